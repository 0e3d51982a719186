import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Verbs that say what they say by a second word behind them, and how far behind: "play a part", "deal with". */
const SET_PHRASES: readonly (readonly [verb: RegExp, second: RegExp, reach: number])[] = [
  [/^(?:play|plays|playing)$/u, /^parts?$/u, 5],
  [/^(?:take|takes|took|taking)$/u, /^(?:part|ideas)$/u, 3],
  [/^(?:deal|deals|dealt|dealing)$/u, /^with$/u, 2],
  [/^(?:look|looks|looked|looking)$/u, /^(?:into|closely)$/u, 3],
  [/^(?:lie|lies|lay|lying)$/u, /^(?:on|in|at|behind|within)$/u, 2],
  [/^(?:help|helps|helped|helping)$/u, /^people$/u, 1],
  [/^(?:matter|matters|mattered)$/u, /^lot$/u, 3],
];

/** "A part plays X" of "X contributes": what stands for one word as a verb and its second word, and is in another order. */
export function brokenSetPhrases({ source, statement }: WordAlignment): CheckProblem[] {
  return SET_PHRASES.flatMap(([verbs, second, reach]): CheckProblem[] => {
    const verb = statement.find(({ lower }) => verbs.test(lower));
    if (verb === undefined || source.some(({ family }) => family === verb.family)) return [];
    const seconds = statement.filter(({ lower }) => second.test(lower));
    const behind = statement.slice(verb.index + 1, verb.index + 1 + reach);
    const at = behind.findIndex(({ lower }) => second.test(lower));
    if (seconds.length === 0 || (at >= 0 && !behind.slice(0, at).some(isBreak))) return [];
    const isBroken = at >= 0 || seconds.some((word) => standsBefore(statement, word, verb));
    return isBroken ? [{ code: "roles.swapped", words: `${verb.lower} ${seconds[0]?.lower}` }] : [];
  });
}

const BREAK = /^(?:of|in|on|from|to|with|by|for|at|as|which|that)$/u;

function isBreak({ lower, kind }: CheckedWord): boolean {
  return kind === "mark" || BREAK.test(lower);
}

const BETWEEN =
  /^(?:the|a|an|may|might|can|could|will|would|should|has|have|had|also|then|often|both|do|does|did|not)$|ly$/u;

/** Whether the second word comes first, with nothing between but auxiliaries; "the part they play" has who plays it. */
function standsBefore(words: readonly CheckedWord[], second: CheckedWord, verb: CheckedWord): boolean {
  const between = words.slice(second.index + 1, verb.index);
  return second.index < verb.index && between.every(({ lower }) => BETWEEN.test(lower));
}
