/**
 * How many patterns a memory holds: the largest number, to `resolution`, of which it still retrieves at least half.
 *
 * Doubles until fewer than half are retrieved, then halves the interval of the logarithm. With more patterns fewer are
 * retrieved, but for chance; so it ends at a crossing of one half.
 *
 * @param retrieves   whether pattern `probe` of the first `count` is retrieved
 * @param probes      patterns asked for at each number, spread evenly; fewer where there are fewer
 * @param resolution  relative: .03 ends within 3 %
 * @param start       the number to double from: with a few patterns only a few can be asked for, and chance would end it there
 * @param most        no more patterns than these are tried; Infinity is returned where half of them are still retrieved
 */
export function measureCapacity(
  retrieves: (probe: number, count: number) => boolean,
  {
    probes,
    resolution,
    start,
    most,
  }: {
    readonly probes: number;
    readonly resolution: number;
    readonly start: number;
    readonly most: number;
  },
): number {
  const holds = (count: number) => {
    const asked = Math.min(probes, count);
    let retrieved = 0;
    for (let probe = 0; probe < asked; probe += 1) {
      if (retrieves(Math.floor((probe * count) / asked), count)) retrieved += 1;
    }
    return 2 * retrieved >= asked;
  };
  let held = 0;
  let lost = start;
  while (holds(lost)) {
    if (lost >= most) return Infinity;
    held = lost;
    lost = Math.min(2 * lost, most);
  }
  while (lost - held > Math.max(1, resolution * held)) {
    const middle = held === 0 ? lost / 2 : Math.sqrt(held * lost);
    const between = Math.max(held + 1, Math.min(lost - 1, Math.round(middle)));
    if (holds(between)) held = between;
    else lost = between;
  }
  return held;
}
