import { isPlural, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, wordsFrom } from "../prose/words.ts";
import { clauseAlone, hasStrayVerb, opensScope, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf } from "./clause-part.ts";
import { isOfOtherKind } from "./included-kind.ts";

/** A final "including A and B" as "These include A and B", with the noun where there are several. */
export function cutIncluding(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let at = body.end - 3; at > body.start + 4; at -= 1) {
    if (lowerAt(tree, at) !== "including" || (tree.depths[at] ?? 0) > 0) continue;
    const comma = tree.words[at - 1]?.text === ",";
    const end = comma ? at - 1 : at;
    const noun = tree.words[end - 1]?.text === ")" ? -1 : end - 1;
    const left = wordsOf(tree, part, end);
    if (
      noun < 0 ||
      !/^NN/u.test(tagAt(tree, noun)) ||
      lengthOf(tree, body.start, end) + part.opening.length < 5
    )
      return null;
    // "the lamps, including their light": what has the light is not what includes it.
    if (tagAt(tree, at + 1) === "PRP$" || includesDeed(tree, at + 1)) return null;
    if (
      lengthOf(tree, at, body.end) < 4 ||
      opensScope(left) ||
      left.some(({ lower }) => /^(?:no|not|without)$/u.test(lower))
    )
      return null;
    const opening = openingOf(tree, noun, comma);
    if (opening === null) return null;
    const named = isPlural(tree, noun) ? noun : (tree.heads[noun] ?? -1);
    if (isOfOtherKind(tree, named, at + 1, body.end)) return null;
    const first = clauseAlone(tree, part.opening, body.start, end);
    const rest = clauseAlone(tree, opening, at + 1, body.end);
    if (
      first === null ||
      rest === null ||
      rest.verb !== opening.length - 1 ||
      hasStrayVerb(rest.tree, opening.length)
    )
      return null;
    return [
      { ...part, body: { start: body.start, end } },
      { opening, body: { start: at + 1, end: body.end }, verb: -1, subject: undefined },
    ];
  }
  return null;
}

/** "halls, including lighting the stairs", "including ones that": a deed, whatever the tagger takes it for, or what no noun names. */
export function includesDeed(tree: SentenceTree, start: number): boolean {
  if (/^(?:ones?|those|that)$/u.test(lowerAt(tree, start))) return true;
  return /.{2}ing$/u.test(lowerAt(tree, start)) && /^(?:DT|PRP\$?|CD)$/u.test(tagAt(tree, start + 1));
}

/** What includes: the nouns before, named again where they are not all that was told; null where none is of many. */
function openingOf(tree: SentenceTree, noun: number, comma: boolean): Word[] | null {
  const relation = tree.relations[noun];
  const plain = relation !== "nmod" && relation !== "obl";
  // "a mechanism to move cells, including": what includes stands further off.
  if (tagAt(tree, tree.heads[noun] ?? -1) === "VB") return null;
  const head = relation === "nmod" ? (tree.heads[noun] ?? -1) : -1;
  // "colours in all parts of the halls, including": the colours, the parts or the halls.
  if (isPlural(tree, noun) && head >= 0 && isPlural(tree, head)) return null;
  const named = isPlural(tree, noun) ? noun : isPlural(tree, head) ? head : -1;
  const word = tree.words[named];
  // "types of cell, including A": kinds and numbers are no good name.
  if (relation === "conj" && isPlural(tree, noun)) return wordsFrom("these include");
  if (isPlural(tree, noun) && plain && EMPTY.test(lowerAt(tree, noun))) return wordsFrom("these include");
  if (
    (!comma && !plain) ||
    word === undefined ||
    !/^NNS$/u.test(tagAt(tree, named)) ||
    EMPTY.test(word.lower)
  )
    return null;
  return [...wordsFrom("these"), word, ...wordsFrom("include")];
}

const EMPTY = /^(?:types|kinds|sorts|forms|ways|numbers|sets|others|cases|parts)$/u;
