import { expect, test } from "vitest";
import { parseAuthorLine } from "./author-line.ts";

test.each<[string, readonly string[]]>([
  ["Xueyan Niu", ["Xueyan Niu"]],
  ["Xueyan Niu, Bo Bai, Lei Deng, Wei Han", ["Xueyan Niu", "Bo Bai", "Lei Deng", "Wei Han"]],
  ["I. Csiszar, F. Hiai and D. Petz", ["I. Csiszar", "F. Hiai", "D. Petz"]],
  ["I. Csiszar, F. Hiai, and D. Petz", ["I. Csiszar", "F. Hiai", "D. Petz"]],
  ["A. One and B. Two and C. Three", ["A. One", "B. Two", "C. Three"]],
  ["A. One; B. Two & C. Three", ["A. One", "B. Two", "C. Three"]],
  ["A. One\n  B. Two,\n\tC.  Three", ["A. One B. Two", "C. Three"]],
  ["Andrew Gould (Ohio State)", ["Andrew Gould"]],
  ["A. One (1), B. Two (1 and 2) ((1) Here, There, (2) Elsewhere (X))", ["A. One", "B. Two"]],
  ["A. One (1)((1) Glued on", ["A. One"]],
  ["A. One) and B. Two", ["A. One", "B. Two"]],
  ["G. David Forney, Jr., Pascal O. Vontobel", ["G. David Forney Jr.", "Pascal O. Vontobel"]],
  ["G. David Forney, Jr. and Pascal O. Vontobel", ["G. David Forney Jr.", "Pascal O. Vontobel"]],
  ["W. T. Hill III, C. J. Lobb", ["W. T. Hill III", "C. J. Lobb"]],
  ["HESS Collaboration: A. Abramowski, F. Acero", ["HESS Collaboration", "A. Abramowski", "F. Acero"]],
  ["The CMS and LHCb Collaborations: V. Khachatryan", ["The CMS and LHCb Collaborations", "V. Khachatryan"]],
  ["A. Abulencia et al. (CDF Collaboration)", ["A. Abulencia", "et al.", "CDF Collaboration"]],
  ["X. Zhan, et al. (for the Hall A Collaboration)", ["X. Zhan", "et al.", "the Hall A Collaboration"]],
  ["L.M. Zhang, et al, for the Belle Collaboration", ["L.M. Zhang", "et al.", "the Belle Collaboration"]],
  ["M. Hogerheijde (and the WISH Team)", ["M. Hogerheijde", "the WISH Team"]],
  ["Valerio Bozza, Gaetano Scarpetta (Eds.)", ["Valerio Bozza", "Gaetano Scarpetta"]],
  [String.raw`Peter Brommer and Franz G\"ahler (Institut f\"ur Physik)`, ["Peter Brommer", "Franz Gähler"]],
  ["Pieter J. in 't Veld", ["Pieter J. in 't Veld"]],
  ["Anderson Sandoval", ["Anderson Sandoval"]],
  ["(1)", ["(1)"]],
  ["", []],
  [" , , ", [", ,"]],
])("%j names %j", (line, names) => {
  expect(parseAuthorLine(line)).toEqual(names);
});

test("three thousand authors with affiliations are read, each once and in order", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `A. Author${index}`);
  const line = `${names.map((name, index) => `${name} (${index % 200})`).join(", ")} ((1) A place, (2) Another)`;
  expect(parseAuthorLine(line)).toEqual(names);
});

test("a line of parentheses alone is read in no time", () => {
  const line = "(".repeat(200_000);
  expect(parseAuthorLine(line)).toEqual([line]);
});
