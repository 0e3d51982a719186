import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { gradient } from "../gradient/gradient.ts";
import { input } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import type { Tensor } from "../graph/tensor.ts";
import { add, crossEntropy, gather, matmul, scatterAdd } from "../ops/index.ts";
import { optimise } from "./optimise.ts";
import { rewrite } from "./rewrite.ts";
import { scatterIntoSum } from "./scatter-into-sum.ts";

const ids = input("ids", [3], "int32");
const rows = input("rows", [3, 2]);
const table = input("table", [4, 2]);
const feeds = { ids: [1, 3, 1], rows: [1, 2, 3, 4, 5, 6], table: [10, 20, 30, 40, 50, 60, 70, 80] };

function kinds(tensor: Tensor): string[] {
  return reachableNodes([tensor]).map(({ operation }) => operation.kind);
}

test.each([
  ["after", () => add(table, scatterAdd(rows, ids, [4, 2]))],
  ["before", () => add(scatterAdd(rows, ids, [4, 2]), table)],
])("rows scattered into zeros %s a sum are scattered into what they are added to", (_, make) => {
  const sum = make();
  const [rewritten] = rewrite([sum], [scatterIntoSum]);
  expect(kinds(rewritten)).toEqual(["input", "input", "input", "scatterAdd"]);
  expect(evaluate([rewritten], feeds)).toEqual(evaluate([sum], feeds));
});

test("a sum that repeats the table, and a scatter that has one already, stay", () => {
  const wide = add(input("batch", [2, 4, 2]), scatterAdd(rows, ids, [4, 2]));
  expect(rewrite([wide], [scatterIntoSum])[0]).toEqual(wide);
  const full = add(input("other", [4, 2]), scatterAdd(rows, ids, [4, 2], table));
  expect(kinds(rewrite([full], [scatterIntoSum])[0])).toContain("add");
});

test("the gradient of a tied embedding makes no table of zeros", () => {
  const logits = matmul(gather(table, ids), table, { transposeB: true }); // [3, 4]
  const loss = crossEntropy(logits, ids);
  const [ofTable] = gradient(loss, [table]);
  const scatters = reachableNodes(Object.values(optimise({ ofTable }))).filter(
    ({ operation }) => operation.kind === "scatterAdd",
  );
  expect(scatters.map(({ inputs }) => inputs.length)).toEqual([3]);
});
