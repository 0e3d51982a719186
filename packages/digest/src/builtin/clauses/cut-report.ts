import { inflectedLike } from "../low/phrase-edits.ts";
import {
  dependent,
  dependents,
  finiteWord,
  isNegated,
  lowerAt,
  type SentenceTree,
  subjectOf,
} from "../low/sentence-tree.ts";
import { CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";
import { type Word, word } from "../prose/words.ts";
import {
  type ClausePart,
  isConditional,
  isWholeClause,
  lengthOf,
  modalsOf,
  pronounFor,
  standsAlone,
} from "./clause-part.ts";
import { sharedAuxiliaries } from "./shared-auxiliaries.ts";
import { isOpenSeries } from "./stays-joined.ts";

/** "We show that A and that B" as "We show that A. We also show that B". */
export function cutReport(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { verb, body } = part;
  const told = dependent(tree, verb, "ccomp");
  const pronoun = pronounFor(tree, part.subject);
  if (told === undefined || pronoun === null || isNegated(tree, verb) || modalsOf(tree, verb).length > 0)
    return null;
  if (finiteWord(tree, verb) !== verb) return null;
  const shared = cutSharedReport(tree, part, told, pronoun);
  if (shared !== null) return shared;
  for (const other of dependents(tree, told, "conj").concat(dependents(tree, verb, "conj"))) {
    const that = dependent(tree, other, "mark");
    const cc = dependent(tree, other, "cc");
    if (
      that === undefined ||
      cc === undefined ||
      lowerAt(tree, that) !== "that" ||
      lowerAt(tree, cc) !== "and"
    )
      continue;
    if (that !== cc + 1 || !isWholeClause(tree, other) || !standsAlone(tree, other, body, that, body.end))
      continue;
    const end = tree.words[cc - 1]?.text === "," ? cc - 1 : cc;
    if (lengthOf(tree, body.start, end) < 5 || isOpenSeries(tree, verb, end)) continue;
    return [
      { ...part, body: { start: body.start, end } },
      {
        opening: [pronoun, word("also", "ADV"), plainReport(tree, verb)],
        body: { start: that, end: body.end },
        verb: -1,
        subject: undefined,
      },
    ];
  }
  return null;
}

/** "We show that X does A and does B" as "We show that X does A. We also show that X does B". */
function cutSharedReport(
  tree: SentenceTree,
  part: ClausePart,
  told: number,
  pronoun: Word,
): readonly ClausePart[] | null {
  const { body, verb } = part;
  const subject = subjectOf(tree, told);
  const [other, another] = dependents(tree, told, "conj");
  const cc = other === undefined ? undefined : dependent(tree, other, "cc");
  const that = dependent(tree, told, "mark");
  if (
    subject === undefined ||
    other === undefined ||
    another !== undefined ||
    cc === undefined ||
    that === undefined
  )
    return null;
  if (
    lowerAt(tree, that) !== "that" ||
    lowerAt(tree, cc) !== "and" ||
    subjectOf(tree, other) !== undefined ||
    cc > other
  )
    return null;
  if (
    !standsAlone(tree, other, body, cc + 1, body.end) ||
    isConditional(tree, told) ||
    isConditional(tree, other)
  )
    return null;
  // "We suggest that A and show B": the authors may be those who show.
  if (pronoun.lower === "we" && CLEAR_AUTHOR_VERBS.has(tree.words[other]?.lemma ?? "")) return null;
  const shared = sharedAuxiliaries(tree, told, other);
  const again = subjectAgain(tree, subject);
  const end = tree.words[cc - 1]?.text === "," ? cc - 1 : cc;
  if (
    shared === null ||
    again === null ||
    lengthOf(tree, cc + 1, body.end) < 4 ||
    /^(?:both|either)$/u.test(lowerAt(tree, told - 1))
  )
    return null;
  // What stands between "and" and the verb must belong in front of the verb.
  for (let index = cc + 1; index < other; index += 1)
    if (!/^(?:aux|aux:pass|cop|advmod)$/u.test(tree.relations[index] ?? "")) return null;
  const also = tree.words.slice(cc, other).some(({ lower }) => lower === "also" || lower === "further");
  const opening = [
    pronoun,
    ...(also ? [] : [word("also", "ADV")]),
    plainReport(tree, verb),
    word("that", "SCONJ"),
    ...again,
    ...shared,
  ];
  return [
    { ...part, body: { start: body.start, end } },
    { opening, body: { start: cc + 1, end: body.end }, verb: -1, subject: undefined },
  ];
}

/** A short subject named again: a pronoun could be who reports. */
function subjectAgain(tree: SentenceTree, subject: number): readonly Word[] | null {
  const start = tree.first[subject] ?? subject;
  const end = (tree.last[subject] ?? subject) + 1;
  const words = tree.words
    .slice(start, end)
    .filter(
      (_, offset) =>
        (tree.depths[start + offset] ?? 0) === 0 && !/^[()]$/u.test(tree.words[start + offset]?.text ?? ""),
    );
  if (
    words.length <= 6 &&
    words.every(({ text }) => text !== ",") &&
    !/^(?:a|an|one|some|no)$/u.test(words[0]?.lower ?? "")
  )
    return words;
  return null;
}

/** "demonstrate" as "show", in the same form. */
function plainReport(tree: SentenceTree, verb: number): Word {
  const plain = /^(?:demonstrate|reveal|illustrate|establish)/u.test(lowerAt(tree, verb))
    ? inflectedLike(tree, verb, "show")
    : null;
  return word(plain ?? lowerAt(tree, verb), "VERB");
}
