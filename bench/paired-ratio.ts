/** @file Two things measured in turns, and how sure their ratio is. */

/** The middle of the figures; of an even number the mean of the two middle ones. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Mulberry32, so that an interval is the same each time it is computed from the same figures. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The median of the pairs' ratios, and the middle 95 % of what 10,000 resamplings of the pairs give for it. */
export interface PairedRatio {
  readonly ratio: number;
  readonly interval: readonly [number, number];
}

/** How many times faster ours is, from times of pairs taken one after the other. */
export function pairedRatio(
  pairs: readonly { readonly ourMs: number; readonly peerMs: number }[],
): PairedRatio {
  const ratios = pairs.map(({ ourMs, peerMs }) => peerMs / ourMs);
  const random = uniform(1);
  const resampled = Array.from({ length: 10_000 }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => resampled[Math.round(share * (resampled.length - 1))] ?? Number.NaN;
  return { ratio: median(ratios), interval: [at(0.025), at(0.975)] };
}

/** `1.12 (1.08-1.15)`. */
export function formatRatio({ ratio, interval: [low, high] }: PairedRatio): string {
  return `${ratio.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}

/** Numbers as the README writes them. */
export function formatNumber(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
