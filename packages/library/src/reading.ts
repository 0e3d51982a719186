import type { Digest, WriterProgress, WritingTally } from "@engram/digest";
import type { Obligation, PaperId, PaperRecord, Result, ScopeReason } from "@engram/paper";
import type { Browsing } from "./browsing.ts";
import type { Feedback, Takedown } from "./feedback.ts";

export type Language = "en" | "fr";

/** What the licence of a version lets us build on, before anything is run. */
export interface ScopeDecision {
  readonly used: "metadata" | "full-text";
  readonly reason: ScopeReason;
  readonly obligations: readonly Obligation[];
}

/** A paper as both surfaces show it: its record, what its licence allows, what is stored, what is running. */
export interface PaperView {
  readonly record: PaperRecord;
  /** The newest version known; greater than `record.version` when an older one is shown. */
  readonly latestVersion: number;
  readonly scope: ScopeDecision;
  /** Newest first; one entry per content hash and writer. */
  readonly digests: readonly StoredDigest[];
  /** The run in progress for this version in the language asked for, if there is one. */
  readonly activeRunId?: string;
  /** True when the network could not be asked and what is shown is the newest that is stored. */
  readonly offline: boolean;
  /** There when arXiv was asked and answered that it has no such paper; what is shown is what is stored. */
  readonly unlisted?: true;
}

export interface StoredDigest {
  readonly contentHash: string;
  readonly language: Language;
  readonly created: string;
  readonly digest: Digest;
}

/** Why a paper can not be shown. The surfaces map each code to a sentence with a next step. */
export type LookUpError =
  | { readonly code: "paper.not-found"; readonly id: string }
  | {
      readonly code: "paper.version-not-found";
      readonly id: string;
      readonly version: number;
      readonly latest: number;
    }
  | { readonly code: "paper.not-stored-offline"; readonly id: string }
  | ({ readonly code: "paper.taken-down"; readonly id: string } & Omit<Takedown, "paperId">);

export type StartRunError =
  | LookUpError
  | { readonly code: "run.abstract-empty"; readonly id: string }
  | { readonly code: "run.writer-unknown"; readonly writer: string };

export type StepName = "metadata" | "licence" | "text" | "split" | "roles" | "write" | "check" | "store";

/**
 * What a run tells, in order; stored, so that a reload or a restart goes on where it was. A run whose process was
 * killed is performed again from its start under the same id: its steps are told again, a part that was told before is
 * not. Parts are provisional; what counts is the digest that `done` names.
 */
export type RunEvent =
  | {
      readonly type: "step";
      readonly step: StepName;
      readonly state: "started" | "done";
      readonly scope?: ScopeDecision;
    }
  | { readonly type: "statement"; readonly part: Exclude<WriterProgress, { kind: "step" | "tally" }> }
  /** How far a model has come; the last one that came is what counts. */
  | { readonly type: "tally"; readonly tally: WritingTally }
  | { readonly type: "done"; readonly contentHash: string }
  | { readonly type: "failed"; readonly code: string; readonly retryable: boolean; readonly errorId?: string }
  | { readonly type: "cancelled" };

/** Ids are 1, 2, 3, ... within a run: a reader that reconnects asks for what comes after the last it saw. */
export interface StoredRunEvent {
  readonly id: number;
  readonly at: string;
  readonly event: RunEvent;
}

export type RunState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface RunView {
  readonly runId: string;
  readonly paperId: string;
  readonly version: number;
  readonly language: Language;
  /** As `writerId` names it: `builtin`, `remote:llama3.2`; `builtin+article` where the digest is to have an article. */
  readonly writer: string;
  readonly state: RunState;
  readonly created: string;
  readonly finished?: string;
  readonly contentHash?: string;
}

export interface PaperSummary {
  readonly record: PaperRecord;
  readonly scope: ScopeDecision;
  /** Null where the paper was looked up but no digest was made yet. */
  readonly latestDigest: {
    readonly contentHash: string;
    readonly language: Language;
    readonly created: string;
  } | null;
}

/** What the page and the command line do with papers. Everything behind it (store, network, writer) is a port. */
export interface Reading extends Browsing, Feedback {
  /** The record of a paper: stored if fresh enough, else from the network, else the newest stored or bundled one. */
  lookUp(
    id: PaperId,
    options?: { readonly language?: Language; readonly offline?: boolean; readonly signal?: AbortSignal },
  ): Promise<Result<PaperView, LookUpError>>;
  /**
   * Starts a run or joins the one in progress for the same (version, language, writer, scope). `writer` is a writer's id, or a name alone where any model of it will do; the built-in one where there is none.
   */
  startRun(
    id: PaperId,
    options: {
      readonly language: Language;
      readonly writer?: string;
      /** Whether the digest is to have an article too. */
      readonly article?: boolean;
      readonly offline?: boolean;
    },
  ): Promise<Result<{ readonly runId: string; readonly joined: boolean }, StartRunError>>;
  getRun(runId: string): Promise<RunView | undefined>;
  /** Stored events after `afterId`, then live ones; ends after `done`, `failed` or `cancelled`. */
  followRun(
    runId: string,
    options?: { readonly afterId?: number; readonly signal?: AbortSignal },
  ): AsyncIterable<StoredRunEvent>;
  /** What the run has told so far, without waiting for more: for a page that is read without JavaScript. */
  listRunEvents(runId: string, afterId?: number): Promise<readonly StoredRunEvent[]>;
  /** False where the run had ended already or does not exist. */
  cancelRun(runId: string): Promise<boolean>;
  findDigest(contentHash: string): Promise<StoredDigest | undefined>;
  /** What a model kept, replaced and used for a digest; undefined where none was asked, or its run is not stored here. */
  findTally(contentHash: string): Promise<WritingTally | undefined>;
  /** Papers in the library, last looked at first. `text` searches title, authors and abstract (PostgreSQL full text). */
  listPapers(options?: {
    readonly text?: string;
    readonly limit?: number;
    readonly offset?: number;
  }): Promise<{
    readonly papers: readonly PaperSummary[];
    readonly total: number;
  }>;
  /** Papers of the library on the same subject whose licence is open, nearest first; empty where there are none. */
  suggestOpenPapers(record: PaperRecord, limit: number): Promise<readonly PaperSummary[]>;
  /**
   * Calls back with the id of a paper, whichever process changed it, when what its page shows may be another: record,
   * digests, runs. With `""` where word may have been missed: any paper may have changed. Resolves to what stops it.
   */
  watchPapers(onChange: (paperId: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
