import type { Localised } from "./localised.ts";

/**
 * What a run says of a claim. `confirmed` and `refuted` are about the claim as stated; `not-supported`: what was offered
 * as evidence does not carry it; `open`: this run can not tell.
 */
export type VerdictValue = "confirmed" | "refuted" | "not-supported" | "open";

/** The number that a verdict rests on. */
export interface Figure {
  readonly name: Localised;
  readonly value: number;
  readonly unit?: string;
  /** 95 %, by the method that the claim's rule names. */
  readonly interval?: readonly [lower: number, upper: number];
  /** The interval is no 95 % one but all that is possible, from the least to the greatest. */
  readonly isRange?: boolean;
}

/** A verdict, computed from the tables of one experiment and nothing else. */
export interface Verdict {
  readonly value: VerdictValue;
  /** In what sense: "as a bound", "sharpened: never above 0". */
  readonly qualification?: Localised;
  readonly figure: Figure;
  /** Further numbers worth reading, most telling first. */
  readonly others: readonly Figure[];
}
