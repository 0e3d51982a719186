import { onOneLine, type WritingTally } from "@engram/digest";
import type { Progress } from "../progress.ts";

/**
 * Tells how far a model is, on a terminal; elsewhere, where minutes of silence would look like a fault, once that it has
 * begun.
 */
export function tellWriting(model: string | undefined, progress: Progress): (tally: WritingTally) => void {
  let isTold = progress.isWatched || model === undefined;
  return (tally) => {
    progress.line(settledInWords(tally));
    if (isTold || tally.planned === 0) return;
    isTold = true;
    progress.note(
      `${onOneLine(model ?? "")} puts ${tally.planned} ${tally.planned === 1 ? "statement" : "statements"} in its own words; this can take minutes.`,
    );
  };
}

function settledInWords({ planned, kept, keptAfterRetry, replaced }: WritingTally): string {
  return `writing the levels: ${kept + keptAfterRetry + replaced} of ${planned} statements ...`;
}
