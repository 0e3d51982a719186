import { compile, crossEntropy, gradient, input, type Runtime, reshape, type Tensor } from "@engram/tensor";
import { nodeRuntime } from "@engram/tensor/node";
import { beforeAll, describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { createModel, type ModelConfig } from "./create-model.ts";
import type { LanguageModel } from "./language-model.ts";
import gpt2Reference from "./testing/gpt2-reference.json" with { type: "json" };
import llamaReference from "./testing/llama-reference.json" with { type: "json" };
import openElmReference from "./testing/openelm-reference.json" with { type: "json" };
import vanillaReference from "./testing/vanilla-reference.json" with { type: "json" };
import { waveWeights } from "./testing/wave-weights.ts";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await nodeRuntime({ threads: 1 });
});

function symbols({ parameters }: LanguageModel): Record<string, Tensor> {
  return Object.fromEntries(parameters.map(({ name, shape }) => [name, input(name, shape)]));
}

function largestGap(got: ArrayLike<number | bigint>, wanted: ArrayLike<number>): number {
  expect(got.length).toBe(wanted.length);
  return Array.from(wanted).reduce((gap, value, i) => Math.max(gap, Math.abs(value - Number(got[i]))), 0);
}

const references = [gpt2Reference, vanillaReference, llamaReference, openElmReference];

describe.each(references.map((reference) => [reference.config.family, reference] as const))(
  "%s",
  (_, reference) => {
    const model = unwrap(createModel(reference.config));
    const weights = waveWeights(model.parameters);
    const [batch, length] = [reference.ids.length, reference.ids[0].length];
    const feeds = { ...weights, ids: Int32Array.from(reference.ids.flat()) };

    test("gives PyTorch's logits, loss and gradients", async () => {
      const parameters = symbols(model);
      const { logits } = model.forward(parameters, input("ids", [batch, length], "int32"));
      const targets = input("targets", [batch * length], "int32");
      const loss = crossEntropy(reshape(logits, [batch * length, model.vocabularySize]), targets);
      const gradients = gradient(loss, Object.values(parameters));
      const named = Object.fromEntries(gradients.map((g, i) => [`d ${model.parameters[i].name}`, g]));
      using program = await runtime.load(compile({ loss, logits, ...named }, { target: runtime.target }));
      const got = await program.run({ ...feeds, targets: Int32Array.from(reference.targets.flat()) });

      expect(largestGap(got.logits, reference.logits)).toBeLessThan(1e-5);
      expect(Math.abs(Number(got.loss[0]) - reference.loss)).toBeLessThan(2e-6);
      for (const [name, wanted] of Object.entries<number[]>(reference.gradients)) {
        expect(largestGap(got[`d ${name}`], wanted), name).toBeLessThan(5e-6);
      }
    });

    test("packed documents give the logits that each gives alone", async () => {
      const alone = model.forward(symbols(model), input("ids", [1, 3], "int32"));
      const packed = model.forward(symbols(model), input("ids", [1, length], "int32"), {
        segments: input("segments", [1, length], "int32"),
      });
      using one = await runtime.load(compile({ logits: alone.logits }, { target: runtime.target }));
      using both = await runtime.load(compile({ logits: packed.logits }, { target: runtime.target }));
      const [row] = reference.ids;
      const got = await both.run({
        ...weights,
        ids: Int32Array.from(row),
        segments: Int32Array.of(0, 0, 0, 1, 1, 1),
      });
      for (const [document, from] of [
        [row.slice(0, 3), 0],
        [row.slice(3), 3 * model.vocabularySize],
      ] as const) {
        const own = await one.run({ ...weights, ids: Int32Array.from(document) });
        const part = (got.logits as Float32Array).slice(from, from + 3 * model.vocabularySize);
        expect(largestGap(part, Array.from(own.logits, Number))).toBeLessThan(2e-6);
      }
    });

    test("shows hidden states and attention maps, which sum to 1 and see nothing later", async () => {
      const ids = input("ids", [batch, length], "int32");
      const { logits, hidden, attention } = model.forward(symbols(model), ids, { inspect: true });
      const final = reference.config.family === "vanilla" ? 0 : 1;
      expect(hidden.map(({ shape }) => shape)).toEqual(Array(3 + final).fill([batch, length, 8]));
      const heads = model.config.heads as number | readonly number[];
      const outputs = Object.fromEntries(attention.map((map, layer) => [`map${layer}`, map]));
      using program = await runtime.load(compile({ logits, ...outputs }, { target: runtime.target }));
      const got = await program.run(feeds);
      for (const [layer, map] of attention.entries()) {
        const count = typeof heads === "number" ? heads : heads[layer];
        expect(map.shape).toEqual([batch, count, length, length]);
        const values = got[`map${layer}`] as Float32Array;
        for (let row = 0; row < values.length / length; row++) {
          const weights = values.slice(row * length, (row + 1) * length);
          expect(Math.abs(weights.reduce((a, b) => a + b) - 1)).toBeLessThan(1e-6);
          expect(Math.max(0, ...weights.slice((row % length) + 1))).toBe(0);
        }
      }
    });

    test("dropout changes the logits with the seed, and not without one", async () => {
      const seed = input("seed", [2], "int32");
      const dropping = unwrap(createModel({ ...reference.config, dropout: 0.5 } as ModelConfig));
      const ids = input("ids", [batch, length], "int32");
      const { logits } = dropping.forward(symbols(dropping), ids, { dropoutSeed: seed });
      using program = await runtime.load(compile({ logits }, { target: runtime.target }));
      const at = async (low: number) =>
        Float32Array.from((await program.run({ ...feeds, seed: Int32Array.of(low, 3) })).logits, Number);
      const [first, again, other] = [await at(1), await at(1), await at(2)];
      expect(again).toEqual(first);
      expect(largestGap(other, [...first])).toBeGreaterThan(0.1);
      expect(largestGap(first, reference.logits)).toBeGreaterThan(0.1);
    });
  },
);
