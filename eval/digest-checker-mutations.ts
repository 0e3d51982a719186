/** @file Ways to spoil a statement, one change each, for measuring the checker. Not an evaluation by itself. */
import type { Parse } from "../packages/digest/src/parse/parse.ts";
import { objectSpan, type Span, subjectSpan } from "../packages/digest/src/parse/tree.ts";
import { STOP_WORDS } from "../packages/digest/src/stop-words.ts";
import { PARTS, type WordNet } from "./wordnet.ts";

/** Numbers from 0 up to 1. */
export type Random = () => number;

/** What a change may look at. */
export interface Spoilable {
  readonly text: string;
  readonly source: string;
  /** Names of other papers. */
  readonly otherNames: readonly string[];
  readonly wordNet: WordNet;
  readonly parse: (text: string) => Parse;
}

/** A spoilt statement, or null where it has nothing to change in this way. */
export type Mutation = (statement: Spoilable, random: Random) => string | null;

/** The kinds of change, by what they do. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "a negation dropped": ({ text }, random) =>
    replaceOne(text, / (?:not|no|never|without)(?= )/gu, () => "", random),
  "a digit changed": ({ text }, random) =>
    replaceOne(text, /\d/gu, (digit) => String((Number(digit) + 1 + Math.floor(9 * random())) % 10), random),
  "a number dropped": ({ text }, random) =>
    replaceOne(text, / (?:\d[\d.,]*%?|two|three|four|five|six|ten)(?= [\p{Ll}(])/gu, () => "", random),
  "may becomes does": ({ text }, random) =>
    replaceOne(
      text,
      / (?:may|might|can|could|should) (?=\p{Ll})/gu,
      () => (random() < 0.5 ? " does " : " "),
      random,
    ),
  "a hedge dropped": ({ text }, random) => replaceOne(text, HEDGE, () => "", random),
  "suggests becomes shows": ({ text }, random) =>
    replaceOne(
      text,
      /\b(?:suggest|indicate|impl|hypothesi[sz]e|propose|assume|predict)(s|d|ed|y|ies)? that\b/gu,
      (_, ending) =>
        `show${ending === "s" || ending === "ies" ? "s" : ending === undefined || ending === "y" ? "" : "ed"} that`,
      random,
    ),
  "some becomes all": ({ text }, random) =>
    replaceOne(
      text,
      /\b(?:some|many|several|most|few|certain)\b(?! of| other)/giu,
      (word) => (/^\p{Lu}/u.test(word) ? "All" : "all"),
      random,
    ),
  "a comparison turned": ({ text }, random) =>
    replaceOne(text, TURNING, (word) => TURNED[word.toLowerCase()] ?? word, random),
  "two sides swapped": ({ text }, random) => swapSides(text, random),
  "subject and object swapped": swapAroundVerb,
  "another name": ({ text, source, otherNames }, random) => {
    const names = [...text.matchAll(NAME)].filter(({ index }) => index > 0);
    const name = pick(names, random);
    const own = [...source.matchAll(NAME)].map(([each]) => each).filter((each) => !text.includes(each));
    const other = pick(random() < 0.5 && own.length > 0 ? own : otherNames, random);
    if (name === undefined || other === undefined || other === name[0]) return null;
    return `${text.slice(0, name.index)}${other}${text.slice(name.index + name[0].length)}`;
  },
  "a condition dropped": ({ text }, random) => {
    if (
      random() < 0.5 &&
      /^(?:In|For|If|When|Under|During|After|With|At) [^,]{4,}, \p{L}/u.test(text) &&
      !JOINT.test(text)
    )
      return upperFirst(text.replace(/^[^,]+, /u, ""));
    return replaceOne(
      text,
      /,? (?:if|when|unless|under|only|during|after|in|at) [^,.;:()]{4,60}(?=\.$)/gu,
      () => "",
      random,
    );
  },
  "a clause taken out of its report": ({ text, source }) => {
    const found = REPORT.exec(text) ?? REPORT.exec(source);
    const clause = found?.[1];
    return clause === undefined || clause.split(" ").length < 4 || STILL_DOUBTED.test(clause)
      ? null
      : `${upperFirst(clause).replace(/[.]?$/u, "")}.`;
  },
  "a word of another sense": ({ text, wordNet }, random) => {
    const words = [...text.matchAll(/(?<![\p{L}\d-])\p{Ll}{4,}(?![\p{L}\d-])/gu)].filter(
      ([word]) => !STOP_WORDS.has(word),
    );
    for (let tries = 0; tries < 12; tries += 1) {
      const found = pick(words, random);
      if (found === undefined) return null;
      const other = otherSense(found[0], wordNet, random);
      if (other !== null)
        return `${text.slice(0, found.index)}${other}${text.slice(found.index + found[0].length)}`;
    }
    return null;
  },
  "a pronoun moved": ({ text }, random) => movePronoun(text, random),
};

/** Joints of ours, which limit nothing. */
const JOINT =
  /^(?:In (?:this way|contrast|addition|turn|the same way|general|particular|conclusion|fact)|For (?:this|example|instance)|At the same time),|^In (?:contrast|addition) to /u;
const HEDGE =
  / (?:possibly|potentially|likely|probably|perhaps|approximately|about(?= \d)|roughly|nearly|usually|often|typically|generally|mostly|mainly|partly|sometimes|at least|up to)(?= [\p{L}\d])/gu;
const TURNED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["more", "less"],
    ["higher", "lower"],
    ["larger", "smaller"],
    ["greater", "smaller"],
    ["better", "worse"],
    ["faster", "slower"],
    ["increased", "decreased"],
    ["increases", "decreases"],
    ["increase", "decrease"],
    ["before", "after"],
    ["above", "below"],
    ["stronger", "weaker"],
    ["longer", "shorter"],
    ["enhances", "reduces"],
    ["improves", "worsens"],
    ["enhanced", "reduced"],
    ["reduces", "increases"],
    ["improve", "worsen"],
  ].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);
const TURNING = new RegExp(`\\b(?:${Object.keys(TURNED).join("|")})\\b(?! than the)`, "gu");
/** Words that are written like names. */
export const NAME =
  /(?<![\p{L}\d-])(?:\p{Lu}[\p{L}\d]*\d[\p{L}\d]*|\p{Lu}{2,}\p{L}*|\p{Lu}\p{Ll}+\p{Lu}\p{L}*|\p{Lu}\p{Ll}{3,})(?![\p{L}\d-])/gu;
const REPORT =
  /\b(?:suggest|suggests|suggested|suggesting|assume|assumes|assumed|assuming|propose|proposes|proposed|hypothesi[sz]e|hypothesi[sz]ed|hypothesis|possible|conjecture|believed|unlikely|likely) that ([^.;]+)/u;

/** "Data suggest that X may help" told as "X may help" is still told as a doubt: no change of sense, so none to catch. */
const STILL_DOUBTED = /^(?:(?!that |which |who |where |and |but )[^\s,;:]+ ){1,14}?(?:may|might|could) /u;
/** "Our results show" told as "They show": the authors show what their results show, and "they" is either. Not "it". */
const RESULTS = /^(?:The|These|Our|Their) (?:results|findings|experiments|observations|studies|analyses)$/u;

/** One of several. */
function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function replaceOne(
  text: string,
  pattern: RegExp,
  change: (match: string, group?: string) => string,
  random: Random,
): string | null {
  const found = pick([...text.matchAll(pattern)], random);
  if (found === undefined) return null;
  return `${text.slice(0, found.index)}${change(found[0], found[1])}${text.slice(found.index + found[0].length)}`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const NO_NOUN =
  /^(?:such|this|that|these|those|which|their|than|more|also|each|both|used|able|further|future|same|better|authors?|vivo|vitro|order|addition|contrast|\p{Ll}+ly|\p{Ll}+ed|\p{Ll}+ing|learn|find|achieve|allow|lead|leads|here|well|much|many|some|other|well|from|with)$/iu;

/** "the rate of growth" becomes "the growth of rate". */
function swapSides(text: string, random: Random): string | null {
  const found = pick(
    [
      ...text.matchAll(
        /(?<![\p{L}-])(\p{L}{4,}) (of|in|than|by|from|to|with|for|on) (the |an? )?(\p{L}{4,})(?![\p{L}-])/gu,
      ),
    ].filter(
      ([, one, , , other]) =>
        one?.toLowerCase() !== other?.toLowerCase() && !NO_NOUN.test(`${one}`) && !NO_NOUN.test(`${other}`),
    ),
    random,
  );
  if (found === undefined) return null;
  const [all, one, joint, article = "", other] = found;
  return `${text.slice(0, found.index)}${other} ${joint} ${article}${one}${text.slice(found.index + all.length)}`;
}

/** "X increases Y" becomes "Y increases X": with all that belongs to both, as the parser sees it. */
function swapAroundVerb({ text, parse }: Spoilable, random: Random): string | null {
  const tree = parse(text);
  const swaps = tree.tokens.flatMap((_, verb) => {
    const subject = subjectSpan(tree, verb);
    const object = objectSpan(tree, verb);
    if (subject === undefined || object === undefined || subject.last >= verb || object.first <= verb)
      return [];
    // "X is called Y" says of both that they are one thing.
    if (/^(?:call|name|term)/u.test(tree.tokens[verb]?.lower ?? "")) return [];
    const isNoun = [subject, object].every(({ first, last }) => {
      const words = tree.tokens.slice(first, last + 1).map(({ lower }) => lower);
      return (
        words.length <= 12 &&
        !/^(?:we|it|they|this|these|which|that|who|one|authors|there)$/u.test(words.at(-1) ?? "")
      );
    });
    return isNoun ? [{ subject, object }] : [];
  });
  const found = pick(swaps, random);
  if (found === undefined) return null;
  const range = ({ first, last }: Span): readonly [number, number] => [
    tree.tokens[first]?.start ?? 0,
    tree.tokens[last]?.end ?? 0,
  ];
  const [from, to] = range(found.subject);
  const [start, end] = range(found.object);
  const one = text.slice(from, to);
  const lowered = /^(?:The|A|An|This|These|Our|Their) /u.test(one)
    ? one.slice(0, 1).toLowerCase() + one.slice(1)
    : one;
  return upperFirst(
    `${text.slice(0, from)}${text.slice(start, end)}${text.slice(to, start)}${lowered}${text.slice(end)}`,
  );
}

/** A neighbour in WordNet of a sense that is not the word's commonest: same set or the more general one. */
function otherSense(word: string, wordNet: WordNet, random: Random): string | null {
  const [base, ending] = baseOf(word, wordNet);
  if (base === null) return null;
  const others: string[] = [];
  const own = new Set<string>();
  for (const part of PARTS) {
    for (const [rank, { synset }] of wordNet.sensesOf(base, part).entries()) {
      const set = wordNet.synsets.get(synset);
      if (set === undefined) continue;
      if (rank === 0) for (const each of set.words) own.add(each);
      else {
        others.push(...set.words);
        for (const pointer of set.pointers)
          if (pointer.symbol === "@") others.push(...(wordNet.synsets.get(pointer.synset)?.words ?? []));
      }
    }
  }
  const usable = others.filter(
    (each) =>
      /^[a-z]{4,}$/u.test(each) &&
      !own.has(each) &&
      each.slice(0, 4) !== base.slice(0, 4) &&
      !isFirstSenseOf(each, base, wordNet),
  );
  const other = pick(usable, random);
  return other === undefined ? null : withEnding(other, ending);
}

/**
 * "Displayed" for "showed": to show is what display first means, so that it is no other sense, whatever show means first.
 * Verbs alone: a plant is what works first means, and is none where it grows.
 */
function isFirstSenseOf(other: string, base: string, wordNet: WordNet): boolean {
  const [first] = wordNet.sensesOf(other, "verb");
  return first !== undefined && wordNet.synsets.get(first.synset)?.words.includes(base) === true;
}

function baseOf(word: string, wordNet: WordNet): readonly [string | null, string] {
  for (const [ending, replacement] of [
    ["", ""],
    ["s", ""],
    ["ies", "y"],
    ["ed", ""],
    ["ed", "e"],
    ["ing", ""],
    ["ing", "e"],
  ] as const) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, word.length - ending.length) + replacement;
    if (PARTS.some((part) => wordNet.sensesOf(base, part).length > 1)) return [base, ending];
  }
  return [null, ""];
}

function withEnding(word: string, ending: string): string {
  if (ending === "") return word;
  if (ending === "s" || ending === "ies")
    return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word.replace(/(?<=[^aeiou])y$/u, "ie")}s`;
  return `${word.replace(/e$/u, "")}${ending}`;
}

/** "Lamps glow because they are hot" becomes "They glow because lamps are hot"; or the subject goes for a pronoun. */
function movePronoun(text: string, random: Random): string | null {
  const subject =
    /^((?:The|These|This|Our|A|An) (?:[\p{L}\d-]+ ){0,3}?[\p{L}\d-]+|\p{Lu}[\p{L}\d-]+) (?=is|are|was|were|can|may|has|have|shows?|\p{Ll}+s )/u.exec(
      text,
    );
  const noun = subject?.[1];
  if (
    noun === undefined ||
    RESULTS.test(noun) ||
    /^The authors|^(?:The|To|Using|First|Second|The|They|It|This|These|The authors|There|In|But|So|For|We|As|And|While)$/u.test(
      noun,
    )
  )
    return null;
  const rest = text.slice(noun.length);
  const pronoun = / (it|they|its|their) /u.exec(rest);
  if (pronoun !== null && random() < 0.7) {
    const lowered = /^(?:The|These|This|Our|A|An) /u.test(noun)
      ? noun.slice(0, 1).toLowerCase() + noun.slice(1)
      : noun;
    const moved = /^its|their$/u.test(pronoun[1] ?? "") ? `${lowered}'s` : lowered;
    return `${noun.endsWith("s") ? "They" : "It"}${rest.replace(pronoun[0], ` ${moved} `)}`;
  }
  return `${noun.endsWith("s") ? "They" : "It"}${rest}`;
}
