import { bracketDepths, closingBracket, type Word, word } from "../prose/words.ts";
import { introducedAt } from "./introductions.ts";

/** "We introduce Name, a network that ..." is "We introduce Name. Name is a network that ...". */
export function splitAtName(words: readonly Word[]): readonly [readonly Word[], readonly Word[]] | null {
  const object = introducedAt(words);
  if (object < 0) return null;
  const depths = bracketDepths(words);
  const comma = words.findIndex((item, index) => item.text === "," && depths[index] === 0);
  if (comma < 0) return null;
  const named = words.slice(object, comma);
  const name = isName(named) ? named : acronymAtEnd(named);
  const rest = words.slice(comma + 1);
  if (name === null || !/^(?:a|an)$/u.test(rest[0]?.lower ?? "") || rest.length < 4 || mayGoOn(rest))
    return null;
  return [words.slice(0, comma), [...name, word("is", "AUX"), ...rest]];
}

/** "Generative Latent Optimization (GLO)": the acronym stands for the whole phrase. */
function acronymAtEnd(words: readonly Word[]): readonly Word[] | null {
  const open = words.findIndex((item) => item.text === "(");
  if (open < 1 || closingBracket(words, open) !== words.length - 1) return null;
  // With another noun phrase before it, the acronym may be the name of that one.
  const plain = words
    .slice(0, open)
    .every((item) => /^(?:DET|ADJ|NOUN|PROPN|PUNCT|VERB|NUM)$/u.test(item.tag));
  const inside = words.slice(open + 1, -1);
  return plain && isName(inside)
    ? inside.map((item, index) => ({ ...item, spaceBefore: index === 0 }))
    : null;
}

/** Whether the sentence could go on after the apposition: with a list, another verb or a relative clause. */
function mayGoOn(rest: readonly Word[]): boolean {
  const depths = bracketDepths(rest);
  return rest.some((item, index) => {
    if (depths[index] !== 0) return false;
    if (/^[;:–—]$/u.test(item.text)) return true;
    return (
      item.text === "," &&
      /^(?:and|or|which|where|while|but|a|an|the|we|as)$/u.test(rest[index + 1]?.lower ?? "")
    );
  });
}

/** One word with a capital beyond its first letter: nothing but a name looks like that. */
function isName(words: readonly Word[]): boolean {
  const [only] = words;
  const text = words.map((item) => item.text).join("");
  if (only === undefined || words.slice(1).some((item) => item.spaceBefore)) return false;
  return /^\p{L}[\p{L}\p{N}+-]*$/u.test(text) && /\p{Lu}/u.test(text.slice(1)) && !/[A-Z]s$/u.test(text);
}
