import fc from "fast-check";
import { expect, test } from "vitest";
import { createFeatureRows } from "./feature-rows.ts";
import { addScores, bestClass, LEVELS, packTable } from "./weight-table.ts";

test("two classes in one number have the sums that each would have alone", () => {
  const level = fc.integer({ min: -LEVELS, max: LEVELS });
  const rowsOf = (classes: number) => fc.array(level, { minLength: 8 * classes, maxLength: 8 * classes });
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((classes) => fc.record({ classes: fc.constant(classes), levels: rowsOf(classes) }));
  const features = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 64 });
  fc.assert(
    fc.property(table, features, ({ classes, levels }, rows) => {
      const list = createFeatureRows(3);
      list.rows.set(rows);
      list.count = rows.length;
      const sums = new Int32Array(8);
      addScores(packTable(Int8Array.from(levels), classes), list, sums);
      for (let column = 0; column < classes; column += 1) {
        const values = rows.map((row) => levels[row * classes + column] ?? 0);
        expect(sums[column]).toBe(values.reduce((sum, value) => sum + value * Math.abs(value), 0));
      }
    }),
    { seed: 1122, numRuns: 300 },
  );
});

test("of equal sums the first class is best", () => {
  expect(bestClass(Int32Array.of(1, 5, 5, 2), 4)).toBe(1);
});
