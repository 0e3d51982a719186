/**
 * @file Scores the parser against its teacher on the sentences held out, and its speed with the tagger's tokens given.
 * Usage: `npm run eval -- parser-score FOLDER`, the folder of `parser-train`. Marks are left out of all scores.
 */
import { loadParser } from "../packages/digest/src/parse/load-parser.ts";
import { HELD_OUT_FILES, readTaught } from "./parser-corpus.ts";

const SHOWN = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "ccomp",
  "xcomp",
  "advcl",
  "acl",
  "acl:relcl",
  "conj",
  "obl",
  "nmod",
];

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: parser-score <folder>");
const parse = await loadParser();
const sentences = readTaught(folder).slice(-HELD_OUT_FILES).flat();
const counts = new Map<string, { taught: number; given: number; shared: number }>();
let words = 0;
let heads = 0;
let labelled = 0;
let tags = 0;
let verbTags = 0;
let verbs = 0;
let main = 0;
for (const sentence of sentences) {
  const given = parse(sentence.tokens);
  let mainRight = true;
  const taughtRoot = sentence.heads.indexOf(sentence.tokens.length + 1, 1);
  for (let place = 1; place <= sentence.tokens.length; place += 1) {
    const taught = sentence.relations[place] ?? "dep";
    const relation = given.relations[place - 1] ?? "dep";
    const head =
      (given.heads[place - 1] ?? -1) < 0 ? sentence.tokens.length + 1 : (given.heads[place - 1] ?? 0) + 1;
    const isHead = head === sentence.heads[place];
    const isBoth = isHead && relation === taught;
    const isMain = (name: string, at: number | undefined): boolean =>
      name === "root" || (["nsubj", "nsubj:pass", "obj"].includes(name) && at === taughtRoot);
    if ((isMain(taught, sentence.heads[place]) || isMain(relation, head)) && !isBoth) mainRight = false;
    if (sentence.tags[place]?.startsWith("VB")) {
      verbs += 1;
      if (given.fineTags[place - 1] === sentence.tags[place]) verbTags += 1;
    }
    if (given.fineTags[place - 1] === sentence.tags[place]) tags += 1;
    count(taught).taught += 1;
    count(relation).given += 1;
    if (isBoth) count(taught).shared += 1;
    if (taught === "punct") continue;
    words += 1;
    if (isHead) heads += 1;
    if (isBoth) labelled += 1;
  }
  if (mainRight) main += 1;
}
const all = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
console.log(`${sentences.length} sentences, ${all} tokens`);
console.log(`heads (UAS) ${percent(heads, words)}, with relations (LAS) ${percent(labelled, words)}`);
console.log(`fine tags ${percent(tags, all)}, of verbs ${percent(verbTags, verbs)}`);
console.log(`main clause right (root, its subject, its object) ${percent(main, sentences.length)}`);
for (const name of SHOWN) {
  const { taught, given, shared } = count(name);
  console.log(
    `  ${name}: precision ${percent(shared, given)}, recall ${percent(shared, taught)} of ${taught}`,
  );
}
const speeds: number[] = [];
for (let round = 0; round < 7; round += 1) {
  const started = performance.now();
  for (const { tokens } of sentences) parse(tokens);
  speeds.push((1000 * all) / (performance.now() - started));
}
speeds.sort((a, b) => a - b);
console.log(
  `${Math.round(speeds[3] ?? 0)} tokens a second (median of 7), ${Math.round(speeds[6] ?? 0)} at best`,
);

function count(name: string): { taught: number; given: number; shared: number } {
  const known = counts.get(name) ?? { taught: 0, given: 0, shared: 0 };
  counts.set(name, known);
  return known;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
