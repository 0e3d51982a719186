import { formsOf, type VerbForm } from "./verb-forms.ts";

/** What must hold where a phrase is met, besides its words. */
export type ConditionName =
  | "before noun"
  | "before number"
  | "before comparative"
  | "before plural"
  | "before verb"
  | "before adjective"
  | "before mark"
  | "before question"
  | "after noun"
  | "after number"
  | "joining"
  | "after mark"
  | "after plural"
  | "to end"
  | "plural verb"
  | "no subject"
  | "no gerund"
  | "no citation"
  | "no later gerund"
  | "no told deed"
  | "no joined deed"
  | "no second report"
  | "no adverb aside"
  | "no noun before"
  | "no second for"
  | "no second to"
  | "no gerund before"
  | "no deed before"
  | "no participle before"
  | "active"
  | "not passive"
  | "no noun"
  | "bare noun"
  | "one noun"
  | "of illness"
  | "of present clause"
  | "at start"
  | "opening"
  | "inside clause"
  | "finite"
  | "authors"
  | "not authors"
  | "undetermined"
  | "of verb"
  | "of noun"
  | "beside verb"
  | "no infinitive"
  | "no formula"
  | "no number"
  | "no and"
  | "no verb after"
  | "no second"
  /** These have words: `not after (a|b)`; verbs are given in their base form. */
  | "after"
  | "not after"
  | "before"
  | "not before"
  | "without"
  | "with";

export interface PhraseCondition {
  readonly name: ConditionName;
  readonly words: ReadonlySet<string>;
}

/** One place in a phrase. */
export type PatternElement =
  | { readonly kind: "word"; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: "verb"; readonly verbs: ReadonlyMap<string, string>; readonly optional: boolean }
  | { readonly kind: "form"; readonly form: VerbForm; readonly optional: boolean }
  | { readonly kind: "tag"; readonly tag: string; readonly optional: boolean }
  | { readonly kind: "degree"; readonly optional: boolean }
  | { readonly kind: "nominal"; readonly optional: boolean };

/** One place in what a phrase is told as. */
export type OutputElement =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "verb"; readonly verb: string }
  /** A verb that agrees with the noun before the phrase, with the noun that follows it, or with several. */
  | { readonly kind: "agreeing"; readonly verb: string; readonly to: "before" | "after" | "several" }
  | { readonly kind: "copy"; readonly element: number }
  | { readonly kind: "form"; readonly form: VerbForm }
  | { readonly kind: "degree" };

/** A line of a table of phrases, read. */
export interface PhrasePattern {
  readonly line: string;
  readonly from: readonly PatternElement[];
  readonly to: readonly OutputElement[];
  readonly conditions: readonly PhraseCondition[];
}

/** Reads a line such as `<play> a|the role in => <matter> for / before noun`. */
export function parsePhrase(line: string): PhrasePattern {
  const [phrase = "", condition = ""] = line.split(" / ");
  const [from = "", to = ""] = phrase.split(/ =>(?: |$)/u);
  return {
    line,
    from: from.split(" ").map(parseElement),
    to: to === "" ? [] : to.split(" ").map(parseOutput),
    conditions: condition === "" ? [] : condition.split(", ").map(parseCondition),
  };
}

/** Words with which a phrase may begin. */
export function firstWords(pattern: PhrasePattern): ReadonlySet<string> {
  const found = new Set<string>();
  for (const element of pattern.from) {
    for (const word of wordsAt(element)) found.add(word);
    if (!element.optional) break;
  }
  return found;
}

/** Words that must stand second, where there are such. */
export function secondWords({ from }: PhrasePattern): ReadonlySet<string> | null {
  const [first, second] = from;
  if (first === undefined || first.optional || second === undefined || second.optional) return null;
  return second.kind === "word" ? second.words : null;
}

function wordsAt(element: PatternElement): Iterable<string> {
  if (element.kind === "word") return element.words;
  return element.kind === "verb" ? element.verbs.keys() : [];
}

function parseCondition(text: string): PhraseCondition {
  const [, name = text, words] = /^(.+) \((.+)\)$/u.exec(text) ?? [];
  return { name: name as ConditionName, words: new Set(words?.split("|") ?? []) };
}

function parseElement(text: string): PatternElement {
  const optional = text.endsWith("?");
  const bare = optional ? text.slice(0, -1) : text;
  if (bare === "{degree}") return { kind: "degree", optional };
  if (bare === "{nominal}") return { kind: "nominal", optional };
  if (/^\{[A-Z|]+\}$/u.test(bare)) return { kind: "tag", tag: bare.slice(1, -1), optional };
  if (bare.startsWith("{")) return { kind: "form", form: bare.slice(1, -1) as VerbForm, optional };
  if (!bare.startsWith("<")) return { kind: "word", words: new Set(bare.split("|")), optional };
  const verbs = bare.slice(1, -1).split("|");
  return {
    kind: "verb",
    verbs: new Map(verbs.flatMap((verb) => formsOf(verb).map((form) => [form, verb]))),
    optional,
  };
}

function parseOutput(text: string): OutputElement {
  if (text === "{degree}") return { kind: "degree" };
  if (text.startsWith("{")) return { kind: "form", form: text.slice(1, -1) as VerbForm };
  if (text.startsWith("<")) return { kind: "verb", verb: text.slice(1, -1) };
  if (text.startsWith("[")) {
    const to = text.endsWith(">]") ? "after" : text.endsWith("~]") ? "several" : "before";
    return { kind: "agreeing", verb: text.replace(/[[\]>~]/gu, ""), to };
  }
  if (text.startsWith("$")) return { kind: "copy", element: Number(text.slice(1)) - 1 };
  return { kind: "word", text };
}
