import { getContext, setContext } from "svelte";
import type { CorrectionView } from "./feedback-view.ts";

type Corrections = ReadonlyMap<string, readonly CorrectionView[]>;

const KEY = Symbol("corrections");
const NONE: Corrections = new Map();

/** By the id of a statement: what authors say of it. Empty where no digest of a paper is shown. */
export function getCorrections(): Corrections {
  return getContext<Corrections | undefined>(KEY) ?? NONE;
}

export function setCorrections(corrections: Corrections): void {
  setContext(KEY, corrections);
}
