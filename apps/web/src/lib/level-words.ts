import type { Translator } from "#messages/messages.ts";
import type { LevelView } from "./digest-view.ts";

/** Who wrote a level, or an article. */
export function authorInWords(writtenBy: string, say: Translator): string {
  if (writtenBy === "authors") return say("digest.by.authors");
  if (writtenBy === "remote" || writtenBy === "local") return say("digest.by.remote");
  return writtenBy === "builtin" ? say("digest.by.builtin") : say("digest.by.other", { writer: writtenBy });
}

/** How near its sentences are to the source. */
export function nearnessInWords({ kinds }: Pick<LevelView, "kinds">, say: Translator): string {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  // Lines break between the counts, not inside them.
  const counted = kinds.map(({ kind, count }) =>
    say.count(`digest.kind.${kind}`, count).replaceAll(" ", "\u00a0"),
  );
  return total === 0 ? "" : say.count("digest.sentences", total, { kinds: counted.join(", ") });
}
