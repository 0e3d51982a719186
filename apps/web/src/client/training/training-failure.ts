import type { Words } from "./words.ts";

/** Why a training failed, in words of the page. */
export function failureInWords(error: unknown, words: Words): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  switch (code) {
    case "checkpoints.held":
      return words("training.live.failed.held");
    case "training.too-large":
      return tooLarge(message ?? "{}", words);
    case "disk.full":
      return words("training.live.failed.full");
    default:
      // What `fetch` throws where nobody answers.
      if (error instanceof TypeError) return words("training.live.failed.offline");
      return words("training.live.failed", { reason: message ?? String(error) });
  }
}

function tooLarge(message: string, words: Words): string {
  const { neededBytes, availableBytes, width } = JSON.parse(message) as {
    readonly neededBytes: number;
    readonly availableBytes: number;
    readonly width?: number;
  };
  const sizes = { needed: Math.ceil(neededBytes / 1e6), available: Math.floor(availableBytes / 1e6) };
  return width === undefined
    ? words("training.live.failed.memory.none", sizes)
    : words("training.live.failed.memory", { ...sizes, width });
}
