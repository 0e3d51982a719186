import { readsAs, type Word } from "./words.ts";

const THIS = [
  "this",
  "our",
  "the present",
  "the current",
  "this short",
  "the following",
  "this new",
  "present",
  "current",
];
const WORK =
  "paper work article study letter note report thesis talk contribution manuscript review chapter survey".split(
    " ",
  );
const IN_THIS_WORK = THIS.flatMap((determiner) => WORK.map((noun) => `in ${determiner} ${noun}`));

/** Openings that only say where in the text we are. They go when the authors speak next. */
const BEFORE_AUTHORS = [
  ...IN_THIS_WORK,
  "here",
  "in what follows",
  "first",
  "first of all",
  "firstly",
  "second",
  "secondly",
  "third",
  "thirdly",
  "finally",
  "lastly",
  "next",
  "then",
].map((phrase) => phrase.split(" "));

/** Openings that add one statement to another; what they add to need not stand before it. */
const ADDING = [
  "moreover",
  "furthermore",
  "additionally",
  "in addition",
  "besides",
  "notably",
  "importantly",
  "interestingly",
  "remarkably",
  "specifically",
  "more specifically",
  "in particular",
  "finally",
  "lastly",
  "last but not least",
].map((phrase) => phrase.split(" "));

/** Openings that announce a statement and take nothing back from it. */
const ANNOUNCING = [
  "note that",
  "we note that",
  "we also note that",
  "it should be noted that",
  "it is worth noting that",
  "it is important to note that",
  "it is worth mentioning that",
].map((phrase) => phrase.split(" "));

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BEFORE_AUTHORS, ...ADDING, ...ANNOUNCING].map(([first = ""]) => first),
);

/** What is left of a sentence when openings that carry nothing are gone. */
export function withoutLeadIn(words: readonly Word[]): readonly Word[] {
  if (readsAs(words, 0, ["(", "abridged", ")"])) return withoutLeadIn(words.slice(3));
  // "And we found": what it is joined to is a sentence of its own.
  if (words[0]?.lower === "and" && isAuthors(words[1])) return withoutLeadIn(words.slice(1));
  if (!FIRST_WORDS.has(words[0]?.lower ?? "")) return words;
  const announced = ANNOUNCING.find((phrase) => readsAs(words, 0, phrase));
  if (announced !== undefined) {
    const rest = words.slice(announced.length);
    return isHalf(rest) ? words : withoutLeadIn(rest);
  }
  const placed = BEFORE_AUTHORS.find((phrase) => readsAs(words, 0, phrase));
  if (placed !== undefined) {
    const rest = afterComma(words, placed.length);
    if (isAuthors(rest[0])) return withoutLeadIn(rest);
  }
  const added = ADDING.find((phrase) => readsAs(words, 0, phrase) && words[phrase.length]?.text === ",");
  return added === undefined ? words : withoutLeadIn(afterComma(words, added.length));
}

/** "whilst lamps glow.": a clause that waits for another is no statement. */
function isHalf(words: readonly Word[]): boolean {
  return (
    /^(?:while|whilst|although|though|whereas|because|since|if|when)$/u.test(words[0]?.lower ?? "") &&
    !words.some(({ text }) => text === ",")
  );
}

function afterComma(words: readonly Word[], position: number): readonly Word[] {
  return words.slice(words[position]?.text === "," ? position + 1 : position);
}

function isAuthors(item: Word | undefined): boolean {
  return item?.lower === "we" || item?.lower === "our";
}

const JOINT =
  /^(?:however|but|yet|nevertheless|nonetheless|still|moreover|furthermore|additionally|in addition(?! to\b)|besides(?=,)|in contrast(?! (?:to|with)\b)|by contrast(?! (?:to|with)\b)|at the same time(?! as\b)|instead(?! of\b)|also|so|thus|hence|therefore|consequently|accordingly),? (?=[\p{L}\p{N}$\\"“(])/iu;

/** A statement without the word that joins it to the one before, which is not shown. */
export function withoutJoint(text: string): string {
  // "(4) Lamps glow": what came before it is not shown.
  if (/^\(?(?:[2-9]|ii|iii|iv|vi?)\) \p{Lu}/u.test(text))
    return withoutJoint(text.slice(text.indexOf(" ") + 1));
  const added = /^the (?:authors|paper) (also|further|therefore|thus|then) \p{Ll}/iu.exec(text)?.[1];
  if (added !== undefined) return text.replace(` ${added} `, " ");
  // "So far," and "Yet another" join nothing.
  if (/^(?:so (?:far|that|called|much|many)|yet another|still (?:another|others)|also )/iu.test(text))
    return text;
  const rest = text.replace(JOINT, "");
  const plain = /^\p{Ll}+(?=[\s,])/u.test(rest);
  return rest === text || !plain ? rest : rest.charAt(0).toUpperCase() + rest.slice(1);
}
