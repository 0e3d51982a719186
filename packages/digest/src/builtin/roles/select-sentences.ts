import { wordsOf } from "../../word-distance.ts";
import type { RoledSentence } from "./assign-roles.ts";
import { pointsBack } from "./points-back.ts";

/** The share of the source's words that Medium and Low may tell. */
const SHARE = 0.75;
/** A source of more sentences is told by so many of them. */
const MOST_SENTENCES = 12;
/** A source of fewer words is short enough as it is. */
const SHORT_WORDS = 45;

/** How much a sentence of each role may be missed, least first. */
const KEPT: Readonly<Record<RoledSentence["role"], number>> = {
  background: 0,
  resource: 1,
  method: 2,
  problem: 3,
  limitation: 9,
  finding: 9,
};

/**
 * The sentences that a shorter telling keeps, in the order of the source: background goes first, then what matters
 * least, until three quarters of the words are left. Findings and limitations stay, and so does the sentence that
 * another points back to.
 */
export function selectSentences(
  sentences: readonly RoledSentence[],
  salience: readonly number[],
): readonly RoledSentence[] {
  const shown = sentences.filter((sentence) => !sentence.isLabel);
  const words = new Map(shown.map((sentence) => [sentence.index, wordsOf(sentence.text).length]));
  const total = sum(words.values());
  if (total <= SHORT_WORDS || shown.length < 3) return shown;
  if (isLong(shown)) return mostTelling(shown, salience);
  const kept = new Set(shown.map((sentence) => sentence.index));
  const order = [...shown].sort(
    (a, b) =>
      KEPT[a.role] - KEPT[b.role] || (salience[a.index] ?? 0) - (salience[b.index] ?? 0) || b.index - a.index,
  );
  let left = total;
  for (const sentence of order) {
    if (left <= SHARE * total || KEPT[sentence.role] >= KEPT.finding) break;
    if (!mayGo(sentence, shown, kept)) continue;
    kept.delete(sentence.index);
    left -= words.get(sentence.index) ?? 0;
  }
  return shown.filter((sentence) => kept.has(sentence.index));
}

/** Whether a text has more sentences than could be told one by one. */
export function isLong(sentences: readonly RoledSentence[]): boolean {
  return sentences.length > 2 * MOST_SENTENCES;
}

/** Of a long text, so many sentences as a page holds, each with the one that it points back to. */
function mostTelling(shown: readonly RoledSentence[], salience: readonly number[]): readonly RoledSentence[] {
  const ranked = [...shown].sort(
    (a, b) => (salience[b.index] ?? 0) - (salience[a.index] ?? 0) || a.index - b.index,
  );
  const kept = new Set(ranked.slice(0, MOST_SENTENCES).map((sentence) => sentence.index));
  for (const [position, sentence] of shown.entries()) {
    const before = shown[position - 1];
    const leansBack = kept.has(sentence.index) && pointsBack(sentence.text);
    if (leansBack && before?.section === sentence.section) kept.add(before.index);
  }
  return shown.filter((sentence) => kept.has(sentence.index));
}

/** Not if the next sentence points back to it, nor if it is the last that tells of its role. */
function mayGo(sentence: RoledSentence, shown: readonly RoledSentence[], kept: ReadonlySet<number>): boolean {
  const next = shown.find((other) => other.index > sentence.index && kept.has(other.index));
  const pointedAt = next !== undefined && next.index === sentence.index + 1 && pointsBack(next.text);
  if (pointedAt) return false;
  if (sentence.role === "background" || sentence.role === "resource") return true;
  return shown.some(
    (other) => other.index !== sentence.index && other.role === sentence.role && kept.has(other.index),
  );
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
