/**
 * @file Draws the abstracts that nobody opens while rules, tables and frames are written, and prints their ids.
 * Drawn by the hash of the id, before anything was written; `unseen.json` is what it printed. The sets `held`, `last`
 * and `late` were added later, one after the other, from abstracts of which no split had been labelled till then.
 * Usage: `npm run eval -- unseen-draw`, data in ENGRAM_DATA (or ../shared/data).
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Abstract, ALL_CORPORA } from "./digest-data.ts";

/** Each set has this many abstracts of each corpus. */
const OF_EACH = 20;
/** Rewritten by hand in the study before this one, so they have been read. */
const READ_BEFORE = { elife: 10, "scitldr-dev": 10 } as const;

const labelled = new Set(
  readFileSync(new URL("labels/splits.tsv", import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.slice(0, line.indexOf("\t", 0)).replace(/\/\d+$/u, "")),
);

const sets: Record<string, Record<string, string[]>> = {};
for (const corpus of ["elife", "arxiv", "scitldr-dev"] as const) {
  const skipped = corpus === "arxiv" ? 0 : READ_BEFORE[corpus];
  const drawn = inTurn(ALL_CORPORA[corpus]().slice(skipped));
  for (const [place, name] of ["measured", "rehearsal", "reserve", "fresh"].entries()) {
    sets[name] = { ...sets[name], [corpus]: drawn.slice(place * OF_EACH, (place + 1) * OF_EACH) };
  }
  const unread = drawn.slice(4 * OF_EACH).filter((id) => !labelled.has(`${corpus}/${id}`));
  sets.held = { ...sets.held, [corpus]: unread.slice(0, OF_EACH) };
  sets.last = { ...sets.last, [corpus]: unread.slice(OF_EACH, 2 * OF_EACH) };
  sets.late = { ...sets.late, [corpus]: unread.slice(2 * OF_EACH, 3 * OF_EACH) };
}
console.log(JSON.stringify(sets, null, 2));

/** Ids by hash; for arXiv one main archive after the other, so that each field has its share. One version a paper. */
function inTurn(abstracts: readonly Abstract[]): string[] {
  const queues = new Map<string, Map<string, Abstract>>();
  for (const abstract of abstracts.toSorted((a, b) => (hashOf(a.id) < hashOf(b.id) ? -1 : 1))) {
    const archive = abstract.category?.split(".")[0] ?? "";
    const queue = queues.get(archive) ?? new Map<string, Abstract>();
    const paper = abstract.id.replace(/v\d+$/u, "");
    if (!queue.has(paper)) queue.set(paper, abstract);
    queues.set(archive, queue);
  }
  const lists = [...queues.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, queue]) => [...queue.values()]);
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn]?.id ?? [])).flat();
}

function hashOf(id: string): string {
  return createHash("sha256").update(`engram unseen ${id}`).digest("hex");
}
