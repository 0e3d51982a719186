import fc from "fast-check";
import { expect, test } from "vitest";
import { PAPER_VECTOR_DIMENSION, paperVector } from "./paper-vector.ts";
import { recordOf } from "./testing/fake-source.ts";

const dot = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

const attention = recordOf("2605.00001", {
  title: "Sparse attention for long sequences",
  abstract: "Transformers attend to every token. We prune attention heads of transformer language models.",
});
const pruning = recordOf("2605.00002", {
  title: "Pruning the heads of transformers",
  abstract: "Language models have many attention heads. Most transformer heads can be pruned.",
});
const glaciers = recordOf("2605.00003", {
  title: "Grain boundaries of glacier ice",
  abstract: "Snow compacts into firn and then into ice. We weigh cores drilled from three glaciers.",
  categories: { main: "physics.geo-ph", secondary: [] },
});

test("papers on one subject are nearer to each other than to a paper on another", () => {
  const [a, b, c] = [attention, pruning, glaciers].map(paperVector) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  expect(dot(a, b)).toBeGreaterThan(0.4);
  expect(dot(a, c)).toBeLessThan(0.1);
  expect(dot(b, c)).toBeLessThan(0.1);
});

test("the same record has the same vector, bit for bit, and other names, numbers of authors or dates do not matter", () => {
  const other = { ...attention, id: "2605.09999", authors: ["Someone Else"], submitted: "1999-01-01" };
  expect(paperVector(other)).toEqual(paperVector(attention));
});

test("plural, capitals, accents and commands of LaTeX make no difference", () => {
  const plain = recordOf("2605.00004", { title: "Schrodinger operators", abstract: "An operator." });
  const fancy = recordOf("2605.00004", { title: "SCHRÖDINGER Operator", abstract: "\\emph{Operators}." });
  expect(dot(paperVector(plain), paperVector(fancy))).toBeGreaterThan(0.999);
});

test.each([
  ["no word at all", ""],
  ["one formula", "$$\\int_0^1 x^2 dx = \\frac13$$"],
  ["Chinese", "我们研究关联记忆的能量函数。"],
  ["half a surrogate pair and a NUL", "\ud800 \u0000"],
])("a record of %s has a vector of length 1", (_what, abstract) => {
  const vector = paperVector(recordOf("2605.00005", { title: "", abstract }));
  expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
});

test("whatever the text, the vector has the promised size and is finite", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ maxLength: 50 }),
      (abstract, title) => {
        const vector = paperVector(recordOf("2605.00006", { title, abstract }));
        expect(vector.length).toBe(PAPER_VECTOR_DIMENSION);
        expect(vector.every(Number.isFinite)).toBe(true);
      },
    ),
    { seed: 20_261_122, numRuns: 100 },
  );
});
