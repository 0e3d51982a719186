/** @file The lab about dice, whose claims wait after each part until a test lets them go on. */
import type { Claim, Lab } from "@engram/lab";
import { diceLab } from "@engram/lab/testing";

export interface GatedLab {
  readonly lab: Lab;
  /** Lets so many parts be finished, one that waits already first. */
  open(parts: number): void;
  /** Every part waits again. */
  close(): void;
}

/** A lab like that about dice. D1 waits; D2 fails for want of the training engine. */
export function gatedLab(paper = "2405.08707"): GatedLab {
  const waiting = new Set<() => void>();
  let passes = 0;
  const letPass = (): void => {
    for (const go of waiting) {
      if (passes === 0) return;
      passes -= 1;
      waiting.delete(go);
      go();
    }
  };
  const pass = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.add(resolve);
      signal.addEventListener(
        "abort",
        () => {
          waiting.delete(resolve);
          reject(signal.reason as Error);
        },
        { once: true },
      );
      letPass();
    });
  const dice = diceLab();
  const gated = (claim: Claim): Claim => ({
    ...claim,
    // Long beside the others, yet a test can wait for it.
    presets: { ...claim.presets, full: { rounds: 8, sides: [6] } },
    perform: async (part, context) => {
      const rows = await claim.perform(part, context);
      await pass(context.signal);
      return rows;
    },
  });
  return {
    lab: { ...dice, paper, claims: dice.claims.map(gated) },
    open(parts) {
      passes += parts;
      letPass();
    },
    close() {
      passes = 0;
    },
  };
}
