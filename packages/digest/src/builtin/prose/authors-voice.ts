import { wordTable } from "../../word-table.ts";
import { isAnybody, isShownToAll } from "./anybody.ts";
import { GENERIC_VERBS } from "./author-verbs.ts";
import { isFirstPerson, isInFirstPerson, isSingular } from "./first-person.ts";
import { isGeneric } from "./generic-we.ts";
import { helpsAnybody, isInGeneralCase } from "./helps-anybody.ts";
import { couldDoAsAuthors } from "./mean-authors.ts";
import { isAuthorsDeed } from "./own-deeds.ts";
import { withOwnOpening } from "./own-openings.ts";
import { isNamedAlone, isPlural, isSubjectLike } from "./rivals.ts";
import { isEverybodys, isKnownToAll, isSharedKnowledge } from "./shared-knowledge.ts";
import { type Word, word } from "./words.ts";

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
  const telling: Telling = { told: [], mentioned: false, subject: false, named: words.length };
  for (const [index, item] of words.entries()) if (!tellWord(words, item, index, telling)) return null;
  return telling.told;
}

/** The words told so far, and what is known by them of the authors. */
interface Telling {
  readonly told: Word[];
  /** "They" would be the authors. */
  mentioned: boolean;
  /** "The authors suggest tests of their idea": what is theirs is so throughout. */
  subject: boolean;
  /** Where they were named last, or behind all words. */
  named: number;
}

/** Tells one word more; false where whom it means can not be told without a doubt. */
function tellWord(words: readonly Word[], item: Word, index: number, telling: Telling): boolean {
  const { told } = telling;
  const everybodys = item.lower === "our" ? ourOfEverybody(words, item, index) : null;
  if (everybodys !== null) {
    told.push(everybodys);
    return true;
  }
  if (!isFirstPerson(item)) return tellOther(words, item, index, telling);
  if (item.lower === "we" && isGeneric(words, index)) return false;
  if (isShownToAll(words, index)) {
    told.push(word("one", "PRON", item.spaceBefore));
    return true;
  }
  // "can help us to see why": whoever wants to see.
  if (item.lower === "us" && helpsAnybody(words, index)) return true;
  if (isAnybody(words, index)) {
    if (item.lower === "we" && goesOnAsAuthors(words, index)) return false;
    told.push(item);
    telling.mentioned = false;
    return true;
  }
  if (item.lower === "us" && words[index - 1]?.lower === "let") return false;
  if (item.lower === "we" && sharesSubject(words, index)) goOnWithSubject(telling);
  else tellAuthors(words, item, index, telling);
  return true;
}

/** "our" where it is not the authors': as it stands, or "the"; null where it is theirs. */
function ourOfEverybody(words: readonly Word[], our: Word, index: number): Word | null {
  const known = isKnownToAll(words, index);
  // "improve our knowledge of lamps" is everybody's, and beside the authors it would be whose?
  const limited = !known || isSharedKnowledge(words, index);
  if (limited && words[index + 1] !== undefined && isEverybodys(words, index)) return our;
  return known || isInGeneralCase(words, index) ? word("the", "DET", our.spaceBefore) : null;
}

/** A word of no first person: false for a "they" of the source that could mean the authors by now. */
function tellOther(words: readonly Word[], item: Word, index: number, telling: Telling): boolean {
  const { told } = telling;
  // After another plural, "they" and "their" could mean that.
  if (isPlural(item)) telling.mentioned = false;
  else if (telling.mentioned && /^(?:they|them|their|theirs|themselves)$/u.test(item.lower)) {
    if (!isOfThings(words, index)) return false;
    telling.mentioned = false;
  }
  told.push(/^(?:authors|they)$/u.test(told.at(-1)?.text ?? "") ? afterAuthors(item) : item);
  return true;
}

/** "We ask how we can read in our rooms": whose they are is anybody's guess. */
function goesOnAsAuthors(words: readonly Word[], index: number): boolean {
  return words
    .slice(index + 1)
    .some((other, at) => isFirstPerson(other) && !isAnybody(words, index + 1 + at));
}

/** "We test lamps, and we sell oil": one subject is enough, and the comma goes with the other. */
function goOnWithSubject(telling: Telling): void {
  if (telling.told.at(-2)?.text === ",") telling.told.splice(-2, 1);
  telling.mentioned = true;
}

/** A word that means the authors: their name, or "they" where nobody else could be meant. */
function tellAuthors(words: readonly Word[], item: Word, index: number, telling: Telling): void {
  const { told, mentioned, subject, named } = telling;
  // "our proposed method" is "the proposed method": whose it is, everyone knows.
  const proposed = item.lower === "our" && words[index + 1]?.lower === "proposed";
  const again = subject && (item.lower === "our" || (item.lower === "we" && !hasRivalBefore(words, index)));
  const isThey = mentioned || again || isNamedAlone(words, index, named);
  told.push(...(proposed ? [word("the", "DET", item.spaceBefore)] : thirdPerson(item, isThey)));
  // "We and others have shown": who "they" are after that is no longer clear.
  const joined = item.lower === "we" && isWithOthers(words, index);
  if (item.lower === "we") telling.subject = !joined;
  // "Basing ourselves on lamps, we": nobody is named yet.
  if (!proposed && item.lower !== "ourselves") telling.mentioned = !joined;
  telling.named = joined ? words.length : index;
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

const CONTRACTIONS: ReadonlyMap<string, string> = wordTable({ "'re": "are", "'ve": "have", "'ll": "will" });

function afterAuthors(item: Word): Word {
  const full = CONTRACTIONS.get(item.lower.replace("’", "'"));
  return full === undefined ? item : word(full, "AUX");
}
