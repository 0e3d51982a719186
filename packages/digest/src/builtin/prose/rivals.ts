import { couldOnlyBeAuthors } from "./mean-authors.ts";
import type { Word } from "./words.ts";

/** Whether the deed of a "we" or "us to" is one that nobody named since the authors could do. */
export function isNamedAlone(words: readonly Word[], index: number, named: number): boolean {
  const deed = words[index]?.lower === "us" && words[index + 1]?.lower === "to" ? index + 2 : index + 1;
  if (words[index]?.lower !== "we" && deed === index + 1) return false;
  const textsOf = (from: number, to: number): string[] => words.slice(from, to).map(({ text }) => text);
  // "that lamps glow, and we sell oil": the second half looks like the lamps' for a while.
  const second = words[index - 1]?.lower === "and";
  if (
    second &&
    words.some((item, at) => at > named && at < index && isPlural(item) && isSubjectLike(words, at))
  )
    return false;
  return named < index && couldOnlyBeAuthors(textsOf(deed, deed + 5), textsOf(named + 1, index));
}

/** A noun that may be a subject: not "of lamps", "in old lamps", "learning maps of lamps". */
export function isSubjectLike(words: readonly Word[], noun: number): boolean {
  let at = noun - 1;
  while (/^(?:ADJ|DET|NOUN|NUM|PROPN)$/u.test(words[at]?.tag ?? "") || words[at]?.lower === "such") at -= 1;
  return !/^(?:ADP|VERB)$/u.test(words[at]?.tag ?? "");
}

const PLURALS = new Set([
  "people",
  "data",
  "mice",
  "men",
  "women",
  "children",
  "criteria",
  "phenomena",
  "bacteria",
]);

/** Something plural, which "they" could be. */
export function isPlural(item: Word): boolean {
  if (item.tag !== "NOUN" && item.tag !== "PROPN" && !PLURALS.has(item.lower)) return false;
  return PLURALS.has(item.lower) || /(?<!s|i|u)s$/u.test(item.lower);
}
