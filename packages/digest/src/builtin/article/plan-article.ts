import type { ArticleQuestion } from "../../digest.ts";
import { wordsOf } from "../../word-distance.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { Choice } from "./choice.ts";
import type { SectionKind } from "./section-kind.ts";
import { strandsOf } from "./strands.ts";

/** What an article is planned from. */
export interface ArticlePlan {
  /** As they will be told: without pointers to figures and works. */
  readonly sentences: readonly RoledSentence[];
  readonly salience: readonly number[];
  readonly kindOf: (sentence: RoledSentence) => SectionKind;
  readonly opensParagraph: (sentence: RoledSentence) => boolean;
  /** The sentence that the one-line summary tells. */
  readonly summary: RoledSentence | null;
  /** Whether a telling of a sentence reads well in an article. Asked only of what may be told. */
  readonly readsWell: (sentence: RoledSentence) => boolean;
}

/** The sentences that answer a question, in the order in which they are told. */
export interface PlannedPart {
  readonly question: ArticleQuestion;
  readonly sentences: readonly RoledSentence[];
}

export const ARTICLE_QUESTIONS: readonly ArticleQuestion[] = ["about", "why", "how", "found", "limits"];

/** Words of the source for each question, some 700 in all: with what is explained, an article of 600 to 900. */
const WORDS: Readonly<Record<ArticleQuestion, number>> = {
  about: 60,
  why: 150,
  how: 150,
  found: 270,
  limits: 90,
};

/** From so many sentences on, a text says most things more than once, and only some of it can be told. */
const LONG = 30;

/**
 * What an article tells, question by question: of each kind of sentence those that matter most, with what they lean on,
 * nothing twice. Of a short text, all of it.
 */
export function planArticle(plan: ArticlePlan): readonly PlannedPart[] {
  const isLong = plan.sentences.length >= LONG;
  const strands = strandsOf(
    plan.sentences,
    (sentence) => !isLong || mayBeTold(sentence, plan.kindOf(sentence)),
  );
  const choice = new Choice(plan, strands, isLong);
  choice.openWith(plan.summary);
  for (const question of ARTICLE_QUESTIONS) choice.fill(question, isLong ? WORDS[question] : Infinity);
  // What one question does not need, the others have.
  for (const question of isLong ? MORE : [])
    choice.fill(question, choice.wordsOf(question) + MOST_WORDS - choice.words);
  return ARTICLE_QUESTIONS.flatMap((question) => {
    const sentences = choice.toldFor(question);
    return sentences.length === 0 ? [] : [{ question, sentences }];
  });
}

const MORE: readonly ArticleQuestion[] = ["found", "how", "why"];
const MOST_WORDS = Object.values(WORDS).reduce((sum, words) => sum + words, 0);

const ELSEWHERE =
  /\b(?:fig(?:ure|s)?\b|tables?\b|eqs?\b|equations?\b|sections?\b|appendix|supplement|video|movie|panel|above|below|et al|see\b|theorem|lemma|proposition|corollary|(?:19|20)\d\d\b)|https?:|\\begin/iu;
const LONGEST_WORDS = 40;
const SHORTEST_WORDS = 7;

/** Whole sentences that speak of the work, and not of the paper's own figures, sections and references. */
function mayBeTold({ text, isLabel, tokens }: RoledSentence, kind: SectionKind): boolean {
  if (isLabel || kind === "apparatus" || ELSEWHERE.test(text) || !/^[\p{Lu}\d].*[.]$/su.test(text))
    return false;
  const words = wordsOf(text).length;
  const formulas = tokens.filter(({ tag }) => tag === "MATH").length;
  return words >= SHORTEST_WORDS && words <= LONGEST_WORDS && formulas < 2;
}
