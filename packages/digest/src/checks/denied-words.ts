import type { CheckedWord } from "./checked-words.ts";
import { familyOf } from "./word-family.ts";

/** Beginnings that deny; behind "dis" only what is denied by it: "discover" is not "not cover". */
const DENYING_PREFIX =
  /^(?:un|in|im|ir|il|non|dis(?=similar|connect|agree|continu|order|satisf|honest))(?=\p{L}{4})/u;
const DENIAL = /^(?:not|no|never|neither|nor|without|hardly|cannot)$/u;
/** How far behind a "not" the word may stand that it denies: "could not be reached", "have not given conclusive results". */
const REACH = 5;

interface Texts {
  readonly source: readonly CheckedWord[];
  readonly statement: readonly CheckedWord[];
}

/** A word that denies by its beginning, and one of the other text that has a "not" before it. */
interface DeniedPair {
  readonly sourceIndex: number;
  readonly statementIndex: number;
  /** Place of the "not", in the text that has it. */
  readonly denial: number;
  readonly isDeniedInStatement: boolean;
}

/** "Unreachable" with "could not be reached", "inconclusive" with "not conclusive", in either direction. */
export function deniedPairs({ source, statement }: Texts): readonly DeniedPair[] {
  return [
    ...pairsOf(source, statement).map(({ long, bare, denial }) => ({
      sourceIndex: long,
      statementIndex: bare,
      denial,
      isDeniedInStatement: true,
    })),
    ...pairsOf(statement, source).map(({ long, bare, denial }) => ({
      sourceIndex: bare,
      statementIndex: long,
      denial,
      isDeniedInStatement: false,
    })),
  ];
}

function pairsOf(
  long: readonly CheckedWord[],
  short: readonly CheckedWord[],
): readonly { readonly long: number; readonly bare: number; readonly denial: number }[] {
  return long.flatMap((word) => {
    const bare = word.lower.replace(DENYING_PREFIX, "");
    if (word.kind !== "content" || bare === word.lower) return [];
    const family = familyOf(bare);
    return short
      .filter((other) => other.family === family && !long.some((own) => own.lower === other.lower))
      .flatMap((other) => {
        const denial = denialBefore(short, other.index);
        return denial < 0 ? [] : [{ long: word.index, bare: other.index, denial }];
      });
  });
}

/** Place of the "not" that denies a word; -1 where none does. */
function denialBefore(words: readonly CheckedWord[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    if (words[at]?.kind === "mark") return -1;
    if (DENIAL.test(words[at]?.lower ?? "")) return at;
  }
  return -1;
}

/** Whether a "not" of the statement, or the "can" beside it, says what a word of the source denies by its beginning. */
export function isDeniedByPrefix(texts: Texts, { index, lower }: CheckedWord): boolean {
  return deniedPairs(texts).some(
    ({ denial, statementIndex, sourceIndex, isDeniedInStatement }) =>
      isDeniedInStatement &&
      (denial === index ||
        (/^(?:can|could)$/u.test(lower) &&
          index < statementIndex &&
          denial - index <= 1 &&
          /(?:[^l]able|ible)$/u.test(texts.source[sourceIndex]?.lower ?? ""))),
  );
}

/** The same for a "not" or "can" of the source that the statement says by a beginning. */
export function isToldByPrefix({ source, statement }: Texts, word: CheckedWord): boolean {
  return isDeniedByPrefix({ source: statement, statement: source }, word);
}
