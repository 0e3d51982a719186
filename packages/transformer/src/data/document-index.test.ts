import fc from "fast-check";
import { expect, test } from "vitest";
import { indexDocuments } from "./document-index.ts";

const weights = fc.array(fc.nat(5), { maxLength: 60 });

test("every place is found in the item that covers it, however few sums are held", async () => {
  await fc.assert(
    fc.asyncProperty(weights, fc.integer({ min: 1, max: 70 }), async (all, entries) => {
      const index = await indexDocuments(all.length, (item) => all[item], entries);
      const covering = all.flatMap((weight, item) => new Array<number>(weight).fill(item));
      expect(index.total).toBe(covering.length);
      for (const [place, item] of covering.entries()) {
        expect(await index.locate(place)).toEqual({ item, start: covering.indexOf(item) });
      }
      let sum = 0;
      for (let item = 0; item <= all.length; item++) {
        expect(await index.startOf(item)).toBe(sum);
        sum += all[item] ?? 0;
      }
    }),
    { seed: 1 },
  );
});

test("no more sums are held than the setting allows, and between them few items are weighed again", async () => {
  let weighed = 0;
  const weightOf = (item: number) => {
    weighed++;
    return Promise.resolve(1 + (item % 3));
  };
  const index = await indexDocuments(100_000, weightOf, 1000);
  expect(index.entries).toBeLessThanOrEqual(1000);
  weighed = 0;
  await index.locate(123_456);
  expect(weighed).toBeLessThanOrEqual(101);
});

test("places outside are refused", async () => {
  const index = await indexDocuments(2, () => 3);
  await expect(index.locate(6)).rejects.toThrow("a place must be in [0, 6), got 6");
  await expect((await indexDocuments(0, () => 1)).locate(0)).rejects.toThrow("[0, 0)");
  await expect(indexDocuments(2, () => 3, 0)).rejects.toThrow("maximumEntries must be at least 1");
});
