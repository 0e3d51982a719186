import {
  auxiliariesOf,
  dependent,
  dependents,
  finiteWord,
  isNegated,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { type Word, wordsFrom } from "../prose/words.ts";
import {
  type ClausePart,
  hasFrame,
  isAuthorsPronoun,
  isConditional,
  isWholeClause,
  lengthOf,
  pronounFor,
  standsAlone,
} from "./clause-part.ts";
import { subjectVerbAt } from "./clause-shape.ts";

/** How the second of two joined clauses opens. */
const OPENINGS: Readonly<Record<string, string>> = { and: "", but: "but", yet: "but", so: "so" };

/** "A and B", "A, but B", "A; B": each clause or predicate a sentence of its own. */
export function cutCoordination(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { verb, body } = part;
  const joined = dependents(tree, verb, "conj", "parataxis").filter(
    (other) => other > verb && other < body.end,
  );
  const [other] = joined;
  if (other === undefined || joined.length > 2) return null;
  const last = joined.at(-1) ?? other;
  const cut = cutBefore(tree, last, body.start);
  if (cut === null || !standsAlone(tree, last, body, cut.start, body.end)) return null;
  if (/^(?:both|either|neither)$/u.test(tree.words[verb - 1]?.lower ?? "")) return null;
  const rest = isWholeClause(tree, last)
    ? ownClause(tree, part, last, cut)
    : (sharedSubject(tree, part, last, cut) ?? shapedClause(tree, part, cut));
  if (rest === null) return null;
  // With three clauses, what is left of the first two must still be joined by an "and" of its own.
  if (joined.length === 2 && dependent(tree, other, "cc") === undefined) return null;
  const first = { ...part, body: { start: body.start, end: cut.end } };
  return lengthOf(tree, first.body.start, first.body.end) + part.opening.length < 4 ? null : [first, rest];
}

interface Cut {
  /** Where the part before ends, and the part after begins. */
  readonly end: number;
  readonly start: number;
  readonly joint: string;
}

/** The joint before a joined clause: a comma, semicolon or nothing, then "and" or "but". */
function cutBefore(tree: SentenceTree, other: number, from: number): Cut | null {
  const cc = dependent(tree, other, "cc");
  let start = tree.first[other] ?? other;
  while (start < other && tree.words[start]?.tag === "PUNCT") start += 1;
  let joint = "";
  if (cc !== undefined && cc < other) {
    joint = lowerAt(tree, cc);
    start = cc + 1;
  }
  let end = cc !== undefined && cc < other ? cc : start;
  while (end > from && /^[,;]$/u.test(tree.words[end - 1]?.text ?? "")) {
    if (tree.words[end - 1]?.text === ";") joint = joint === "" ? ";" : joint;
    end -= 1;
  }
  if (tree.words[start]?.text === ",") start += 1;
  if (joint === "" || (joint !== ";" && OPENINGS[joint] === undefined)) return null;
  return { end, start, joint };
}

function openingOf(joint: string): Word[] {
  const opening = OPENINGS[joint] ?? "";
  return opening === "" ? [] : wordsFrom(opening);
}

function ownClause(tree: SentenceTree, part: ClausePart, other: number, cut: Cut): ClausePart | null {
  const subject = subjectOf(tree, other);
  const lower = subject === undefined ? "" : lowerAt(tree, subject);
  // "it" and "they" are clear only where the subject before is what they take up.
  if (
    /^(?:it|they)$/u.test(lower) &&
    tree.relations[subject ?? 0] !== "expl" &&
    !takesUp(tree, lower, part.subject)
  )
    return null;
  const authors = isAuthorsPronoun(tree, subject);
  if (
    !authors &&
    cut.joint !== ";" &&
    cut.joint !== "but" &&
    (isConditional(tree, part.verb) || hasFrame(tree, part.verb, part.body))
  )
    return null;
  return {
    opening: openingOf(cut.joint),
    body: { start: cut.start, end: part.body.end },
    verb: other,
    subject,
  };
}

function takesUp(tree: SentenceTree, pronoun: string, subject: number | undefined): boolean {
  return pronounFor(tree, subject)?.lower === pronoun;
}

/** "X does A and does B": "It does B", with the auxiliaries that both share. */
function sharedSubject(tree: SentenceTree, part: ClausePart, other: number, cut: Cut): ClausePart | null {
  const { verb, body } = part;
  if (subjectOf(tree, other) !== undefined || tree.relations[other] === "parataxis") return null;
  const pronoun = pronounFor(tree, part.subject);
  if (pronoun === null || lengthOf(tree, cut.start, body.end) < 4) return null;
  if (
    isConditional(tree, verb) ||
    isConditional(tree, other) ||
    (pronoun.lower !== "we" && hasFrame(tree, verb, body))
  )
    return null;
  // "and, through B, does C": the subject would stand before what belongs in front of it.
  for (let index = cut.start; index < other; index += 1) {
    if (
      !/^(?:aux|aux:pass|cop|advmod|det|amod|compound|nmod:poss|case|nummod)$/u.test(
        tree.relations[index] ?? "",
      ) ||
      tree.words[index]?.text === ","
    )
      return null;
    if (tree.relations[index] === "case" && tagAt(tree, other).startsWith("V")) return null;
  }
  const shared = sharedAuxiliaries(tree, verb, other);
  if (shared === null) return null;
  const opening = [...openingOf(cut.joint), pronoun, ...shared];
  return { opening, body: { start: cut.start, end: body.end }, verb: other, subject: part.subject };
}

/** Auxiliaries that the second predicate takes from the first; null where it can not be told. */
function sharedAuxiliaries(tree: SentenceTree, verb: number, other: number): Word[] | null {
  if (finiteWord(tree, verb) === undefined) return null;
  const auxiliaries = auxiliariesOf(tree, verb).filter((index) => index < verb);
  const passive = dependent(tree, verb, "aux:pass") !== undefined;
  const looksPassive =
    passive &&
    tagAt(tree, other) === "VBD" &&
    /ed$/u.test(lowerAt(tree, other)) &&
    dependent(tree, other, "obj") === undefined;
  const finite = finiteWord(tree, other);
  if (finite !== undefined && !looksPassive) {
    // "may show and confirm" has its finite word in common; "is X and shows Y" does not.
    return auxiliaries.length > 0 && finite === other && tagAt(tree, other) === "VBP" ? null : [];
  }
  // A plural verb that the tagger took for an infinitive.
  if (auxiliaries.length === 0 && tagAt(tree, other) === "VB" && tagAt(tree, verb) === "VBP") return [];
  const sameForm = tagAt(tree, other) === tagAt(tree, verb) || looksPassive;
  if (auxiliaries.length === 0 || !sameForm || isNegated(tree, verb) || auxiliariesOf(tree, other).length > 0)
    return null;
  if (dependent(tree, verb, "cop") !== undefined || !/^V/u.test(tagAt(tree, other))) return null;
  return canShare(tree, auxiliaries, tagAt(tree, other))
    ? auxiliaries.flatMap((index) => tree.words[index] ?? [])
    : null;
}

/** Whether auxiliaries go with a form: "can" with a base form, "is" or "has" with a participle. */
function canShare(tree: SentenceTree, auxiliaries: readonly number[], fineTag: string): boolean {
  const last = auxiliaries.at(-1) ?? -1;
  if (fineTag === "VB") return tagAt(tree, last) === "MD";
  if (fineTag === "VBG") return /^(?:is|are|was|were|been|be)$/u.test(lowerAt(tree, last));
  return /^(?:is|are|was|were|been|be|has|have|had)$/u.test(lowerAt(tree, last));
}

/** Where the parser took a clause for a list of nouns, its words may still show a subject and a verb beyond doubt. */
function shapedClause(tree: SentenceTree, part: ClausePart, cut: Cut): ClausePart | null {
  const comma = /^[,;]$/u.test(tree.words[cut.end]?.text ?? "");
  if (
    !comma ||
    subjectVerbAt(tree.words, cut.start, "strict") < 0 ||
    /^(?:it|they|its|their)$/u.test(lowerAt(tree, cut.start))
  )
    return null;
  if (cut.joint !== "but" && (isConditional(tree, part.verb) || hasFrame(tree, part.verb, part.body)))
    return null;
  return {
    opening: openingOf(cut.joint),
    body: { start: cut.start, end: part.body.end },
    verb: -1,
    subject: undefined,
  };
}
