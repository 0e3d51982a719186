import {
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";
import type { FoundSplit } from "./find-splits.ts";
import { agreementFeatures, sureness } from "./parse-agreement.ts";

/** What a split is judged by: each feature a text, most with the rule's name before it. */
export function splitFeatures(tree: SentenceTree, split: FoundSplit): string[] {
  const { rule } = split;
  const [family = rule] = rule.split(":");
  const features = ["all", family, rule];
  const add = (feature: string): void => {
    features.push(feature, `${family} ${feature}`, `${rule} ${feature}`);
  };
  for (const feature of placeFeatures(tree, split)) add(feature);
  for (const [at, statement] of split.trees.entries())
    for (const feature of statementFeatures(statement)) add(`${at} ${feature}`);
  for (const feature of agreementFeatures(tree, split)) add(feature);
  return features;
}

/** The words around the noun that is told of and around what is cut off. */
function placeFeatures(tree: SentenceTree, { about, cut, statements }: FoundSplit): string[] {
  const start = tree.first[cut] ?? cut;
  const end = (tree.last[cut] ?? cut) + 1;
  const nouns = tree.tags.slice(about + 1, start).filter((tag) => /^NN/u.test(tag)).length;
  return [
    `cut ${tree.relations[cut]}`,
    `cut ${tagAt(tree, cut)}`,
    `cut ${tree.words[cut]?.lemma}`,
    `hangs ${tree.heads[cut] === about}`,
    `about ${tree.relations[about]} ${tagAt(tree, about)}`,
    `about ${tree.words[about]?.lemma}`,
    `above ${tree.relations[tree.heads[about] ?? -1]} ${tagAt(tree, tree.heads[about] ?? -1)}`,
    `before ${lowerAt(tree, start - 1)}`,
    `before ${tagAt(tree, start - 1)} ${tagAt(tree, start)}`,
    `first ${lowerAt(tree, start)}`,
    `after ${lowerAt(tree, end)}`,
    `after ${tagAt(tree, end - 1)} ${tagAt(tree, end)}`,
    ...rivalFeatures(tree, about, start),
    `nouns ${Math.min(nouns, 3)}`,
    `far ${bucket(Math.abs(start - about))}`,
    `long ${bucket(tree.words.length)}`,
    `statements ${statements.length}`,
    `det ${lowerAt(tree, tree.first[about] ?? about)}`,
    `sure ${sureness(tree, cut)}`,
    `sure first ${sureness(tree, start)}`,
    `sure last ${sureness(tree, end - 1)}`,
    `sure about ${sureness(tree, about)}`,
    `least sure ${leastSure(tree, start, end)}`,
    `denied ${tree.words.some(({ lower }) => /^(?:not|no|never|without|neither|nor|cannot)$/u.test(lower))}`,
    `if ${tree.words.some(({ lower }) => /^(?:if|when|unless|whether|only|than|such|so)$/u.test(lower))}`,
  ];
}

/** How a statement reads when it stands alone. */
function statementFeatures(tree: SentenceTree): string[] {
  const { root, words, tags, relations } = tree;
  const last = words.length - 2;
  const subject = subjectOf(tree, root) ?? -1;
  const finite = tags.filter((tag) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tag)).length;
  const brought = words.filter(({ lower }) =>
    /^(?:that|which|who|while|because|if|when|where|how|whether|although|as|than|and|but)$/u.test(lower),
  ).length;
  const objects = relations.filter(
    (_, at) => tree.heads[at] === root && /^(?:obj|ccomp|xcomp)$/u.test(relations[at] ?? ""),
  );
  return [
    `root ${tagAt(tree, root)}`,
    `root ${words[root]?.lemma} ${objects.length > 0}`,
    `takes ${[...new Set(objects)].join(",")}`,
    `subject ${relations[subject]} ${tagAt(tree, subject)}`,
    `gap ${bucket((finiteWord(tree, root) ?? root) - (tree.last[subject] ?? subject))}`,
    `words ${bucket(words.length)}`,
    `opens ${tags.slice(0, 3).join(" ")}`,
    `opens ${lowerAt(tree, 0)} ${lowerAt(tree, 1)}`,
    `ends ${tagAt(tree, last)}`,
    `ends ${lowerAt(tree, last)}`,
    `finite ${Math.min(finite, 4)} ${Math.min(brought, 4)}`,
    `sure root ${sureness(tree, root)}`,
    `least sure ${leastSure(tree, 0, last + 1)}`,
    `loose ${Math.min(2, relations.filter((relation) => relation === "dep").length)}`,
    `commas ${Math.min(3, words.filter(({ text }) => text === ",").length)}`,
  ];
}

/** Other nouns before what is cut off that might be meant instead, and whether number tells them from the one told of. */
function rivalFeatures(tree: SentenceTree, about: number, start: number): string[] {
  if (!/^NN/u.test(tagAt(tree, about))) return [];
  let same = 0;
  let other = 0;
  let last = -1;
  for (let index = start - 1; index >= 0; index -= 1) {
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index))) break;
    if (!/^NN/u.test(tagAt(tree, index)) || tree.relations[index] === "compound") continue;
    if (last < 0) last = index;
    if (index === about) continue;
    if (isPlural(tree, index) === isPlural(tree, about)) same += 1;
    else other += 1;
  }
  const governor = tree.words[tree.heads[about] ?? -1]?.lemma;
  return [
    `rivals ${Math.min(same, 3)} ${Math.min(other, 2)}`,
    `rivals ${same > 0} last ${last === about}`,
    `next to ${start - about === 1} ${tree.words[start - 1]?.text === ","} ${tree.relations[about]}`,
    `governor ${governor} ${tree.relations[about]}`,
    `of ${lowerAt(tree, (tree.first[about] ?? about) - 1)} ${lowerAt(tree, tree.first[about] ?? about)}`,
  ];
}

function leastSure(tree: SentenceTree, start: number, end: number): number {
  let least = Infinity;
  for (let index = start; index < end; index += 1)
    if (tree.relations[index] !== "punct") least = Math.min(least, sureness(tree, index));
  return least;
}

function bucket(count: number): string {
  if (count <= 3) return String(count);
  return count <= 6 ? "4-6" : count <= 10 ? "7-10" : count <= 16 ? "11-16" : count <= 25 ? "17-25" : "more";
}
