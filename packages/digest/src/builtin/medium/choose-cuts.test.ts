import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cuttable, chooseCuts } from "./choose-cuts.ts";

const upTo = (limit: number) => ({ target: limit, limit });
const plain = { leansBack: false, recalls: false, known: [], opens: true, cuts: [] };

test("nothing goes where everything fits", () => {
  const { dropped, cuts } = chooseCuts([{ ...plain, length: 100, worth: 0.1 }], upTo(100));
  expect([dropped.size, cuts.size]).toEqual([0, 0]);
});

test("the sentence that is worth least goes first", () => {
  const sentences = [0.9, 0.1, 0.8].map((worth) => ({ ...plain, length: 100, worth }));
  expect([...chooseCuts(sentences, upTo(200)).dropped]).toEqual([1]);
});

test("a clause goes rather than a sentence that says something", () => {
  const cut = { saving: 40, loss: 10 };
  const sentences = [
    { ...plain, length: 100, worth: 0.9, cuts: [cut] },
    { ...plain, length: 100, worth: 0.9 },
  ];
  const { dropped, cuts } = chooseCuts(sentences, upTo(160));
  expect(dropped.size).toBe(0);
  expect(cuts.has(cut)).toBe(true);
});

test("a sentence stays while the next one opens by taking it up", () => {
  const sentences = [
    { ...plain, length: 100, worth: 0.1 },
    { ...plain, length: 100, worth: 0.9, leansBack: true },
    { ...plain, length: 100, worth: 0.5 },
  ];
  expect([...chooseCuts(sentences, upTo(200)).dropped]).toEqual([2]);
});

test("a text rather begins with a sentence that opens one", () => {
  const sentences = [
    { ...plain, length: 100, worth: 0.3 },
    { ...plain, length: 100, worth: 0.35, opens: false },
    { ...plain, length: 100, worth: 0.9 },
  ];
  expect([...chooseCuts(sentences, upTo(200)).dropped]).toEqual([1]);
});

test("of two like sentences the one stays that names what a later one takes as known", () => {
  const sentences = [
    { ...plain, length: 100, worth: 0.4 },
    { ...plain, length: 100, worth: 0.5 },
    { ...plain, length: 100, worth: 0.9, known: [[0]] },
  ];
  expect([...chooseCuts(sentences, upTo(200)).dropped]).toEqual([1]);
});

test("sentences that matter stay, and the text is longer for them", () => {
  const sentences = [1, 1, 1].map((worth) => ({ ...plain, length: 100, worth }));
  expect(chooseCuts(sentences, upTo(200)).dropped.size).toBe(0);
});

test("no sentence goes that must stay or that the next takes up, nor do all (any sentences)", () => {
  const cut = fc.record({ saving: fc.integer({ min: 1, max: 40 }), loss: fc.integer({ min: 0, max: 40 }) });
  const sentence: fc.Arbitrary<Cuttable> = fc.record({
    length: fc.integer({ min: 50, max: 200 }),
    worth: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    leansBack: fc.boolean(),
    recalls: fc.boolean(),
    known: fc.constant([]),
    opens: fc.boolean(),
    cuts: fc.array(cut, { maxLength: 1 }),
  });
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 0, max: 900 }),
      (all, target) => {
        const { dropped, cuts } = chooseCuts(all, upTo(target));
        expect(dropped.size).toBeLessThan(all.length);
        for (const index of dropped) {
          expect(all[index]?.worth).not.toBeNull();
          expect(all[index + 1]?.leansBack === true && !dropped.has(index + 1)).toBe(false);
          for (const own of all[index]?.cuts ?? []) expect(cuts.has(own)).toBe(false);
        }
        const full = all.reduce((sum, { length }) => sum + length, 0);
        if (full <= target) expect(dropped.size + cuts.size).toBe(0);
      },
    ),
    { seed: 20_261_122 },
  );
});
