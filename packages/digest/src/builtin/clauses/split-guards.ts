import type { Word } from "../prose/words.ts";

/** Verbs whose "that" holds what is only assumed, suggested or asked. */
const HEDGED =
  /^(?:assum|suggest|propos|hypothes|hypothet|conjectur|believ|think|thought|argu|expect|speculat|posit|postulat|suppos|imagin|claim|predict|imply|implie|indicat|possib|likely|unlikely|known|unknown|unclear|question|doubt|ask|test|wonder|whether|require|requir|demand|ensur|guarantee)/u;
const CONDITIONS = new Set(
  "if when unless under assuming provided given whenever once until suppose".split(" "),
);
const MODALS = new Set("may might could would should possibly perhaps potentially likely can".split(" "));
const NEGATIONS = new Set(
  "not n't no never neither nor without none cannot hardly unlike lack lacks".split(" "),
);

/** Whether a "that", "whether" or "how" clause has begun before `end`: what follows may still be inside it. */
export function opensComplement(words: readonly Word[], end: number): boolean {
  return words.slice(0, end).some((item, index) => {
    if (item.lower === "whether" || item.lower === "how") return true;
    const before = words[index - 1];
    return (
      item.lower === "that" &&
      (before?.tag === "VERB" || before?.tag === "ADJ" || HEDGED.test(before?.lower ?? ""))
    );
  });
}

/** The same, for complements of verbs that do not assert what they take. */
export function opensHedgedComplement(words: readonly Word[], end: number): boolean {
  return words.slice(0, end).some((item, index) => {
    if (item.lower === "whether") return true;
    return (
      item.lower === "that" && words.slice(Math.max(0, index - 3), index).some((w) => HEDGED.test(w.lower))
    );
  });
}

/** Whether a sentence is said only of some case: what is cut off from its end would be said of all. */
export function isConditional(words: readonly Word[]): boolean {
  return words.some((item) => CONDITIONS.has(item.lower));
}

/** Whether a sentence begins with a frame ("In mice, ...") that holds for all of it. */
export function beginsWithFrame(words: readonly Word[]): boolean {
  const first = words[0];
  return first !== undefined && (first.tag === "ADP" || first.tag === "SCONJ" || CONDITIONS.has(first.lower));
}

/** Whether a stretch of words is only possible, or is denied. */
export function isModalOrNegated(words: readonly Word[]): boolean {
  return words.some((item) => MODALS.has(item.lower) || NEGATIONS.has(item.lower));
}
