import type { WordAlignment } from "./align-words.ts";
import { changedMarks, type MarkRule } from "./check-marks.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";
import { isDeniedByPrefix, isToldByPrefix } from "./denied-words.ts";
import {
  isEffortTold,
  isHowTold,
  isModalRepeated,
  isNeededTo,
  isSeenTold,
  isUseTold,
} from "./licensed-abilities.ts";
import { isAbilityTold, isMeansTold, isNeedlessTold, isNeedTold, isPurposeTold } from "./licensed-marks.ts";

const hedge = { lost: "hedge.lost", added: "hedge.added" } as const;

/** A hedge may become another of like strength: "suggests that" and "may", "typically" and "usually". */
export const HEDGE_RULES: readonly MarkRule[] = [
  {
    ...hedge,
    mark: "doubt",
    where: isDoubt,
    carriers:
      /^(?:candidates?|ideas?|proposals?|can|let|tentative\p{L}*|open|if|whether|hint\p{L}*|unclear|signs?|point(?:s|ed|ing)?|hypothes\p{L}*|likelihood|probabilit\p{L}*|chances?|odds|risk|forward)$/u,
    reach: 24,
    licensed: (alignment, word) =>
      isPurposeTold(alignment, word) ||
      isAbilityTold(alignment, word) ||
      isDeniedByPrefix(alignment, word) ||
      isModalRepeated(alignment, word) ||
      isSeenTold(alignment, word) ||
      isUseTold(alignment, word),
    kept: isHowTold,
  },
  {
    ...hedge,
    mark: "ability",
    where: (words, index) => !isAsPossible(words, index),
    like: ["doubt"],
    carriers:
      /(?:[^l]able|ible|ably|ability|ibility)$|^(?:allow|enabl|permit|let|power|potential|suit)\p{L}*$/u,
    reach: 8,
    licensed: (alignment, word) =>
      isNeedTold(alignment, word) ||
      isNeedlessTold(alignment, word) ||
      isPurposeTold(alignment, word) ||
      isAbilityTold(alignment, word) ||
      isMeansTold(alignment, word) ||
      isDeniedByPrefix(alignment, word) ||
      isModalRepeated(alignment, word) ||
      isSeenTold(alignment, word) ||
      isUseTold(alignment, word),
    kept: (alignment, word) => isToldByPrefix(alignment, word) || isHowTold(alignment, word),
  },
  {
    ...hedge,
    mark: "duty",
    carriers:
      /^(?:important|crucial|critical|essential|necess|unnecess|needless|superfluous|redundan|obviat|dispens|depend|warrant|call|indispensab|demand|without|have|has|to)\p{L}*$/u,
    reach: 10,
    kept: isNeededTo,
  },
  { ...hedge, mark: "intent", carriers: /^(?:to|for)$/u, reach: 8, licensed: isEffortTold },
  {
    ...hedge,
    mark: "about",
    where: isBeforeNumber,
    carriers: /^(?:~|∼|≈|order|close|near|over|some|or)$/u,
    reach: 5,
  },
  {
    ...hedge,
    mark: "usual",
    like: ["most"],
    where: (words, index) => !/^(?:how|as|less|more)$/u.test(words[index - 1]?.lower ?? ""),
    carriers:
      /^(?:main|common|general|typical|usual|normal|frequent|many|prevalent|standard|focus\p{L}*|concentrat\p{L}*|emphasi\p{L}*|convention\p{L}*|above|correlat\p{L}*|associat\p{L}*)$/u,
    reach: 9,
  },
];

/** How sure, how exactly and how often, where it is no longer told or was not said. */
export function changedHedges(alignment: WordAlignment): CheckProblem[] {
  return HEDGE_RULES.flatMap((rule) => changedMarks(alignment, rule));
}

/** "As small as possible", "as small as it can" say how small. */
function isAsPossible(words: readonly CheckedWord[], index: number): boolean {
  const [two, one, here] = [-2, -1, 0].map((step) => words[index + step]?.lower);
  if (here === "possible") return one === "as";
  return here === "can" && two === "as" && /^(?:it|they|one)$/u.test(one ?? "");
}

/** "This hypothesis" takes up what was said before; "the hypothesis that" supposes. */
function isTakenUp(words: readonly CheckedWord[], index: number): boolean {
  return (
    /^(?:this|these|that|both)$/u.test(words[index - 1]?.lower ?? "") && words[index + 1]?.lower !== "that"
  );
}

/** "appears to", "appears that"; not "X appears in Y", nor "makes X possible", which says what can be. */
export function isDoubt(words: readonly CheckedWord[], index: number): boolean {
  const lower = words[index]?.lower ?? "";
  if (lower === "hypothesis") return !isTakenUp(words, index);
  if (isAsPossible(words, index)) return false;
  if (lower === "possible")
    return !words
      .slice(Math.max(0, index - 9), index)
      .some((word) => /^(?:mak(?:e|es|ing)|made)$/u.test(word.lower));
  if (!/^(?:appear|seem)/u.test(lower)) return true;
  return /^(?:to|that)$/u.test(words[index + 1]?.lower ?? "");
}

/** "about 5", "around $n$"; not "information about". */
export function isBeforeNumber(words: readonly CheckedWord[], index: number): boolean {
  if (!/^(?:about|around|close|over)$/u.test(words[index]?.lower ?? "")) return true;
  // "talks about two lamps", "gets around a limit"
  if (/^(?:talk(?:s|ed|ing)?|gets?|got|getting|known|think|questions?)$/u.test(words[index - 1]?.lower ?? ""))
    return false;
  return words.slice(index + 1, index + 3).some(({ kind }) => kind === "number" || kind === "formula");
}
