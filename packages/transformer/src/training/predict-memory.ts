import { bytesPerElement, input, sizeOf, type Tensor } from "@engram/tensor";
import type { LanguageModel } from "../models/language-model.ts";
import { type BatchShape, languageModelLoss } from "./language-model-step.ts";

/** Node, the runtime and a compiled program, before any array. */
const BASE_BYTES = 180 * 2 ** 20;
/** Weights, gradients, and AdamW's two moments. */
const ARRAYS_PER_PARAMETER = 4;
/**
 * The gradients of a table that is used twice (embedding and head) lie beside each other before they are added: two arrays of
 * the largest parameter.
 */
const GRADIENTS_OF_LARGEST = 2;
/**
 * What a step keeps at its peak, in units of what the forward pass computes. Measured as peak resident memory less the
 * terms above, native ONNX Runtime 1.30, GPT-2 shapes: .70-.80 at widths 128 to 512, 1.06 for GPT-2 small.
 */
const KEPT_SHARE = 1;

/**
 * How much memory a training takes at its peak, in bytes: an estimate before anything is compiled, from the sizes of the
 * parameters and of all that the forward pass computes. Rather too much than too little: 2.8 GiB for GPT-2 small with a batch of
 * 2 x 128 (measured 2.8), 700 MiB for 6 layers of width 256 with 32 x 64 (measured 540).
 */
export function predictTrainingMemory(model: LanguageModel, shape: BatchShape, microBatches = 1): number {
  const sizes = model.parameters.map(({ shape: lengths }) => sizeOf(lengths) * 4);
  const parameterBytes = sizes.reduce((sum, size) => sum + size, 0);
  const arrays = ARRAYS_PER_PARAMETER + (microBatches > 1 ? 1 : 0);
  const largest = Math.max(0, ...sizes);
  return (
    BASE_BYTES +
    parameterBytes * arrays +
    GRADIENTS_OF_LARGEST * largest +
    KEPT_SHARE * forwardBytes(model, shape)
  );
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
