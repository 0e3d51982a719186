import type { Obligation, RecordOrigin, ScopeReason } from "@engram/paper";

/** A verbatim passage: `quote === text of the section from start to end`, in UTF-16 units. */
export interface Span {
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * - `verbatim`: the text equals the quotes joined by one space
 * - `adapted`: under 20 % of the words differ
 * - `rewritten`: more do (both have a span and passed the checks)
 * - `glossary`: our own general explanation of a word, not a claim about the paper
 */
export type StatementKind = "verbatim" | "adapted" | "rewritten" | "glossary";

declare const checked: unique symbol;

/**
 * A sentence that we show, with the passage it rests on. The brand has no value at run time: it is there so that
 * an object literal is not a statement. `createStatement` makes one from a source, `parseDigest` reads one back.
 */
export interface Statement {
  readonly [checked]: true;
  readonly text: string;
  readonly kind: StatementKind;
  readonly evidence: readonly [Span, ...Span[]];
  /** `model`: a language model chose the words, and they passed every check. Absent: the built-in rules did. */
  readonly writtenBy?: "model";
  /** What a model wrote in its place and the checks refused. */
  readonly rejectedModelText?: string;
  /** The English statement, checked against its passage, of which `text` is the translation. Absent: `text` is no translation. */
  readonly translatedFrom?: string;
}

export type LevelName = "high" | "medium" | "low";

export interface Level {
  /** `authors` for High; the writer's name otherwise. */
  readonly writtenBy: string;
  readonly statements: readonly Statement[];
}

export type KeyPointRole = "problem" | "method" | "finding" | "number" | "limitation" | "resource";

export interface KeyPoint {
  readonly role: KeyPointRole;
  readonly statement: Statement;
}

export interface Keyword {
  readonly term: string;
  readonly statement: Statement | null;
  /** `model`: general knowledge by the model that the provenance names; no claim about the paper, and not checked against it. */
  readonly definedBy: "paper" | "glossary" | "model" | null;
  readonly firstUse: Span;
}

/** What a reader of the article asks, in the order in which an article answers. */
export type ArticleQuestion = "about" | "why" | "how" | "found" | "limits";

/** The paper told as a text to be read from top to bottom; each sentence carries its passage. */
export interface Article {
  readonly writtenBy: string;
  readonly parts: readonly {
    readonly question: ArticleQuestion;
    readonly statements: readonly Statement[];
  }[];
}

export interface DigestPaper {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly authors: readonly string[];
  readonly submitted: string | null;
  readonly updated: string | null;
  readonly categories: {
    readonly main: { readonly code: string; readonly name: string } | null;
    readonly secondary: readonly { readonly code: string; readonly name: string }[];
  };
  readonly comments?: string;
  readonly doi?: string;
  readonly journalReference?: string;
  readonly withdrawn?: boolean;
  readonly licence: { readonly uri: string; readonly label: string; readonly url: string } | null;
}

export interface DigestScope {
  readonly used: "metadata" | "full-text";
  readonly reason: ScopeReason;
  readonly message: string;
  readonly obligations: readonly Obligation[];
}

/** How a model was asked to choose its words. */
export interface Sampling {
  readonly temperature: number;
  readonly seed: number;
}

export interface Provenance {
  readonly writer: string;
  readonly writerVersion: string;
  readonly model?: string;
  readonly promptVersion?: string;
  /** Absent without a model, and where its server took no such wishes. */
  readonly sampling?: Sampling;
  readonly engramVersion: string;
  readonly source: {
    readonly version: number;
    /** Of UTF-8 title + line feed + text. */
    readonly sha256: string;
    readonly retrieved: string;
    readonly from: RecordOrigin;
  };
  /** Of the statements. */
  readonly language: string;
  readonly contentHash: string;
  readonly created: string;
}

/** What an author says of a statement, where the operator let it stand. It is no content of the digest. */
export interface DigestCorrection {
  /** JSON pointer to the statement: `/levels/low/statements/2`. */
  readonly statement: string;
  readonly text: string;
  readonly name: string;
  /** ISO 8601 */
  readonly sent: string;
}

/** `engram/digest@1`: the JSON that outsiders rely on; its JSON Schema is served at /schemas/digest-1.json. */
export interface Digest {
  readonly format: "engram/digest@1";
  /** The caller's id of the line, in a batch; the content hash does not cover it. */
  readonly id?: string;
  readonly paper: DigestPaper;
  readonly scope: DigestScope;
  readonly provenance: Provenance;
  /** Null only where the source has no sentence that could serve. */
  readonly tldr: Statement | null;
  readonly levels: { readonly high: Level; readonly medium: Level; readonly low: Level };
  readonly keyPoints: readonly KeyPoint[];
  readonly keywords: readonly Keyword[];
  /** Absent where the writer writes none. */
  readonly article?: Article;
  /** Added where a digest is exported; the content hash does not cover it. */
  readonly corrections?: readonly DigestCorrection[];
}
