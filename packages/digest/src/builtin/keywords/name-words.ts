import { STOP_WORDS } from "../../stop-words.ts";
import type { Token } from "../../tagger.ts";

/**
 * The words of names of several capitalised words, "Hall Lighting Lamps" within a text: all belong to the name, also
 * where a tagger or a parser takes one of them for a verb. A heading, where every word has a capital, shows no names.
 */
export function nameWords(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  if (tokens.filter(isPlain).length < FEWEST_PLAIN) return found;
  let run: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    // The first word of a sentence has its capital from there.
    if (isCapitalised(token) && !opensSentence(tokens, index)) run.push(token);
    else run = [];
    if (run.length > 1) for (const item of run) found.add(item);
  }
  return found;
}

/** Long words with a small letter that a text has at least, and a heading has not. */
const FEWEST_PLAIN = 3;

function isPlain({ text, lower }: Token): boolean {
  return /^\p{Ll}{5,}$/u.test(text) && !STOP_WORDS.has(lower);
}

function isCapitalised({ text, tag, lower }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(tag) && !STOP_WORDS.has(lower);
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  return index === 0 || /[.:?!]["'”’)]*$/u.test(tokens[index - 1]?.text ?? "");
}
