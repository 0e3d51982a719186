import { changedConcepts } from "./compare-concepts.ts";
import { changedNames } from "./compare-names.ts";
import { changedNumbers } from "./compare-numbers.ts";
import { leftWords, untoldWords } from "./compare-words.ts";
import { comparedText } from "./compared-text.ts";
import {
  addedMarkup,
  addedSentences,
  brokenFrench,
  differingLength,
  otherLanguage,
  repeatedWords,
} from "./translation-form.ts";
import type { Translation, TranslationProblem } from "./translation-problem.ts";

export type { Translation, TranslationProblem, TranslationProblemCode } from "./translation-problem.ts";

export interface TranslationVerdict {
  /** True where nothing speaks against showing it. */
  readonly supported: boolean;
  readonly problems: readonly TranslationProblem[];
}

/**
 * Whether a French sentence says what its English one says, as far as tables of words can tell: numbers and units,
 * negations, hedges, quantifiers, comparisons, conditions, names and formulas are compared, and it must be French. What
 * the other words mean is not looked at, so a wrong word may pass. In doubt it is refused: the English sentence is
 * then shown.
 */
export function checkTranslation({ english, french }: Translation): TranslationVerdict {
  const theirs = comparedText(english);
  const own = comparedText(french);
  const problems = [
    ...addedMarkup({ english, french }),
    ...otherLanguage(theirs, own),
    ...differingLength(theirs, own),
    ...addedSentences(theirs, own),
    ...repeatedWords(theirs, own),
    ...changedNumbers(theirs, own),
    ...changedConcepts(theirs, own),
    ...changedNames(theirs, own),
    ...leftWords(theirs, own),
    ...untoldWords(theirs, own),
    ...brokenFrench(own),
  ];
  return { supported: problems.length === 0, problems };
}
