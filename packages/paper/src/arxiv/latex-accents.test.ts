import { expect, test } from "vitest";
import { latexNameToText } from "./latex-accents.ts";

test.each([
  [String.raw`Sch\"urmann`, "Schürmann"],
  [String.raw`Sch{\"u}rmann`, "Schürmann"],
  [String.raw`Sch\"{u}rmann`, "Schürmann"],
  [String.raw`Sch{\"{u}}rmann`, "Schürmann"],
  [String.raw`Sch\\"urmann`, "Schürmann"],
  [String.raw`Marie-No\"elle C\'el\'erier`, "Marie-Noëlle Célérier"],
  [String.raw`\v{S}r\'amek`, "Šrámek"],
  [String.raw`\v Sr\'amek`, "Šrámek"],
  [String.raw`Fran\c{c}ois`, "François"],
  [String.raw`Fran\c cois`, "François"],
  [String.raw`D\'{\i}az`, "Díaz"],
  [String.raw`D\'\i az`, "Díaz"],
  [String.raw`H. Nesse Tyss{\o}y`, "H. Nesse Tyssøy"],
  [String.raw`{\O}stensen`, "Østensen"],
  [String.raw`\L{}ukasz`, "Łukasz"],
  [String.raw`\L ukasz`, "Łukasz"],
  [String.raw`Stanis{\l}awa`, "Stanisława"],
  [String.raw`Ulf-G. Mei{\ss}ner`, "Ulf-G. Meißner"],
  [String.raw`Johan H{\aa}stad`, "Johan Håstad"],
  [String.raw`Erd\H{o}s`, "Erdős"],
  [String.raw`J.K\k{e}dra`, "J.Kędra"],
  [String.raw`Juzeli\=unas`, "Juzeliūnas"],
  [String.raw`\.Ibrahim`, "İbrahim"],
  [String.raw`N\'u\~nez`, "Núñez"],
  ["Donald~E. Knuth", "Donald E. Knuth"],
  [String.raw`A.\ Author`, "A. Author"],
  [String.raw`Smith \& Sons`, "Smith & Sons"],
  ["Xueyan Niu", "Xueyan Niu"],
  ["李明", "李明"],
  ["Guido D'Amico", "Guido D'Amico"],
])("%s is %s", (tex, name) => {
  expect(latexNameToText(tex)).toBe(name);
});

test.each([String.raw`J\orgensen`, String.raw`A\foo B`])("what is no accent stays: %s", (tex) => {
  expect(latexNameToText(tex)).toBe(tex);
});
