/**
 * @file Splits for readers to label, found in seen abstracts: `npm run eval -- parts-sheet COUNT SEED [rule ...]` prints
 * some, a rule being meant by the beginning of its name. `npm run eval -- parts-sheet COUNT SEED --to FOLDER SHEETS`
 * writes that many sheets of COUNT with a key beside each: `1.md`, `1.json`; `parts-labels` makes labels of what
 * readers found bad. Data in ENGRAM_DATA.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadParser } from "../packages/digest/src/parse/load-parser.ts";
import { judgeSplit } from "../packages/digest/src/parts/judge-split.ts";
import { type Candidate, hashOf, splitsBelow, toldAs } from "./parts-candidates.ts";
import { seenSentences } from "./parts-sentences.ts";
import { seededRandom } from "./seeded-random.ts";

interface Placed extends Candidate {
  readonly id: string;
}

/** Unlikely splits, and splits of what they made, are not worth a reader's time. */
const LIKELY = 0;
/** Sentences that are looked through for each sheet. */
const SENTENCES_A_SHEET = 700;

const [count = "100", seed = "1", ...others] = process.argv.slice(2);
const to = others.indexOf("--to");
if (to < 0) await print(Number(count), others);
else await write(Number(count), others[to + 1] ?? "", Number(others[to + 2] ?? "1"));

async function print(most: number, rules: readonly string[]): Promise<void> {
  const parser = await loadParser();
  let shown = 0;
  for await (const { id, tree } of seenSentences(parser, Number(seed))) {
    for (const candidate of splitsBelow(tree)) {
      if (rules.length > 0 && !rules.some((rule) => candidate.split.rule.startsWith(rule))) continue;
      shown += 1;
      console.log(`${entry(shown, candidate)}${candidate.split.rule} ${id}\n`);
      if (shown >= most) return;
    }
  }
}

async function write(size: number, folder: string, sheets: number): Promise<void> {
  const parser = await loadParser();
  const found: Placed[] = [];
  let sentences = 0;
  for await (const { id, tree } of seenSentences(parser, Number(seed))) {
    const candidates = splitsBelow(tree, LIKELY).filter(
      ({ whole, split }) => judgeSplit(whole, split) >= LIKELY,
    );
    found.push(...candidates.map((candidate) => ({ ...candidate, id })));
    sentences += 1;
    if (sentences >= SENTENCES_A_SHEET * sheets) break;
  }
  const chosen = shuffle(found, seededRandom(Number(seed))).slice(0, size * sheets);
  mkdirSync(folder, { recursive: true });
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const own = chosen.slice(sheet * size, (sheet + 1) * size);
    const key = own.map(({ id, whole, split }) => ({ id, rule: split.rule, hash: hashOf(whole, split) }));
    writeFileSync(join(folder, `${sheet + 1}.md`), own.map((each, at) => entry(at + 1, each)).join("\n"));
    writeFileSync(join(folder, `${sheet + 1}.json`), JSON.stringify(key));
  }
  console.log(`${sentences} sentences, ${found.length} splits, ${chosen.length} chosen`);
}

function shuffle<T>(items: T[], random: () => number): T[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
  return items;
}

function entry(at: number, { whole, split }: Candidate): string {
  return `## ${at}\nFROM: ${toldAs(whole)}\nTOLD: ${split.trees.map(toldAs).join(" | ")}\n`;
}
