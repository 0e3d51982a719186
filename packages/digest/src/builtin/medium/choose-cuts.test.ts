import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cuttable, chooseCuts } from "./choose-cuts.ts";

const plain = { leansBack: false, recalls: false, cuts: [] };

test("nothing goes where everything fits", () => {
  const { dropped, cuts } = chooseCuts([{ ...plain, length: 100, worth: 0.1 }], 100);
  expect([dropped.size, cuts.size]).toEqual([0, 0]);
});

test("the sentence that is worth least goes first", () => {
  const sentences = [0.9, 0.1, 0.8].map((worth) => ({ ...plain, length: 100, worth }));
  expect([...chooseCuts(sentences, 200).dropped]).toEqual([1]);
});

test("a clause goes rather than a sentence that says something", () => {
  const cut = { saving: 40, loss: 10 };
  const sentences = [
    { ...plain, length: 100, worth: 0.9, cuts: [cut] },
    { ...plain, length: 100, worth: 0.9 },
  ];
  const { dropped, cuts } = chooseCuts(sentences, 160);
  expect(dropped.size).toBe(0);
  expect(cuts.has(cut)).toBe(true);
});

test("a sentence stays while the next one opens by taking it up", () => {
  const sentences = [
    { ...plain, length: 100, worth: 0.1 },
    { ...plain, length: 100, worth: 0.9, leansBack: true },
    { ...plain, length: 100, worth: 0.5 },
  ];
  expect([...chooseCuts(sentences, 200).dropped]).toEqual([2]);
});

test("what is chosen meets the target, or nothing more could go (any sentences)", () => {
  const cut = fc.record({ saving: fc.integer({ min: 1, max: 40 }), loss: fc.integer({ min: 0, max: 40 }) });
  const sentence: fc.Arbitrary<Cuttable> = fc.record({
    length: fc.integer({ min: 50, max: 200 }),
    worth: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    leansBack: fc.boolean(),
    recalls: fc.boolean(),
    cuts: fc.array(cut, { maxLength: 1 }),
  });
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 0, max: 900 }),
      (all, target) => {
        const { dropped, cuts } = chooseCuts(all, target);
        expect(dropped.size).toBeLessThan(all.length);
        for (const index of dropped) {
          expect(all[index]?.worth).not.toBeNull();
          expect(all[index + 1]?.leansBack === true && !dropped.has(index + 1)).toBe(false);
        }
        const length = all.reduce((sum, each, index) => {
          const saved = each.cuts.reduce((saving, own) => saving + (cuts.has(own) ? own.saving : 0), 0);
          return sum + (dropped.has(index) ? 0 : each.length - saved);
        }, 0);
        const untouched = all.every(
          (each, index) =>
            each.worth === null || each.leansBack || dropped.has(index) || dropped.size + 1 === all.length,
        );
        if (length > target && all.every(({ leansBack }) => !leansBack)) expect(untouched).toBe(true);
      },
    ),
    { seed: 20_261_122 },
  );
});
