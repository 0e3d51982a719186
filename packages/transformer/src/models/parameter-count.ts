import { sizeOf } from "@engram/tensor";
import type { ModelParameter } from "./language-model.ts";

/** How many numbers a model learns. A head tied to the embedding is counted once, as papers do. */
export function parameterCount(parameters: readonly Pick<ModelParameter, "shape">[]): number {
  return parameters.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}
