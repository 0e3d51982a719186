import { EVERYBODYS } from "./author-verbs.ts";
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

/** "our galaxy", "our own galaxy", "other species and our own"; but "our own model" is the authors'. */
export function isEverybodys(words: readonly Word[], index: number): boolean {
  if (isToOurKnowledge(words, index)) return false;
  const own = words[index + 1]?.lower === "own";
  const noun = words[index + (own ? 2 : 1)];
  if (own && !/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(noun?.tag ?? "")) return true;
  // "our limited knowledge"
  const quality =
    /^(?:limited|current|present|poor|incomplete|existing|general|basic|scientific|collective)$/u;
  const known = /^(?:knowledge|understanding)$/u;
  if (quality.test(noun?.lower ?? "") && known.test(words[index + 2]?.lower ?? "")) return true;
  if (isOfAll(words, index)) return true;
  // "our dynamic world"
  if (noun?.tag !== "NOUN" && WORLD.has(words[index + 2]?.lower ?? "")) return true;
  // "We report our experience with lamps": nobody else's.
  if (/^experiences?$/u.test(noun?.lower ?? "") && REPORTED.test(words[index - 1]?.lemma ?? "")) return false;
  if (isViewOfAll(words, index)) return true;
  return EVERYBODYS.has(noun?.lower ?? "") && !isPartOfOwn(words, index + (own ? 2 : 1));
}

/** "our memory layer", "our brain imaging data", "our genome-wide analysis": what the authors made, named after it. */
function isPartOfOwn(words: readonly Word[], noun: number): boolean {
  const [next, second] = words.slice(noun + 1, noun + 3);
  const glued = next?.text === "-" && !next.spaceBefore;
  return (
    glued ||
    MADE.test(next?.lower ?? "") ||
    (next?.tag !== "ADP" && MADE.test(second?.lower ?? "") && /ing$/u.test(next?.lower ?? ""))
  );
}

const MADE =
  /^(?:models?|layers?|networks?|modules?|architectures?|imaging|data|datasets?|methods?|approach|algorithms?|frameworks?|analys[ie]s|study|studies|works?|experiments?|simulations?|results|findings)$/u;

/** "has changed our view of lamps": what people think, where something changes it. */
function isViewOfAll(words: readonly Word[], index: number): boolean {
  return (
    /^(?:challenge|change|modify|alter|revise|reshape|shape|transform|broaden|expand|revolutioni[sz]e)$/u.test(
      words[index - 1]?.lemma ?? "",
    ) &&
    /^(?:views?|concepts?|conceptions?|notions?|picture|ideas?|thinking|perspectives?)$/u.test(
      words[index + 1]?.lower ?? "",
    ) &&
    /^(?:of|on|about)$/u.test(words[index + 2]?.lower ?? "")
  );
}

/** "all of our early memories": everybody's, where nobody tells of his own. */
function isOfAll(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== "of" || !/^(?:all|most|much|many)$/u.test(words[index - 2]?.lower ?? ""))
    return false;
  const head = words[index + 1]?.tag === "ADJ" ? words[index + 2] : words[index + 1];
  return EVERYBODYS.has(head?.lower ?? "") && !words.some(({ lower }) => /^(?:we|us)$/u.test(lower));
}

const REPORTED = /^(?:discuss|describe|report|share|present|summari[sz]e|review)$/u;

const WORLD = new Set("world planet universe galaxy society societies climate oceans earth".split(" "));

/** "to our knowledge", "to the best of our knowledge" */
export function isToOurKnowledge(words: readonly Word[], index: number): boolean {
  return (
    words[index + 1]?.lower === "knowledge" &&
    /^(?:to|of)$/u.test(words[index - 1]?.lower ?? "") &&
    words[index + 2]?.lower !== "of"
  );
}

/** "our knowledge of lamps", "our ability to read", "our line of sight": without an owner it says the same. */
export function isKnownToAll(words: readonly Word[], index: number): boolean {
  const [noun, next] = [words[index + 1]?.lower ?? "", words[index + 2]?.lower ?? ""];
  return (
    (/^(?:knowledge|understanding)$/u.test(noun) && next === "of") ||
    (/^(?:in)?ability$/u.test(noun) && next === "to") ||
    (noun === "line" && next === "of" && words[index + 3]?.lower === "sight") ||
    isSharedKnowledge(words, index)
  );
}
