import { isAnybody } from "./anybody.ts";
import { AUTHORS_OWN, GENERIC_VERBS } from "./author-verbs.ts";
import { isFirstPerson, isInFirstPerson, isSingular } from "./first-person.ts";
import { isGeneric } from "./generic-we.ts";
import { isAuthorsDeed, isOwnDeed } from "./own-deeds.ts";
import { isEverybodys, isKnownToAll, isSharedKnowledge, isToOurKnowledge } from "./shared-knowledge.ts";
import type { Word } from "./words.ts";

/**
 * Whether "we" in a sentence are the authors for certain: they do what only authors do, or something is theirs, or they
 * do it "in this paper". In "language allows us to ..." everybody is meant. Where it is `known` that a text says "we"
 * of its authors and of nobody else, "our" is theirs too, and so is what "we" do.
 */
export function speaksOfAuthors(words: readonly Word[], known = false): boolean {
  return words.some((item, index) => {
    if (item.lower === "our") {
      if (isSharedKnowledge(words, index)) return false;
      if (isToOurKnowledge(words, index)) return true;
      if (known && !isEverybodys(words, index)) return true;
      return words.slice(index + 1, index + 5).some(({ lower }) => AUTHORS_OWN.has(lower));
    }
    if (item.lower === "us") {
      const to = afterAside(words, index + 1);
      if (isAnybody(words, index)) return false;
      return (
        words[to]?.lower === "to" &&
        (ALLOWED.has(words[to + 1]?.lower ?? "") || (known && ALLOWS.has(words[index - 1]?.lower ?? "")))
      );
    }
    if (item.lower !== "we" || isGeneric(words, index) || isAnybody(words, index)) return false;
    if (/^(?:able|interested)$/u.test(words[index + 2]?.lower ?? "") || opensInOwnText(words, index))
      return true;
    if (doneToLearn(words, index) || isOwnDeed(words, index)) return true;
    if (known && (isDoing(words, index) || hasDone(words, index))) return true;
    const verb = words.slice(index + 1, index + 6).find(({ tag }) => tag === "VERB");
    return verb !== undefined && isAuthorsDeed(verb);
  });
}

/** "us, in this case, to": where what a short aside parts goes on. */
function afterAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ",") return at;
  const close = words.findIndex(({ text }, index) => index > at && text === ",");
  return close > at && close - at <= LONGEST_ASIDE ? close + 1 : at;
}

const LONGEST_ASIDE = 6;

/** Whether a sentence can be told without a "we": nobody says so in it, or the authors do, or it is "our knowledge of" lamps. */
export function canGoWithoutWe(words: readonly Word[], known = false): boolean {
  return (
    !words.some((item, index) => isSingular(item, index, words)) &&
    (speaksOfAuthors(words, known) ||
      words.every(
        (item, index) => !isFirstPerson(item) || (item.lower === "our" && isKnownToAll(words, index)),
      ))
  );
}

/**
 * Whether the sentences of a text say "we" of the authors, and none of them of people in general: "our world", "we see".
 */
export function onlyAuthorsSpeak(sentences: readonly (readonly Word[])[]): boolean {
  const speaking = sentences.filter(isInFirstPerson);
  const everybody = speaking.some((words) =>
    words.some((item, index) => {
      if (item.lower === "our") return isEverybodys(words, index);
      return item.lower === "we" && isGeneric(words, index);
    }),
  );
  return !everybody && speaking.some((words) => speaksOfAuthors(words));
}

/** "In this paper we", "Here, we". */
function opensInOwnText(words: readonly Word[], index: number): boolean {
  const opening = words
    .slice(0, index)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:here|in (?:this|the present|the current) (?:paper|work|article|study|letter|note|report|thesis|review|chapter|contribution|manuscript|communication))(?: ,)?$/u.test(
    opening,
  );
}

/** "we check": not "we may", "we will", which one could say of everybody. */
function isDoing(words: readonly Word[], index: number): boolean {
  let place = index + 1;
  while (words[place]?.tag === "ADV") place += 1;
  // "we co-deliver": the tagger takes it for a noun, and none stands there.
  return (
    words[place]?.tag === "VERB" ||
    /^(?:(?:co|re|over|pre|cross)-\p{Ll}+|re(?:analy[sz]e|evaluate|examine|assess|interpret|visit|consider|investigate))$/u.test(
      words[place]?.text ?? "",
    )
  );
}

/** "we have imaged", "we were able". */
function hasDone(words: readonly Word[], index: number): boolean {
  return /^(?:have|had|are|were|did)$/u.test(words[index + 1]?.lower ?? "");
}

/** "We grew moths in the dark to ask whether they fly": a deed that is over, done to learn something. */
function doneToLearn(words: readonly Word[], index: number): boolean {
  const deed = words[index + 1];
  if (deed?.tag !== "VERB" || !/ed$/u.test(deed.lower) || GENERIC_VERBS.has(deed.lemma)) return false;
  return words.some(
    ({ lower }, at) =>
      at > index + 1 &&
      lower === "to" &&
      TO_LEARN.test(words[at + 1]?.lower ?? "") &&
      words[at + 1]?.tag === "VERB",
  );
}

const TO_LEARN =
  /^(?:ask|test|determine|examine|investigate|assess|explore|evaluate|measure|identify|quantify|characteri[sz]e)$/u;

const ALLOWS = new Set(
  "allow allows allowed allowing enable enables enabled enabling lead leads led leading help helps helped motivate motivates motivated permit permits permitted".split(
    " ",
  ),
);

/** What "allows us to" is followed by where "us" are the authors. */
const ALLOWED = new Set(
  (
    "investigate study examine show prove demonstrate derive obtain compute estimate identify develop measure evaluate " +
    "suggest propose conclude hypothesize hypothesise determine establish analyze analyse test calculate characterize construct quantify improve define add broaden produce achieve"
  ).split(" "),
);
