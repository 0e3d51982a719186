import type { SentenceTree } from "../low/sentence-tree.ts";
import { closingBracket, joinWords, readsAs, wordsFrom } from "../prose/words.ts";
import { type Compression, isHarmless, leaveOut, textAt } from "./compression.ts";

/** Adverbs that only raise the voice. */
const LOUD = new Set(
  "very highly extremely remarkably strikingly surprisingly interestingly importantly notably truly quite really clearly greatly successfully thoroughly extensively carefully comprehensively systematically".split(
    " ",
  ),
);
/** Adjectives of praise and size before what authors make or do. */
const PRAISING = new Set(
  "novel extensive comprehensive thorough powerful elegant promising important detailed careful rigorous remarkable interesting principled new".split(
    " ",
  ),
);
/** What authors make or do: "a novel method" is a method, but a new species is new. */
const MADE = new Set(
  (
    "method methods approach approaches model models framework frameworks algorithm algorithms technique techniques architecture architectures " +
    "experiments experiment analysis analyses evaluation evaluations study studies strategy strategies scheme schemes procedure formulation " +
    "methodology mechanism paradigm perspective loss objective module system pipeline simulations investigation comparison results examination tool tools"
  ).split(" "),
);

/** Longer ways to say a thing and shorter ones that mean the same in any paper. */
const SHORTER: readonly (readonly [string, string])[] = [
  ["in order to", "to"],
  ["so as to", "to"],
  ["as well as", "and"],
  ["a number of", "several"],
  ["a large number of", "many"],
  ["a great number of", "many"],
  ["a wide range of", "many"],
  ["a broad range of", "many"],
  ["a wide variety of", "many"],
  ["a variety of", "various"],
  ["the majority of", "most of"],
  ["the majority of", "most"],
  ["due to the fact that", "because"],
  ["owing to the fact that", "because"],
  ["despite the fact that", "although"],
  ["in spite of the fact that", "although"],
  ["in spite of", "despite"],
  ["for the purpose of", "for"],
  ["in conjunction with", "with"],
  ["is able to", "can"],
  ["are able to", "can"],
  ["has the ability to", "can"],
  ["have the ability to", "can"],
  ["have the potential to", "could"],
  ["has the potential to", "could"],
  ["as compared to", "compared to"],
  ["as compared with", "compared with"],
  ["when compared to", "compared to"],
  ["when compared with", "compared with"],
  ["in comparison to", "compared to"],
  ["in comparison with", "compared with"],
  ["prior to", "before"],
  ["subsequent to", "after"],
  ["in the absence of", "without"],
  ["in the vicinity of", "near"],
  ["it is well known that", ""],
  ["it is widely known that", ""],
  ["it is known that", ""],
  ["both theoretically and", "theoretically and"],
];
const BY_FIRST = phrasesByFirst();

function phrasesByFirst(): ReadonlyMap<
  string,
  readonly { readonly from: readonly string[]; readonly to: string }[]
> {
  const found = new Map<string, { from: string[]; to: string }[]>();
  for (const [phrase, to] of SHORTER) {
    const from = phrase.split(" ");
    const group = found.get(from[0] ?? "") ?? [];
    group.push({ from, to });
    found.set(from[0] ?? "", group);
  }
  for (const group of found.values()) group.sort((a, b) => b.from.length - a.from.length);
  return found;
}

/** Words that carry no claim left out, long phrases put shortly. */
export function compressWording(tree: SentenceTree): Compression[] {
  const found: Compression[] = [];
  for (const [index, { lower }] of tree.words.entries()) {
    const phrase = BY_FIRST.get(lower)?.find(
      (each) => readsAs(tree.words, index, each.from) && fits(tree, each, index),
    );
    if (phrase !== undefined) {
      const to = phrase.to === "" ? [] : wordsFrom(phrase.to);
      found.push({ edit: { start: index, end: index + phrase.from.length, to }, loss: 0 });
    } else if (isLoud(tree, index)) found.push(leaveOut(index, index + 1, 0.02));
    else if (isPraise(tree, index)) found.push(withArticle(tree, index));
  }
  return found;
}

const DETERMINER =
  /^(?:the|this|that|these|those|its|their|our|his|her|my|such|which|whom|us|them|each|all|an?)$/u;

/**
 * "many", "several" and "various" want a plural right after them: "a wide range of research" has none, "a number of the
 * lamps" and "a number of lamps is" have another. "Most of" wants "the", "most" does not.
 */
function fits(
  tree: SentenceTree,
  { from, to }: { readonly from: readonly string[]; readonly to: string },
  index: number,
): boolean {
  if (!/^(?:many|several|various|most|most of)$/u.test(to)) return true;
  const start = index + from.length;
  if (isSingularSubject(tree, start - 2)) return false;
  const isDetermined = DETERMINER.test(tree.words[start]?.lower ?? "");
  return to === "most of" ? isDetermined : !isDetermined && opensPlural(tree, start);
}

/** Whether a noun phrase without a determiner stands here, and its noun is a plural. */
function opensPlural(tree: SentenceTree, start: number): boolean {
  const isNoun = (place: number): boolean => /^(?:NOUN|PROPN)$/u.test(tree.words[place]?.tag ?? "");
  const noun = tree.words.findIndex((_, place) => place >= start && isNoun(place) && !isNoun(place + 1));
  const between = tree.words.slice(start, noun);
  return (
    noun >= 0 &&
    noun - start < 5 &&
    /^NNP?S$/u.test(tree.tags[noun] ?? "") &&
    between.every(({ tag }) => !/^(?:ADP|AUX|DET|PRON|SCONJ)$/u.test(tag))
  );
}

/** "a number of lamps is": the verb speaks of the number. */
function isSingularSubject(tree: SentenceTree, noun: number): boolean {
  if (!(tree.relations[noun] ?? "").startsWith("nsubj")) return false;
  const verb = tree.heads[noun] ?? -1;
  return [verb, ...(tree.children[verb] ?? [])].some(
    (place) =>
      place > noun &&
      (tree.tags[place] === "VBZ" || /^(?:is|was|has|does)$/u.test(tree.words[place]?.lower ?? "")),
  );
}

/** "very hot lamps (VHLs)": how the thing is called. */
function isPartOfName({ words }: SentenceTree, index: number): boolean {
  const letter = words[index]?.text.charAt(0).toUpperCase() ?? "";
  return words
    .slice(index + 2, index + 5)
    .some(({ text }, place) => text === "(" && words[index + 3 + place]?.text.startsWith(letter) === true);
}

function isLoud(tree: SentenceTree, index: number): boolean {
  if (!LOUD.has(tree.words[index]?.lower ?? "") || tree.relations[index] !== "advmod") return false;
  const next = tree.words[index + 1];
  const before = tree.words[index - 1]?.lower ?? "";
  // "very few", "not very": what is left would say more, or less.
  return (
    next !== undefined &&
    /^(?:ADJ|ADV|VERB)$/u.test(next.tag) &&
    next.spaceBefore &&
    !isPartOfName(tree, index) &&
    !/^(?:few|little|much|many|well|often|likely|different|similar)$/u.test(next.lower) &&
    !/^(?:not|n't|no|how|so|as|too|most|more|the|a|an)$/u.test(before)
  );
}

function isPraise(tree: SentenceTree, index: number): boolean {
  const word = tree.words[index];
  if (word === undefined || !PRAISING.has(word.lower) || tree.relations[index] !== "amod") return false;
  const head = tree.words[tree.heads[index] ?? -1]?.lower ?? "";
  const before = tree.words[index - 1]?.lower ?? "";
  const joined =
    /^(?:,|and|or|but|yet|-)$/u.test(tree.words[index + 1]?.text ?? "") ||
    /^(?:,|and|or|but|yet|-|more|most|less|as|not|very)$/u.test(before);
  return MADE.has(head) && !joined;
}

/** "a novel approach" is "an approach". */
function withArticle(tree: SentenceTree, index: number): Compression {
  const before = tree.words[index - 1]?.lower ?? "";
  const next = tree.words[index + 1]?.text ?? "";
  if (before !== "a" && before !== "an") return leaveOut(index, index + 1, 0.05);
  const article =
    /^[aeiou]/iu.test(next) && !/^(?:uni|use|usa|usu|eu|one|U[A-Z]?\b)/iu.test(next) ? "an" : "a";
  const capital = /^A/u.test(tree.words[index - 1]?.text ?? "");
  const put = capital ? article.charAt(0).toUpperCase() + article.slice(1) : article;
  return { edit: { start: index - 1, end: index + 1, to: wordsFrom(put) }, loss: 0.05 };
}

const ACRONYM = /^\p{L}[\p{L}\p{N}-]*$/u;

/** Brackets without a number; those that give an acronym which the text does not use again. */
export function compressBrackets(
  tree: SentenceTree,
  isUsedAgain: (acronym: string) => boolean,
): Compression[] {
  const found: Compression[] = [];
  for (let open = 1; open < tree.words.length; open += 1) {
    if (textAt(tree, open) !== "(" || tree.words[open]?.spaceBefore !== true) continue;
    const close = closingBracket(tree.words, open);
    if (close < 0) continue;
    const inside = joinWords(tree.words.slice(open + 1, close));
    // "for (difference of) solutions", "(i) this, (ii) that".
    const before = tree.words[open - 1]?.tag ?? "X";
    if (/^(?:ADP|DET|ADJ|CCONJ|PUNCT|PART|SCONJ)$/u.test(before)) continue;
    const single = ACRONYM.test(inside) && /\p{Lu}/u.test(inside);
    if (single && !isUsedAgain(inside)) found.push(leaveOut(open, close + 1, 0.1));
    else if (!single && inside.length > 3 && isHarmless(tree, open, close + 1) && !/[$\\^_]/u.test(inside))
      found.push(leaveOut(open, close + 1, 0.25));
    open = close;
  }
  return found;
}
