import type { SentenceTree } from "../builtin/low/sentence-tree.ts";
import { isStretch, type Piece, tell } from "../builtin/low/telling.ts";

/**
 * How many words of a statement hang on another word of it than they do in the whole sentence: where the sentence and
 * the statement are read alike, neither was likely misread. Null where the places can not be told.
 */
export function headsChanged(
  whole: SentenceTree,
  pieces: readonly Piece[],
  alone: SentenceTree,
): number | null {
  const places = pieces.flatMap((piece) =>
    isStretch(piece)
      ? Array.from({ length: piece.end - piece.start }, (_, offset) => piece.start + offset)
      : [-1],
  );
  // The full stop is added; marks at the front go.
  const skipped = tell(whole, pieces, []).length - (alone.words.length - 1);
  if (skipped < 0 || skipped > 2 || places.length - skipped !== alone.words.length - 1) return null;
  const kept = places.slice(skipped);
  let changed = 0;
  for (const [at, place] of kept.entries()) {
    const head = kept[alone.heads[at] ?? -1] ?? -1;
    if (place < 0 || head < 0 || alone.relations[at] === "punct") continue;
    if (whole.heads[place] !== head) changed += 1;
  }
  return changed;
}
