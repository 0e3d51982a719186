import { bracketDepths, type Word, word } from "../prose/words.ts";
import { looksPlural } from "./clause-shape.ts";
import { hasMainClause } from "./split-conjunction.ts";
import { isConditional, isModalOrNegated, opensHedgedComplement } from "./split-guards.ts";

/** Verbs for which it makes no difference whether the statement before or its last noun is the subject. */
const OF_THE_WHOLE = new Set("allows enables leads results suggests implies means causes".split(" "));
/** Verbs that say something of one thing, or of all that was said where that thing is a plural. */
const OF_ONE = new Set(
  "is are was were has have helps improves reduces shows provides achieves requires consists contains".split(
    " ",
  ),
);

/** A final ", which ..." as a sentence of its own, with the noun repeated where one noun alone can be meant. */
export function splitAtRelative(words: readonly Word[]): readonly [readonly Word[], readonly Word[]] | null {
  const depths = bracketDepths(words);
  const comma = words.findIndex(
    (item, index) => item.text === "," && words[index + 1]?.lower === "which" && depths[index] === 0,
  );
  if (comma < 4) return null;
  const main = words.slice(0, comma);
  const rest = words.slice(comma + 2);
  if (rest.length < 3 || rest.some((item) => /^[,;:–—]$/u.test(item.text)) || hasSecondVerb(rest))
    return null;
  if (
    !hasMainClause(main) ||
    isModalOrNegated(main) ||
    isConditional(main) ||
    opensHedgedComplement(words, comma)
  ) {
    return null;
  }
  const verb = rest[0]?.lower ?? "";
  const plural = /^(?:are|were|have)$/u.test(verb);
  const noun = OF_ONE.has(verb) || OF_THE_WHOLE.has(verb) ? nounBefore(main) : null;
  if (noun !== null && looksPlural(noun.head) === plural) return [main, [...noun.named, ...rest]];
  return OF_THE_WHOLE.has(verb) ? [main, [word("this", "PRON"), ...rest]] : null;
}

/** A second finite verb with nothing that could have brought it in: the relative clause ended somewhere before. */
function hasSecondVerb(rest: readonly Word[]): boolean {
  return rest.some(
    (item, index) =>
      index > 1 &&
      /^(?:is|are|was|were|may|might|can|could|will|would|has|does)$/u.test(item.lower) &&
      !rest.slice(1, index).some(({ lower }) => BRINGS_A_VERB.has(lower)),
  );
}

const BRINGS_A_VERB = new Set(
  "that which who and but or when where if because as while whose how than".split(" "),
);

interface NamedNoun {
  readonly head: Word;
  /** The noun as it opens the new sentence: a name as it is, anything else with "this" or "these". */
  readonly named: readonly Word[];
}

/** The noun phrase at the end of some words, if nothing before it could be what is meant instead. */
function nounBefore(words: readonly Word[]): NamedNoun | null {
  let start = words.length;
  while (start > 0 && /^(?:NOUN|PROPN|ADJ)$/u.test(words[start - 1]?.tag ?? "")) start -= 1;
  const phrase = words.slice(start);
  const head = phrase.at(-1);
  const before = words[start - 1];
  if (head === undefined || head.tag === "ADJ" || before === undefined || phrase.length > 4) return null;
  const determined = before.tag === "DET";
  const governor = determined ? words[start - 2] : before;
  const isAs = governor?.lower === "as" && words[start - (determined ? 3 : 2)]?.lower !== "well";
  if (governor?.tag !== "VERB" && !isAs) return null;
  if (before.tag === "PUNCT" || before.lower === "and" || before.lower === "or") return null;
  if (head.tag === "PROPN" && !determined) return { head, named: phrase };
  return { head, named: [word(looksPlural(head) ? "these" : "this", "DET"), ...phrase] };
}
