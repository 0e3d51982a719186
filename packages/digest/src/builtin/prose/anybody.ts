import { GENERIC_VERBS } from "./author-verbs.ts";
import { helpsAnybody } from "./helps-anybody.ts";
import type { Word } from "./words.ts";

const ASKED = /^(?:how|what|why|when|where|which|who)$/u;
const ASKING = /^(?:can|could|should|do|must|might|would|may|shall)$/u;
const MAY = /^(?:can|could|must|should|may|might|would|will|cannot|need)$/u;
/** How far before "can we" what is asked may stand: "how much of it can we trust". */
const MOST_BETWEEN = 5;

/**
 * Whether a "we" or "us" is the reader as much as the authors, and stays so: "how can we read", "lamps glow if we have
 * oil", "lamps tell us".
 */
export function isAnybody(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower === "us") return !helpsAnybody(words, index) && isAnyLearner(words, index);
  if (words[index]?.lower !== "we") return false;
  return (
    isAsked(words, index) ||
    isSupposed(words, index) ||
    isDoingDaily(words, index) ||
    isBidden(words, index) ||
    isAnybodyByContext(words, index)
  );
}

/** The same where only the words around tell it: when the sentence is cut, they may stand in another statement. */
function isAnybodyByContext(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== "we") return false;
  return isHoping(words, index) || isNowAble(words, index) || isInSuchCase(words, index);
}

/** Whether a sentence says who "we" are in words from which a cut would part it. */
export function bindsAnybody(words: readonly Word[]): boolean {
  return words.some((_, index) => isAnybodyByContext(words, index));
}

function isAsked(words: readonly Word[], index: number): boolean {
  if (!ASKING.test(words[index - 1]?.lower ?? "")) return false;
  const before = words.slice(Math.max(0, index - 1 - MOST_BETWEEN), index - 1);
  return before.some(({ lower }) => ASKED.test(lower)) || words.at(-1)?.text === "?";
}

/** "if we use oil" in a sentence in which "we" do nothing else, but for what "we" can or must do then. */
function isSupposed(words: readonly Word[], index: number): boolean {
  const clauses = words.flatMap(({ lower }, at) => (/^(?:we|our|ours|us)$/u.test(lower) ? [at] : []));
  const supposed = clauses.filter((at) => supposes(words, at));
  if (supposed.length === 0 || !clauses.includes(index)) return false;
  return clauses.every(
    (at) => supposed.includes(at) || (words[at]?.lower === "we" && MAY.test(words[at + 1]?.lower ?? "")),
  );
}

function supposes(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== "we" || words[index - 1]?.lower !== "if") return false;
  const verb = words.slice(index + 1, index + 4).find(({ tag }) => tag === "VERB" || tag === "AUX");
  return verb !== undefined && !/(?:ed|found|took|made|gave|ran)$/u.test(verb.lower);
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

/** "we should save oil", "then we must read": what is everybody's duty, or all that anyone might do. */
function isBidden(words: readonly Word[], index: number): boolean {
  return /^(?:should|must|ought|might)$/u.test(words[index + 1]?.lower ?? "");
}

/** "that we can hope to read", "before we can read": nobody can yet. */
function isHoping(words: readonly Word[], index: number): boolean {
  if (!/^(?:can|could)$/u.test(words[index + 1]?.lower ?? "")) return false;
  return (
    /^(?:before|until)$/u.test(words[index - 1]?.lower ?? "") ||
    words.slice(index + 2, index + 4).some(({ lower }) => lower === "hope")
  );
}

/** "Now, thanks to oil, we can read" */
function isNowAble(words: readonly Word[], index: number): boolean {
  return (
    /^(?:now|today|nowadays|currently)$/u.test(words[0]?.lower ?? "") &&
    /^(?:can|cannot)$/u.test(words[index + 1]?.lower ?? "")
  );
}

/** "halls in which we can read", "the lamps that we can afford": not "a hall where we can outperform old lamps". */
function isInSuchCase(words: readonly Word[], index: number): boolean {
  if (!/^(?:can|cannot)$/u.test(words[index + 1]?.lower ?? "")) return false;
  const verb = words.slice(index + 2, index + 5).find(({ tag }) => tag === "VERB");
  if (verb === undefined || RESULT_OF.test(verb.lemma)) return false;
  const joint = words[index - 1]?.lower ?? "";
  const noun = words[index - (joint === "which" ? 3 : 2)];
  if (joint === "that") return noun?.tag === "NOUN" && isAlone(words, index);
  const placed = joint === "where" || (joint === "which" && words[index - 2]?.lower === "in");
  return placed && SETTING.test(noun?.lower ?? "");
}

const SETTING =
  /^(?:environments|settings|setups|situations|scenarios|problems|domains|applications|regimes|worlds|places|conditions)$/u;
const RESULT_OF =
  /^(?:achieve|outperform|improve|match|surpass|show|demonstrate|prove|obtain|reduce|reach)$/u;

/** Nobody else says "we" in the sentence. */
function isAlone(words: readonly Word[], index: number): boolean {
  return !words.some(({ lower }, at) => at !== index && /^(?:we|our|ours|us)$/u.test(lower));
}

/** "this could help us to read", "Lamps tell us that", "enables us to see" */
function isAnyLearner(words: readonly Word[], index: number): boolean {
  const verb = words[index - 1]?.lower ?? "";
  if (/^(?:tells?|told|teach|teaches|taught|reminds?|informs?)$/u.test(verb)) return true;
  if (!/^(?:enable|allow|help|permit|let)s?$/u.test(verb)) return false;
  const to = words[index + 1]?.lower === "to" ? index + 2 : index + 1;
  const lives = GENERIC_VERBS.has(words[to]?.lower ?? "") || LIVES.test(words[to]?.lower ?? "");
  // "Our lamps could help us to read": those who have lamps can use them.
  const ours = words.slice(0, index).some(({ lower }) => lower === "our" || lower === "we");
  return lives || (!ours && /^(?:could|would|might|may|can)$/u.test(modalBefore(words, index - 1)));
}

const LIVES = /^(?:sense|communicate|navigate|survive|interact|recogni[sz]e|smell|adapt)$/u;

/** "would eventually enable" */
function modalBefore(words: readonly Word[], verb: number): string {
  const before = words[verb - 1];
  return (/ly$/u.test(before?.lower ?? "") ? words[verb - 2] : before)?.lower ?? "";
}

/** "Our work shows that we can read by oil": who has seen it shown can do it too. */
export function isShownToAll(words: readonly Word[], index: number): boolean {
  const [we, can] = words.slice(index, index + 2);
  if (we?.lower !== "we" || can?.lower !== "can" || words[index - 1]?.lower !== "that") return false;
  const verb = words.slice(index + 2, index + 5).find(({ tag }) => tag === "VERB");
  return (
    /^(?:shows?|suggests?|demonstrates?|indicates?|implies|imply)$/u.test(words[index - 2]?.lower ?? "") &&
    verb !== undefined &&
    !RESULT_OF.test(verb.lemma) &&
    !words.some(({ lower }, at) => at !== index && /^(?:we|us|ours|ourselves)$/u.test(lower)) &&
    !words.slice(index).some(({ lower }) => lower === "our")
  );
}
