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
  | { readonly kind: "keyword"; readonly keyword: Keyword };

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
      readonly report?: (progress: WriterProgress) => void;
      readonly signal?: AbortSignal;
    },
  ): Promise<WrittenDigest>;
}
