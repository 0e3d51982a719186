import type { RecordOrigin } from "@engram/paper";
import type { ArticleQuestion, KeyPointRole, LevelName, StatementKind } from "../digest.ts";

/** Every label and sentence of ours that stands around a digest, in one language. `{name}` is a place to fill. */
export interface FormatWords {
  readonly levels: Readonly<Record<LevelName, { readonly name: string; readonly reader: string }>>;
  readonly roles: Readonly<Record<KeyPointRole, string>>;
  readonly kinds: Readonly<Record<StatementKind, { readonly one: string; readonly many: string }>>;
  /** Where the source came from, for the sentence `provenance`. */
  readonly origins: Readonly<Record<RecordOrigin, string>>;
  readonly writers: {
    readonly authors: string;
    readonly builtin: string;
    readonly remote: string;
    readonly local: string;
  };
  /** How many statements of a level a language model worded. */
  /** How many statements of a level a language model translated. */
  readonly translated: { readonly one: string; readonly many: string };
  readonly byModel: { readonly one: string; readonly many: string };
  readonly headings: {
    readonly summary: string;
    readonly level: string;
    readonly text: string;
    readonly keyPoints: string;
    readonly keywords: string;
    readonly article: string;
    readonly passages: string;
    readonly provenance: string;
    readonly tldr: string;
    readonly corrections: string;
  };
  /** What a reader asks, above the parts of an article. */
  readonly questions: Readonly<Record<ArticleQuestion, string>>;
  readonly facts: {
    readonly authors: string;
    readonly identifier: string;
    readonly submitted: string;
    readonly thisVersion: string;
    readonly mainCategory: string;
    readonly otherCategories: string;
    readonly comments: string;
    readonly doi: string;
    readonly journal: string;
    readonly licence: string;
    readonly licenceUnknown: string;
    readonly licenceNotGiven: string;
    readonly obligations: string;
  };
  readonly sections: { readonly title: string; readonly abstract: string; readonly other: string };
  /** A colon and what the language puts before and after it. */
  readonly colon: string;
  readonly moreAuthors: string;
  readonly untitled: string;
  readonly withdrawn: string;
  readonly writtenBy: string;
  readonly notWritten: string;
  readonly generalExplanation: string;
  /** The same where a model says it, from what it knows. */
  readonly modelExplanation: string;
  /** Why an article is short. */
  readonly articleOfAbstract: string;
  readonly otherLanguage: string;
  /** The same where a model was there. */
  readonly otherLanguageWithModel: string;
  /** Of explanations that the digest carries in `{language}`. */
  readonly otherExplanations: string;
  /** Who translated, what was compared and what was not. */
  readonly translatedBy: string;
  readonly leftInEnglish: { readonly one: string; readonly many: string };
  /** Beside a sentence that stayed in English among French ones, where no markup can say it. */
  readonly inEnglish: string;
  readonly provenance: string;
  readonly provenanceModel: string;
  readonly provenanceSampling: string;
  readonly correctionBy: string;
  readonly contentHash: string;
}
