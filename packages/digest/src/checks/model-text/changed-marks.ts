import type { CheckProblem, CheckProblemCode } from "../check-problem.ts";
import type { CheckedWord } from "../checked-words.ts";
import type { Mark } from "../lexicon/marked-words.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

type Kind = "negation" | "hedge" | "quantifier";

/** Marks that a claim has or has not: the plain words for them are few, and a model has no need of others. */
const KEPT: Readonly<Partial<Record<Mark, Kind>>> = {
  negation: "negation",
  doubt: "hedge",
  ability: "hedge",
  duty: "hedge",
  about: "hedge",
  usual: "hedge",
  least: "hedge",
  bound: "hedge",
  intent: "hedge",
  some: "quantifier",
  most: "quantifier",
  all: "quantifier",
  few: "quantifier",
  only: "quantifier",
};

/** Marks that say nearly the same: the one may stand for the other. */
const LIKE: Readonly<Partial<Record<Mark, readonly Mark[]>>> = {
  ability: ["doubt"],
  doubt: ["ability"],
  usual: ["most"],
  most: ["usual"],
  some: ["few", "many"],
  few: ["some", "negation"],
};

/** How sure, how many and whether at all: what the claim says of it and the text does not, and the other way round. */
export function changedClaimMarks({ toClaim, toPassage }: ModelTextAlignment): CheckProblem[] {
  const { source: claim, statement } = toClaim;
  return (Object.entries(KEPT) as [Mark, Kind][]).flatMap(([mark, kind]) => [
    ...missing(claim, statement, mark, `${kind}.lost`),
    ...missing(statement, [...claim, ...toPassage.source], mark, `${kind}.added`),
  ]);
}

function missing(
  from: readonly CheckedWord[],
  where: readonly CheckedWord[],
  mark: Mark,
  code: CheckProblemCode,
): CheckProblem[] {
  const marked = from.find(({ marks }) => marks.has(mark));
  if (marked === undefined) return [];
  const accepted = [mark, ...(LIKE[mark] ?? [])];
  const isThere = where.some(
    ({ marks, family }) => family === marked.family || accepted.some((each) => marks.has(each)),
  );
  return isThere ? [] : [{ code, words: marked.lower }];
}

const ONE_OF_ITS_KIND =
  /^(?:first|primary|main|best|only|major|key|principal|central|sole|single|largest|smallest)$/u;

/** "A primary cause" told as "the primary cause". */
export function addedUniqueness({ toPassage: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  return statement.flatMap((word): CheckProblem[] => {
    if (!ONE_OF_ITS_KIND.test(word.lower) || statement[word.index - 1]?.lower !== "the") return [];
    const isUnique = source.some(
      ({ lower, index }) => lower === word.lower && !/^an?$/u.test(source[index - 1]?.lower ?? ""),
    );
    return isUnique ? [] : [{ code: "quantifier.added", words: `the ${word.lower}` }];
  });
}
