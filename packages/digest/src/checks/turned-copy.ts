import type { WordAlignment } from "./align-words.ts";
import { isPlainer } from "./check-near-copy.ts";
import { isPassiveAt } from "./check-voice.ts";
import type { CheckedWord } from "./checked-words.ts";
import { keyOf } from "./near-copy-marks.ts";

/**
 * Whether a statement is its source turned around as grammar allows it, word for word: "A is burnt by B" as "B burns A",
 * "A was weighed" as "the authors weighed A", "A is needed for B" as "B needs A", "A is thought to glow" as "it is thought
 * that A glows", "A glows at night" as "at night, A glows".
 */
export function isTurnedCopy({ source, statement }: WordAlignment): boolean {
  const all = statement.filter(isSaid);
  const their = source.filter(isSaid);
  // "Surprisingly,", "They show that": what opens both alike.
  const alike = all.findIndex((word, place) => !isAlike(word, their[place]));
  const own = all.slice(Math.max(0, alike));
  const theirs = their.slice(Math.max(0, alike));
  if (own.length < 2) return false;
  return (
    isToldByAuthors(own, theirs, source) ||
    isToldByAgent(own, theirs, source, statement) ||
    isOpinionFirst(own, theirs) ||
    isSetInFront(own, theirs, statement)
  );
}

type Words = readonly CheckedWord[];

/** "The authors weighed A" for "A was weighed". */
function isToldByAuthors(own: Words, theirs: Words, source: Words): boolean {
  const start = startBehindAuthors(own);
  if (start === 0) return false;
  return theirs.some((verb, at) => {
    if (at === 0 || !isPassiveAt(source, verb.index) || isAgentAfter(theirs, at)) return false;
    const told = own.findIndex((word, place) => place >= start && isSaidBy(word, verb));
    return (
      told >= start &&
      told <= start + 1 &&
      isSame(
        [...own.slice(start, told), ...own.slice(told + 1)],
        [...adverbsBefore(theirs, at), ...withoutAdverbs(theirs, at), ...theirs.slice(at + 1)],
      )
    );
  });
}

function startBehindAuthors([first]: Words): number {
  return AUTHORS.test(first?.lower ?? "") ? 1 : 0;
}

/** "can then", "also": what goes with a verb; what stands before that is its thing. */
function adverbsBefore(words: Words, at: number): Words {
  let start = at;
  while (start > 0 && WITH_VERB.test(words[start - 1]?.lower ?? "")) start -= 1;
  return words.slice(start, at);
}

const WITH_VERB = /^(?:\p{L}+ly|also|then|not|can|could|may|might|must|should|will|would|cannot)$/u;

function withoutAdverbs(words: Words, at: number): Words {
  return words.slice(0, at - adverbsBefore(words, at).length);
}

/** "by the wind", which then does it; "by reading" is how somebody does it. */
function isAgentAfter(words: Words, at: number): boolean {
  return (
    words[at + 1]?.lower === "by" &&
    !/(?:ing|[^aeiou]s[ei]s|assays?|methods?)$/u.test(words[at + 2]?.lower ?? "")
  );
}

/** "B burns A" for "A is burnt by B", "B needs A" for "A is needed for B". */
function isToldByAgent(own: Words, theirs: Words, source: Words, statement: Words): boolean {
  return theirs.some((verb, at) => {
    const need = NEED.test(verb.lower);
    const joint = theirs[at + 1]?.lower;
    if (at === 0 || (need ? joint !== "for" : joint !== "by") || !isPassiveAt(source, verb.index))
      return false;
    const told = own.findIndex((word) =>
      need ? /^needs?$|^needed$/u.test(word.lower) : isSaidBy(word, verb),
    );
    const active = own[told];
    if (active === undefined || told === 0 || isPassiveAt(statement, active.index)) return false;
    const thing = withoutAdverbs(theirs, at);
    const agent = theirs.slice(at + 2, at + 2 + told - adverbsBefore(own, told).length);
    const rest = theirs.slice(at + 2 + agent.length);
    return isSame(own, [...agent, ...adverbsBefore(theirs, at), verb, ...thing, ...rest], told);
  });
}

const NEED = /^(?:needed|required|necessary|essential|indispensable)$/u;

/** "It is thought that A glows" or "the authors found that A glows" for "A is thought to glow", "A was found to glow". */
function isOpinionFirst(own: Words, theirs: Words): boolean {
  const there = theirs.findIndex(({ lower }) => OPINION.test(lower));
  const at = own.findIndex(({ family }) => family === theirs[there]?.family);
  if (at < 0 || at > 1 || there < 1) return false;
  if (at === 1 && !/^(?:researchers|authors|we|they)$/u.test(own[0]?.lower ?? "")) return false;
  return theirs[there + 1]?.lower === "to" && isSame(own.slice(at + 1), theirs.toSpliced(there, 2));
}

const OPINION = /^(?:known|thought|believed|assumed|hypothesized|reported|shown|found)$/u;

/** "At night, A glows" for "A glows at night". */
function isSetInFront(own: Words, theirs: Words, statement: Words): boolean {
  const comma = statement.findIndex(({ text }) => text === ",");
  const front = own.filter(({ index }) => index < comma);
  if (!FRONTS.test(front[0]?.lower ?? "")) return false;
  return isSame([...own.slice(front.length), ...front], theirs);
}

const FRONTS = /^(?:in|during|after|before|under|despite|when|if|once|whenever)$/u;

/** Word for word the same, or said by a plainer word; at one place another word stands for it. */
function isSame(own: Words, theirs: Words, given = -1): boolean {
  return (
    own.length === theirs.length &&
    own.every((word, place) => {
      const other = theirs[place];
      return other !== undefined && (place === given || isSaidBy(word, other));
    })
  );
}

function isAlike(word: CheckedWord, other: CheckedWord | undefined): boolean {
  return (
    other !== undefined &&
    (word.lower === other.lower || (AUTHORS.test(word.lower) && AUTHORS.test(other.lower)))
  );
}

const AUTHORS = /^(?:authors|they|we)$/u;

function isSaidBy(word: CheckedWord, other: CheckedWord): boolean {
  return keyOf(word) === keyOf(other) || word.lower === other.lower || isPlainer(word, other);
}

/** Articles and the forms of "be" go with the order. */
const FREE = /^(?:an?|the|is|are|was|were|be|been|has|have|that|it)$/u;

function isSaid({ kind, lower }: CheckedWord): boolean {
  return kind !== "mark" && !FREE.test(lower);
}
