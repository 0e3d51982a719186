import { type Word, word } from "./words.ts";

/**
 * What stands after a label ("OBJECTIVE") without a verb of its own, as a clause: "To test lamps" is what the authors
 * wanted. Null where it is a list of nouns, which makes no sentence without its label.
 */
export function openingOfFragment(words: readonly Word[]): readonly Word[] | null {
  // The tagger takes "present" for an adjective.
  const deed = /^(?:VERB|NOUN)$/u.test(words[1]?.tag ?? "") || words[1]?.lower === "present";
  if (words[0]?.lower === "to" && deed && words[2]?.text !== "," && !goesOn(words))
    return [word("we", "PRON"), word("wanted", "VERB")];
  return words.some(({ tag }) => tag === "VERB" || tag === "AUX") ? [] : null;
}

/** "To see more, we lit lamps", "To see more, lamps were lit": an aim with the clause that it opens. */
function goesOn(words: readonly Word[]): boolean {
  return words.some(({ text }, comma) => {
    if (text !== ",") return false;
    const after = words.slice(comma + 1, comma + 1 + LONGEST_SUBJECT).map(({ lower }) => lower);
    const end = after.findIndex((lower) =>
      /^(?:[,;:.()]|who|which|that|whether|if|how|what|where|when|as)$/u.test(lower),
    );
    return (end < 0 ? after : after.slice(0, end)).some((lower) => /^(?:we|was|were|used)$/u.test(lower));
  });
}

const LONGEST_SUBJECT = 12;
