import type { WordAlignment } from "./align-words.ts";
import { HEDGE_RULES, isBeforeNumber } from "./check-hedges.ts";
import { isOfNotOnly, NEGATION_RULE } from "./check-negation.ts";
import type { CheckProblem, CheckProblemCode } from "./check-problem.ts";
import { isAllInAll, QUANTIFIER_RULES } from "./check-quantifiers.ts";
import type { CheckedWord } from "./checked-words.ts";
import { isPlainGroup, isPlainPair } from "./counterparts.ts";
import type { Mark } from "./lexicon/marked-words.ts";

/** Words between two that source and statement share in their order: what the one has there, and the other. */
export interface Gap {
  readonly lost: CheckedWord[];
  readonly added: CheckedWord[];
}

/** What words of a near copy are compared by. */
export function keyOf(word: CheckedWord): string {
  return word.kind === "content" || word.kind === "function" ? word.stem : word.family;
}

const CODES: Readonly<Partial<Record<Mark, "negation" | "hedge" | "quantifier" | "comparison">>> = {
  negation: "negation",
  doubt: "hedge",
  ability: "hedge",
  duty: "hedge",
  intent: "hedge",
  about: "hedge",
  usual: "hedge",
  some: "quantifier",
  most: "quantifier",
  all: "quantifier",
  many: "quantifier",
  few: "quantifier",
  only: "quantifier",
  least: "quantifier",
  up: "comparison",
  down: "comparison",
};

/** Marks of a gap that its words do not carry over: "not", "may", "several". */
export function changedMarksIn(
  alignment: WordAlignment,
  gap: Gap,
  lostWords: ReadonlySet<string>,
  addedWords: ReadonlySet<string>,
  sourceWords: ReadonlySet<string>,
): CheckProblem[] {
  const problems: CheckProblem[] = [];
  const { source, statement } = alignment;
  for (const word of gap.lost) {
    const mark = firstMark(word);
    if (mark === null || addedWords.has(keyOf(word)) || gap.added.some((other) => saysSame(word, other)))
      continue;
    if (mark === "about" && gap.added.length === 0 && word.lower === "about") continue;
    if (isTurned(statement, source, word, (theirs, own) => isPlainFor(own, theirs))) continue;
    // "gives rise to" as "leads to": nothing rises.
    if (word.lower === "rise" && /^g[ai]v/u.test(source[word.index - 1]?.lower ?? "")) continue;
    // "not only A but also B" as "A and also B"
    if (isOfNotOnly(alignment.source, word.index)) continue;
    problems.push({ code: codeOf(mark, "lost"), words: word.lower });
  }
  for (const word of gap.added) {
    const mark = firstMark(word);
    // A hedge may be said once more where a sentence was cut in two.
    if (mark !== null && CODES[mark] === "hedge" && gap.lost.length === 0 && sourceWords.has(word.lower))
      continue;
    if (isHalfOf(alignment, word) || isTurned(source, statement, word, isPlainFor)) continue;
    // "makes lamps possible" for "enables lamps": the two halves stand apart.
    if (word.lower === "possible" && [...sourceWords].some((lower) => lower.startsWith("enabl"))) continue;
    // "about lamps" for "regarding lamps": no number is told roughly.
    if (mark === "about" && !isBeforeNumber(alignment.statement, word.index)) continue;
    // "each other" counts nothing; "cannot" says "is unable to".
    if (word.lower === "each" && alignment.statement[word.index + 1]?.lower === "other") continue;
    if (word.lower === "can" && isCannot(alignment, word)) continue;
    if (mark !== null && LICENSES.get(mark)?.(alignment, word) === true) continue;
    if (mark === "all" && isAllInAll(alignment.statement, word.index)) continue;
    if (mark === null || lostWords.has(keyOf(word)) || gap.lost.some((other) => saysSame(other, word)))
      continue;
    problems.push({ code: codeOf(mark, "added"), words: word.lower });
  }
  return problems;
}

function isCannot({ source, statement }: WordAlignment, { index }: CheckedWord): boolean {
  return (
    statement[index + 1]?.lower === "not" &&
    source.some(({ lower }) => lower === "unable") &&
    !statement.some(({ lower }) => lower === "unable")
  );
}

/** "not well" for "poorly", "looks mainly at" for "focuses on": the word beside it stands for what carried its mark. */
function isHalfOf({ source, statement }: WordAlignment, word: CheckedWord): boolean {
  const beside = statement
    .slice(Math.max(0, word.index - 1), word.index + 3)
    .filter((other) => other !== word);
  const left = new Set(statement.map(({ family }) => family));
  return source.some(
    (told) =>
      !left.has(told.family) &&
      firstMark(told) === null &&
      saysSame(told, word) &&
      beside.some((other) => other.kind !== "mark" && isPlainPair(other.family, told.family)),
  );
}

/** "B needs A" for "A is required for B", "makes A better" for "improves A": what is gone is said in another place. */
function isTurned(
  told: readonly CheckedWord[],
  all: readonly CheckedWord[],
  word: CheckedWord,
  says: (one: CheckedWord, other: CheckedWord) => boolean,
): boolean {
  const mark = firstMark(word);
  if (mark === null || !TURNED.has(mark)) return false;
  return told.some(
    (other) =>
      other.marks.has(mark) && says(word, other) && !all.some(({ family }) => family === other.family),
  );
}

function isPlainFor(own: CheckedWord, theirs: CheckedWord): boolean {
  return isPlainPair(own.family, theirs.family);
}

const TURNED: ReadonlySet<Mark> = new Set(["duty", "up", "down"]);

/** What a word does besides naming something, where a near copy compares it. */
export function firstMark(word: CheckedWord): Mark | null {
  for (const mark of word.marks) if (CODES[mark] !== undefined) return mark;
  return null;
}

function codeOf(mark: Mark, change: "lost" | "added"): CheckProblemCode {
  const kind = CODES[mark];
  return kind === "comparison" || kind === undefined ? "comparison.turned" : `${kind}.${change}`;
}

/** What licenses a mark by the construction of its sentence does so in a near copy too. */
const LICENSES: ReadonlyMap<Mark, (alignment: WordAlignment, word: CheckedWord) => boolean> = new Map(
  [NEGATION_RULE, ...HEDGE_RULES, ...QUANTIFIER_RULES].flatMap(({ mark, licensed }) =>
    licensed === undefined ? [] : [[mark, licensed] as const],
  ),
);

/** Words that carry a mark without being marked: "unclear" for "not". */
const CARRIERS: ReadonlyMap<Mark, RegExp> = new Map(
  [NEGATION_RULE, ...HEDGE_RULES, ...QUANTIFIER_RULES].flatMap(({ mark, carriers }) =>
    carriers === undefined ? [] : [[mark, carriers] as const],
  ),
);

/** Whether a word takes up the mark of another: "suggest" that of "indicate", "increase" that of "higher". */
function saysSame(word: CheckedWord, other: CheckedWord): boolean {
  if (word.family === other.family) return true;
  for (const mark of word.marks) if (CODES[mark] !== undefined && other.marks.has(mark)) return true;
  const mark = firstMark(word) ?? firstMark(other);
  // "Can" carries a "may" in free tellings; in its very place it says more.
  if (word.lower === "can" || other.lower === "can") return false;
  if (mark !== null && CARRIERS.get(mark)?.test(firstMark(word) === null ? word.lower : other.lower) === true)
    return true;
  return isPlainGroup(other.family, word.family) && firstMark(other) === null;
}
