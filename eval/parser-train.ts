/**
 * @file Learns the weights of the parser and writes `packages/digest/src/parse/weights.generated.ts`.
 *
 * 1. `npm run eval -- parser-sentences FOLDER` writes the sentences.
 * 2. The teacher, Stanford CoreNLP 4.5.8 (GPL-3.0: it teaches, nothing of it is kept), parses them in that folder:
 *    `ls part-*.txt > list; java -Xmx6g -cp 'LIB/*' edu.stanford.nlp.pipeline.StanfordCoreNLP
 *    -annotators tokenize,ssplit,pos,depparse -tokenize.whitespace -ssplit.eolonly -filelist list
 *    -outputFormat conll -output.columns idx,word,pos,headidx,deprel -threads 2`
 * 3. `npm run eval -- parser-train FOLDER [epochs]`, some minutes; the same sentences give the same weights.
 *
 * The last three files are held out for `parser-score`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { actionFeatures } from "../packages/digest/src/parse/action-features.ts";
import { createFeatureRows, type FeatureRows } from "../packages/digest/src/parse/feature-rows.ts";
import { createLexicon, type Lexicon } from "../packages/digest/src/parse/lexicon.ts";
import {
  ACTION_BITS,
  RELATION_BITS,
  ROOT_RELATION,
  TAG_BITS,
} from "../packages/digest/src/parse/parse-frame.ts";
import { relationFeatures } from "../packages/digest/src/parse/relation-features.ts";
import {
  attach,
  clearTree,
  countFiniteAhead,
  createFrame,
  fillFrame,
  finiteTags,
  wordHash,
} from "../packages/digest/src/parse/sentence-frame.ts";
import { tagFeatures } from "../packages/digest/src/parse/tag-features.ts";
import {
  ACTIONS,
  isDone,
  isLegal,
  LEFT,
  type Progress,
  pop,
  SHIFT,
  shift,
  startOf,
} from "../packages/digest/src/parse/transitions.ts";
import { LEVELS } from "../packages/digest/src/parse/weight-table.ts";
import { HELD_OUT_FILES, RELATIONS, readTaught, type TaughtSentence } from "./parser-corpus.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: parser-train <folder> [epochs]");
const epochs = Number(process.argv[3] ?? 7);
const TAG_EPOCHS = 5;
/** A row of weights that was changed less often is not worth its bytes. */
const LEAST_CHANGES = 4;
/** Smaller weights are left out: UAS and LAS stay within 0.2 points, and a third of the bytes is saved. */
const LEAST_LEVEL = 5;
const LEAST_COUNT = 4;
const MOST_WORDS = 12_000;

/** A perceptron whose weights are averaged over all its steps. */
interface Learner {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly weighted: Float64Array;
  /** How often each row was changed. */
  readonly changes: Uint16Array;
  steps: number;
}

function createLearner(bits: number, classes: number): Learner {
  const size = classes << bits;
  return {
    classes,
    weights: new Float32Array(size),
    weighted: new Float64Array(size),
    changes: new Uint16Array(1 << bits),
    steps: 1,
  };
}

function score({ weights, classes }: Learner, { rows, count }: FeatureRows, sums: Float64Array): void {
  sums.fill(0, 0, classes);
  for (let feature = 0; feature < count; feature += 1) {
    const base = (rows[feature] as number) * classes;
    for (let column = 0; column < classes; column += 1)
      sums[column] = (sums[column] as number) + (weights[base + column] as number);
  }
}

function update(
  { weights, weighted, changes, classes, steps }: Learner,
  { rows, count }: FeatureRows,
  right: number,
  wrong: number,
): void {
  for (let feature = 0; feature < count; feature += 1) {
    const base = (rows[feature] as number) * classes;
    const row = rows[feature] as number;
    changes[row] = Math.min(65_535, (changes[row] as number) + 1);
    weights[base + right] = (weights[base + right] as number) + 1;
    weighted[base + right] = (weighted[base + right] as number) + steps;
    weights[base + wrong] = (weights[base + wrong] as number) - 1;
    weighted[base + wrong] = (weighted[base + wrong] as number) - steps;
  }
}

function averaged({ weights, weighted, steps }: Learner): Float64Array {
  return Float64Array.from(weights, (weight, index) => weight - (weighted[index] as number) / steps);
}

function best(sums: Float64Array, classes: number, allowed: (column: number) => boolean): number {
  let result = -1;
  for (let column = 0; column < classes; column += 1) {
    if (allowed(column) && (result < 0 || (sums[column] as number) > (sums[result] as number)))
      result = column;
  }
  return result;
}

const files = readTaught(folder);
const training = files.slice(0, -HELD_OUT_FILES).flat();
const heldOut = files.slice(-HELD_OUT_FILES).flat();
console.log(`${training.length} sentences to learn from, ${heldOut.length} held out`);
const fineTags = [
  "",
  ...new Set(
    training
      .flatMap(({ tags }) => tags)
      .filter((tag) => tag !== "")
      .sort(),
  ),
];
if (fineTags.length > 62) throw new Error("too many fine tags");
const tagCode = new Map(fineTags.map((tag, code) => [tag, code]));
const relationCode = new Map(RELATIONS.map((relation, code) => [relation as string, code]));
const { lexicon, hashes, onlyTags } = buildLexicon(training);
const finite = finiteTags(fineTags);
const frame = createFrame(200);
const sums = new Float64Array(64);
const tagRows = createFeatureRows(TAG_BITS);
const actionRows = createFeatureRows(ACTION_BITS);
const relationRows = createFeatureRows(RELATION_BITS);
let random = 12_345;

// Each half is tagged by what was learned on the other, so that the parser learns with the tagger's errors.
const halves = [0, 1].map((half) => training.filter((_, index) => index % 2 === half));
const trainedTags = new Map<TaughtSentence, Uint8Array>();
for (const [half, own] of halves.entries()) {
  const weights = averaged(learnTags(halves[1 - half] ?? [], 3));
  for (const sentence of own) trainedTags.set(sentence, tagsFrom(weights, sentence));
}
const tagLearner = learnTags(training, TAG_EPOCHS);
const tagWeights = averaged(tagLearner);
let rightTags = 0;
let allTags = 0;
for (const sentence of heldOut) {
  const given = tagsFrom(tagWeights, sentence);
  trainedTags.set(sentence, given);
  for (let place = 1; place < sentence.tags.length; place += 1) {
    allTags += 1;
    if (given[place] === tagCode.get(sentence.tags[place] as string)) rightTags += 1;
  }
}
console.log(`fine tags: ${((100 * rightTags) / allTags).toFixed(2)} % of the held-out words`);

const actions = createLearner(ACTION_BITS, ACTIONS);
const relations = createLearner(RELATION_BITS, RELATIONS.length);
for (let epoch = 0; epoch < epochs; epoch += 1) {
  const started = performance.now();
  let errors = 0;
  for (const sentence of training) errors += learnTree(sentence, epoch);
  console.log(
    `epoch ${epoch + 1}: ${errors} wrong steps, ${Math.round((performance.now() - started) / 1000)} s`,
  );
}

write();

function buildLexicon(sentences: readonly TaughtSentence[]): {
  lexicon: Lexicon;
  hashes: Int32Array;
  onlyTags: Uint8Array;
} {
  const counts = new Map<string, Map<string, number>>();
  for (const { tokens, tags } of sentences) {
    for (const [index, { lower, tag }] of tokens.entries()) {
      const word = tag === "MATH" ? " math" : lower;
      const own = counts.get(word) ?? new Map<string, number>();
      own.set(tags[index + 1] as string, (own.get(tags[index + 1] as string) ?? 0) + 1);
      counts.set(word, own);
    }
  }
  const kept = [...counts]
    .map(([word, own]) => ({ word, own, total: [...own.values()].reduce((sum, value) => sum + value, 0) }))
    .filter(({ total }) => total >= LEAST_COUNT)
    .sort((a, b) => b.total - a.total || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
  const byHash = new Map<number, number>();
  for (const { word, own, total } of kept) {
    const [tag, most] = [...own].sort((a, b) => b[1] - a[1])[0] as [string, number];
    const hash = word === " math" ? 7919 : wordHash(word);
    if (!byHash.has(hash))
      byHash.set(hash, total >= 30 && most / total >= 0.997 ? (tagCode.get(tag) ?? 0) : 0);
  }
  const hashes = Int32Array.from(byHash.keys());
  const onlyTags = Uint8Array.from(byHash.values());
  console.log(
    `${hashes.length} words in the lexicon, ${onlyTags.filter((tag) => tag > 0).length} with one tag`,
  );
  return { lexicon: createLexicon(hashes, onlyTags), hashes, onlyTags };
}

function learnTags(sentences: readonly TaughtSentence[], rounds: number): Learner {
  const learner = createLearner(TAG_BITS, fineTags.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const sentence of sentences) {
      fillFrame(frame, sentence.tokens, lexicon);
      for (let place = 1; place <= frame.length; place += 1) {
        const only = frame.onlyTags[place] as number;
        frame.tags[place] = only;
        if (only > 0) continue;
        tagFeatures(frame, place, tagRows);
        score(learner, tagRows, sums);
        const guess = best(sums, learner.classes, (column) => column > 0);
        const gold = tagCode.get(sentence.tags[place] as string) ?? guess;
        if (guess !== gold) update(learner, tagRows, gold, guess);
        learner.steps += 1;
        frame.tags[place] = guess;
      }
    }
  }
  return learner;
}

function tagsFrom(weights: Float64Array, sentence: TaughtSentence): Uint8Array {
  const classes = fineTags.length;
  fillFrame(frame, sentence.tokens, lexicon);
  for (let place = 1; place <= frame.length; place += 1) {
    const only = frame.onlyTags[place] as number;
    frame.tags[place] = only;
    if (only > 0) continue;
    tagFeatures(frame, place, tagRows);
    sums.fill(0);
    for (let feature = 0; feature < tagRows.count; feature += 1) {
      const base = (tagRows.rows[feature] as number) * classes;
      for (let column = 0; column < classes; column += 1)
        sums[column] = (sums[column] as number) + (weights[base + column] as number);
    }
    frame.tags[place] = best(sums, classes, (column) => column > 0);
  }
  return frame.tags.slice(0, frame.length + 1);
}

/** Gold arcs that can no longer be made after a step (Goldberg and Nivre 2013, for arc-hybrid). */
function cost(gold: Int32Array, progress: Progress, action: number): number {
  const { top, next, depth } = progress;
  const { stack, length } = frame;
  let lost = 0;
  if (action === SHIFT) {
    for (let index = 0; index < depth; index += 1) {
      const word = stack[index] as number;
      if (gold[word] === next) lost += 1;
      if (index < depth - 1 && gold[next] === word) lost += 1;
    }
    return lost;
  }
  for (let word = next; word <= length; word += 1) if (gold[word] === top) lost += 1;
  const head = gold[top] as number;
  if (action === LEFT) return lost + (head > next || (depth > 1 && head === progress.second) ? 1 : 0);
  return lost + (head >= next ? 1 : 0);
}

function learnTree(sentence: TaughtSentence, epoch: number): number {
  const gold = sentence.heads;
  fillFrame(frame, sentence.tokens, lexicon);
  frame.tags.set(trainedTags.get(sentence) as Uint8Array);
  countFiniteAhead(frame, finite);
  clearTree(frame);
  const progress = startOf();
  let errors = 0;
  while (!isDone(frame, progress)) {
    let action = SHIFT;
    if (progress.depth > 0) {
      actionFeatures(frame, progress, actionRows);
      score(actions, actionRows, sums);
      const guess = best(sums, ACTIONS, (column) => isLegal(frame, progress, column));
      let least = Number.POSITIVE_INFINITY;
      const costs = [0, 1, 2].map((column) =>
        isLegal(frame, progress, column) ? cost(gold, progress, column) : 99,
      );
      for (const value of costs) if (value < least) least = value;
      action = guess;
      actions.steps += 1;
      if ((costs[guess] as number) > least) {
        errors += 1;
        const right = best(sums, ACTIONS, (column) => costs[column] === least);
        update(actions, actionRows, right, guess);
        random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
        if (epoch === 0 || random / 2 ** 32 > 0.9) action = right;
      }
    }
    if (action === SHIFT) shift(frame, progress);
    else {
      const child = progress.top;
      learnArc(sentence, action === LEFT ? progress.next : progress.second, child);
      pop(frame, progress);
    }
  }
  return errors;
}

function learnArc(sentence: TaughtSentence, head: number, child: number): void {
  if (head > frame.length) {
    attach(frame, head, child, ROOT_RELATION);
    return;
  }
  relationFeatures(frame, head, child, relationRows);
  score(relations, relationRows, sums);
  const guess = best(sums, relations.classes, (column) => column > ROOT_RELATION);
  relations.steps += 1;
  if (sentence.heads[child] === head) {
    const gold = relationCode.get(sentence.relations[child] as string) ?? guess;
    if (gold !== guess && gold > ROOT_RELATION) update(relations, relationRows, gold, guess);
  }
  attach(frame, head, child, guess);
}

/** Signed square roots in `LEVELS` steps, as `packTable` reads them; rows that were hardly ever changed are left out. */
function quantised(weights: Float64Array, columns: number, changes: Uint16Array): Int8Array {
  const sizes = weights
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.99999)] ?? 1;
  return Int8Array.from(weights, (value, index) => {
    if ((changes[Math.floor(index / columns)] as number) < LEAST_CHANGES) return 0;
    const level = Math.round(LEVELS * Math.sqrt(Math.abs(value) / largest));
    return level < LEAST_LEVEL ? 0 : Math.sign(value) * Math.min(LEVELS, level);
  });
}

function bytesOf(weights: Int8Array): Uint8Array {
  return new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
}

function write(): void {
  const raw = averaged(actions);
  const differences = new Float64Array(2 << ACTION_BITS);
  for (let row = 0; row < 1 << ACTION_BITS; row += 1) {
    differences[2 * row] = (raw[3 * row + 1] as number) - (raw[3 * row] as number);
    differences[2 * row + 1] = (raw[3 * row + 2] as number) - (raw[3 * row] as number);
  }
  const parts = [
    new Uint8Array(hashes.buffer),
    onlyTags,
    bytesOf(quantised(tagWeights, fineTags.length, tagLearner.changes)),
    bytesOf(quantised(differences, 2, actions.changes)),
    bytesOf(quantised(averaged(relations), RELATIONS.length, relations.changes)),
  ];
  for (const part of parts) console.log(part.length, gzipSync(part, { level: 9 }).length);
  const packed = gzipSync(Buffer.concat(parts), { level: 9 });
  const file = join(import.meta.dirname, "../packages/digest/src/parse/weights.generated.ts");
  writeFileSync(
    file,
    `// Made by eval/parser-train.ts, which says of what: change that, not this.
/** Fine tags by their codes. */
export const FINE_TAGS: readonly string[] = ${JSON.stringify(fineTags)};
/** Relations by their codes. */
export const RELATION_NAMES: readonly string[] = ${JSON.stringify(RELATIONS)};
/** Words in the lexicon. */
export const LEXICON_SIZE = ${hashes.length};
/** Hashes and tags of the lexicon, then the three tables, compressed with gzip, in base64. */
export const WEIGHTS_BASE64 =
  "${packed.toString("base64")}";
`,
  );
  console.log(`${packed.toString("base64").length} characters`);
}
