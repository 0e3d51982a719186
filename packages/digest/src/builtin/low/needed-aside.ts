import type { Token } from "../../tagger.ts";

/** Whether what a comma or a bracket sets off is needed by the words around it, from `start` up to `end`. */
export function isNeededAside(tokens: readonly Token[], start: number, end: number): boolean {
  const opens = tokens[start]?.text ?? "";
  if (opens === "(")
    return tokens.some(({ lower }, at) => pointsBack(lower) && tokens[at - 1]?.lower === "the");
  return (
    opens === "," && (isObject(tokens, start) || isQuality(tokens, start) || freesDeed(tokens, start, end))
  );
}

/** "three halls (A, B, and C), the latter two": what is pointed at stands in the bracket. */
function pointsBack(lower: string): boolean {
  return lower === "latter" || lower === "former";
}

/** "show, for the first time, a red lamp": what the verb waits for stands behind the second comma. */
function isObject(tokens: readonly Token[], start: number): boolean {
  const before = tokens.findLastIndex(({ text }, at) => at < start && text === ",");
  return (
    before > 0 &&
    start - before < 7 &&
    tokens[before - 1]?.tag === "VERB" &&
    tokens[before + 1]?.tag === "ADP"
  );
}

/** "burns high-grade (120 g), oily lamp fuels": two qualities of one thing. */
function isQuality(tokens: readonly Token[], start: number): boolean {
  const { tag, lower } = tokens[start + 1] ?? { tag: "X", lower: "" };
  // "Lamps, old tools of the town, glow": what they are.
  if (!hasVerb(tokens, start)) return false;
  // "oligomeric", which the tagger may take for a noun
  if (/(?:ic|al|ous|ive|ar)$/u.test(lower) && tokens[start + 2]?.tag === "NOUN") return true;
  return tag === "ADJ" && tokens[start + 2]?.tag !== "ADP";
}

/** "stops the lamp, an old tool, joined with a rise of A": without the aside, it is the lamp that is joined with it. */
function freesDeed(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end]?.text === "," ? end + 1 : end;
  return (
    tokens[next - 1]?.text === "," &&
    tokens[next]?.tag === "VERB" &&
    /(?:ed|ing)$/u.test(tokens[next]?.lower ?? "") &&
    tokens[next + 1]?.tag === "ADP" &&
    // "The lamp, an old tool, burned in halls": the verb of the sentence.
    hasVerb(tokens, start)
  );
}

function hasVerb(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(0, end).some(({ tag }) => /^(?:VERB|AUX)$/u.test(tag));
}
