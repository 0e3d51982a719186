import type { CheckedWord } from "../checked-words.ts";

/** A word of the text that stands for one of the claim. */
export interface Placed {
  readonly word: CheckedWord;
  readonly place: number;
}

const JOINT = /^(?:and|but|or|when|because|so|while|whereas|although|if)$/u;
const PASSIVE = /^(?:is|are|was|were|been|be|being)$/u;
const AUTHORS = /^(?:authors?|we|researchers|they)$/u;
const CASE =
  /^(?:in|on|at|for|with|without|from|to|under|over|after|before|during|among|across|within|between|despite|unlike|through|via)$/u;

/**
 * Whether a text tells the clauses of a claim in another order, each as a whole and in its own order: the places of no
 * two clauses lie in one another, so that nothing can have gone from the one to the other. Inside a clause a verb may
 * turn its voice, and a noun may become its verb.
 */
export function isToldByClauses(
  placed: readonly Placed[],
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  const own = placed.filter((each) => !isDoneByAuthors(each, source, statement));
  const clauses = clausesOf(withoutRepeats(own), statement);
  const spans = clauses
    .map(
      (clause) =>
        [
          Math.min(...clause.map(({ place }) => place)),
          Math.max(...clause.map(({ place }) => place)),
        ] as const,
    )
    .sort((a, b) => a[0] - b[0]);
  if (spans.some(([start], index) => start <= (spans[index - 1]?.[1] ?? -1))) return false;
  return clauses.every((clause) => isInOrder(clause, source, statement));
}

/** A subject that is told again is in its place already; adverbs may stand before or after their verb. */
function withoutRepeats(placed: readonly Placed[]): readonly Placed[] {
  const known = new Set<number>();
  return placed.filter(({ word, place }) => {
    const isNew = !known.has(place);
    known.add(place);
    return isNew && !/ly$/u.test(word.lower) && word.marks.size === 0;
  });
}

function clausesOf(
  placed: readonly Placed[],
  statement: readonly CheckedWord[],
): readonly (readonly Placed[])[] {
  const clauses: Placed[][] = [];
  let last: CheckedWord | undefined;
  for (const each of placed) {
    const between = last === undefined ? [] : statement.slice(last.index + 1, each.word.index);
    const ends = between.some(
      ({ kind, lower, text }) => (kind === "mark" && text !== "(" && text !== ")") || JOINT.test(lower),
    );
    if (last === undefined || ends) clauses.push([each]);
    else clauses.at(-1)?.push(each);
    last = each.word;
  }
  return clauses;
}

function isInOrder(
  clause: readonly Placed[],
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  return clause.every((each, index) => {
    const before = clause[index - 1];
    if (before === undefined || before.place < each.place) return true;
    if (isCompoundOpened(before, each, source, statement)) return true;
    return isRephrased(before, each, source, statement) || isMovedToFront(clause, index, source, statement);
  });
}

/** "Control of X" told as "X is controlled"; "X is described" told as "the authors describe X", and the other way round. */
function isRephrased(
  before: Placed,
  after: Placed,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  if (after.place < before.place - 8) return false;
  const hasAgent = source.slice(after.place, before.place + 6).some(({ lower }) => lower === "by");
  if (
    hasAgent ||
    statement.slice(before.word.index, after.word.index + 6).some(({ lower }) => lower === "by")
  )
    return false;
  const verb = isOtherForm(after, source) ? after : isOtherForm(before, source) ? before : null;
  if (verb === after) {
    // What "of" joins to a noun is what the verb is done to: it stands behind an active verb, or before a passive one.
    const isOf = source.slice(after.place, before.place).some(({ lower }) => lower === "of");
    return isOf && (isPassiveAt(statement, after.word.index) || isAdjective(statement, after.word.index));
  }
  if (verb === before) return true;
  return isPassiveAt(statement, after.word.index) && AUTHORS.test(source[after.place - 1]?.lower ?? "");
}

/** "X is described" told as "the authors describe X": nobody else has done it. */
function isDoneByAuthors(
  { word, place }: Placed,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  const subject = statement
    .slice(0, word.index)
    .findLast(({ kind, lower }) => kind !== "mark" && !/^(?:have|has|also|then|could|can)$/u.test(lower));
  if (!isPassiveAt(source, place) || !AUTHORS.test(subject?.lower ?? "")) return false;
  const agent = source.slice(place + 1, place + 5).findIndex(({ lower }) => lower === "by");
  return agent < 0 || source.slice(place + agent, place + agent + 5).some(({ lower }) => AUTHORS.test(lower));
}

const OPENING = /^(?:of|in|on|at|for|with|by|from|to|between|among|within|that|which|who|where|like|as)$/u;

/** "Membrane proteins" told as "proteins of the membrane": words that stand side by side in the claim. */
function isCompoundOpened(
  before: Placed,
  after: Placed,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  if (before.place - after.place > MOST_IN_A_COMPOUND) return false;
  const between = statement.slice(before.word.index + 1, after.word.index);
  if (!between.some(({ lower }) => OPENING.test(lower)) || between.some(({ kind }) => kind === "mark"))
    return false;
  return source.slice(after.place, before.place + 1).every(({ kind }) => kind === "content");
}

const MOST_IN_A_COMPOUND = 3;

function isOtherForm({ word, place }: Placed, source: readonly CheckedWord[]): boolean {
  const theirs = source[place];
  if (theirs === undefined || theirs.family !== word.family) return false;
  return theirs.lower.replace(/s$/u, "") !== word.lower.replace(/s$/u, "");
}

function isPassiveAt(words: readonly CheckedWord[], index: number): boolean {
  return words.slice(Math.max(0, index - 2), index).some(({ lower }) => PASSIVE.test(lower));
}

/** "How stable they are", "X is important". */
function isAdjective(words: readonly CheckedWord[], index: number): boolean {
  return PASSIVE.test(words[index - 1]?.lower ?? "") || words[index - 1]?.lower === "how";
}

/** A phrase that stands in front with the preposition that it has at the end of the claim. */
function isMovedToFront(
  clause: readonly Placed[],
  at: number,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  const [first] = clause;
  if (first === undefined || clause.slice(at).some(({ place }) => place >= first.place)) return false;
  const opening = caseBefore(statement, first.word.index);
  return opening !== "" && opening === caseBefore(source, first.place) && first.word.index <= 3;
}

function caseBefore(words: readonly CheckedWord[], index: number): string {
  let at = index - 1;
  while (/^(?:the|a|an|this|these|their|our|its)$/u.test(words[at]?.lower ?? "")) at -= 1;
  const lower = words[at]?.lower ?? "";
  return CASE.test(lower) ? lower : "";
}
