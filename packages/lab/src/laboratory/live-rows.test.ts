import * as fc from "fast-check";
import { expect, test } from "vitest";
import { joinRows, LiveRows, thinRows } from "./live-rows.ts";

test("rows are joined table by table, in order", () => {
  const joined = joinRows({ a: [[1]], b: [[2]] }, { a: [[3]], c: [[4]] });
  expect(joined).toEqual({ a: [[1], [3]], b: [[2]], c: [[4]] });
});

test("however many rows come, no more than twice the limit are kept, the first among them", () => {
  const batch = fc.record({ isFinished: fc.boolean(), count: fc.integer({ min: 0, max: 70 }) });
  fc.assert(
    fc.property(fc.array(batch, { minLength: 1, maxLength: 30 }), (batches) => {
      const rows = new LiveRows(50);
      let next = 0;
      for (const { isFinished, count } of batches) {
        const added = { t: Array.from({ length: count }, () => [next++]) };
        if (isFinished) rows.add(added, {});
        else rows.add(undefined, added);
        const kept = (rows.rows.t ?? []).map(([value]) => value);
        expect(kept.length).toBeLessThanOrEqual(100);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
      }
      if (next > 0 && batches.every(({ isFinished }) => isFinished)) expect(rows.rows.t[0]).toEqual([0]);
    }),
    { seed: 11 },
  );
});

test.each([
  [4, 4, [0, 1, 2, 3]],
  [5, 4, [0, 2, 4]],
  [9, 4, [0, 4, 8]],
  [0, 4, []],
])("of %i rows where %i are kept, these are: %j", (count, most, kept) => {
  const rows = Array.from({ length: count }, (_, index) => [index]);
  expect(thinRows({ t: rows }, most).t).toEqual(kept.map((index) => [index]));
});
