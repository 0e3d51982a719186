import {
  auxiliariesOf,
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
  treeOf,
} from "../builtin/low/sentence-tree.ts";
import type { Relation } from "../parse/parse.ts";
import { fits } from "./fits-number.ts";

/** What the parser made of a noun that stands, with nothing before it that could own it, right before the verb. */
const TAKEN_FOR: ReadonlySet<Relation> = new Set<Relation>([
  "nsubj",
  "nsubj:pass",
  "dep",
  "obl",
  "obj",
  "nmod",
  "conj",
  "appos",
  "acl",
  "advcl",
  "advmod",
  "compound",
]);

/** "In both cases the lamp is red", where the parser gave the verb no subject: the noun right before it is one. Null where none is. */
export function withSubject(tree: SentenceTree): SentenceTree | null {
  const { root } = tree;
  const finite = root < 0 ? undefined : finiteWord(tree, root);
  if (finite === undefined || subjectOf(tree, root) !== undefined) return null;
  const near = [root, ...auxiliariesOf(tree, root), ...dependents(tree, root, "cop")].flatMap(
    (verb) => tree.children[verb] ?? [],
  );
  const subject = near
    .filter((child) => isSubject(tree, child, finite))
    .toSorted((a, b) => b - a)
    .at(0);
  if (subject === undefined || !fits(tree, subject, root)) return null;
  const heads = [...tree.heads];
  const relations = [...tree.relations];
  heads[subject] = root;
  relations[subject] = dependents(tree, root, "aux:pass").length > 0 ? "nsubj:pass" : "nsubj";
  const { words: tokens, tags: fineTags, margins, alone } = tree;
  return treeOf({ tokens, heads, relations, fineTags, margins }, alone);
}

function isSubject(tree: SentenceTree, noun: number, finite: number): boolean {
  if (!/^NN/u.test(tagAt(tree, noun)) || !TAKEN_FOR.has(tree.relations[noun] ?? "punct")) return false;
  if (dependents(tree, noun, "case", "mark", "nsubj", "nsubj:pass", "aux", "cop").length > 0) return false;
  const last = tree.last[noun] ?? noun;
  if (noun > finite || last >= finite) return false;
  if (/^(?:IN|TO)$/u.test(tagAt(tree, (tree.first[noun] ?? noun) - 1))) return false;
  for (let index = last + 1; index < finite; index += 1)
    if (!/^(?:RB|MD)$/u.test(tagAt(tree, index)) || /^(?:n't|which|that)$/u.test(lowerAt(tree, index)))
      return false;
  return true;
}
