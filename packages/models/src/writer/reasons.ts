import type { CheckProblemCode, TranslationProblemCode } from "@engram/digest";
import type { FormProblemCode } from "./refuse-form.ts";

/** Why a model's sentence is not shown. */
export type RefusalCode = FormProblemCode | CheckProblemCode | TranslationProblemCode | "evidence.elsewhere";

export interface Refusal {
  readonly code: RefusalCode;
  readonly words: string;
}

const changed = (what: string) => (words: string) => `it changes ${what}: "${words}"`;

/** What a model is told of each reason, so that it can do better. */
const REASONS = {
  "reply.empty": () => "it is empty",
  "reply.cut": () => "it is far too long, and not finished",
  "reply.too-long": () => "it is far too long",
  "reply.markup": (words) => `it contains markup: ${words}`,
  "reply.invisible": () => "it contains invisible characters",
  "reply.other-language": () => "it is not in English",
  "reply.refusal": () => "it is not a rewording of the claim",
  "reply.repetition": () => "it repeats itself",
  "reply.several-sentences": () => "it is more than one sentence",
  "reply.no-sentence": () => "it is not a plain statement",
  "reply.copy": () => "it repeats the passage instead of rewording the claim",
  "reply.first-person": (words) => `it says "${words}": speak of the authors as the claim does`,
  "evidence.elsewhere": () => "it speaks of something else than the passage",
  "number.added": (words) => `it has a number that is not there: ${words}`,
  "number.lost": (words) => `it leaves out the number ${words}`,
  "number.moved": changed("what a number belongs to"),
  "negation.added": changed("what is denied"),
  "negation.lost": changed("what is denied"),
  "hedge.added": changed("how sure it is"),
  "hedge.lost": changed("how sure it is"),
  "quantifier.added": changed("of how many it speaks"),
  "quantifier.lost": changed("of how many it speaks"),
  "comparison.turned": changed("more or less, before or after"),
  "name.added": (words) => `it has a name that is not there: ${words}`,
  "words.added": (words) => `it adds "${words}"`,
  "words.lost": (words) => `it leaves out "${words}"`,
  "roles.swapped": changed("the order, so that something else may do something else"),
  "cause.added": (words) => `it names a cause that is not there: "${words}"`,
  "clause.cut-at-start": () => "it begins in the middle of a clause",
  "clause.cut-at-end": () => "it ends in the middle of a clause",
  "scope.report-lost": (words) => `it states what is only reported ("${words}")`,
  "scope.condition-lost": (words) => `it leaves out a condition: "${words}"`,
  "pronoun.unclear": (words) => `it opens with "${words}", which stands for nothing`,
  "unit.changed": changed("a unit"),
  "condition.added": (words) => `it adds a condition: "${words}"`,
  "condition.lost": (words) => `it leaves out "${words}"`,
  "name.lost": (words) => `it leaves out or changes the name ${words}`,
  "name.moved": (words) => `it exchanges names: ${words}`,
  "formula.changed": (words) => `it changes a formula: ${words}`,
  "language.other": () => "it is not in French",
  "language.left": (words) => `it leaves an English word: "${words}"`,
  "language.broken": (words) => `"${words}" is no correct French`,
  "length.differs": () => "it is much shorter or longer than the English sentence",
  "sentence.added": () => "it adds something",
  "text.repeated": (words) => `it repeats "${words}"`,
  "text.markup": (words) => `it contains markup: ${words}`,
} as const satisfies Record<RefusalCode, (words: string) => string>;

/** How many reasons a model is told at most: more would confuse a small one. */
const MOST_REASONS = 4;

/** The reasons for which a sentence was refused, in words for the model. */
export function reasonsInWords(refusals: readonly Refusal[]): readonly string[] {
  return refusals.slice(0, MOST_REASONS).map(({ code, words }) => REASONS[code](words));
}
