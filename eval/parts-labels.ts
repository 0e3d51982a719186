/**
 * @file Makes labels of what readers said of a sheet: `npm run eval -- parts-labels SHEET.json BAD.txt` appends to
 * `eval/labels/splits.tsv` one line for each split: where its sentence stands, its rule, its hash, 1 for good. BAD.txt
 * holds the numbers of the bad ones. No text of an abstract is kept.
 */
import { appendFileSync, readFileSync } from "node:fs";

const [sheet = "", bad = ""] = process.argv.slice(2);
const key = JSON.parse(readFileSync(sheet, "utf8")) as readonly {
  readonly id: string;
  readonly rule: string;
  readonly hash: string;
}[];
const numbers = new Set(readFileSync(bad, "utf8").match(/\d+/gu)?.map(Number));
const lines = key.map(
  ({ id, rule, hash }, at) => `${id}\t${rule}\t${hash}\t${numbers.has(at + 1) ? 0 : 1}\n`,
);
appendFileSync(new URL("labels/splits.tsv", import.meta.url), lines.join(""));
console.log(`${lines.length} labels, ${numbers.size} of them bad`);
