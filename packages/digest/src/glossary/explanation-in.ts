import type { Language } from "@engram/paper";
import { detectLanguage } from "../detect-language.ts";
import type { Statement } from "../digest.ts";
import { explainForm } from "./explain-form.ts";
import { GLOSSARY } from "./glossary.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";

/** An explanation as a reader is shown it. */
export interface ShownExplanation {
  readonly text: string;
  /** Of the text; null where nothing tells. */
  readonly language: Language | null;
  /** Of the words that the digest carries, where they are others. */
  readonly carriedIn?: Language;
}

/**
 * An explanation of a digest in the reader's language: the same entry of the glossary, for the same words of the source.
 * Where no entry gives exactly what the digest carries, the digest's own words stay. Null for claims of the paper.
 */
export function explanationIn(statement: Statement, language: Language): ShownExplanation | null {
  const { kind, text, evidence } = statement;
  if (kind !== "glossary") return null;
  const form = evidence[0].quote;
  for (const written of LANGUAGES) {
    const entry = candidates(text).find((one) => explainForm(one, form, written) === text);
    if (entry === undefined) continue;
    if (written === language) return { text, language };
    return { text: explainForm(entry, form, language), language, carriedIn: written };
  }
  const detected = detectLanguage(text).language;
  return { text, language: LANGUAGES.find((one) => one === detected) ?? null };
}

/** In which language a digest carries explanations that its reader is shown in another; null where it carries none such. */
export function carriedExplanations(statements: readonly Statement[], language: Language): Language | null {
  for (const statement of statements) {
    const carriedIn = explanationIn(statement, language)?.carriedIn;
    if (carriedIn !== undefined) return carriedIn;
  }
  return null;
}

const LANGUAGES = ["en", "fr"] as const satisfies readonly Language[];

/** Letters that tell entries apart well enough: a page asks for some twenty among thousands. */
const TELLING_LETTERS = 16;

/** What says how the form goes with an explanation stands before it or after it, so that one of its ends is the text's. */
const BY_END = new Map<string, GlossaryEntry[]>();

function candidates(text: string): readonly GlossaryEntry[] {
  if (BY_END.size === 0) for (const entry of GLOSSARY) for (const end of endsOf(entry)) addTo(end, entry);
  return [...new Set(ends(text).flatMap((end) => BY_END.get(end) ?? []))];
}

function endsOf({ en, fr }: GlossaryEntry): readonly string[] {
  return [...ends(en), ...ends(fr)];
}

function ends(text: string): readonly string[] {
  return [text.slice(0, TELLING_LETTERS), text.slice(-TELLING_LETTERS)];
}

function addTo(end: string, entry: GlossaryEntry): void {
  const group = BY_END.get(end);
  if (group === undefined) BY_END.set(end, [entry]);
  else group.push(entry);
}
