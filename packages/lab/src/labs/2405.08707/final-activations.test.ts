import { nodeRuntime } from "@engram/tensor/node";
import { createInspector, gpt2, initialise, unwrap } from "@engram/transformer";
import { expect, test } from "vitest";
import { finalActivations } from "./final-activations.ts";

test.each([
  ["before the final norm", false, 2],
  ["after it", true, 3],
] as const)(
  "activations %s are what the inspector sees of each text alone, at the place asked for",
  async (_title, normed, state) => {
    const sizes = { vocabularySize: 11, contextLength: 6, layers: 2, width: 8, heads: 2, dropout: 0 };
    const model = unwrap(gpt2({ family: "gpt2", ...sizes }));
    const weights = initialise(model.parameters, 3);
    const runtime = await nodeRuntime({ threads: 1 });
    // More texts than go together, of several lengths.
    const places = Array.from({ length: 40 }, (_, text) => {
      const ids = Int32Array.from({ length: 1 + (text % 6) }, (_none, i) => (3 * text + 5 * i) % 11);
      return { ids, at: Math.floor(ids.length / 2) };
    });
    const vectors = await finalActivations(model, weights, runtime, { places, length: 6, normed });
    using inspector = await createInspector(model, weights, runtime, { length: 6 });
    expect(vectors).toHaveLength(40);
    for (const [index, { ids, at }] of places.entries()) {
      const seen = (await inspector.inspect(ids)).hidden[state].subarray(8 * at, 8 * at + 8);
      // Two programs may add in different orders: float32.
      for (const [i, value] of vectors[index].entries()) expect(value).toBeCloseTo(seen[i], 5);
    }
  },
);
