import { headOfPhrase } from "../low/head-of-phrase.ts";
import { dependents, isPlural, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { clauseAlone, hasStrayVerb, opensScope, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf } from "./clause-part.ts";

/** A final ", a B of C" as "This is a B of C", or with the name that it explains. */
export function cutNaming(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let comma = body.start + 3; comma < body.end - 4; comma += 1) {
    if (tree.words[comma]?.text !== "," || (tree.depths[comma] ?? 0) > 0) continue;
    if (!/^(?:a|an|the|one)$/u.test(lowerAt(tree, comma + 1))) continue;
    const cut = cutAt(tree, part, comma);
    if (cut !== null) return cut;
  }
  return null;
}

function cutAt(tree: SentenceTree, part: ClausePart, comma: number): readonly ClausePart[] | null {
  const { body } = part;
  const rest = tree.words.slice(comma + 1, body.end);
  if (lengthOf(tree, comma, body.end) < 4 || isListed(rest)) return null;
  const before = comma - 1;
  const tag = tagAt(tree, before);
  if (!/^NN/u.test(tag) && tree.words[before]?.text !== ")") return null;
  const left = wordsOf(tree, part, comma);
  if (opensScope(left)) return null;
  const first = clauseAlone(tree, part.opening, body.start, comma);
  if (first === null || commaAfter(first.tree.words, first.verb)) return null;
  const name = nameBefore(tree, comma, body.start);
  // "goes down with age, a state of lamps": the age is a state, not that it goes down.
  if (name === null && isOfNoun(tree, comma)) return null;
  const opening = name === null ? wordsFrom("this is") : [...name, word("is", "AUX")];
  const second = clauseAlone(tree, opening, comma + 1, body.end);
  if (
    second === null ||
    hasStrayVerb(second.tree, opening.length) ||
    tagAt(second.tree, second.verb + 1) === "VBG"
  )
    return null;
  // "the aim being that": what has its own "is" can not take another.
  if (rest.some(({ lower }) => lower === "being")) return null;
  // "This is the lamps"
  if (isPlural(second.tree, second.verb)) return null;
  if (!/^NN/u.test(tagAt(second.tree, second.verb)) || second.finite !== opening.length - 1) return null;
  return [
    { ...part, body: { start: body.start, end: comma } },
    { opening, body: { start: comma + 1, end: body.end }, verb: -1, subject: undefined },
  ];
}

/** Nouns that name what happens: a whole statement can be one. */
const HAPPENS =
  /^(?:change|process|event|effect|finding|result|phenomenon|phenotype|task|problem|step|property|feature|prediction|possibility|hypothesis|observation|approach|strategy|challenge|conclusion|difference|outcome|behavior|behaviour|role|function|improvement|increase|decrease|reduction|limitation|advantage|mechanism|question|issue|way)$/u;

/** Whether what is named is the noun before the comma, which stands after a preposition, and nothing that happens. */
function isOfNoun(tree: SentenceTree, comma: number): boolean {
  const noun = comma - 1;
  const named =
    (tree.children[noun] ?? []).find(
      (child) => child > comma && /^(?:appos|conj)$/u.test(tree.relations[child] ?? ""),
    ) ?? headOfPhrase(tree, comma + 1, 0);
  const placed = /^(?:obl|nmod)$/u.test(tree.relations[noun] ?? "");
  if (named === undefined || !placed || HAPPENS.test(tree.words[named]?.lemma ?? "")) return false;
  // "at a glass thing, the lamp": it is told for the first time, and then its name.
  const isNew = dependents(tree, noun, "det").some((child) => /^an?$/u.test(lowerAt(tree, child)));
  return !isNew || lowerAt(tree, comma + 1) !== "the";
}

/** "A, a B, and a C" is a list, and what has a verb after a comma goes on with the clause. */
function isListed(rest: readonly Word[]): boolean {
  return rest.some(
    ({ text, lower }, index) =>
      /^[,;:]$/u.test(text) ||
      (lower === "which" && /^(?:for|of|in|by|to|from|on|with)$/u.test(rest[index - 1]?.lower ?? "")) ||
      (lower === "and" && /^(?:a|an|the|one)$/u.test(rest[index + 1]?.lower ?? "")),
  );
}

function commaAfter(words: readonly Word[], verb: number): boolean {
  return words.some(({ text }, index) => index > verb && text === ",");
}

/** A short name right before the comma, without a determiner: "Erlin2", "CD33". */
function nameBefore(tree: SentenceTree, comma: number, from: number): Word[] | null {
  const last = tree.words[comma - 1];
  if (
    last === undefined ||
    !/^(?:\p{Lu}[\p{L}\d-]*\d|\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*|\p{Lu}\p{Ll}+)$/u.test(last.text)
  )
    return null;
  const before = tagAt(tree, comma - 2);
  const plain = comma - 2 >= from && /^VB[ZPDNG]?$/u.test(before);
  return plain ? [last] : null;
}
