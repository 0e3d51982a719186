/** @file Rewritings that a reader made by hand, as the checker's evaluation reads them. Not an evaluation by itself. */
import { ALL_CORPORA, type CorpusName } from "./digest-data.ts";
import faithful from "./labels/faithful-rewritings.json" with { type: "json" };
import french from "./labels/french-translations.json" with { type: "json" };
import unfaithful from "./labels/unfaithful-rewritings.json" with { type: "json" };

/** A sentence of an abstract and what somebody made of it. */
export interface Rewriting {
  /** `test` and `later`: nobody opens it, only rates are printed; `informed`: by somebody who knew the checker. */
  readonly set: string;
  readonly corpus: string;
  readonly id: string;
  readonly source: string;
  readonly text: string;
  /** How far it goes, or what is wrong with it. */
  readonly label: string;
}

type Stored = Omit<Rewriting, "source" | "text" | "label"> & {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly (string | readonly number[])[];
};

/** Those that say what their source says. */
export function faithfulRewritings(): readonly Rewriting[] {
  return faithful.rewritings.map((stored) => restore(stored, stored.style));
}

/** Those that do not. */
export function unfaithfulRewritings(): readonly Rewriting[] {
  return unfaithful.rewritings.map((stored) => restore(stored, stored.kind));
}

/** 217 sentences of abstracts, translated by hand. */
export function frenchTranslations(): readonly {
  readonly set: string;
  readonly english: string;
  readonly french: string;
}[] {
  return french.translations.map(({ set, corpus, id, start, end, french: translated }) => ({
    set,
    english: textOf(corpus, id).slice(start, end),
    french: translated,
  }));
}

const texts = new Map<string, ReadonlyMap<string, string>>();

function textOf(corpus: string, id: string): string {
  const known =
    texts.get(corpus) ?? new Map(ALL_CORPORA[corpus as CorpusName]().map((one) => [one.id, one.text]));
  texts.set(corpus, known);
  const text = known.get(id);
  if (text === undefined) throw new Error(`${corpus} has no abstract ${id}`);
  return text;
}

function restore({ set, corpus, id, start, end, pieces }: Stored, label: string): Rewriting {
  const source = textOf(corpus, id).slice(start, end);
  const text = pieces
    .map((piece) => (typeof piece === "string" ? piece : source.slice(piece[0], piece[1])))
    .join("");
  return { set, corpus, id, source, text, label };
}
