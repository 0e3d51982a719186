import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import { isOwnerOf } from "./moved-things.ts";

/** "The light's lamp" for "the light of the lamp": what owns something in a statement must own it in its source. */
export function swappedOwners(alignment: WordAlignment): CheckProblem[] {
  return alignment.statement
    .filter(
      (word) =>
        word.owns &&
        !TIME.test(word.lower) &&
        !isOwnerOf(alignment, word) &&
        isOwnedThere(alignment, word.index),
    )
    .map(({ text }) => ({ code: "roles.swapped", words: text }));
}

/** "Today's lamps" belong to nobody. */
const TIME = /^(?:today|now|yesterday|year|decade|century|world)$/u;

/** Whether the source has both the other way round: "A of B" where the statement has "A's B". */
function isOwnedThere({ source, statement, places }: WordAlignment, owner: number): boolean {
  const own = places[owner] ?? -1;
  const owned = statement
    .slice(owner + 1, owner + 4)
    .map(({ index }) => places[index] ?? -1)
    .filter((place) => place > own);
  return own >= 0 && owned.some((place) => source.slice(own + 1, place).some(({ lower }) => lower === "of"));
}
