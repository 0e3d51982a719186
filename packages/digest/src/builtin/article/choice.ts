import type { ArticleQuestion } from "../../digest.ts";
import { stem } from "../../stem.ts";
import { STOP_WORDS } from "../../stop-words.ts";
import { wordsOf } from "../../word-distance.ts";
import { announces, worthOf } from "../medium/sentence-worth.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { answerOf } from "./answer-of.ts";
import type { ArticlePlan } from "./plan-article.ts";
import type { SectionKind } from "./section-kind.ts";
import type { Strand } from "./strands.ts";

/** How much a sentence of a part is preferred, in units of the salience: what an abstract says, the authors found worth saying. */
const PREFERRED: Readonly<Record<SectionKind, number>> = {
  abstract: 0.15,
  introduction: 0.05,
  end: 0.1,
  results: 0,
  other: 0,
  methods: -0.15,
  apparatus: -1,
};
const WORTH = 0.2;
/** What opens a paragraph mostly tells what the paragraph is about. */
const OPENS = 0.06;
/** Two neighbours read better than two sentences from anywhere. */
const NEIGHBOUR = 0.08;
/** What is measured in brackets, and every figure beyond the second, is for readers of the field. */
const DETAIL = /\(|\d+(?:\.\d+)?/gu;
const DETAIL_COSTS = 0.03;
/** Two sentences that share so much of the shorter one's words say the same. */
const SAME = 0.6;
/** A sentence and the ones that it needs before it. */
const MOST_AT_ONCE = 2;
/** Words that a part may be longer than it should, rather than to end with a gap. */
const OVER = 15;

interface Told {
  readonly question: ArticleQuestion;
  readonly count: number;
}

interface Candidate {
  readonly strand: Strand;
  readonly place: number;
  readonly sentence: RoledSentence;
}

/** What an article tells: of some strands a beginning, each under one question. */
export class Choice {
  readonly #plan: ArticlePlan;
  readonly #candidates: readonly Candidate[];
  readonly #isLong: boolean;
  readonly #contribution: RoledSentence | undefined;
  readonly #told = new Map<Strand, Told>();
  readonly #stems: ReadonlySet<string>[] = [];
  readonly #words = new Map<ArticleQuestion, number>();

  constructor(plan: ArticlePlan, strands: readonly Strand[], isLong: boolean) {
    this.#plan = plan;
    this.#isLong = isLong;
    this.#contribution = plan.sentences.find(announces);
    this.#candidates = strands.flatMap((strand) =>
      strand.map((sentence, place) => ({ strand, place, sentence })),
    );
  }

  get words(): number {
    return [...this.#words.values()].reduce((sum, words) => sum + words, 0);
  }

  wordsOf(question: ArticleQuestion): number {
    return this.#words.get(question) ?? 0;
  }

  toldFor(question: ArticleQuestion): readonly RoledSentence[] {
    return [...this.#told]
      .flatMap(([strand, told]) => (told.question === question ? strand.slice(0, told.count) : []))
      .sort((a, b) => a.index - b.index);
  }

  openWith(summary: RoledSentence | null): void {
    const found = this.#candidates.find(({ sentence }) => sentence.index === summary?.index);
    if (found !== undefined) this.#tell(found, "about");
  }

  /** Adds to a part, best first, until it has so many words. */
  fill(question: ArticleQuestion, words: number): void {
    let candidates = this.#candidates
      .filter(({ sentence }) => this.#answers(sentence, question))
      .map((candidate) => ({ ...candidate, score: this.#score(candidate.sentence) }));
    while (this.wordsOf(question) < words) {
      const near = this.#nearTold();
      const ranked = candidates
        .map((each) => ({ ...each, now: each.score + (near.has(each.sentence.index) ? NEIGHBOUR : 0) }))
        .sort((a, b) => b.now - a.now || a.sentence.index - b.sentence.index);
      const best = ranked.findIndex((each) => this.#fits(each, question, words - this.wordsOf(question)));
      const candidate = ranked[best];
      if (candidate === undefined) return;
      this.#tell(candidate, question);
      // What did not fit before does not fit later, and this one is told.
      candidates = this.#isLong ? ranked.slice(best + 1) : ranked;
    }
  }

  /** The places beside sentences that are told. */
  #nearTold(): ReadonlySet<number> {
    const told = [...this.#told].flatMap(([strand, { count }]) => strand.slice(0, count));
    return new Set(told.flatMap(({ index }) => [index - 1, index + 1]));
  }

  #answers(sentence: RoledSentence, question: ArticleQuestion): boolean {
    const kind = this.#isLong ? this.#plan.kindOf(sentence) : "abstract";
    if (question === "about") return this.#isLong && kind === "abstract" && announces(sentence);
    const isOwnWork = (this.#contribution?.index ?? Infinity) < sentence.index;
    return answerOf(sentence, kind, isOwnWork) === question;
  }

  #score(sentence: RoledSentence): number {
    const details = [...sentence.text.matchAll(DETAIL)].length;
    return (
      (this.#plan.salience[sentence.index] ?? 0) +
      WORTH * worthOf(sentence, this.#contribution) +
      PREFERRED[this.#plan.kindOf(sentence)] +
      (this.#plan.opensParagraph(sentence) ? OPENS : 0) -
      DETAIL_COSTS * Math.max(0, details - 1)
    );
  }

  #fits(candidate: Candidate, question: ArticleQuestion, left: number): boolean {
    const told = this.#told.get(candidate.strand);
    if (told !== undefined && (told.question !== question || candidate.place < told.count)) return false;
    if (!this.#isLong) return true;
    const added = this.#addedBy(candidate);
    return (
      added.length <= MOST_AT_ONCE &&
      lengthOf(added) <= left + OVER &&
      added.every((sentence) => !this.#isKnown(sentence) && this.#plan.readsWell(sentence))
    );
  }

  #addedBy({ strand, place }: Candidate): Strand {
    return strand.slice(this.#told.get(strand)?.count ?? 0, place + 1);
  }

  /** Papers say in the introduction, and again at the end, what the abstract has said. */
  #isKnown({ text }: RoledSentence): boolean {
    const own = stemsOf(text);
    return this.#stems.some((other) => {
      const shared = [...own].filter((each) => other.has(each)).length;
      return shared >= SAME * Math.min(own.size, other.size);
    });
  }

  #tell(candidate: Candidate, question: ArticleQuestion): void {
    const added = this.#addedBy(candidate);
    this.#told.set(candidate.strand, { question, count: candidate.place + 1 });
    this.#words.set(question, this.wordsOf(question) + lengthOf(added));
    for (const { text } of added) this.#stems.push(stemsOf(text));
  }
}

function lengthOf(sentences: Strand): number {
  return sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !STOP_WORDS.has(word))
      .map(stem),
  );
}
