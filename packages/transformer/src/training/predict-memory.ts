import { bytesPerElement, input, sizeOf, type Tensor } from "@engram/tensor";
import type { LanguageModel } from "../models/language-model.ts";
import { type BatchShape, languageModelLoss } from "./language-model-step.ts";

/** Node, the runtime and a compiled program, before any array. */
const BASE_BYTES = 180 * 2 ** 20;
/** Weights, gradients, and AdamW's two moments. */
const ARRAYS_PER_PARAMETER = 4;
/**
 * What a step keeps at its peak, in units of what the forward pass computes. Measured as peak resident memory less the
 * two terms above, native ONNX Runtime 1.30, GPT-2 shapes from width 128 to 768: .70-.80, and 1.04 where the logits
 * are most of it.
 */
const KEPT_SHARE = 0.9;

/**
 * How much memory a training takes at its peak, in bytes: an estimate before anything is compiled, from the sizes of the
 * parameters and of all that the forward pass computes.
 */
export function predictTrainingMemory(model: LanguageModel, shape: BatchShape, microBatches = 1): number {
  const parameters = model.parameters.reduce((sum, { shape: lengths }) => sum + sizeOf(lengths), 0);
  const arrays = ARRAYS_PER_PARAMETER + (microBatches > 1 ? 1 : 0);
  return BASE_BYTES + parameters * 4 * arrays + KEPT_SHARE * forwardBytes(model, shape);
}

/** Of all results between the inputs and the loss. */
function forwardBytes(model: LanguageModel, shape: BatchShape): number {
  const symbols = Object.fromEntries(
    model.parameters.map(({ name, shape: lengths }) => [name, input(name, lengths)]),
  );
  const loss = languageModelLoss(model, symbols, shape, input("dropoutSeed", [2], "int32"));
  const seen = new Set<Tensor["node"]>();
  const open = [loss.node];
  let bytes = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node) || node.inputs.length === 0) continue;
    seen.add(node);
    for (const { shape: lengths, type } of node.results) bytes += sizeOf(lengths) * bytesPerElement(type);
    for (const made of node.inputs) open.push(made.node);
  }
  return bytes;
}
