import type { RoledSentence } from "../roles/assign-roles.ts";
import type { Rated } from "./rate-sentences.ts";
import { tellsOwnWork, worthOf } from "./reader-wishes.ts";

/** The one-line summary and the sentence that it tells. */
export interface Tldr {
  readonly sentence: RoledSentence;
  readonly text: string;
}

/** What a reader would miss is asked of so many of the best scores. */
const MOST_WEIGHED = 25;
/** To check a candidate is dear: so many of the best are tried, then their sentences as they stand. */
const MOST_TRIED = 8;

/**
 * The best candidate that is faithful to its sentence; of equals the one that stands first. `isFaithful` says whether
 * a text says what its sentence says, or part of it, and nothing else.
 */
export function chooseTldr(
  rated: readonly Rated[],
  isFaithful: (sentence: RoledSentence, text: string) => boolean,
): Tldr | null {
  const ownWork = tellsOwnWork(rated);
  const ranked = rated
    .map((item, place) => ({ item, place, worth: item.score }))
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, MOST_WEIGHED)
    .map(({ item, place }) => ({ ...item, place, worth: worthOf(item, ownWork) }))
    .sort((a, b) => b.worth - a.worth || a.place - b.place);
  for (const { sentence, candidate } of ranked.slice(0, MOST_TRIED)) {
    if (candidate.text === sentence.text || isFaithful(sentence, candidate.text))
      return { sentence, text: candidate.text };
  }
  const best = ranked[0]?.sentence;
  return best === undefined ? null : { sentence: best, text: best.text };
}
