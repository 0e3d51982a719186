import type { Word } from "./words.ts";

/** "our increased understanding of lamps": what is known to all. */
export function isSharedKnowledge(words: readonly Word[], index: number): boolean {
  const noun = words.findIndex(({ lower }, at) => at > index && /^(?:knowledge|understanding)$/u.test(lower));
  return (
    noun > index + 1 &&
    noun < index + 5 &&
    words
      .slice(index + 1, noun)
      .every(({ tag, lower }) => /^(?:ADJ|ADV|VERB|CCONJ)$/u.test(tag) && !/^(?:own|best)$/u.test(lower))
  );
}
