import type { Statement } from "./digest.ts";
import { listStatements } from "./list-statements.ts";
import type { DigestContent } from "./writer.ts";

/** What was translated of a digest, and what stayed in English. */
export interface Translations {
  readonly translated: number;
  /** Claims of the paper whose translation was refused. */
  readonly left: number;
}

/** Null for a digest in which nothing was translated. */
export function countTranslations(content: DigestContent): Translations | null {
  const told = listStatements(content).filter(({ statement }) => statement.kind !== "glossary");
  const translated = told.filter(({ statement }) => statement.translatedFrom !== undefined).length;
  return translated === 0 ? null : { translated, left: told.length - translated };
}

/** The language of one statement of a digest in which some are translated; null for our own explanations, which are in the reader's. */
export function translatedLanguage({ kind, translatedFrom }: Statement): "fr" | "en" | null {
  if (kind === "glossary") return null;
  return translatedFrom === undefined ? "en" : "fr";
}
