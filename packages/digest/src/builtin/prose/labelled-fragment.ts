import { type Word, word } from "./words.ts";

/**
 * What stands after a label ("OBJECTIVE") without a verb of its own, as a clause: "To test lamps" is what the authors
 * wanted. Null where it is a list of nouns, which makes no sentence without its label.
 */
export function openingOfFragment(words: readonly Word[]): readonly Word[] | null {
  // The tagger takes "present" for an adjective.
  const deed = /^(?:VERB|NOUN)$/u.test(words[1]?.tag ?? "") || words[1]?.lower === "present";
  if (words[0]?.lower === "to" && deed && words[2]?.text !== ",")
    return [word("we", "PRON"), word("wanted", "VERB")];
  return words.some(({ tag }) => tag === "VERB" || tag === "AUX") ? [] : null;
}
