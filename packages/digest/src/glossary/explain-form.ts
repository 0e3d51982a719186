import type { Language } from "@engram/paper";
import { stem } from "../stem.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { type FormLink, LINKED_FORMS } from "./form-links.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";

/**
 * The explanation of a term as it stands in a text: where the explanation does not name that very form, a sentence says
 * how the two go together, since a reader who met "latent space" does not look for "a latent variable". Where nobody has
 * said how, the form comes before the explanation.
 */
export function explainForm({ en, fr }: GlossaryEntry, form: string, language: Language): string {
  const text = language === "fr" ? fr : en;
  if (isNamed(form, en)) return text;
  const linked = linkedForm(form);
  if (linked === "alone") return text;
  if (linked !== undefined)
    return language === "fr" ? `${fr} ${FRENCH[linked.link](linked.shown)}` : `${linked.english} ${en}`;
  const shown = capitalised(form);
  return language === "fr" ? `${shown} : ${text}` : `${shown}: ${text}`;
}

/** The form's link, the form itself without a plural that the table does not have. */
function linkedForm(
  form: string,
): { readonly link: ShownLink; readonly shown: string; readonly english: string } | "alone" | undefined {
  const shown = LINKED_FORMS.has(form.toLowerCase()) ? form : form.replace(/s$/u, "");
  const linked = LINKED_FORMS.get(shown.toLowerCase());
  if (linked === undefined) return undefined;
  if (linked.link === "alone") return "alone";
  return { link: linked.link, shown, english: ENGLISH[linked.link](capitalised(shown), linked.thing) };
}

/** A link that a sentence says. */
type ShownLink = Exclude<FormLink, "alone">;

const ENGLISH: Readonly<Record<ShownLink, (form: string, thing: string) => string>> = {
  short: (form, thing) => `“${form}” is short for ${thing}.`,
  full: (form, thing) => `“${form}” is the full name of ${thing}.`,
  name: (form, thing) => `“${form}” is another name for ${thing}.`,
  kind: (form, thing) => `“${form}” names one kind of ${thing}.`,
  part: (form, thing) => `“${form}” names a part of ${thing}.`,
  about: (form, thing) => `“${form}” has to do with ${thing}.`,
};

/** After the explanation, whose subject they take up: so no gender is needed. */
const FRENCH: Readonly<Record<ShownLink, (form: string) => string>> = {
  short: (form) => `« ${form} » en est l'abréviation.`,
  full: (form) => `« ${form} » en est le nom complet.`,
  name: (form) => `« ${form} » en est un autre nom.`,
  kind: (form) => `« ${form} » en désigne une sorte.`,
  part: (form) => `« ${form} » en désigne une partie.`,
  about: (form) => `Le terme « ${form} » s'y rapporte.`,
};

function capitalised(form: string): string {
  // "mRNA" and "qPCR" keep their small letter.
  return /^\p{Ll}{1,3}\p{Lu}/u.test(form) ? form : `${form.charAt(0).toUpperCase()}${form.slice(1)}`;
}

/** What follows a term that an explanation opens with. */
const GOES_ON =
  /^(?:is|are|was|can|may|on|in|of|as|says?|tells?|means?|lets?|makes?|gives?|has|have|works?|finds?|asks?|sorts?|starts?|looks?|copies|copy|helps?|uses?|describes?|measures?|compares?|improves?|turns?|shows?|treats?|cuts?|hides?|holds?|repairs?|wants?|combines?|grows?|moves?|keeps?|carry|carries|tries|learns?|counts?|adds?|sets?|steers?|judges?|trains?)$/u;

/** Whether an explanation has all words of a form, or opens with some of them and nothing else. */
function isNamed(form: string, explanation: string): boolean {
  const own = wordsOf(form);
  const told = wordsOf(explanation);
  const telling = own.filter((word) => !STOP_WORDS.has(word));
  if (telling.every((word) => told.some((other) => isSame(word, other)))) return true;
  const subject = /^(?:an?|the)$/u.test(told[0] ?? "") ? told.slice(1) : told;
  const other = subject.findIndex((word) => !own.some((mine) => isSame(mine, word)));
  return other > 0 && GOES_ON.test(subject[other] ?? "");
}

function wordsOf(text: string): string[] {
  return spelledAlike(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "Optimisation" and "optimization", "leukaemia" and "leukemia", "disc" and "disk" are one word; so is "pre-training". */
function spelledAlike(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/is(?=(?:e[ds]?|ing|ations?|er)\b)/gu, "iz")
    .replace(/ae(?=m|st)/gu, "e")
    .replace(/\bdiscs?\b/gu, "disk")
    .replace(/defence/gu, "defense")
    .replace(/\bloci\b/gu, "locus")
    .replace(/our(?=s?\b)/gu, "or")
    .replace(/\b(pre|auto|co|multi|log|sum|non)-(?=\p{L})/gu, "$1");
}

/** "chaotic" and "chaos": words of one stem, or of the same beginning but for their ends; "RNAs" and "RNA". */
function isSame(word: string, other: string): boolean {
  if (stem(word) === stem(other) || word === `${other}s`) return true;
  let shared = 0;
  while (shared < word.length && word.charAt(shared) === other.charAt(shared)) shared += 1;
  return shared >= 4 && shared >= Math.min(word.length, other.length) - 3;
}
