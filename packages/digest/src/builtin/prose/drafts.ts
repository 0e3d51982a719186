import { putShortly } from "./apply-phrases.ts";
import { withoutAsides } from "./asides.ts";
import { inAuthorsVoice } from "./authors-voice.ts";
import { openingOfFragment } from "./labelled-fragment.ts";
import { withoutLeadIn } from "./lead-ins.ts";
import { structuredLabel } from "./structured-label.ts";
import { canGoWithoutWe } from "./who-speaks.ts";
import { asSentence, type Word } from "./words.ts";

/**
 * A source sentence for a reader of the field: third person, without openings that carry nothing and asides. `known`:
 * the text says "we" of nobody but its authors.
 */
export function draftMedium(words: readonly Word[], known = false): string | null {
  if (!canBeRewritten(words, known)) return null;
  const label = structuredLabel(words)?.length ?? 0;
  const rest = withoutLeadIn(words.slice(label));
  const opening = label === 0 ? [] : openingOfFragment(rest);
  if (opening === null) return null;
  const told = inAuthorsVoice([...opening, ...rest.map(opening.length === 0 ? same : inSmallLetters)]);
  return told === null ? null : asSentence(putShortly(withoutAsides(told)));
}

function same(item: Word): Word {
  return item;
}

/** What opened the sentence no longer does. */
function inSmallLetters(item: Word, index: number): Word {
  return index === 0 ? { ...item, text: item.lower } : item;
}

/** Not all capitals, with words to speak of, and spoken by the authors if by anyone. */
function canBeRewritten(words: readonly Word[], known: boolean): boolean {
  const letters = words.filter((item) => /\p{L}{2}/u.test(item.text) && item.tag !== "MATH");
  const readable = letters.length >= 3 && letters.some((item) => /\p{Ll}{2}/u.test(item.text));
  return readable && canGoWithoutWe(words, known);
}
