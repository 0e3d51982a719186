/**
 * @file Makes labels of what readers said of a sheet: `npm run eval -- parts-labels SHEET.json BAD.txt` appends to
 * `eval/labels/splits.tsv` one line for each split: where its sentence stands, its rule, its hash, 1 for good, 0
 * for bad, s for what is true and grammatical but silly. BAD.txt holds the number of a bad one a line, then why, then U
 * (unfaithful), G (not English) or S (silly). No text of an abstract is kept.
 */
import { appendFileSync, readFileSync } from "node:fs";

const [sheet, bad] = process.argv.slice(2);
if (sheet === undefined || bad === undefined) {
  console.error("usage: npm run eval -- parts-labels SHEET.json BAD.txt");
  process.exit(2);
}
const key = JSON.parse(readFileSync(sheet, "utf8")) as readonly {
  readonly id: string;
  readonly rule: string;
  readonly hash: string;
}[];
const labels = new Map(
  [...readFileSync(bad, "utf8").matchAll(/^(\d+)\b(.*)$/gmu)].map(
    ([, number, why = ""]) => [Number(number), /\bS\s*$/u.test(why) ? "s" : "0"] as const,
  ),
);
const lines = key.map(({ id, rule, hash }, at) => `${id}\t${rule}\t${hash}\t${labels.get(at + 1) ?? "1"}\n`);
appendFileSync(new URL("labels/splits.tsv", import.meta.url), lines.join(""));
console.log(`${lines.length} labels, ${labels.size} of them not good`);
