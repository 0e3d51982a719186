/** @file What the next sentence takes up of a sentence keeps its words, or its order. */
import type { CheckedDrafts } from "./prose/checked-drafts.ts";
import type { RoledSentence } from "./roles/assign-roles.ts";

/** "We review polynomials. They are ...": were "we" told as "the authors", "they" would be the authors. */
export function isTakenUpByThey(next: RoledSentence | undefined): boolean {
  return next !== undefined && /^(?:\p{L}+, )?(?:they|their)\b/iu.test(next.text);
}

/** The drafts of a sentence, or its own words where the next one takes up as "they" what the telling would not leave alone. */
export function draftBefore(
  next: RoledSentence | undefined,
  sentence: RoledSentence,
  drafts: CheckedDrafts,
): CheckedDrafts {
  if (!isTakenUpByThey(next)) return drafts;
  const own = new Set(sentence.text.toLowerCase().match(OTHERS));
  const others = drafts.low.join(" ").toLowerCase().match(OTHERS) ?? [];
  return others.every((other) => own.has(other)) ? drafts : asWritten(sentence);
}

/** Whom "they" could mean besides: in "the authors' results" rather the results. */
const OTHERS =
  /\b(?:we|our|authors(?!['’] (?:results|findings|data|experiments|observations)\b)|researchers|scientists|people|studies|results|data|findings|experiments|examples)\b/giu;

/** "Our method has an aim that is fast. We test it": what "it" means must not be told last as something else. */
export function isTakenUp(next: RoledSentence | undefined): boolean {
  if (next === undefined) return false;
  return /^(?:[\p{L}']+,? ){0,5}(?:it|its|they|them|their)\b/iu.test(next.text) || THIS.test(next.text);
}

/** "This requires": what was said, and not an explanation put after it. */
const THIS = /^(?:\p{L}+, )?this (?:is|was|has|can|may|will|would|\p{L}+[^\P{L}s]s)\b/iu;

/** The drafts of a sentence that is told in its own words. */
export function asWritten(sentence: RoledSentence): CheckedDrafts {
  return { medium: sentence.text, low: [sentence.text] };
}
