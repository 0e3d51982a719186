import { expect, test } from "vitest";
import { tableOf } from "../../csv.ts";
import { c7 } from "./c7-question-formation.ts";
import { c16 } from "./c16-validation-subset.ts";
import { lineWork } from "./question-formation/line-work.ts";
import { LOSSES } from "./question-formation/train-on-lines.ts";

/** Two batches of a training's lines and two of test lines, a little apart; floors as given. */
function outcome(
  [lines, determiners]: readonly [lines: number, determiners: number],
  [training, test]: readonly [training: number, test: number],
  floor = 1,
): readonly (readonly number[])[] {
  const row = (isTest: number, batch: number, loss: number) => [
    ...[lines, 2, determiners, isTest, batch, 1400],
    ...[loss, 0.01, floor, 22],
  ];
  const around = (isTest: number, loss: number) =>
    [-0.004, -0.002, 0.002, 0.004].map((apart, batch) => row(isTest, batch, loss + apart));
  return [...around(0, training), ...around(1, test)];
}

const judge7 = (...rows: readonly (readonly (readonly number[])[])[]) =>
  c7.judge({ losses: tableOf(LOSSES, rows.flat()) }, c7.presets.quick);

test.each([
  [
    "few lines go far below 1, and the changed lexicon settles at its entropy",
    [outcome([500, 6], [0.4, 2]), outcome([20_000, 6], [1, 1.01]), outcome([20_000, 26], [1.15, 1.17], 1.16)],
    "refuted",
  ],
  [
    "all settle at 1, the changed lexicon too",
    [outcome([500, 6], [1, 2]), outcome([20_000, 6], [1, 1.01]), outcome([20_000, 26], [1.01, 1.02], 1.16)],
    "confirmed",
  ],
  [
    "few lines go below 1, but the changed lexicon stays at 1",
    [outcome([500, 6], [0.4, 2]), outcome([20_000, 26], [1, 1.01], 1.16)],
    "open",
  ],
  [
    "the changed lexicon follows its entropy, but nothing goes below 1",
    [outcome([500, 6], [1, 1.4]), outcome([20_000, 26], [1.15, 1.17], 1.16)],
    "open",
  ],
] as const)("C7 where %s", (_title, rows, value) => {
  expect(judge7(...rows).value).toBe(value);
});

const judge16 = (...rows: readonly (readonly (readonly number[])[])[]) =>
  c16.judge({ losses: tableOf(LOSSES, rows.flat()) }, c16.presets.quick);

test.each([
  ["a model that memorised pays more on unseen lines", [outcome([500, 6], [0.4, 2])], "refuted"],
  ["it pays the same", [outcome([500, 6], [0.4, 0.4])], "confirmed"],
  ["none memorised", [outcome([20_000, 6], [0.99, 1.01])], "open"],
] as const)("C16 where %s", (_title, rows, value) => {
  expect(judge16(...rows).value).toBe(value);
});

test("more lines than one size is trained once each, the largest also deeper and with the changed lexicon", () => {
  const settings = { ...c7.presets.standard, lines: [500, 2000], layers: [2, 4], determiners: 26 };
  expect(c7.plan(settings).map(({ key }) => key)).toEqual([
    "500 lines, 2 layers, 6 determiners",
    "2000 lines, 2 layers, 6 determiners",
    "2000 lines, 4 layers, 6 determiners",
    "2000 lines, 2 layers, 26 determiners",
  ]);
});

test.each(["quick", "standard"] as const)(
  "with the preset %s C16 takes all of its trainings from C7",
  (preset) => {
    const worksOf = (claim: typeof c7 | typeof c16) => {
      const settings = claim.presets[preset] as typeof c7.presets.quick;
      return claim.plan(settings).map((part) =>
        lineWork(
          {
            lines: Number(part.lines),
            layers: Number(part.layers),
            determiners: Number(part.determiners ?? 6),
          },
          settings,
        ),
      );
    };
    expect(worksOf(c7)).toEqual(expect.arrayContaining(worksOf(c16)));
    // The random numbers of a training are those of C7's part.
    expect(worksOf(c7).map(({ name }) => name)).toEqual(
      c7.plan(c7.presets[preset]).map(({ key }) => `2405.08707/C7/${key}`),
    );
  },
);
