import { expect, test } from "vitest";
import { layoutBytes, layoutFor, MAX_INDEX_BYTES, maxRows } from "./index-size.ts";
import { createWebAssemblyKernel } from "./webassembly-kernel.ts";

test("rows beyond 2 GiB, where addresses look negative to signed arithmetic, are scored like others", () => {
  const layout = layoutFor(1024);
  const rows = Math.ceil((2 ** 31 + 2 ** 24) / (layout.stride * 4));
  // Pages that nothing touches take no memory: of 2 GiB this test uses a few blocks.
  const kernel = createWebAssemblyKernel(layout, rows);
  if (kernel === undefined) throw new Error("this machine gives a WebAssembly memory no 2 GiB of addresses");
  const first = kernel.capacity - layout.blockRows;
  for (const row of [0, 1, layout.blockRows - 1]) kernel.rows[(first + row) * layout.stride + 5] = row + 2;
  kernel.queries.fill(0);
  for (const query of [0, 1, 2, 3]) kernel.queries[query * layout.stride + 5] = 10 + query;

  kernel.score("inner-product", first, layout.blockRows, 1);
  const scores = [0, 1, 2, layout.blockRows - 1].map((row) => kernel.scores[row]);
  expect(scores).toEqual([20, 30, 0, 10 * (layout.blockRows + 1)]);

  kernel.score("squared-distance", first, layout.blockRows, 4);
  const distances = [0, 1, 2, 3].map((query) => kernel.scores[query * layout.blockRows + 1]);
  expect(distances).toEqual([49, 64, 81, 100]);
});

test.each([1, 3, 384, 1000, 5_000_000])("the most rows of %d numbers fit, four more do not", (dimension) => {
  const layout = layoutFor(dimension);
  const most = maxRows(layout);
  expect(layoutBytes(layout, most)).toBeLessThanOrEqual(MAX_INDEX_BYTES);
  expect(layoutBytes(layout, most + 1)).toBeGreaterThan(MAX_INDEX_BYTES);
});

test.each([1, 3, 4, 384, 5000, 1e6])(
  "rows of %d numbers start on a cache line where their length allows",
  (dimension) => {
    const layout = layoutFor(dimension);
    expect(layout.rowsAt % 64).toBe(0);
    expect(layout.scoresAt % 64).toBe(0);
    expect(layout.blockRows % 4).toBe(0);
    expect(layout.stride % 4).toBe(0);
  },
);
