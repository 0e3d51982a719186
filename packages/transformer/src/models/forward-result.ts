import { reshape, type Tensor } from "@engram/tensor";
import type { ForwardResult } from "./language-model.ts";

/** What was gathered on the way through a model whose rows are tokens, N = B T of them. */
export interface Passage {
  readonly batch: number;
  readonly length: number;
  /** [N, V]. */
  readonly logits: Tensor;
  /** [N, D] each. */
  readonly hidden: readonly Tensor[];
  /** [B, H, T, T] each. */
  readonly attention: readonly Tensor[];
}

/** Gives rows their batch back; hidden states and attention maps only where they were asked for. */
export function forwardResult(
  { batch, length, logits, hidden, attention }: Passage,
  inspect: boolean | undefined,
): ForwardResult {
  const byText = (rows: Tensor) => reshape(rows, [batch, length, rows.shape[1]]);
  return {
    logits: byText(logits), // [B, T, V]
    hidden: inspect === true ? hidden.map(byText) : [], // [B, T, D] each
    attention: inspect === true ? attention : [],
  };
}
