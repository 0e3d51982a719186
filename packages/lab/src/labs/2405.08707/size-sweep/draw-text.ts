import { counterRandom } from "@engram/transformer";

/** Ids of the text. */
export const VOCABULARY = 32;

/** How far apart the scores of what may follow lie: by the token before, and by the two before together. */
const SPREAD = 1.5;

/**
 * A generated text in which what follows depends on the two tokens before, one stream: the first n tokens of a longer one are
 * the text of n. A part of the dependence is on the last token alone and soon learnt, the rest takes data or memory.
 *
 * @param stream tells apart texts of the same language
 */
export function drawText(seed: number, stream: string, tokens: number): Int32Array {
  const language = counterRandom(seed, "language");
  const cumulated = new Map<number, Float64Array>();
  const following = (before: number, last: number): Float64Array => {
    const context = before * VOCABULARY + last;
    const known = cumulated.get(context);
    if (known !== undefined) return known;
    let sum = 0;
    const sums = Float64Array.from({ length: VOCABULARY }, (_, next) => {
      const byLast = language.normal(last * VOCABULARY + next);
      const byBoth = language.normal(VOCABULARY ** 2 + context * VOCABULARY + next);
      sum += Math.exp(SPREAD * (byLast + byBoth));
      return sum;
    });
    cumulated.set(context, sums);
    return sums;
  };
  const draws = counterRandom(seed, stream);
  const text = new Int32Array(tokens);
  for (let place = 2; place < tokens; place += 1) {
    const sums = following(text[place - 2], text[place - 1]);
    const drawn = draws.uniform(place) * sums[VOCABULARY - 1];
    const next = sums.findIndex((upTo) => drawn < upTo);
    // Rounding may put a draw at the very end.
    text[place] = next === -1 ? VOCABULARY - 1 : next;
  }
  return text;
}
