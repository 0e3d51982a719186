import type { SplitRule } from "../split.ts";

/** The rules by which a sentence may be told in parts. */
export const RULES: readonly SplitRule[] = [];
