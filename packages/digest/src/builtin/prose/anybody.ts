import type { Word } from "./words.ts";

const ASKED = /^(?:how|what|why|when|where|which|who)$/u;
const ASKING = /^(?:can|could|should|do|must|might|would|may|shall)$/u;
/** How far before "can we" what is asked may stand: "how much of it can we trust". */
const MOST_BETWEEN = 5;

/**
 * Whether a "we" is the reader as much as the authors, and stays "we": "how can we read", "lamps glow if we have oil".
 */
export function isAnybody(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== "we") return false;
  return isAsked(words, index) || isSupposed(words, index) || isDoingDaily(words, index);
}

function isAsked(words: readonly Word[], index: number): boolean {
  if (!ASKING.test(words[index - 1]?.lower ?? "")) return false;
  const before = words.slice(Math.max(0, index - 1 - MOST_BETWEEN), index - 1);
  return before.some(({ lower }) => ASKED.test(lower));
}

/** "if we use oil" in a sentence in which "we" do nothing else. */
function isSupposed(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== "if") return false;
  const verb = words.slice(index + 1, index + 4).find(({ tag }) => tag === "VERB" || tag === "AUX");
  const past = verb === undefined || /(?:ed|found|took|made|gave|ran)$/u.test(verb.lower);
  return !past && !words.some(({ lower }, at) => at !== index && /^(?:we|our|ours|us)$/u.test(lower));
}

/** "when we look at a star" */
function isDoingDaily(words: readonly Word[], index: number): boolean {
  return (
    /^(?:when|whenever|as|while)$/u.test(words[index - 1]?.lower ?? "") &&
    /^(?:look|listen|watch|wake|walk|sleep|reach|grasp|read|write|meet|imagine|blink|swallow)$/u.test(
      words[index + 1]?.lower ?? "",
    )
  );
}
