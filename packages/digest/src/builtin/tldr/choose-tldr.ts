import type { RoledSentence } from "../roles/assign-roles.ts";
import { leavesOpen } from "../roles/points-back.ts";
import type { Rated } from "./rate-sentences.ts";

/** The one-line summary and the sentence that it tells. */
export interface Tldr {
  readonly sentence: RoledSentence;
  readonly text: string;
}

/** "We" among statements in the third person. In units of ROUGE-1. */
const OTHER_VOICE = 0.05;
/** A summary that leaves open what it speaks of is worse by so much. In units of ROUGE-1. */
const OPEN = 0.1;
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
  const ranked = rated
    .map((item, place) => ({ item, place, worth: item.score }))
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, MOST_WEIGHED)
    .map(({ item, place }) => ({ ...item, place, worth: worthOf(item) }))
    .sort((a, b) => b.worth - a.worth || a.place - b.place);
  for (const { sentence, candidate } of ranked.slice(0, MOST_TRIED)) {
    if (candidate.text === sentence.text || isFaithful(sentence, candidate.text))
      return { sentence, text: candidate.text };
  }
  const best = ranked[0]?.sentence;
  return best === undefined ? null : { sentence: best, text: best.text };
}

/** What a candidate is worth as a summary, in units of ROUGE-1, with what a reader would miss counted in. */
export function worthOf({ candidate, score, told }: Omit<Rated, "sentence">): number {
  return score - (told ? 0 : OTHER_VOICE) - (leavesOpen(candidate.text) ? OPEN : 0);
}
