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
  const joint = sharedJoint(tree, told);
  if (joint === null || !isReportedAlone(tree, body, told, joint)) return null;
  const { subject, other, cc } = joint;
  // "We suggest that A and show B": the authors may be those who show.
  if (pronoun.lower === "we" && CLEAR_AUTHOR_VERBS.has(tree.words[other]?.lemma ?? "")) return null;
  const shared = sharedAuxiliaries(tree, told, other);
  const again = subjectAgain(tree, subject);
  if (shared === null || again === null) return null;
  const also = tree.words.slice(cc, other).some(({ lower }) => lower === "also" || lower === "further");
  const opening = [
    pronoun,
    ...(also ? [] : [word("also", "ADV")]),
    plainReport(tree, verb),
    word("that", "SCONJ"),
    ...again,
    ...shared,
  ];
  const end = tree.words[cc - 1]?.text === "," ? cc - 1 : cc;
  return [
    { ...part, body: { start: body.start, end } },
    { opening, body: { start: cc + 1, end: body.end }, verb: -1, subject: undefined },
  ];
}

interface SharedJoint {
  readonly subject: number;
  /** The second of the two verbs, and the "and" before it. */
  readonly other: number;
  readonly cc: number;
}

/** "that X does A and does B": two verbs of one subject, and no third. */
function sharedJoint(tree: SentenceTree, told: number): SharedJoint | null {
  const subject = subjectOf(tree, told);
  const that = dependent(tree, told, "mark");
  const [other, another] = dependents(tree, told, "conj");
  if (subject === undefined || that === undefined || other === undefined || another !== undefined)
    return null;
  const cc = dependent(tree, other, "cc");
  if (cc === undefined || cc > other || subjectOf(tree, other) !== undefined) return null;
  return lowerAt(tree, that) === "that" && lowerAt(tree, cc) === "and" ? { subject, other, cc } : null;
}

/** Whether what follows the "and" can be reported without what stands before it. */
function isReportedAlone(
  tree: SentenceTree,
  body: ClausePart["body"],
  told: number,
  { other, cc }: SharedJoint,
): boolean {
  if (lengthOf(tree, cc + 1, body.end) < 4 || !standsAlone(tree, other, body, cc + 1, body.end)) return false;
  if (isConditional(tree, told) || isConditional(tree, other)) return false;
  if (/^(?:both|either)$/u.test(lowerAt(tree, told - 1))) return false;
  // What stands between "and" and the verb must belong in front of the verb.
  return tree.relations.slice(cc + 1, other).every((relation) => BEFORE_VERB.test(relation));
}

const BEFORE_VERB = /^(?:aux|aux:pass|cop|advmod)$/u;

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
