/** @file What a training in the tab has shown, and what it has not: a function of its losses and of the levels. */

/** Levels that a loss is compared with, nats per token. */
export interface Levels {
  /** Of the corpus, in closed form. */
  readonly entropy: number;
  /** log n / T: n lines known by heart and nothing else. */
  readonly memorisation: number;
  /** The bound that the paper claims. */
  readonly claimed: number;
}

/** The claimed bound. */
export const CLAIMED_BOUND = 1;

/** As near as C7's rule counts as at a level. */
const NEAR = 0.05;

/**
 * `by-heart`: below the claimed bound and below the entropy, so lines were learnt by heart. `at-entropy-below`, `-above`,
 * `-beside`: settled at the entropy, which lies below or above the claimed bound, or so near that this run can not tell the two
 * apart. `between`: below the entropy and not below the bound. `not-there-yet`: still above the entropy.
 */
export type Conclusion =
  | "by-heart"
  | "between"
  | "at-entropy-below"
  | "at-entropy-above"
  | "at-entropy-beside"
  | "not-there-yet";

/** @param training  what the training loss ended at: a mean over the last updates */
export function concludeTraining(training: number, { entropy, claimed }: Levels): Conclusion {
  if (!(training <= entropy + NEAR)) return "not-there-yet";
  if (training >= entropy - NEAR) {
    if (Math.abs(entropy - claimed) <= NEAR) return "at-entropy-beside";
    return entropy < claimed ? "at-entropy-below" : "at-entropy-above";
  }
  return training < claimed - NEAR ? "by-heart" : "between";
}
