import { closingBracket, joinWords, type Word } from "./words.ts";

/**
 * Brackets that only point elsewhere. What a restatement or a list in brackets brings in, a later sentence may take up:
 * "(e.g. oil, wax)", then "these two".
 */
const ASIDE = /^\((?:see|cf)\b/iu;
const CARRIES_MEANING = /\d|[<>=≤≥%±$\\]|\b(?:not|no|never|without|except|only|but|unless|if)\b/iu;

/** A sentence without those of its brackets that are asides. Brackets with numbers or a negation stay. */
export function withoutAsides(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const item = words[index];
    if (item === undefined) break;
    const close = item.text === "(" && item.spaceBefore ? closingBracket(words, index) : -1;
    const inside = close > 0 ? joinWords(words.slice(index, close + 1)) : "";
    if (inside !== "" && ASIDE.test(inside) && !CARRIES_MEANING.test(inside)) index = close;
    else kept.push(item);
  }
  return kept;
}
