import { formsOf, type VerbForm } from "./verb-forms.ts";

/** What must hold where a phrase is met, besides its words. */
export type PhraseCondition =
  | "before noun"
  | "before number"
  | "before comparative"
  | "before plural"
  | "before verb"
  | "before mark"
  | "before question"
  | "after noun"
  | "after which"
  | "inside clause"
  | "finite"
  | "authors"
  | "undetermined"
  | "of verb"
  | "no infinitive"
  | "no formula"
  | "no and";

/** One place in a phrase. */
export type PatternElement =
  | { readonly kind: "word"; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: "verb"; readonly verbs: ReadonlyMap<string, string>; readonly optional: boolean }
  | { readonly kind: "form"; readonly form: VerbForm; readonly optional: boolean }
  | { readonly kind: "degree"; readonly optional: boolean }
  | { readonly kind: "nominal"; readonly optional: boolean };

/** One place in what a phrase is told as. */
export type OutputElement =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "verb"; readonly verb: string }
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
    conditions: condition === "" ? [] : (condition.split(", ") as PhraseCondition[]),
  };
}

/** Words with which a phrase may begin. */
export function firstWords(pattern: PhrasePattern): ReadonlySet<string> {
  const found = new Set<string>();
  for (const element of pattern.from) {
    if (element.kind === "word") for (const word of element.words) found.add(word);
    if (element.kind === "verb") for (const form of element.verbs.keys()) found.add(form);
    if (!element.optional) break;
  }
  return found;
}

function parseElement(text: string): PatternElement {
  const optional = text.endsWith("?");
  const bare = optional ? text.slice(0, -1) : text;
  if (bare === "{degree}") return { kind: "degree", optional };
  if (bare === "{nominal}") return { kind: "nominal", optional };
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
  if (text.startsWith("$")) return { kind: "copy", element: Number(text.slice(1)) - 1 };
  return { kind: "word", text };
}
