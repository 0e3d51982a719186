import { CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";
import type { Word } from "../prose/words.ts";
import { word } from "../prose/words.ts";
import { introducedAt } from "./introductions.ts";
import { isModalOrNegated } from "./split-guards.ts";

const FINITE_SINGULAR = /(?:[^s]s|sses)$/u;

/** "We present a framework that explains A" is "We present a framework. This framework explains A". */
export function splitAtRestrictive(
  words: readonly Word[],
): readonly [readonly Word[], readonly Word[]] | null {
  const object = introducedAt(words);
  if (object < 0 || !/^(?:a|an)$/u.test(words[object]?.lower ?? "")) return null;
  let end = object + 1;
  while (
    /^(?:ADJ|NOUN|PROPN|PUNCT|VERB|ADV)$/u.test(words[end]?.tag ?? "") &&
    !/^[,;:]$/u.test(words[end]?.text ?? "")
  )
    end += 1;
  const phrase = words.slice(object + 1, end);
  const head = phrase.at(-1);
  if (!/^(?:that|which)$/u.test(words[end]?.lower ?? "") || head?.tag !== "NOUN" || phrase.length > 6)
    return null;
  const rest = words.slice(end + 1);
  if (rest.length < 3 || !isSingularVerb(rest) || mayBeTheAuthors(rest)) return null;
  const naming = phrase.findIndex((item) => /^(?:called|named|termed|dubbed)$/u.test(item.lower));
  const subject = naming < 0 ? [word("this", "DET"), ...nounWithCompound(phrase)] : phrase.slice(naming + 1);
  return [words.slice(0, end), [...subject, ...rest]];
}

/** Right after "that" a word in -s is the verb, whatever the tagger took it for, unless another verb follows. */
function isSingularVerb(rest: readonly Word[]): boolean {
  const at = rest[0]?.tag === "ADV" ? 1 : 0;
  const verb = rest[at];
  if (verb === undefined) return false;
  if (/^(?:is|has|can|does|will)$/u.test(verb.lower)) return true;
  if (!FINITE_SINGULAR.test(verb.lower)) return false;
  return verb.tag === "VERB" || (verb.tag === "NOUN" && !/^(?:VERB|AUX)$/u.test(rest[at + 1]?.tag ?? ""));
}

/** Something later that the authors, not the thing, may do. */
function mayBeTheAuthors(rest: readonly Word[]): boolean {
  return (
    rest.some(
      (item, index) => item.lower === "and" && CLEAR_AUTHOR_VERBS.has(rest[index + 1]?.lower ?? ""),
    ) ||
    rest.some((item) => item.lower === "we") ||
    (isModalOrNegated(rest.slice(0, 1)) && rest[0]?.lower !== "can")
  );
}

/** The last nouns of a phrase: "novel neural network model" comes back as "neural network model" at most. */
function nounWithCompound(phrase: readonly Word[]): readonly Word[] {
  let start = phrase.length - 1;
  while (start > 0 && phrase[start - 1]?.tag === "NOUN" && phrase.length - start < 3) start -= 1;
  const noun = phrase.slice(start);
  const glued = phrase[start - 1]?.tag === "PUNCT" || noun[0]?.spaceBefore === false;
  return glued ? phrase : noun;
}
