import type { WordAlignment } from "./align-words.ts";
import { changedMarks, type MarkRule } from "./check-marks.ts";
import { isOfNotOnly } from "./check-negation.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";
import { isAnyDenied, isJustNow, isLeftAlone } from "./licensed-marks.ts";

const quantifier = { lost: "quantifier.lost", added: "quantifier.added", reach: 8 } as const;

/** How the marks of number are compared. */
export const QUANTIFIER_RULES: readonly MarkRule[] = [
  {
    ...quantifier,
    mark: "all",
    where: isQuantity,
    carriers:
      /^(?:complete|completely|full|fully|both|total|universal\p{L}*|throughout|widely|across|general\p{L}*|arbitrary|consistently|individual\p{L}*|single|100|everything|everyone)$/u,
    licensed: (alignment, word) =>
      isAnyDenied(alignment, word) || isWideTold(alignment, word) || isAllThatTold(alignment, word),
  },
  {
    ...quantifier,
    mark: "some",
    like: ["few"],
    carriers: /^(?:part|portion|fraction|other|others|several|one|of|special|particular|specific|a|an)$/u,
  },
  {
    ...quantifier,
    mark: "most",
    like: ["usual"],
    carriers: /^(?:more|best|main|focus\p{L}*|concentrat\p{L}*|especially|particularly|very|highly)$/u,
  },
  {
    ...quantifier,
    mark: "many",
    where: (words, index) => !isAsked(words, index),
    like: ["some", "most"],
    carriers:
      /^(?:number|variety|array|range|multi|poly|diverse|different|large|set|series|widely|wide|broad|frequent\p{L}*|common\p{L}*|often|array|group|groups|two|three|extensive\p{L}*|much|abundant|ensemble\p{L}*|s)$/u,
  },
  {
    ...quantifier,
    mark: "few",
    like: ["some", "negation"],
    carriers: /^(?:small|limited|scarce|rare\p{L}*|low|poorly|incompletely|hardly|unknown|unclear|elusive)$/u,
    licensed: isFewerTold,
  },
  {
    ...quantifier,
    mark: "only",
    where: (words, index) => !isOfNotOnly(words, index),
    carriers:
      /^(?:single|sole|unique\p{L}*|one|just|but|except|limited|specific\p{L}*|selective\p{L}*|no|not|except|restricted|must|purely|pure|simply)$/u,
    licensed: (alignment, word) => isJustNow(alignment, word) || isLeftAlone(alignment, word),
  },
];

/** "Just one lamp is needed" told as "one lamp is all that is needed". */
function isAllThatTold({ source, statement }: WordAlignment, { lower, index }: CheckedWord): boolean {
  return (
    lower === "all" &&
    /^(?:is|are|was|were)$/u.test(statement[index - 1]?.lower ?? "") &&
    /^(?:that|it|they|one)$/u.test(statement[index + 1]?.lower ?? "") &&
    source.some((word) => /^(?:just|only|merely|solely|sole)$/u.test(word.lower))
  );
}

/** "Genome-wide" told as "across the whole genome". */
function isWideTold({ source }: WordAlignment, { lower }: CheckedWord): boolean {
  return (
    /^(?:whole|entire|all)$/u.test(lower) &&
    source.some((word) => word.lower === "wide" && WIDE_OF.test(source[word.index - 1]?.lower ?? ""))
  );
}

const WIDE_OF =
  /^(?:genome|brain|body|world|nation|country|city|state|system|population|proteome|transcriptome|epigenome|cell|tissue|community|company|chromosome|network)$/u;

/** "Reduces the number of lamps" told as "fewer lamps". */
function isFewerTold({ source }: WordAlignment, { lower }: CheckedWord): boolean {
  return (
    lower === "fewer" &&
    source.some(
      ({ marks, index }) =>
        marks.has("down") &&
        source
          .slice(index + 1, index + 6)
          .some((word) => /^(?:numbers?|counts?|amounts?)$/u.test(word.lower)),
    )
  );
}

/** "How many lamps", "as many lamps": nothing is said of their number. */
function isAsked(words: readonly CheckedWord[], index: number): boolean {
  return /^(?:how|as)$/u.test(words[index - 1]?.lower ?? "");
}

/** Not "above all", "at all", "each other". */
function isQuantity(words: readonly CheckedWord[], index: number): boolean {
  // "Each" spreads over what the source names in the plural.
  if (words[index]?.lower === "each") return false;
  if (/^(?:above|at)$/u.test(words[index - 1]?.lower ?? "") || isAllInAll(words, index)) return false;
  return words[index + 1]?.lower !== "other";
}

/** "All in all," counts nothing. */
export function isAllInAll(words: readonly CheckedWord[], index: number): boolean {
  const [two, one, , next, after] = [-2, -1, 0, 1, 2].map((step) => words[index + step]?.lower);
  return (next === "in" && after === "all") || (one === "in" && two === "all");
}

/** Of how many it is said, where that has changed. */
export function changedQuantifiers(alignment: WordAlignment): CheckProblem[] {
  return [...QUANTIFIER_RULES.flatMap((rule) => changedMarks(alignment, rule)), ...lostOfWhich(alignment)];
}

/** "A lamp and a candle, both of which glow" told as "a lamp and a candle, which glows": said of the last alone. */
function lostOfWhich({ source, statement, told }: WordAlignment): CheckProblem[] {
  return source
    .filter(({ lower, index }) => {
      const [of, which] = [source[index + 1]?.lower, source[index + 2]?.lower ?? ""];
      const verb = source.slice(index + 3).find(({ kind }) => kind === "content");
      return (
        /^(?:both|all|each|none|neither)$/u.test(lower) &&
        of === "of" &&
        /^wh(?:ich|om)$/u.test(which) &&
        told.has(verb?.index ?? -1) &&
        statement.some(
          (word) =>
            /^(?:which|that|who)$/u.test(word.lower) &&
            /^(?:is|was|has|\p{L}{3,}[^s]s)$/u.test(statement[word.index + 1]?.lower ?? ""),
        ) &&
        !statement.some((word) => /^(?:both|all|each|every|two|none|neither)$/u.test(word.lower))
      );
    })
    .map(({ lower }) => ({ code: "quantifier.lost", words: lower }));
}
