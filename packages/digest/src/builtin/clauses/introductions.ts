import type { Word } from "../prose/words.ts";

/** Verbs by which something is brought in: what is then said of it simply holds. */
const BRINGS_IN =
  /^(?:propose|introduce|present|develop|describe|provide|design|construct|build|give|release)(?:s|ed)?$|^(?:built|gave|gives)$/u;
const OWN_TEXT = /^(?:paper|work|article|study|letter|report|note|thesis)$/u;

/** Where the object begins in "We (also) propose ..." and "This paper presents ..."; -1 in all other sentences. */
export function introducedAt(words: readonly Word[]): number {
  const own = /^(?:this|the)$/u.test(words[0]?.lower ?? "") && OWN_TEXT.test(words[1]?.lower ?? "");
  const subject = words[0]?.lower === "we" ? 1 : own ? 2 : 0;
  if (subject === 0) return -1;
  const adverb = words[subject]?.tag === "ADV" || words[subject]?.lower === "also" ? 1 : 0;
  return BRINGS_IN.test(words[subject + adverb]?.lower ?? "") ? subject + adverb + 1 : -1;
}
