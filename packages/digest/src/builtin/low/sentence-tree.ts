import type { Parse, Relation } from "../../parse/parse.ts";
import type { Token } from "../../tagger.ts";

/** A parsed sentence with what rules ask of it: who depends on whom, and how far each word's subtree reaches. */
export interface SentenceTree {
  readonly words: readonly Token[];
  readonly heads: readonly number[];
  readonly relations: readonly Relation[];
  readonly tags: readonly string[];
  readonly margins: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** First and last word of the subtree of each word. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** How many brackets are open before each word. */
  readonly depths: readonly number[];
  readonly root: number;
  /** The tree of some words as a sentence of their own: short ones are parsed with fewer errors. */
  readonly alone?: (words: readonly Token[]) => SentenceTree;
}

export function treeOf(
  { tokens, heads, relations, fineTags, margins }: Parse,
  alone?: (words: readonly Token[]) => SentenceTree,
): SentenceTree {
  const children: number[][] = tokens.map(() => []);
  for (const [index, head] of heads.entries()) if (head >= 0) children[head]?.push(index);
  const first = tokens.map((_, index) => index);
  const last = [...first];
  for (let index = 0; index < tokens.length; index += 1) widenAncestors(index, heads, first, last);
  return {
    words: tokens,
    heads,
    relations,
    tags: fineTags,
    margins,
    children,
    first,
    last,
    depths: bracketDepths(tokens),
    root: heads.indexOf(-1),
    ...(alone === undefined ? {} : { alone }),
  };
}

function widenAncestors(index: number, heads: readonly number[], first: number[], last: number[]): void {
  let head = heads[index] ?? -1;
  for (let steps = 0; head >= 0 && steps <= heads.length; steps += 1) {
    first[head] = Math.min(first[head] ?? index, index);
    last[head] = Math.max(last[head] ?? index, index);
    head = heads[head] ?? -1;
  }
}

function bracketDepths(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (CLOSING.has(text)) depth = Math.max(0, depth - 1);
    const here = depth;
    if (OPENING.has(text)) depth += 1;
    return here;
  });
}

const OPENING = new Set(["(", "[", "{"]);
const CLOSING = new Set([")", "]", "}"]);

/** The dependents of a word in some relations, in their order. */
export function dependents(tree: SentenceTree, index: number, ...relations: readonly Relation[]): number[] {
  return (tree.children[index] ?? []).filter((child) => relations.includes(tree.relations[child] ?? "dep"));
}

/** The first dependent in one of some relations. */
export function dependent(
  tree: SentenceTree,
  index: number,
  ...relations: readonly Relation[]
): number | undefined {
  return (tree.children[index] ?? []).find((child) => relations.includes(tree.relations[child] ?? "dep"));
}

export function subjectOf(tree: SentenceTree, verb: number): number | undefined {
  return dependent(tree, verb, "nsubj", "nsubj:pass", "csubj", "expl");
}

export function lowerAt(tree: SentenceTree, index: number): string {
  return tree.words[index]?.lower ?? "";
}

export function tagAt(tree: SentenceTree, index: number): string {
  return tree.tags[index] ?? "";
}

/** Whether a word stands below another, or is it. */
export function isWithin(tree: SentenceTree, index: number, ancestor: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps <= tree.heads.length; steps += 1) {
    if (at === ancestor) return true;
    at = tree.heads[at] ?? -1;
  }
  return false;
}

/** Whether the words of a stretch, marks apart, all stand below a word, and nothing of it stands after them. */
export function isSubtree(tree: SentenceTree, top: number, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (!isMark(tree, index) && !isWithin(tree, index, top)) return false;
  }
  return (tree.last[top] ?? 0) < end;
}

export function isMark(tree: SentenceTree, index: number): boolean {
  return tree.words[index]?.tag === "PUNCT" || tree.relations[index] === "punct";
}

const NEGATIONS = new Set(
  "not n't no never neither nor hardly barely scarcely rarely seldom cannot without".split(" "),
);

/** Whether a clause is denied by a word of its own. */
export function isNegated(tree: SentenceTree, verb: number): boolean {
  return (tree.children[verb] ?? []).some(
    (child) => NEGATIONS.has(lowerAt(tree, child)) || lowerAt(tree, child) === "cannot",
  );
}

/** The auxiliaries of a verb, copula included, in their order. */
export function auxiliariesOf(tree: SentenceTree, verb: number): number[] {
  return dependents(tree, verb, "aux", "aux:pass", "cop");
}

const FINITE_TAGS = new Set(["VBZ", "VBP", "VBD", "MD"]);

/** The word that makes a clause finite, its verb or an auxiliary; undefined for infinitives and participles. */
export function finiteWord(tree: SentenceTree, verb: number): number | undefined {
  return [...auxiliariesOf(tree, verb), verb].find((index) => FINITE_TAGS.has(tagAt(tree, index)));
}

/** Whether a word of a stretch is a finite verb or an auxiliary, in brackets or not. */
export function hasFiniteTag(tree: SentenceTree, start: number, end: number): boolean {
  return tree.tags.slice(start, end).some((tag) => FINITE_TAGS.has(tag));
}

/** Whether a noun phrase is plural: by its tag, or because it is joined by "and". */
export function isPlural(tree: SentenceTree, noun: number): boolean {
  const joined = dependents(tree, noun, "conj").some((other) =>
    dependents(tree, other, "cc").some((joint) => lowerAt(tree, joint) === "and"),
  );
  // "LEDs", which may be tagged as the name of one
  const names = /\p{Lu}{2}s$/u.test(tree.words[noun]?.text ?? "");
  return joined || names || /^NNP?S$/u.test(tagAt(tree, noun)) || PLURALS.has(lowerAt(tree, noun));
}

const PLURALS = new Set("we they these those both data mice people many others all some most".split(" "));

/** Whether a word makes what follows hold only in some case. */
export function isConditionalWord(lower: string): boolean {
  return /^(?:if|when|unless|whenever|once|until|provided|assuming|whether|only)$/u.test(lower);
}
