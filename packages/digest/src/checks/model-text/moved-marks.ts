import { anchorOf } from "../anchors.ts";
import type { CheckProblem, CheckProblemCode } from "../check-problem.ts";
import type { CheckedWord } from "../checked-words.ts";
import type { Mark } from "../lexicon/marked-words.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** Marks that turn or soften the very word that they stand at: one word further they say something else. */
const LOCAL: Readonly<Partial<Record<Mark, CheckProblemCode>>> = {
  negation: "negation.lost",
  doubt: "hedge.lost",
  about: "hedge.lost",
  only: "quantifier.lost",
  some: "quantifier.lost",
  most: "quantifier.lost",
  all: "quantifier.lost",
  many: "quantifier.lost",
  up: "comparison.turned",
  down: "comparison.turned",
  compared: "comparison.turned",
};

/** How many words of content a mark may have moved. */
const REACH = 1;

/** Marks that stand at another word than in the claim: "A is not cheap and B is" told as "A is cheap and B is not". */
export function movedMarks({ toClaim: { source, statement, places } }: ModelTextAlignment): CheckProblem[] {
  const ranks = { source: ranksOf(source), statement: ranksOf(statement) };
  return (Object.entries(LOCAL) as [Mark, CheckProblemCode][]).flatMap(([mark, code]) => {
    const theirs = source.filter(({ marks }) => marks.has(mark)).map(({ index }) => ranks.source[index] ?? 0);
    return statement.flatMap((word): CheckProblem[] => {
      if (!word.marks.has(mark) || theirs.length === 0) return [];
      const own = places[word.index] ?? -1;
      const anchor = places[anchorOf(statement, word.index)] ?? -1;
      const place = own >= 0 ? own : anchor;
      if (place < 0) return [];
      const told = [
        ranks.source[place],
        mark === "negation" ? ranks.statement[word.index] : undefined,
        // The word itself is in the claim; what it stands at must be so too.
        mark === "doubt" && /ly$/u.test(word.lower) && anchor >= 0 ? ranks.source[anchor] : undefined,
      ];
      const isNear = (rank: number | undefined): boolean =>
        rank === undefined || theirs.some((other) => Math.abs(other - rank) <= REACH);
      const isPhrase = code !== "quantifier.lost" || anchor < 0 || isInPhrase(source, mark, anchor);
      return told.every(isNear) && isPhrase ? [] : [{ code, words: word.lower }];
    });
  });
}

/** "Many green crops": whether what a quantifier stands at is in a phrase that has one in the claim. */
function isInPhrase(words: readonly CheckedWord[], mark: Mark, place: number): boolean {
  for (let at = place; at >= 0; at -= 1) {
    const word = words[at];
    if (word?.marks.has(mark)) return true;
    if (
      at < place &&
      word?.kind !== "content" &&
      word?.kind !== "number" &&
      !/^(?:the|of|a|an)$/u.test(word?.lower ?? "")
    )
      return false;
  }
  return false;
}

/** How many words of content stand before each word. */
function ranksOf(words: readonly CheckedWord[]): readonly number[] {
  let count = 0;
  return words.map(({ kind }) => {
    const before = count;
    if (kind === "content") count += 1;
    return before;
  });
}
