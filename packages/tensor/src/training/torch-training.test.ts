import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeRuntime } from "../runtime/node.ts";
import { compileTrainingStep } from "./compile-training-step.ts";
import { gptBlock, perceptron, setInitialValues } from "./testing/small-models.ts";
import type { UpdateSettings } from "./training-step.ts";

/** What `eval/torch-training-reference.py` writes for a model. */
interface Reference {
  readonly losses: readonly number[];
  readonly norms: readonly number[];
  readonly final: Readonly<Record<string, { readonly norm: number; readonly first: readonly number[] }>>;
}
const path = join(import.meta.dirname, "testing", "torch-training.json");
const reference = JSON.parse(readFileSync(path, "utf8")) as {
  readonly settings: UpdateSettings;
  readonly perceptron: Reference;
  readonly block: Reference;
};

const MODELS = { perceptron: perceptron(), block: gptBlock() } as const;

test.each([
  ["perceptron", "webassembly"],
  ["block", "webassembly"],
  ["block", "javascript"],
] as const)("twenty steps of the %s (%s) are those of PyTorch's AdamW", async (name, engine) => {
  const { parameters, build, feeds } = MODELS[name];
  const { losses, norms, final } = reference[name];
  const runtime = await nodeRuntime({ threads: 1 });
  using step = await compileTrainingStep(parameters, build, runtime, { engine });
  setInitialValues(step);
  for (const [t, expected] of losses.entries()) {
    const { loss } = await step.accumulate(feeds(t));
    const { gradientNorm } = step.update(reference.settings);
    // rtol 2e-6: two float32 engines, each with sums in an order of its own, twenty updates long.
    expect(Math.abs(loss / expected - 1), `loss of step ${t}`).toBeLessThan(2e-6);
    expect(Math.abs(gradientNorm / norms[t] - 1), `gradient norm of step ${t}`).toBeLessThan(5e-6);
  }
  for (const [parameter, { norm, first }] of Object.entries(final)) {
    const values = step.state.parameters[parameter];
    // A bias of the keys shifts all scores of a query alike, so its gradient is rounding alone: AdamW makes steps of that.
    const relative = parameter === "qkv.bias" ? 1e-2 : 5e-6;
    expect(Math.abs(Math.hypot(...values) / norm - 1), parameter).toBeLessThan(relative);
    for (const [i, value] of first.entries()) {
      expect(Math.abs(values[i] - value), `${parameter}[${i}]`).toBeLessThan(5e-6); // a two-thousandth of a step
    }
  }
});
