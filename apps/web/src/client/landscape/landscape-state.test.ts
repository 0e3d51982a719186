import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clampBeta,
  DELTAS,
  formatLandscape,
  type LandscapeState,
  MOST_PATTERNS,
  type Point,
  parseLandscape,
  presetState,
} from "./landscape-state.ts";
import { PRESET_NAMES } from "./presets.ts";

const place = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100);
const point = fc.tuple(place, place).map(([x, y]): Point => [x, y]);
const someState: fc.Arbitrary<LandscapeState> = fc.record({
  preset: fc.constantFrom(...PRESET_NAMES),
  patterns: fc.array(point, { maxLength: 8 }),
  query: point,
  energy: fc.constantFrom("distance", "mchn", "exponential", "dense", "hopfield"),
  compare: fc.constantFrom("none", "distance", "mchn", "hopfield"),
  beta: fc.constantFrom(0, 0.001, 0.35, 1, 12.5, 1e6),
  delta: fc.constantFrom(...DELTAS),
});

test("an address gives back the state that it was made of", () => {
  fc.assert(
    fc.property(someState, (state) => {
      const { state: again, isMended } = parseLandscape(new URLSearchParams(formatLandscape(state)));
      expect(again).toEqual(state);
      expect(isMended).toBe(false);
    }),
    { seed: 401, numRuns: 500 },
  );
});

test.each(PRESET_NAMES)("the address of the preset %s names it and nothing else", (preset) => {
  expect(formatLandscape(presetState(preset))).toBe(preset === "short" ? "" : `?preset=${preset}`);
});

test.each([
  ["beta=2e9", { beta: 1e6 }],
  ["beta=-1", { beta: 0 }],
  ["beta=0.0007", { beta: 0.001 }],
  ["delta=0.3", { delta: 0.2 }],
  ["query=9,-9", { query: [3, -3] }],
  [
    "patterns=1,1_x_2,2",
    {
      patterns: [
        [1, 1],
        [2, 2],
      ],
    },
  ],
  ["patterns=x", { patterns: presetState("short").patterns }],
  ["query=NaN,1", { query: presetState("short").query }],
  ["preset=none", { preset: "short" }],
])("%s is mended, and said to be", (query, expected) => {
  expect(parseLandscape(new URLSearchParams(query))).toMatchObject({ state: expected, isMended: true });
});

test("no more patterns are taken than are drawn in time", () => {
  const many = Array.from({ length: MOST_PATTERNS + 9 }, (_, i) => `${i / 100},0`).join("_");
  const { state, isMended } = parseLandscape(new URLSearchParams({ patterns: many }));
  expect([state.patterns.length, isMended]).toEqual([MOST_PATTERNS, true]);
});

test("beta is 0 or a number that can be computed with", () => {
  expect([Number.NaN, -1, 0, 1e-9, 0.0006, 3, 1e9].map(clampBeta)).toEqual([0, 0, 0, 0, 0.001, 3, 1e6]);
});
