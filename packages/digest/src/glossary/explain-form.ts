import type { Language } from "@engram/paper";
import { stem } from "../stem.ts";
import { STOP_WORDS } from "../stop-words.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";

/**
 * The explanation of a term as it stands in a text: where the explanation does not name that very form, the form comes
 * before it, since a reader who met "latent space" does not look for "a latent variable".
 */
export function explainForm({ en, fr }: GlossaryEntry, form: string, language: Language): string {
  const text = language === "fr" ? fr : en;
  if (isNamed(form, en)) return text;
  const shown = `${form.charAt(0).toUpperCase()}${form.slice(1)}`;
  return language === "fr" ? `${shown} : ${text}` : `${shown}: ${text}`;
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
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "chaotic" and "chaos": words of one stem, or of the same beginning but for their ends. */
function isSame(word: string, other: string): boolean {
  if (stem(word) === stem(other)) return true;
  let shared = 0;
  while (shared < word.length && word.charAt(shared) === other.charAt(shared)) shared += 1;
  return shared >= 4 && shared >= Math.min(word.length, other.length) - 3;
}
