import {
  AUTHORS_PLAINER_VERBS,
  PLAINER_BEFORE_NUMBERS,
  PLAINER_PHRASES,
  PLAINER_VERBS,
  SHORTER_PHRASES,
  type VerbForms,
} from "../builtin/prose/plain-phrases.ts";
import { stem } from "../stem.ts";

interface Equivalence {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Openings and adverbs of place in the argument that the checker reads as one joint. */
const JOINED: readonly Equivalence[] = [
  { from: ["in", "contrast"], to: ["in_contrast"] },
  { from: ["at", "the", "same", "time", ","], to: ["while"] },
  { from: ["for", "this", ","], to: [","] },
  { from: ["to", "do", "so", ","], to: [","] },
  { from: ["even", "though"], to: ["though"] },
  { from: ["in", "addition", "to"], to: ["besides"] },
  { from: ["at", "least"], to: ["at_least"] },
  { from: ["at", "most"], to: ["at_most"] },
  { from: ["up", "to"], to: ["up_to"] },
  { from: ["this", "is", "because"], to: ["because"] },
  { from: ["led"], to: ["lead"] },
  { from: ["made"], to: ["make"] },
  { from: ["since"], to: ["because"] },
  { from: ["nevertheless"], to: ["still"] },
  { from: ["nonetheless"], to: ["still"] },
  { from: ["consequently"], to: ["so"] },
  { from: ["accordingly"], to: ["so"] },
  { from: ["as", "a", "consequence"], to: ["so"] },
  { from: ["as", "a", "result"], to: ["so"] },
];

function verbEquivalences(verbs: ReadonlyMap<string, VerbForms>): Equivalence[] {
  return [...verbs].flatMap(([lemma, [base, ...forms]]) => {
    const to = base.split(" ").map(stemOf);
    const inflected = [base, ...forms].map((form) => ({ from: form.split(" "), to }));
    const stemmed = stem(lemma);
    const bookish = [lemma, `${lemma}s`, `${stemmed}ed`, `${stemmed}ing`, `${stemmed}es`];
    return [...inflected, ...bookish.map((form) => ({ from: [form], to }))];
  });
}

const BETTER = ["do", "does", "did", "doing"].flatMap((auxiliary) => [
  { from: [auxiliary, "better", "than"], to: ["outperform"] },
  ...["significantly", "substantially", "considerably", "slightly", "markedly", "greatly", "clearly"].map(
    (adverb) => ({
      from: [auxiliary, adverb, "better", "than"],
      to: [adverb, "outperform"],
    }),
  ),
]);

const phrases = [...SHORTER_PHRASES, ...PLAINER_PHRASES, ...PLAINER_BEFORE_NUMBERS].map(([from, to]) => ({
  from: from.split(" "),
  to: to.split(" "),
}));

const BY_FIRST = groupByFirst([
  ...JOINED,
  ...BETTER,
  ...phrases,
  ...verbEquivalences(PLAINER_VERBS),
  ...verbEquivalences(AUTHORS_PLAINER_VERBS),
]);

function groupByFirst(equivalences: readonly Equivalence[]): ReadonlyMap<string, readonly Equivalence[]> {
  const groups = new Map<string, Equivalence[]>();
  for (const equivalence of equivalences) {
    const [first = ""] = equivalence.from;
    const group = groups.get(first) ?? [];
    group.push(equivalence);
    groups.set(first, group);
  }
  for (const group of groups.values()) group.sort((a, b) => b.from.length - a.from.length);
  return groups;
}

/** Words with each known phrase in its plain form, and words of content without their endings. */
export function inCanonicalForm(words: readonly string[]): string[] {
  // "by training": a clause of its own, which may be told apart; "by X" is not.
  const opened = words.map((item, index) =>
    item === "by" && words[index + 1]?.endsWith("ing") === true ? "by_doing" : item,
  );
  // Twice: the plain form of one phrase ("because of") may be part of another.
  return replaceOnce(replaceOnce(opened)).map(canonicalWord);
}

/** Words come back so often that looking at them is most of the work; the memory is emptied when it is full. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** A word without its ending, unless it is short or would be taken for another. */
export function canonicalWord(item: string): string {
  const before = known.get(item);
  if (before !== undefined) return before;
  const found = /^\p{L}{4,}$/u.test(item) && !KEPT_WHOLE.has(item) ? stemOf(item) : item;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(item, found);
  return found;
}

/** The ending of a word taken off; "uses" is not the pronoun "us", and a "note" denies nothing. */
function stemOf(word: string): string {
  const found = stem(word);
  return found === "us" || (found === "not" && word !== "not") ? `${found}e` : found;
}

const KEPT_WHOLE = new Set("this does less unless across perhaps always thus".split(" "));

function replaceOnce(words: readonly string[]): readonly string[] {
  let result: string[] | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const item = words[index] ?? "";
    const found = phraseAt(words, index, item);
    if (found === undefined) {
      result?.push(item);
      continue;
    }
    result ??= words.slice(0, index);
    result.push(...found.to);
    index += found.from.length - 1;
  }
  return result ?? words;
}

function phraseAt(words: readonly string[], index: number, first: string): Equivalence | undefined {
  const group = BY_FIRST.get(first);
  if (group === undefined) return undefined;
  for (const phrase of group) {
    const { from } = phrase;
    let fits = 1;
    while (fits < from.length && words[index + fits] === from[fits]) fits += 1;
    if (fits === from.length) return phrase;
  }
  return undefined;
}

/** A list of words, separated by spaces, in the form in which the checker compares them. */
export function canonicalWords(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map(canonicalWord));
}
