import type { Language } from "@engram/paper";
import type { Article, ArticleQuestion, Statement } from "../../digest.ts";
import type { TaggedSource } from "../../split-source.ts";
import { chooseExplanations, writeLow } from "../low/write-low.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { leavesOpen } from "../roles/points-back.ts";
import type { DraftedSentence } from "../write-levels.ts";
import { planArticle } from "./plan-article.ts";
import { type SectionKind, sectionKind } from "./section-kind.ts";
import { withoutPointers } from "./without-pointers.ts";

/** What an article is written from. */
export interface ArticleSource {
  readonly split: TaggedSource;
  readonly sentences: readonly RoledSentence[];
  readonly salience: readonly number[];
  /** The sentence that the one-line summary tells. */
  readonly summary: RoledSentence | null;
  /** Sentences that are told one after another, in tellings that passed every check. */
  readonly draft: (sentences: readonly RoledSentence[]) => readonly DraftedSentence[];
  readonly language: Language;
}

/** Under so many statements there is nothing that a level would not say as well. */
const LEAST_STATEMENTS = 4;

/** The paper told as a text, question by question, in the plain words of Low; undefined where there is too little to tell. */
export function writeArticle({
  split,
  sentences,
  salience,
  summary,
  draft,
  language,
}: ArticleSource): Article | undefined {
  const kinds = new Map<string, SectionKind>(
    split.source.sections.map((section) => [section.id, sectionKind(section)]),
  );
  const planned = planArticle({
    sentences: sentences.map(withoutPointers),
    salience,
    kindOf: ({ section }) => kinds.get(section) ?? "other",
    opensParagraph: ({ section, start }) =>
      start === 0 || split.tagged.get(section)?.text.charAt(start - 1) === "\n",
    summary,
    readsWell: (sentence) => draft([sentence]).every(readsWell),
  });
  const drafted = planned.map(({ question, sentences: told }) => ({
    question,
    told: draft(told.filter(saysSomething)),
  }));
  const toExplain = chooseExplanations(
    split,
    drafted.map(({ told }) => told),
    language,
  );
  const said = new Set<string>();
  const parts: { question: ArticleQuestion; statements: readonly Statement[] }[] = [];
  for (const { question, told } of drafted) {
    const statements = writeLow(split, told, language, toExplain);
    const fresh = statements.filter(({ text }) => !said.has(text));
    for (const { text } of fresh) said.add(text);
    if (fresh.length > 0) parts.push({ question, statements: fresh });
  }
  const count = parts.reduce((sum, part) => sum + part.statements.length, 0);
  return count < LEAST_STATEMENTS || parts.length < 2 ? undefined : { writtenBy: "builtin", parts };
}

/** Of "(Figure 2)." or "[7]", given as a sentence, nothing is left without its pointers. */
function saysSomething({ text }: RoledSentence): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Statistics in brackets, the authors' own voice, half a sentence. */
const UNREAD =
  /[[\]{}]|\([^)]*[=<>±][^)]*\)|\d\s?(?:±|\\pm)|\b(?:we|our|ours|us|my)\b|^(?:although|while|whereas|because|since|if|when)\b[^,]*$/iu;

/**
 * Nothing is left in what a sentence became that only readers of the field, or nobody, would read, and its telling does
 * not open with a "this" or an "it" that the sentence itself did not open with.
 */
function readsWell({ sentence, drafts: { low } }: DraftedSentence): boolean {
  const leans = leavesOpen(sentence.text) || !leavesOpen(low[0] ?? "");
  return leans && low.every((text) => !UNREAD.test(text));
}
