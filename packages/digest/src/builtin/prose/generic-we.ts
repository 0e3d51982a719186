import { GENERIC_VERBS } from "./author-verbs.ts";
import type { Word } from "./words.ts";

/** Words before "we" that make it people in general: "how we see", "the way we speak". */
const BEFORE_GENERIC = new Set(["how", "what", "why", "way", "ways", "world", "things", "everything"]);
const AFTER_GENERIC = new Set(["humans", "all", "people", "as"]);

const SAID =
  /^(?:show(?:ed|n)?|demonstrated?|discuss(?:ed)?|described?|review(?:ed)?|suggest(?:ed)?|outlined?|illustrated?|argued?|explain(?:ed)?|report(?:ed)?|find|found|observed|proposed?|vary|varied|proved?|detail|summari[sz]ed?)$/u;

/** Whether a "we" is people in general: "how we see", "we sleep". */
export function isGeneric(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.lower ?? "";
  const after = words[index + 1]?.lower ?? "";
  // "what we found shows": what is told of is theirs.
  if (before === "what" && after === "found") return false;
  if (BEFORE_GENERIC.has(before) || AFTER_GENERIC.has(after)) return true;
  // "the way that we read"
  if (before === "that" && /^ways?$/u.test(words[index - 2]?.lower ?? "")) return true;
  // "First, we move the lamps": a step of one's own.
  if (words[index + 1]?.lower === "move" && /^(?:the|an?)$/u.test(words[index + 2]?.lower ?? ""))
    return false;
  // "as we walk through the world", but "as we show".
  if (before === "as" && !words.slice(index + 1, index + 4).some(({ lower }) => SAID.test(lower)))
    return true;
  // "what comparison we make"
  if (words[index - 2]?.lower === "what" || words[index - 3]?.lower === "what") return true;
  const verb = words.slice(index + 1, index + 4).find((item) => item.tag === "VERB");
  return (
    verb !== undefined &&
    GENERIC_VERBS.has(verb.lower) &&
    !isAim(words, index) &&
    !seesResult(words, words.indexOf(verb))
  );
}

/** "We want to solve this problem": an aim, but for what everybody wants: "we want to sleep", "we want to be safe". */
function isAim(words: readonly Word[], index: number): boolean {
  const [want, to, deed] = words.slice(index + 1, index + 4);
  if (index > 0 || want?.lower !== "want" || to?.lower !== "to") return false;
  return deed?.tag === "VERB" && !GENERIC_VERBS.has(deed.lower) && !EVERYBODY_WANTS.has(deed.lower);
}

/** "we see clear signs of oil": what shows in the data. */
function seesResult(words: readonly Word[], verb: number): boolean {
  return (
    words[verb]?.lower === "see" && words.slice(verb + 1, verb + 4).some(({ lower }) => RESULT.test(lower))
  );
}

const RESULT =
  /^(?:signs?|evidence|signatures?|correlations?|improvements?|gains?|excess|trends?|agreement)$/u;

const EVERYBODY_WANTS = new Set(
  "be do go get keep stay buy sell travel communicate protect save survive".split(" "),
);
