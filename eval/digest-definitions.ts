/**
 * @file Definitions that a paper gives itself, found against those that a reader labelled in 100 abstracts: precision
 * and recall by kind, of all that are found and of those that keywords show.
 * Usage: `npm run eval -- digest-definitions`, data in ENGRAM_DATA (or ../shared/data).
 *
 * A found definition is right where its passage overlaps a labelled one and its term is the labelled term, or stands in
 * the labelled passage: of an expansion, the short and the long form are as good as each other.
 */
import { builtinWriter, tagSource } from "@engram/digest";
import { findOwnDefinitions } from "../packages/digest/src/builtin/keywords/own-definitions.ts";
import { ALL_CORPORA, type CorpusName } from "./digest-data.ts";
import labelled from "./labels/own-definitions.json" with { type: "json" };

interface Found {
  readonly term: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}
type Label = (typeof labelled.abstracts)[number]["definitions"][number];

const counts = new Map<string, { found: number; right: number; labelled: number; recalled: number }>();
const shown = { found: 0, right: 0 };

for (const { corpus, id, definitions } of labelled.abstracts) {
  const abstract = ALL_CORPORA[corpus as CorpusName]().find((one) => one.id === id);
  if (abstract === undefined) throw new Error(`${corpus} has no abstract ${id}`);
  const { text, title } = abstract;
  const source = {
    sections: [
      { id: "title", text: title },
      { id: "abstract", text },
    ],
  };
  const split = await tagSource(source);
  const all = findOwnDefinitions(split).map(
    ({ term, kind, passage }): Found => ({ term, kind, start: passage.start, end: passage.end }),
  );
  for (const found of all) {
    const count = countOf(found.kind);
    count.found += 1;
    if (definitions.some((label) => isRight(found, label, text))) count.right += 1;
  }
  for (const label of definitions) {
    const count = countOf(label.kind);
    count.labelled += 1;
    if (all.some((found) => isRight(found, label, text))) count.recalled += 1;
  }
  const { content } = await builtinWriter.write(source, { language: "en" });
  for (const { term, statement, definedBy } of content.keywords) {
    if (definedBy !== "paper" || statement === null) continue;
    const [{ start, end }] = statement.evidence;
    shown.found += 1;
    if (definitions.some((label) => isRight({ term, kind: "", start, end }, label, text))) shown.right += 1;
  }
}

for (const [kind, { found, right, labelled: all, recalled }] of counts)
  console.log(
    `${kind}: ${right} of ${found} found are right (${percent(right, found)}); ${recalled} of ${all} labelled are found (${percent(recalled, all)})`,
  );
const sum = (key: "found" | "right" | "labelled" | "recalled") =>
  [...counts.values()].reduce((total, count) => total + count[key], 0);
console.log(
  `all: precision ${percent(sum("right"), sum("found"))} of ${sum("found")}, recall ${percent(sum("recalled"), sum("labelled"))} of ${sum("labelled")}`,
);
console.log(
  `keywords that the paper defines: ${shown.right} of ${shown.found} right (${percent(shown.right, shown.found)})`,
);

function countOf(kind: string): { found: number; right: number; labelled: number; recalled: number } {
  const count = counts.get(kind) ?? { found: 0, right: 0, labelled: 0, recalled: 0 };
  counts.set(kind, count);
  return count;
}

function isRight({ term, start, end }: Found, label: Label, text: string): boolean {
  if (label.end <= start || end <= label.start) return false;
  const own = plain(term);
  return own === plain(label.term) || ` ${plain(text.slice(label.start, label.end))} `.includes(` ${own} `);
}

/** Lower case, without marks and a plural's ending. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => word.replace(/(?<=\p{L}{2})s$/u, ""))
    .join(" ");
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
