import { AUTHORS_OWN } from "./author-verbs.ts";
import { isPlural } from "./rivals.ts";
import { type Word, word } from "./words.ts";

/**
 * Openings with "our" after which "we" or "our" come again, told without naming the authors twice: "In our tests, we find"
 * is "In their tests, we find", "Our results show that our lamp glows" is "The results show that our lamp glows".
 */
export function withOwnOpening(words: readonly Word[]): readonly Word[] {
  if (speaksOfOwnResults(words))
    return [word("the", "DET", words[0]?.spaceBefore ?? true), ...words.slice(1)];
  const end = words.findIndex(({ text }) => text === ",");
  if (end < 3 || words[end + 1]?.lower !== "we" || !/^(?:ADP|VERB|PART)$/u.test(words[0]?.tag ?? ""))
    return words;
  return words.map((item, index) =>
    index < end && isOurs(words, index) ? word("their", "PRON", item.spaceBefore) : item,
  );
}

/** "our tests", with nothing plural before it in the opening that "their" could mean. */
function isOurs(words: readonly Word[], index: number): boolean {
  const named = words.slice(index + 1, index + 3).some(({ lower }) => AUTHORS_OWN.has(lower));
  const proposed = words[index + 1]?.lower === "proposed";
  return words[index]?.lower === "our" && named && !proposed && !words.slice(0, index).some(isPlural);
}

function speaksOfOwnResults(words: readonly Word[]): boolean {
  const [first, noun, verb] = words;
  return (
    first?.lower === "our" &&
    /^(?:results?|findings?|experiments?|data|analys[ei]s|study|work|simulations?|observations?)$/u.test(
      noun?.lower ?? "",
    ) &&
    (/^(?:VERB|AUX|ADV)$/u.test(verb?.tag ?? "") ||
      /^(?:show|suggest|reveal|support)s?$/u.test(verb?.lower ?? "")) &&
    words.slice(2).some(({ lower, text }) => /^(?:we|our|us)$/u.test(lower) && text !== "US")
  );
}
