import { isAnybody } from "./anybody.ts";
import { AUTHORS_DO, AUTHORS_OWN, EVERYBODYS, GENERIC_VERBS } from "./author-verbs.ts";
import { isGeneric } from "./generic-we.ts";
import { helpsAnybody, isInGeneralCase } from "./helps-anybody.ts";
import { couldDoAsAuthors } from "./mean-authors.ts";
import { withOwnOpening } from "./own-openings.ts";
import { isNamedAlone, isPlural, isSubjectLike } from "./rivals.ts";
import { isSharedKnowledge } from "./shared-knowledge.ts";
import { type Word, word } from "./words.ts";

/**
 * Whether "we" in a sentence are the authors for certain: they do what only authors do, or something is theirs, or they
 * do it "in this paper". In "language allows us to ..." everybody is meant. Where it is `known` that a text says "we"
 * of its authors and of nobody else, "our" is theirs too, and so is what "we" do.
 */
export function speaksOfAuthors(words: readonly Word[], known = false): boolean {
  return words.some((item, index) => {
    if (item.lower === "our") {
      if (isSharedKnowledge(words, index)) return false;
      if (known && !isEverybodys(words, index)) return true;
      return words.slice(index + 1, index + 5).some(({ lower }) => AUTHORS_OWN.has(lower));
    }
    if (item.lower === "us")
      return (
        words[index + 1]?.lower === "to" &&
        (known ? ALLOWS : ALLOWED).has(words[known ? index - 1 : index + 2]?.lower ?? "")
      );
    if (item.lower !== "we" || isGeneric(words, index) || isAnybody(words, index)) return false;
    if (/^(?:able|interested)$/u.test(words[index + 2]?.lower ?? "") || opensInOwnText(words, index))
      return true;
    if (doneToLearn(words, index)) return true;
    if (known && (isDoing(words, index) || hasDone(words, index))) return true;
    const verb = words.slice(index + 1, index + 6).find(({ tag }) => tag === "VERB");
    return verb !== undefined && isAuthorsDeed(verb);
  });
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

/** "our galaxy", "our own galaxy", "other species and our own"; but "our own model" is the authors'. */
function isEverybodys(words: readonly Word[], index: number): boolean {
  const own = words[index + 1]?.lower === "own";
  const noun = words[index + (own ? 2 : 1)];
  if (own && !/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(noun?.tag ?? "")) return true;
  // "our limited knowledge"
  const quality =
    /^(?:limited|current|present|poor|incomplete|existing|general|basic|scientific|collective)$/u;
  const known = /^(?:knowledge|understanding)$/u;
  if (quality.test(noun?.lower ?? "") && known.test(words[index + 2]?.lower ?? "")) return true;
  return EVERYBODYS.has(noun?.lower ?? "");
}

/** The tagger leaves some pasts as they are: "utilized" has no lemma but itself. */
function isAuthorsDeed({ lemma, lower }: Word): boolean {
  return [lemma, lower, lower.replace(/d$/u, ""), lower.replace(/ed$/u, "")].some((form) =>
    AUTHORS_DO.has(form),
  );
}

/** "In this paper we", "Here, we". */
function opensInOwnText(words: readonly Word[], index: number): boolean {
  const opening = words
    .slice(0, index)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:here|in (?:this|the present|the current) (?:paper|work|article|study|letter|note|report|thesis|review|chapter))(?: ,)?$/u.test(
    opening,
  );
}

/** "we check": not "we may", "we will", which one could say of everybody. */
function isDoing(words: readonly Word[], index: number): boolean {
  let place = index + 1;
  while (words[place]?.tag === "ADV") place += 1;
  return words[place]?.tag === "VERB";
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
  "allow allows allowed allowing enable enables enabled enabling lead leads led leading help helps helped".split(
    " ",
  ),
);

/** What "allows us to" is followed by where "us" are the authors. */
const ALLOWED = new Set(
  (
    "investigate study examine show prove demonstrate derive obtain compute estimate identify develop measure evaluate " +
    "determine establish analyze analyse test calculate characterize construct quantify improve define add broaden produce achieve"
  ).split(" "),
);

/**
 * Words of a sentence in which "we" are the authors, in the third person: we, our, us become the authors, their, them.
 * Null where that can not be told without a doubt, or where the sentence speaks of other authors too.
 */
export function inAuthorsVoice(source: readonly Word[]): Word[] | null {
  if (!isInFirstPerson(source)) return [...source];
  const words = withOwnOpening(source);
  if (words.some((item, index) => /^authors?$/u.test(item.lower) || isSingular(item, index, words)))
    return null;
  if (isOfAnybody(words)) return null;
  // "We compare our lamps to theirs": others, whom "their lamps" would mean as well.
  if (words.some(({ lower }) => lower === "theirs")) return null;
  const told: Word[] = [];
  let mentioned = false;
  let named = words.length;
  // "The authors suggest tests of their idea": what is theirs is so throughout.
  let subject = false;
  for (const [index, item] of words.entries()) {
    const next = words[index + 1];
    const toOurKnowledge = next?.lower === "knowledge" && /^(?:to|of)$/u.test(words[index - 1]?.lower ?? "");
    // "improve our knowledge of lamps" is everybody's, and beside the authors it would be whose?
    const known = item.lower === "our" && /^(?:knowledge|understanding)$/u.test(next?.lower ?? "");
    if (known && words[index + 2]?.lower === "of") {
      told.push(word("the", "DET", item.spaceBefore));
      continue;
    }
    if (item.lower === "our" && next !== undefined && isEverybodys(words, index) && !toOurKnowledge) {
      told.push(item);
      continue;
    }
    if (item.lower === "our" && (isSharedKnowledge(words, index) || isInGeneralCase(words, index))) {
      told.push(word("the", "DET", item.spaceBefore));
      continue;
    }
    if (!isFirstPerson(item)) {
      // After another plural, "they" and "their" could mean that.
      // And "they" of the source that take up nothing between could mean the authors.
      if (isPlural(item)) mentioned = false;
      else if (mentioned && /^(?:they|them|their|theirs|themselves)$/u.test(item.lower)) {
        if (!isOfThings(words, index)) return null;
        mentioned = false;
      }
      told.push(...(/^(?:authors|they)$/u.test(told.at(-1)?.text ?? "") ? [afterAuthors(item)] : [item]));
      continue;
    }
    if (item.lower === "we" && isGeneric(words, index)) return null;
    if (item.lower === "we" && isAnybody(words, index)) {
      // "We ask how we can read in our rooms": whose they are is anybody's guess.
      if (words.some((other, at) => at > index && isFirstPerson(other) && !isAnybody(words, at))) return null;
      told.push(item);
      mentioned = false;
      continue;
    }
    if (item.lower === "us" && words[index - 1]?.lower === "let") return null;
    // "can help us to see why": whoever wants to see.
    if (item.lower === "us" && helpsAnybody(words, index)) continue;
    if (item.lower === "we" && sharesSubject(words, index)) {
      // "We test lamps, and we sell oil": one subject is enough, and the comma goes with the other.
      if (told.at(-2)?.text === ",") told.splice(-2, 1);
      mentioned = true;
      continue;
    }
    // "our proposed method" is "the proposed method": whose it is, everyone knows.
    const proposed = item.lower === "our" && next?.lower === "proposed";
    const again = subject && (item.lower === "our" || (item.lower === "we" && !hasRivalBefore(words, index)));
    const isThey = mentioned || again || isNamedAlone(words, index, named);
    told.push(...(proposed ? [word("the", "DET", item.spaceBefore)] : thirdPerson(item, isThey)));
    // "We and others have shown": who "they" are after that is no longer clear.
    const joined = item.lower === "we" && isWithOthers(words, index);
    if (item.lower === "we") subject = !joined;
    if (!proposed) mentioned = !joined;
    named = joined ? words.length : index;
  }
  return told;
}

/** "derive lamps from our plan, show that they glow", "the lamps we plan to use, weighed by their oil": not the authors. */
function isOfThings(words: readonly Word[], index: number): boolean {
  const last = words.findLastIndex((item, at) => at < index && isFirstPerson(item));
  if (words[index]?.lower === "their") return isOfRelative(words, last, index);
  const verb = words[index + 1];
  const we = words.findLastIndex((item, at) => at < last && item.lower === "we");
  return (
    words[index]?.lower === "they" &&
    words[last]?.lower === "our" &&
    we >= 0 &&
    words.slice(we, last).some(isPlural) &&
    verb?.tag === "VERB" &&
    !isAuthorsDeed(verb) &&
    !GENERIC_VERBS.has(verb.lower)
  );
}

/** "depends on the lamps we plan to use, measured by their oil": what "we" do is said of the noun alone. */
function isOfRelative(words: readonly Word[], we: number, index: number): boolean {
  const before = words[we - 1];
  return (
    words[we]?.lower === "we" &&
    before !== undefined &&
    isPlural(before) &&
    !words.slice(0, we).some(isFirstPerson) &&
    words.slice(0, we - 1).some(({ tag }) => tag === "VERB" || tag === "AUX") &&
    words[index - 1]?.lower === "by" &&
    /ed$/u.test(words[index - 2]?.lower ?? "") &&
    words[index - 3]?.text === ","
  );
}

/** "we and others", "we and two other groups". */
function isWithOthers(words: readonly Word[], index: number): boolean {
  return (
    words[index + 1]?.lower === "and" &&
    words.slice(index + 2, index + 5).some(({ lower }) => /^(?:others?|another|colleagues)$/u.test(lower))
  );
}

/** "Lamps glow, and we read", "study mice when we read": another plural since then could be "they". */
function hasRivalBefore(words: readonly Word[], index: number): boolean {
  const from = words.findLastIndex((item, at) => at < index && isFirstPerson(item));
  const joined = /^(?:when|where|while|if|because|as|since|that|which|before|after|once)$/u;
  return words.some(
    (item, at) =>
      at > from &&
      at < index &&
      isPlural(item) &&
      (joined.test(words[index - 1]?.lower ?? "") ||
        couldDoAsAuthors(item.lower) ||
        isSubjectLike(words, at) ||
        words.slice(at, index).some(({ tag }) => tag === "VERB" || tag === "AUX")),
  );
}

/** "Our understanding needs places in which we can learn": what belongs to everybody, everybody can do. */
function isOfAnybody(words: readonly Word[]): boolean {
  return (
    words.some(
      ({ lower }, index) =>
        lower === "our" && isEverybodys(words, index) && !/^(?:to|of)$/u.test(words[index - 1]?.lower ?? ""),
    ) &&
    words.some(
      ({ lower }, index) =>
        lower === "we" &&
        /^(?:can|could|may|might|must|should|will|cannot)$/u.test(words[index + 1]?.lower ?? ""),
    )
  );
}

const SUBORDINATE = /^(?:that|which|who|whose|where|how|why|whether|if|when|while|because|since|as|[,;:(])$/u;

/** "We A, and we B", with nothing between the two subjects that has one of its own. */
function sharesSubject(words: readonly Word[], index: number): boolean {
  const joint = words[index - 1]?.lower === "and";
  const first = words[0]?.lower === "we" && words[1]?.tag === "VERB" && words[index + 1]?.tag === "VERB";
  const end = words[index - 2]?.text === "," ? index - 2 : index - 1;
  return (
    joint && first && !words.slice(1, end).some(({ lower }) => SUBORDINATE.test(lower) || lower === "we")
  );
}

/** Whether somebody says "we", "our" or "us", or "I" or "my". */
export function isInFirstPerson(words: readonly Word[]): boolean {
  return words.some((item, index) => isFirstPerson(item) || isSingular(item, index, words));
}

const FIRST_PERSON = new Set(["we", "our", "us", "ours", "ourselves"]);

function isFirstPerson(item: Word): boolean {
  // "US" is a country.
  return FIRST_PERSON.has(item.lower) && item.text !== "US" && item.tag !== "MATH";
}

/** "I", "my": told as "the author" the verbs would have to change as well. */
function isSingular(item: Word, index: number, words: readonly Word[]): boolean {
  if (item.text !== "I") return /^(?:my|me|mine|myself)$/u.test(item.lower);
  // "the I=0 channel", "type I": only before a verb is it somebody.
  const next = words[index + 1];
  return next !== undefined && (/^(?:VERB|AUX|ADV)$/u.test(next.tag) || /^['’]/u.test(next.text));
}

function thirdPerson(item: Word, mentioned: boolean): Word[] {
  const { spaceBefore } = item;
  const theAuthors = [word("the", "DET", spaceBefore), word("authors", "NOUN")];
  if (item.lower === "we") return mentioned ? [word("they", "PRON", spaceBefore)] : theAuthors;
  if (item.lower === "our") {
    return mentioned ? [word("their", "PRON", spaceBefore)] : [...theAuthors, word("'", "PART", false)];
  }
  if (item.lower === "ours") return [word("theirs", "PRON", spaceBefore)];
  if (item.lower === "ourselves") return [word("themselves", "PRON", spaceBefore)];
  return mentioned ? [word("them", "PRON", spaceBefore)] : theAuthors;
}

const CONTRACTIONS: Readonly<Record<string, string>> = { "'re": "are", "'ve": "have", "'ll": "will" };

function afterAuthors(item: Word): Word {
  const full = CONTRACTIONS[item.lower.replace("’", "'")];
  return full === undefined ? item : word(full, "AUX");
}
