import { expect, test } from "vitest";
import { tableOf } from "../../csv.ts";
import { c8 } from "./c8-pattern-radius.ts";
import { gaussianLike, RADII, RADIUS_TRAININGS, SHARES } from "./pattern-radius.ts";

const settings = c8.presets.quick;

/** Radii over the claimed one, by width before and after the norm; and of the cloud, the same everywhere. */
function tables(
  overClaimed: readonly (readonly [before: number, after: number])[],
  { cloud = 3, lossOverEntropy = 0.2 } = {},
) {
  const rows = overClaimed.flatMap((places, index) =>
    places.flatMap((ratio, isNormed) => {
      const of = (isNull: number, share: number, middle: number) =>
        Array.from({ length: 50 }, (_, pattern) => {
          const value = middle * (1 + 0.02 * Math.sin(pattern));
          return [16 * 2 ** index, isNormed, isNull, share, pattern, value * 2 ** index, 10, value];
        });
      return [...SHARES.flatMap((share) => of(0, share, ratio / share)), ...of(1, 1, cloud)];
    }),
  );
  const trainings = overClaimed.map((_, index) => [16 * 2 ** index, 2 * lossOverEntropy, 2]);
  return { radii: tableOf(RADII, rows), trainings: tableOf(RADIUS_TRAININGS, trainings) };
}

test.each([
  [
    "agrees everywhere, and the cloud does not",
    tables([
      [1, 1.2],
      [0.9, 1],
    ]),
    "confirmed",
  ],
  [
    "agrees everywhere, and so does the cloud",
    tables(
      [
        [1, 1.2],
        [0.9, 1],
      ],
      { cloud: 1 },
    ),
    "not-supported",
  ],
  [
    "agrees after the norm alone",
    tables([
      [0.3, 1],
      [0.3, 1],
    ]),
    "not-supported",
  ],
  [
    "agrees nowhere in models that know their text",
    tables([
      [0.3, 0.2],
      [0.3, 2],
    ]),
    "refuted",
  ],
  [
    "agrees nowhere in models that do not know their text",
    tables(
      [
        [0.3, 0.2],
        [0.3, 2],
      ],
      { lossOverEntropy: 0.8 },
    ),
    "not-supported",
  ],
  ["agrees at the only width", tables([[1, 1]]), "open"],
] as const)("C8 where the radius %s", (_title, given, value) => {
  expect(c8.judge(given, settings).value).toBe(value);
});

test("C8 says how the distance goes with the sample and the width", () => {
  const { figure, others } = c8.judge(
    tables([
      [1, 1],
      [1, 1],
    ]),
    settings,
  );
  const named = (part: string) => others.find(({ name }) => name.en.includes(part))?.value;
  expect(figure.value).toBeCloseTo(1, 1);
  expect(named("quarter")).toBeCloseTo(4, 6);
  expect(named("exponent")).toBeCloseTo(1, 6);
  expect(named("training loss over the entropy")).toBeCloseTo(0.2, 10);
});

test("the cloud has the means and deviations of the vectors, and no more of them", () => {
  const vectors = Array.from({ length: 4000 }, (_, i) => [5 + (i % 2), i % 2, 7]);
  const cloud = gaussianLike(vectors, 1);
  const mean = (of: (vector: ArrayLike<number>) => number) =>
    cloud.reduce((sum, vector) => sum + of(vector), 0) / cloud.length;
  // .5 / sqrt(4000) is .008: five of them.
  expect(Math.abs(mean((vector) => vector[0]) - 5.5)).toBeLessThan(0.04);
  expect(Math.abs(mean((vector) => (vector[0] - 5.5) ** 2) - 0.25)).toBeLessThan(0.04);
  expect(mean((vector) => vector[2])).toBe(7);
  // The two coordinates went together in the vectors.
  expect(Math.abs(mean((vector) => (vector[0] - 5.5) * (vector[1] - 0.5)))).toBeLessThan(0.04);
});
