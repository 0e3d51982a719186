import { sharedOften } from "../../parts/how-often.ts";
import { wordTable } from "../../word-table.ts";
import {
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
  isConditional,
  isWholeClause,
  lengthOf,
  modalsOf,
  nameAgain,
  pronounFor,
  standsAlone,
} from "./clause-part.ts";
import { subjectVerbAt } from "./clause-shape.ts";
import { isInsteadOf } from "./not-but.ts";
import { endsInSign } from "./picked-out.ts";
import { isSaidOfThose } from "./said-of-which.ts";
import { sharedAuxiliaries } from "./shared-auxiliaries.ts";
import { takesWhatIsOfAnother } from "./whose-own.ts";

/** How the second of two joined clauses opens. */
const OPENINGS: ReadonlyMap<string, string> = wordTable({ and: "", but: "but", yet: "but", so: "so" });

/** "A and B", "A, but B", "A; B", "A, B and C": each clause or predicate a sentence of its own. */
export function cutCoordination(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { verb, body } = part;
  if (/^(?:both|either|neither)$/u.test(tree.words[verb - 1]?.lower ?? "")) return null;
  // "In this way, we do A and B": both are done in this way.
  if (part.opening.some(({ lower }) => lower === "way")) return null;
  const joined = dependents(tree, verb, "conj", "parataxis", "dep").filter(
    (other) =>
      other > verb &&
      other < body.end &&
      // What the parser can not name may still be joined by an "and" of its own.
      (tree.relations[other] !== "dep" || dependent(tree, other, "cc") !== undefined),
  );
  const rests: ClausePart[] = [];
  let end = body.end;
  for (const other of joined.toReversed()) {
    const cut = cutBefore(tree, other, body.start, rests.length > 0);
    const rest =
      cut === null ? null : restAfter(tree, { ...part, body: { start: body.start, end } }, other, cut);
    if (cut === null || rest === null) {
      // "A, B and C" cut in one place would leave "A, B".
      if (rests.length > 0 && dependent(tree, other, "cc") === undefined) return null;
      break;
    }
    rests.unshift(rest);
    end = cut.end;
  }
  // "A does B, does C" without its last part would lack an "and".
  const listed = tagAt(tree, verb) === "VBN" && rests[0]?.opening.some(({ lower }) => BE.test(lower));
  const further = listed === true ? /^VB[ZPDN]$/u : /^VB[ZPD]$/u;
  for (let index = verb + 1; index < end - 1; index += 1)
    if (tree.words[index]?.text === "," && further.test(tagAt(tree, index + 1))) return null;
  // "glow and hum at night": the short first part may share the end of the second.
  if (rests.length === 0 || lengthOf(tree, body.start, end) < 4) return null;
  return [{ ...part, body: { start: body.start, end } }, ...rests];
}

const BE = /^(?:is|are|was|were|been)$/u;

function restAfter(tree: SentenceTree, part: ClausePart, other: number, cut: Cut): ClausePart | null {
  if (!standsAlone(tree, other, part.body, cut.start, part.body.end)) return null;
  if (isWholeClause(tree, other)) return ownClause(tree, part, other, cut);
  return sharedSubject(tree, part, other, cut) ?? shapedClause(tree, part, cut);
}

interface Cut {
  /** Where the part before ends, and the part after begins. */
  readonly end: number;
  readonly start: number;
  readonly joint: string;
}

/** The joint before a joined clause: a comma, semicolon or nothing, then "and" or "but". */
function cutBefore(tree: SentenceTree, other: number, from: number, listed: boolean): Cut | null {
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
    // In "A, B and C", the comma before B stands for the "and" before C.
    else if (listed && joint === "") joint = "and";
    end -= 1;
  }
  if (tree.words[start]?.text === ",") start += 1;
  if (joint === "" || (joint !== ";" && !OPENINGS.has(joint))) return null;
  return { end, start, joint };
}

function openingOf(joint: string): Word[] {
  const opening = OPENINGS.get(joint) ?? "";
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
  // "By learning X, we can do A and we do B": what stands before the first may hold for both.
  if (
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
  if (isConditional(tree, verb) || isConditional(tree, other) || hasFrame(tree, verb, body)) return null;
  // "and, through B, does C": the subject would stand before what belongs in front of it.
  const before = tagAt(tree, other).startsWith("V")
    ? /^(?:aux|aux:pass|cop|advmod)$/u
    : /^(?:cop|advmod|det|amod|compound|nmod:poss|case|nummod)$/u;
  for (let index = cut.start; index < other; index += 1) {
    if (!before.test(tree.relations[index] ?? "") || tree.words[index]?.text === ",") return null;
  }
  // "We give A and braided B": a past after a present may be a participle before its noun.
  const finite = finiteWord(tree, verb);
  if (
    tagAt(tree, other) === "VBD" &&
    /ed$/u.test(lowerAt(tree, other)) &&
    dependent(tree, verb, "aux:pass") === undefined &&
    finite !== undefined &&
    /^VB[PZ]$/u.test(tagAt(tree, finite))
  )
    return null;
  // "One task is hearing A and replying to B"; "to a lamp that uses oil and is tested": who does the second?
  if (tagAt(tree, other) === "VBG" && tagAt(tree, verb) === "VBG") return null;
  for (let index = verb + 1; index < cut.end; index += 1)
    if (/^(?:WDT|WP)$/u.test(tagAt(tree, index))) return null;
  if (takesWhatIsOfAnother(tree, verb, other)) return null;
  if (isSaidOfThose(tree, verb, finiteWord(tree, other) ?? other)) return null;
  // "are banned because of noise and delayed sleep": a passive takes no noun.
  if (
    dependent(tree, verb, "aux:pass") !== undefined &&
    /^V/u.test(tagAt(tree, other)) &&
    /^(?:NN|JJ|DT|VBG)/u.test(tagAt(tree, other + 1))
  )
    return null;
  const shared = sharedAuxiliaries(tree, verb, other);
  if (shared === null) return null;
  // "can be lit in halls, but kept in boxes": halls that are kept.
  if (endsInSign(tree, cut.end)) return null;
  if (cut.joint === "but" && other === cut.start && shared.some(({ lower }) => lower === "be")) return null;
  const joint = isInsteadOf(tree, body.start, cut.start - 1) ? [] : openingOf(cut.joint);
  const between = tree.words.slice(cut.start, other);
  const often = cut.joint === "but" ? [] : sharedOften(tree, verb, between);
  const auxiliaries = [...shared.slice(0, 1), ...often, ...shared.slice(1)];
  const opening = [...joint, pronoun, ...auxiliaries];
  // After "X may not do A", "X does B" looks as if the "may not" had been lost.
  const unsure = isNegated(tree, verb) || modalsOf(tree, verb).length > 0;
  const again = unsure ? null : nameAgain(tree, part.subject);
  const otherwise = again === null ? {} : { otherwise: [...joint, ...again, ...auxiliaries] };
  const rest = { opening, ...otherwise, body: { start: cut.start, end: body.end } };
  return { ...rest, verb: other, subject: part.subject };
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
