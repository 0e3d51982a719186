import type { ByteBpeTraining } from "./train-byte-bpe.ts";
import { splitWords } from "./word-pattern.ts";

const TEXTS_AT_A_TIME = 64;
const DEFAULT_MAXIMUM = 1_000_000;

/** How often each word of the texts occurs, by GPT-2's pattern. Aborts, reports and forgets as the training says. */
export async function countWords(
  texts: Iterable<string> | AsyncIterable<string>,
  { maximumWords = DEFAULT_MAXIMUM, signal, onProgress }: ByteBpeTraining,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let read = 0;
  for await (const text of texts) {
    if (read % TEXTS_AT_A_TIME === 0) {
      signal?.throwIfAborted();
      onProgress?.({ phase: "counting", texts: read, words: counts.size });
    }
    read++;
    for (const words of splitWords(text)) {
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      if (counts.size > maximumWords) forgetRarest(counts, Math.floor(maximumWords / 2));
    }
  }
  onProgress?.({ phase: "counting", texts: read, words: counts.size });
  return counts;
}

/** Leaves at most `keep` words: all above the count that is needed for it. */
function forgetRarest(counts: Map<string, number>, keep: number): void {
  const descending = Float64Array.from(counts.values()).sort().reverse();
  const threshold = descending[keep];
  for (const [word, count] of counts) if (count <= threshold) counts.delete(word);
}
