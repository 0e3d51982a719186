import fc from "fast-check";
import { expect, test } from "vitest";
import { bundledRecords } from "../bundled-record.ts";
import type { PaperRecord } from "../paper-record.ts";
import { toRis } from "./ris.ts";

const [bundled] = bundledRecords;
if (bundled === undefined) throw new Error("there is no bundled record");
const valuesOf = (ris: string, tag: string) =>
  ris.split("\r\n").flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));

test("the bundled paper is a preprint with its date, authors, abstract and addresses", () => {
  expect(
    toRis({ ...bundled, abstract: "One.", comments: "3 pages", journalReference: "J. X 1 (2025)" }),
  ).toBe(
    [
      "TY  - UNPB",
      "ID  - 2405.08707v1",
      "TI  - Beyond Scaling Laws: Understanding Transformer Performance with Associative Memory",
      "AU  - Niu, Xueyan",
      "AU  - Bai, Bo",
      "AU  - Deng, Lei",
      "AU  - Han, Wei",
      "PY  - 2024",
      "DA  - 2024/05/14",
      "AB  - One.",
      "PB  - arXiv",
      "DB  - arXiv.org",
      "AN  - arXiv:2405.08707v1",
      "KW  - cs.LG",
      "N1  - Journal reference: J. X 1 (2025)",
      "N1  - Comments: 3 pages",
      "DO  - 10.48550/arXiv.2405.08707",
      "UR  - https://arxiv.org/abs/2405.08707v1",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
});

test.each([
  ["Charles L. Webber Jr.", ["Webber, Charles L., Jr."]],
  ["van der Berg, J.", ["van der Berg, J."]],
  ["Plato", ["Plato"]],
  ["The CMS, LHCb Collaborations", ["The CMS  LHCb Collaborations"]],
  ["et al.", []],
])("the author %j is written %j", (name, expected) => {
  expect(valuesOf(toRis({ ...bundled, authors: [name] }), "AU").map((value) => value)).toEqual(
    expected.map((value) => value.replace(/ +/g, " ")),
  );
});

test("accents in a title become letters and its formulas stay", () => {
  const title = 'The Schr\\"odinger {\\it operator} at $\\alpha_{1}$ and \\bar{D}^{*0}';
  const plain = "The Schrödinger operator at $\\alpha_{1}$ and \\bar{D}^{*0}";
  expect(valuesOf(toRis({ ...bundled, title }), "TI")).toEqual([plain]);
});

test("three thousand authors are three thousand lines", () => {
  const authors = Array.from({ length: 3000 }, (_, index) => `A. Author${index}`);
  expect(valuesOf(toRis({ ...bundled, authors }), "AU").length).toBe(3000);
});

test("no text of a paper can begin a field of its own", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom("\r\n", "\n", "\r", "\u2028", "\u0085", "ER  - ", "TY  - BOOK", "AU  - Mallory", "x"),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, author, comments) => {
      const changed: PaperRecord = { ...bundled, title, authors: [author], abstract: comments, comments };
      const lines = toRis(changed).split(/\r\n|[\n\r\u2028\u2029\u0085]/);
      const tags = lines.map((line) => line.slice(0, 2));
      for (const tag of ["TY", "ER", "ID"]) expect(tags.filter((each) => each === tag).length).toBe(1);
      expect(tags.filter((each) => each === "AU").length).toBeLessThanOrEqual(1);
      expect(lines.every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    }),
    { seed: 5, numRuns: 500 },
  );
});
