import { labelOpening } from "../low/label-opening.ts";
import type { SentenceTree } from "../low/sentence-tree.ts";
import { type Edit, tell } from "../low/telling.ts";
import { bindsAnybody } from "../prose/anybody.ts";
import { inAuthorsVoice } from "../prose/authors-voice.ts";
import { withoutLeadIn } from "../prose/lead-ins.ts";
import { isOverlong } from "../prose/sound-source.ts";
import { structuredLabel } from "../prose/structured-label.ts";
import { canGoWithoutWe } from "../prose/who-speaks.ts";
import { asSentence, type Word, word } from "../prose/words.ts";

/** A sentence in the third person with some edits made; null where its voice can not be told. */
export function tellMedium(tree: SentenceTree, edits: readonly Edit[], known: boolean): string | null {
  const { words } = tree;
  if (!canGoWithoutWe(words, known) || (edits.length > 0 && bindsAnybody(words))) return null;
  const label = structuredLabel(words)?.length ?? 0;
  const start = words.length - withoutLeadIn(words.slice(label)).length;
  const labelled = labelOpening(tree, start);
  if (labelled === null) return null;
  const cut = edits.map((edit) => (edit.start < start && edit.end > start ? { ...edit, start } : edit));
  const pieces = [...labelled.opening, { start, end: words.length }];
  const told = inAuthorsVoice(withTheirResults(tell(tree, pieces, [...outermost(cut), ...labelled.small])));
  return told === null ? null : asSentence(told);
}

const WHAT_THEY_HAVE =
  /^(?:results?|findings?|data|work|study|analys[ie]s|approach|method|model|algorithm|experiments?|framework|observations?|simulations?|calculations?|technique|system|architecture|evaluation|proof|theory|measurements?|tests?|estimates?|predictions?|theorems?|strategy|survey|philosophy)$/u;

/** "Our results show" is "The results show": whose they are, everyone knows. */
function withTheirResults(words: readonly Word[]): Word[] {
  const [first, second, ...rest] = words;
  if (first?.lower !== "our" || second === undefined || !WHAT_THEY_HAVE.test(second.lower)) return [...words];
  return [word("The", "DET", first.spaceBefore), second, ...rest];
}

/** Of edits that overlap, the widest. */
function outermost(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => edit.end <= other.start || other.end <= edit.start)) kept.push(edit);
  }
  return kept;
}

/** Not all capitals, with words to speak of, and no table. */
export function isReadable({ words }: SentenceTree): boolean {
  if (isOverlong(words)) return false;
  const letters = words.filter((item) => /\p{L}{2}/u.test(item.text) && item.tag !== "MATH");
  return letters.length >= 3 && letters.some((item) => /\p{Ll}{2}/u.test(item.text));
}
