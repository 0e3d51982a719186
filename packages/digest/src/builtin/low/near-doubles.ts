import type { GlossaryEntry } from "../../glossary/glossary-entry.ts";
import { spokenWords } from "./spoken-words.ts";

interface Explainable {
  readonly entry: GlossaryEntry;
  /** The term as it stands in the text. */
  readonly form: string;
}

/** Whether the explanation of one term says it with the other term. */
export function explainsWith({ entry }: Explainable, other: Explainable): boolean {
  const told = spokenWords(entry.en);
  return formsOf(other).some((form) => told.includes(form));
}

/** Whether one term stands in the other: "kinase" in "kinase inhibitor". */
export function isWithin(inner: Explainable, outer: Explainable): boolean {
  return outer.entry !== inner.entry && spokenWords(outer.form).includes(spokenWords(inner.form));
}

/** Whether of two terms one names a kind of the other: "T cell" and "cytotoxic T cell". */
export function isOneAKind(one: Explainable, other: Explainable): boolean {
  const [own, others] = [spokenWords(one.form), spokenWords(other.form)];
  return one.entry !== other.entry && (own.endsWith(others) || others.endsWith(own));
}

/** Whether of two terms, in whatever form, one stands in the other: "RNA" and "mRNA", which is messenger RNA. */
export function shareAName(one: Explainable, other: Explainable): boolean {
  if (one.entry === other.entry) return false;
  const [own, others] = [formsOf(one), formsOf(other)];
  return own.some((form) => others.some((name) => name.includes(form) || form.includes(name)));
}

const known = new WeakMap<GlossaryEntry, readonly string[]>();

/** All forms of a term, in spoken words. */
export function formsOf({ entry }: Pick<Explainable, "entry">): readonly string[] {
  const forms = known.get(entry) ?? entry.forms.map(spokenWords);
  known.set(entry, forms);
  return forms;
}
