import { labelOpening } from "../low/label-opening.ts";
import type { SentenceTree } from "../low/sentence-tree.ts";
import { tell } from "../low/telling.ts";
import { putShortly } from "./apply-phrases.ts";
import { withoutAsides } from "./asides.ts";
import { inAuthorsVoice } from "./authors-voice.ts";
import { withoutLeadIn } from "./lead-ins.ts";
import { structuredLabel } from "./structured-label.ts";
import { canGoWithoutWe } from "./who-speaks.ts";
import { asSentence, type Word } from "./words.ts";

/**
 * A source sentence for a reader of the field: third person, without openings that carry nothing and asides. `known`:
 * the text says "we" of nobody but its authors.
 */
export function draftMedium(tree: SentenceTree, known = false): string | null {
  const { words } = tree;
  if (!canBeRewritten(words, known)) return null;
  const label = structuredLabel(words)?.length ?? 0;
  const start = words.length - withoutLeadIn(words.slice(label)).length;
  const labelled = labelOpening(tree, start);
  if (labelled === null) return null;
  const told = inAuthorsVoice(
    tell(tree, [...labelled.opening, { start, end: words.length }], labelled.small),
  );
  return told === null ? null : asSentence(putShortly(withoutAsides(told)));
}

/** Not all capitals, with words to speak of, and spoken by the authors if by anyone. */
function canBeRewritten(words: readonly Word[], known: boolean): boolean {
  const letters = words.filter((item) => /\p{L}{2}/u.test(item.text) && item.tag !== "MATH");
  const readable = letters.length >= 3 && letters.some((item) => /\p{Ll}{2}/u.test(item.text));
  return readable && canGoWithoutWe(words, known);
}
