import { Interruption } from "./process-surroundings.ts";
import { progressOn } from "./progress.ts";
import type { ReadOptions } from "./read-options.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Says at Ctrl-C, when it happens, what becomes of a `read` and how to go on; the returned function ends the listening.
 * A reader who left, such as `head`, has what it wanted and is told nothing.
 */
export function tellInterrupted(options: ReadOptions, surroundings: Surroundings): () => void {
  const { signal } = surroundings;
  const tell = () => {
    const { reason } = signal as { readonly reason: unknown };
    if (!(reason instanceof Interruption) || reason.by !== "SIGINT") return;
    progressOn(surroundings, options).note(`Interrupted. ${howToGoOn(options)}`);
  };
  signal.addEventListener("abort", tell, { once: true });
  return () => signal.removeEventListener("abort", tell);
}

function howToGoOn({ batch, out }: ReadOptions): string {
  if (batch === undefined) return "The run stops without a digest; the same call begins it again.";
  return out === undefined || out === "-"
    ? "The answers written so far are whole; with --out the same call would go on from there."
    : "The answers written so far are kept; the same call goes on from there.";
}
