import { counterRandom } from "@engram/transformer";

const DRAWS = 2000;

/**
 * The 95 % percentile interval of a statistic when the members of each group are drawn again with replacement (Efron 1979).
 * The same groups give the same interval. Draws for which the statistic is not a number are left out.
 *
 * @param groups    what was repeated, by what was the same: runs by size, batches by model; none empty
 * @param statistic of groups as large as those given
 */
export function bootstrapInterval<T>(
  groups: readonly (readonly T[])[],
  statistic: (groups: readonly (readonly T[])[]) => number,
): readonly [lower: number, upper: number] {
  if (groups.some(({ length }) => length === 0)) throw new RangeError("groups must have a member each");
  const random = counterRandom(1, "bootstrap");
  let next = 0;
  const values: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const drawn = groups.map((group) =>
      group.map(() => group[Math.floor(random.uniform(next++) * group.length)]),
    );
    const value = statistic(drawn);
    if (!Number.isNaN(value)) values.push(value);
  }
  if (values.length === 0) return [Number.NaN, Number.NaN];
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (values.length - 1))];
  return [at(0.025), at(0.975)];
}
