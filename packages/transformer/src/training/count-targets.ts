import type { Batch } from "./batch-source.ts";

/** Targets that count. */
export interface TargetCount {
  readonly tokens: number;
  /** Of the text they stand for; undefined where the tokenizer does not tell. */
  readonly bytes: number | undefined;
}

/** @param tokenBytes  bytes of each token id */
export function countTargets({ targets }: Batch, tokenBytes: ArrayLike<number> | undefined): TargetCount {
  let tokens = 0;
  let bytes = 0;
  for (const target of targets) {
    if (target < 0) continue;
    tokens += 1;
    bytes += tokenBytes?.[target] ?? 0;
  }
  return { tokens, bytes: tokenBytes === undefined ? undefined : bytes };
}
