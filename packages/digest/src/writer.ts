import type { Language, SourceText } from "@engram/paper";
import type { ArticleQuestion, Digest, KeyPoint, Keyword, LevelName, Sampling, Statement } from "./digest.ts";

/** What a writer produces: everything of a digest that is not bookkeeping. */
export type DigestContent = Pick<Digest, "tldr" | "levels" | "keyPoints" | "keywords" | "article">;

/** A part of the content that is ready to be shown while the rest is being written. */
export type WriterProgress =
  | {
      readonly kind: "step";
      readonly step: "split" | "roles" | "write" | "check";
      readonly state: "started" | "done";
    }
  | { readonly kind: "statement"; readonly place: "tldr" | LevelName; readonly statement: Statement }
  | { readonly kind: "article"; readonly question: ArticleQuestion; readonly statement: Statement }
  | { readonly kind: "key-point"; readonly keyPoint: KeyPoint }
  | { readonly kind: "keyword"; readonly keyword: Keyword }
  | { readonly kind: "tally"; readonly tally: WritingTally };

/** How far a model has come with a digest, and what that took. */
export interface WritingTally {
  /** Statements that it is asked to word, as far as that is known. */
  readonly planned: number;
  /** At the first try. */
  readonly kept: number;
  /** At the second, with the reasons for which the first was refused. */
  readonly keptAfterRetry: number;
  /** The built-in statement is shown instead. */
  readonly replaced: number;
  /** Null where its server does not count them. */
  readonly tokens: { readonly prompt: number; readonly completion: number } | null;
  /** Absent where nobody said what tokens cost. */
  readonly cost?: { readonly amount: number; readonly currency: string };
}

/** A port: replies of a model, kept while a digest is being made, so that it is not asked twice after an interruption. */
export interface KeptReplies {
  find(key: string): Promise<string | undefined>;
  keep(key: string, reply: string): Promise<void>;
}

/** What a writer hands over. */
export interface WrittenDigest {
  readonly content: DigestContent;
  /** Language of the statements, BCP 47: `en`, `fr`, `zh`; `und` where it could not be recognised. */
  readonly language: string;
  /** Of a model, where its server took such wishes. */
  readonly sampling?: Sampling;
}

/** A port: the built-in writer implements it here, model writers elsewhere. */
export interface Writer {
  readonly name: string;
  readonly version: string;
  readonly model?: string;
  readonly promptVersion?: string;
  write(
    source: SourceText,
    options: {
      /** Language asked for; the writer says in the result which it wrote. */
      readonly language: Language;
      /** Whether an article is wanted too; it is written where the source bears one. */
      readonly article?: boolean;
      readonly report?: (progress: WriterProgress) => void;
      readonly signal?: AbortSignal;
      /** What a model answered when the same digest was begun before. */
      readonly replies?: KeptReplies;
    },
  ): Promise<WrittenDigest>;
}

/** How a writer is named among several: `builtin`, `remote:llama3.2`. Two models are two writers. */
export function writerId({ name, model }: { readonly name: string; readonly model?: string }): string {
  return model === undefined ? name : `${name}:${model}`;
}
