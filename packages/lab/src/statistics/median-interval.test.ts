import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import { medianInterval } from "./median-interval.ts";

test("the median of an even number is between the middle two, and a few values have their range as interval", () => {
  expect(medianInterval([4, 1, 3, 2])).toEqual({ value: 2.5, interval: [1, 4] });
  expect(medianInterval([7])).toEqual({ value: 7, interval: [7, 7] });
  expect(() => medianInterval([])).toThrow("at least one");
});

test("about 95 of 100 intervals hold the median of the distribution", () => {
  const random = counterRandom(3, "samples");
  const holds = Array.from({ length: 400 }, (_, sample) => {
    const values = Array.from({ length: 60 }, (_none, i) => Math.exp(random.normal(60 * sample + i)));
    const [lower, upper] = medianInterval(values).interval;
    return lower <= 1 && 1 <= upper;
  }).filter(Boolean).length;
  // 95 % to 97 % by the rounding of ranks outward; three standard deviations below and above.
  expect(holds / 400).toBeGreaterThan(0.92);
  expect(holds / 400).toBeLessThan(0.995);
});
