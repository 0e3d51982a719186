import { sharedOften } from "../../parts/how-often.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";
import { type Word, wordsFrom } from "../prose/words.ts";
import { type ClauseAlone, clauseAlone, opensScope, placeIn, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf, nameAgain, pronounFor } from "./clause-part.ts";
import { isInsteadOf } from "./not-but.ts";
import { endsInSign } from "./picked-out.ts";
import { isSaidOfThose } from "./said-of-which.ts";
import { hasRival, type SecondVerb, takenOver } from "./second-verb.ts";
import { takesWhatIsOfAnother } from "./whose-own.ts";

const ADVERBS =
  /^(?:then|also|thereby|thus|therefore|further|subsequently|even|instead|still|often|hence|consequently)$/u;

/** "X does A and does B" as "X does A. It does B", where no other verb before could own the second. */
export function cutSecondVerb(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let joint = body.start + 3; joint < body.end - 4; joint += 1) {
    const lower = lowerAt(tree, joint);
    if ((lower !== "and" && lower !== "but") || (tree.depths[joint] ?? 0) > 0) continue;
    let place = joint + 1;
    if (
      ADVERBS.test(lowerAt(tree, place)) ||
      (tagAt(tree, place) === "RB" && /ly$/u.test(lowerAt(tree, place)))
    )
      place += 1;
    if (!/^(?:VB[ZPDN]?|MD|JJ)$/u.test(tagAt(tree, place)) || isGlued(tree, place)) continue;
    const listed = firstOfList(tree, part, joint, place);
    const cut = listed === null ? cutAt(tree, part, joint, place) : cutAt(tree, part, listed, listed + 1);
    if (cut !== null) return cut;
  }
  return null;
}

/** "does A, does B, and does C": the comma before the second, so that no list loses its "and". */
function firstOfList(tree: SentenceTree, { body }: ClausePart, joint: number, place: number): number | null {
  for (let index = body.start + 2; index < joint - 2; index += 1)
    if (
      tree.words[index]?.text === "," &&
      (tree.depths[index] ?? 0) === 0 &&
      tagAt(tree, index + 1) === tagAt(tree, place)
    )
      return index;
  return null;
}

/** What is joined to the word behind, or a name in capitals. */
function isGlued(tree: SentenceTree, place: number): boolean {
  if (/^\p{Lu}{2,}$/u.test(tree.words[place]?.text ?? "")) return true;
  const next = tree.words[place + 1];
  return next?.spaceBefore === false && /^[-–/]/u.test(next.text);
}

function cutAt(
  tree: SentenceTree,
  part: ClausePart,
  joint: number,
  place: number,
): readonly ClausePart[] | null {
  const { body } = part;
  const listed = lowerAt(tree, joint) === ",";
  const comma = listed || lowerAt(tree, joint - 1) === ",";
  const end = comma && !listed ? joint - 1 : joint;
  if (lengthOf(tree, joint, body.end) < 5) return null;
  const first = firstAlone(tree, part, end);
  if (first === null || (comma && !listed && losesAnd(first))) return null;
  const pronoun = pronounFor(first.tree, first.subject);
  const second = { tree, place, comma };
  const shared = pronoun === null ? null : takenOver(first, second);
  if (pronoun === null || shared === null || isOfAnother(part, first, second)) return null;
  const but = lowerAt(tree, joint) === "but";
  // "can be lit in halls, but kept in boxes": halls that are kept.
  if (but && shared.some(({ lower }) => lower === "be") && place === joint + 1) return null;
  // "are made and sold in B": both may be done there.
  const alike = tagAt(first.tree, first.verb) === tagAt(tree, place);
  if (!comma && (alike || shared.length > 0) && first.verb >= first.tree.words.length - 2) return null;
  const between = tree.words.slice(joint + 1, place);
  const often = but ? [] : sharedOften(first.tree, first.verb, between);
  const auxiliaries = [...shared.slice(0, 1), ...often, ...shared.slice(1)];
  const rest = clauseAlone(tree, [pronoun, ...auxiliaries], joint + 1, body.end);
  if (rest === null || !isSecond(rest, auxiliaries.length, place - joint)) return null;
  const joined = but && !isInsteadOf(tree, body.start, joint) ? wordsFrom("but") : [];
  return inTwo(tree, part, { first, end, start: joint + 1, joined, pronoun, auxiliaries });
}

/** The words before the second verb, read alone; null where they hold for both, or say nothing alone. */
function firstAlone(tree: SentenceTree, part: ClausePart, end: number): ClauseAlone | null {
  const { body, opening } = part;
  if (lengthOf(tree, body.start, end) + opening.length < 5) return null;
  const left = wordsOf(tree, part, end);
  if (opensScope(left) || left.some(({ lower }) => HOLDS_BOTH.test(lower)) || endsInSign(tree, end))
    return null;
  const first = clauseAlone(tree, opening, body.start, end);
  return first === null || frames(first) ? null : first;
}

const HOLDS_BOTH = /^(?:both|either|neither|between|respectively|cannot|not|only)$/u;

/** Whether something else than the first subject may do what the second verb says. */
function isOfAnother(part: ClausePart, first: ClauseAlone, second: SecondVerb): boolean {
  const { tree, place, comma } = second;
  const { start } = part.body;
  const agreed =
    tree.relations[place] === "conj" && (tree.heads[place] ?? -1) === placeIn(part, first, first.verb);
  return (
    hasRival(first, second, agreed) ||
    isSaidOfThose(tree, start, place) ||
    takesWhatIsOfAnother(tree, start + first.verb - first.opening, place) ||
    isReported(first, tree.words[place]?.lemma ?? "", agreed && comma)
  );
}

interface Cut {
  readonly first: ClauseAlone;
  /** Where the first part ends and the second starts. */
  readonly end: number;
  readonly start: number;
  /** The words that open the second: its "but", the subject again, and what both verbs share. */
  readonly joined: readonly Word[];
  readonly pronoun: Word;
  readonly auxiliaries: readonly Word[];
}

function inTwo(tree: SentenceTree, part: ClausePart, cut: Cut): readonly ClausePart[] {
  const { first, end, start, joined, pronoun, auxiliaries } = cut;
  const { body } = part;
  const subject = placeIn(part, first, first.subject);
  const unsure = modalsOf(first.tree, first.verb).length > 0;
  const again = subject === undefined || unsure ? null : nameAgain(tree, subject);
  const told = {
    opening: [...joined, pronoun, ...auxiliaries],
    ...(again === null ? {} : { otherwise: [...joined, ...again, ...auxiliaries] }),
    body: { start, end: body.end },
    verb: -1,
    subject,
  };
  return [
    { ...part, body: { start: body.start, end }, ...(subject === undefined ? {} : { subject }) },
    subject === undefined ? told : { ...told, antecedent: subject },
  ];
}

/** "is old, bright at night", of which the last went with its "and". */
function losesAnd({ tree, verb }: ClauseAlone): boolean {
  const comma = tree.words.findIndex(({ text }, at) => at > verb && text === ",");
  if (tagAt(tree, verb) !== "JJ" || comma < 0 || tagAt(tree, comma + 1) !== "JJ") return false;
  return (
    tree.heads[comma + 1] === verb &&
    !tree.words.some(({ lower }, at) => at > comma && /^(?:and|or)$/u.test(lower))
  );
}

/** "We show that A is B and does C": what is shown goes on, unless the second verb is the reporter's own. */
function isReported({ tree, verb, subject }: ClauseAlone, lemma: string, agreed: boolean): boolean {
  if (dependent(tree, verb, "ccomp") === undefined) return false;
  return lowerAt(tree, subject) === "we" ? !CLEAR_AUTHOR_VERBS.has(lemma) : !agreed;
}

/** Whether the words behind the pronoun are the predicate: its verb where the second verb stands, and no other. */
function isSecond(rest: ClauseAlone, shared: number, offset: number): boolean {
  const at = shared + offset;
  return rest.subject === 0 && (rest.verb === at || rest.finite === at) && rest.finite <= at;
}

/** "In mice, A and B", "By doing C, A and B": what stands before the subject holds for both. */
function frames({ tree, subject }: ClauseAlone): boolean {
  const start = tree.first[subject] ?? subject;
  const opening = tree.words.slice(0, start).filter(({ text }) => text !== ",");
  if (opening.length === 0) return false;
  const text = opening.map(({ lower }) => lower).join(" ");
  return !LIGHT.test(text);
}

const LIGHT =
  /^(?:here|thus|therefore|moreover|furthermore|finally|however|hence|then|but|so|in addition|additionally|also|interestingly|surprisingly|unexpectedly|remarkably|notably|importantly|together|overall|specifically|in (?:this|the present|our|the current) (?:paper|work|study|article|review|thesis|letter|report)|in contrast|in conclusion|in summary|in particular|for example|for instance|first|second|third|next|recently|consequently|accordingly|in turn)$/u;
