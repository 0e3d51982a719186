import { type SentenceTree, subjectOf, tagAt } from "../builtin/low/sentence-tree.ts";
import { isStretch } from "../builtin/low/telling.ts";
import type { FoundSplit } from "./find-splits.ts";
import type { Split } from "./split.ts";

/**
 * What tells whether a split rests on a sound parse: how far the tree of each statement, read alone, is that of the
 * same words in the sentence, and how sure the parser was of the arcs that the statements stand on.
 */
export function agreementFeatures(tree: SentenceTree, split: FoundSplit): string[] {
  const features = cutArcs(tree, split);
  for (const [at, statement] of split.statements.entries()) {
    const alone = split.trees[at];
    if (alone === undefined) continue;
    const places = placesOf(tree, statement);
    const own = [...sureFeatures(tree, alone, places), ...changeFeatures(tree, split, alone, places)];
    features.push(...own.map((feature) => `${at} ${feature}`));
  }
  return features;
}

/** How sure the parser was of a word's head, from 0, in steps that grow. */
export function sureness(tree: SentenceTree, index: number): number {
  return Math.round(2 * Math.log2(1 + (tree.margins[index] ?? 0) / 100));
}

/** Where each word of a statement stands in the sentence, marks at its ends apart; -1 for words of ours. */
function placesOf(tree: SentenceTree, pieces: Split["statements"][number]): number[] {
  const told = pieces.flatMap((piece) =>
    isStretch(piece)
      ? Array.from({ length: piece.end - piece.start }, (_, offset) => ({
          place: piece.start + offset,
          text: tree.words[piece.start + offset]?.text ?? "",
        }))
      : [{ place: tree.words.indexOf(piece as SentenceTree["words"][number]), text: piece.text }],
  );
  while (/^(?:[,;:.!—–]|--+)$/u.test(told.at(-1)?.text ?? "")) told.pop();
  while (/^[,;:]$/u.test(told[0]?.text ?? "")) told.shift();
  return told.map(({ place }) => place);
}

/** The arcs of what is cut off, of what it hangs on, and of what else hangs there. */
function cutArcs(tree: SentenceTree, { cut }: FoundSplit): string[] {
  const head = tree.heads[cut] ?? -1;
  const features = [`sure head ${sureness(tree, head)}`];
  let least = Infinity;
  for (const child of tree.children[head] ?? [])
    if (child !== cut && tree.relations[child] !== "punct") least = Math.min(least, sureness(tree, child));
  features.push(`sure beside ${least}`);
  for (const child of tree.children[cut] ?? []) {
    const relation = tree.relations[child] ?? "";
    if (/^(?:cc|mark|case|nsubj|nsubj:pass|obj)$/u.test(relation))
      features.push(`sure below ${relation} ${sureness(tree, child)}`);
  }
  return features;
}

/** How sure the parser was of the verb of a statement and of what hangs on it, alone and in the sentence. */
function sureFeatures(tree: SentenceTree, alone: SentenceTree, places: readonly number[]): string[] {
  const { root, relations, margins } = alone;
  let least = Infinity;
  let leastWhole = Infinity;
  let last = -1;
  for (const child of alone.children[root] ?? []) {
    if (relations[child] === "punct") continue;
    least = Math.min(least, sureness(alone, child));
    last = child;
    const place = places[child] ?? -1;
    if (place >= 0) leastWhole = Math.min(leastWhole, sureness(tree, place));
  }
  const own = margins.filter((_, at) => relations[at] !== "punct");
  const mean = own.reduce((sum, margin) => sum + Math.log2(1 + margin / 100), 0) / Math.max(1, own.length);
  return [
    `sure subject ${sureness(alone, subjectOf(alone, root) ?? -1)}`,
    `sure top ${least}`,
    `sure top whole ${leastWhole}`,
    `sure last ${sureness(alone, last)} ${relations[last]}`,
    `sure root whole ${sureness(tree, places[root] ?? -1)}`,
    `sure mean ${Math.round(3 * mean)}`,
    `unsure ${Math.min(4, own.filter((margin) => margin < 100).length)}`,
  ];
}

/** Which words have another tag, another head or another relation in the statement than in the sentence. */
function changeFeatures(
  tree: SentenceTree,
  split: FoundSplit,
  alone: SentenceTree,
  places: readonly number[],
): string[] {
  if (places.length !== alone.words.length - 1) return ["not aligned"];
  const features = [`root is ${roleOf(tree, split, places[alone.root] ?? -1)}`];
  let moved = 0;
  let movedTop = 0;
  let retagged = 0;
  let named = 0;
  for (const [at, place] of places.entries()) {
    if (place < 0 || alone.relations[at] === "punct") continue;
    const [before, after] = [tagAt(tree, place), tagAt(alone, at)];
    if (before !== after) retagged += 1;
    if (before.slice(0, 2) !== after.slice(0, 2))
      features.push(`tagged ${before.slice(0, 2)} ${after.slice(0, 2)}`);
    const head = places[alone.heads[at] ?? -1] ?? -1;
    if (head < 0) continue;
    const relations = `${tree.relations[place]} ${alone.relations[at]}`;
    if (tree.heads[place] !== head) {
      moved += 1;
      if (alone.heads[at] === alone.root) movedTop += 1;
      features.push(`moved ${relations}`);
    } else if (tree.relations[place] !== alone.relations[at]) {
      named += 1;
      features.push(`named ${relations}`);
    }
  }
  return [
    ...features,
    `moved ${Math.min(moved, 4)}`,
    `moved top ${Math.min(movedTop, 2)}`,
    `tagged ${Math.min(retagged, 3)}`,
    `named ${Math.min(named, 2)}`,
  ];
}

/** What the main word of a statement was in the sentence. */
function roleOf(tree: SentenceTree, { cut, about }: FoundSplit, place: number): string {
  if (place < 0) return "ours";
  if (place === tree.root) return "root";
  if (place === cut) return "cut";
  return place === about ? "about" : `other ${tree.relations[place]}`;
}
