import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import type { PartContext } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { c15 } from "./c15-gated-edits.ts";

const settings = {
  ...c15.presets.quick,
  patches: [16, 160],
  dimension: 64,
  correlation: 0,
  noises: [0, 0.5, 1.5],
  thresholds: [0.5, 0.99],
  questions: 20,
};
const perform = (patches: number) =>
  c15.perform({ key: `m = ${patches}`, patches }, {
    settings,
    random: counterRandom(1, `m = ${patches}`),
    signal: new AbortController().signal,
    report: () => undefined,
  } as unknown as PartContext<typeof settings>);

test("the gate finds exact keys whatever their number, and no paraphrase beyond its threshold", async () => {
  const { thresholds } = await perform(160);
  const hits = Object.fromEntries(thresholds.map(([gamma, noise, share]) => [`${gamma} ${noise}`, share]));
  expect(hits["0.99 0"]).toBe(1);
  expect(hits["0.99 0.5"]).toBe(0);
  expect(hits["0.5 0.5"]).toBe(1);
  // Noise 1.5 leaves a cosine of .55 on average.
  expect(hits["0.5 1.5"]).toBeGreaterThan(0.2);
});

test("the linear edit serves fewer questions with more patches than dimensions than with few", async () => {
  const [[, , , , , , few]] = (await perform(16)).comparison;
  const [[, , , , , , many]] = (await perform(160)).comparison;
  expect(few).toBeGreaterThan(many);
});

test("a paraphrase that is drowned in noise is nearer to other keys: a wrong patch, not a hit", async () => {
  const [row] = (
    await c15.perform({ key: "m = 160", patches: 160 }, {
      settings: { ...settings, noises: [10], threshold: 0.01 },
      random: counterRandom(1, "drowned"),
      signal: new AbortController().signal,
      report: () => undefined,
    } as unknown as PartContext<typeof settings>)
  ).comparison;
  const [, , , hits, wrong, alarms] = row;
  expect(hits).toBeLessThan(0.3);
  expect(hits + wrong).toBe(1);
  expect(alarms).toBe(1);
});

test("thresholds are recorded with the most patches alone", async () => {
  expect(Object.keys(await perform(16))).toEqual(["comparison"]);
});

/** With 10,000 patches after 100: hits and alarms of the gate, then of the edit, of `asked` questions each. */
const judge = (gate: readonly [number, number], edit: readonly [number, number], asked = 1000, high = 0) =>
  c15.judge(
    {
      comparison: tableOf(c15.tables[0], [
        [100, asked, asked, 1, 0, 0, 1, 0, 0, 1, 1],
        [10_000, asked, asked, gate[0], 0, gate[1], edit[0], 0, edit[1], 0, 1],
      ]),
      thresholds: tableOf(c15.tables[1], [
        [0.65, 0, 1, 0, 0],
        [0.9, 0, high, 0, 0],
      ]),
    },
    settings,
  );

test.each([
  ["the gate holds and the edit loses hits", [0.99, 0], [0.1, 0], "confirmed"],
  ["the gate holds and the edit moves others", [0.99, 0], [0.99, 0.5], "confirmed"],
  ["both hold", [0.99, 0], [0.99, 0], "not-supported"],
  ["the gate loses hits", [0.5, 0], [0.1, 0], "refuted"],
  ["the gate opens for others", [0.99, 0.3], [0.1, 0], "refuted"],
  ["the gate's hits are at the limit", [0.9, 0], [0.1, 0], "open"],
  ["the edit's hits are at the limit", [0.99, 0], [0.9, 0], "open"],
] as const)("where %s", (_title, gate, edit, value) => {
  expect(judge(gate, edit).value).toBe(value);
});

test("few questions leave it open", () => {
  expect(judge([0.95, 0], [0.1, 0], 20).value).toBe("open");
});

test("a cliff is spoken of only where there is one", () => {
  expect(judge([0.99, 0], [0.1, 0]).qualification?.en).toMatch(/cliff/);
  expect(judge([0.99, 0], [0.1, 0], 1000, 0.9).qualification).toBeUndefined();
});
