import type { Result } from "@engram/paper";

export type Vote = "up" | "down";

export interface VoteCounts {
  readonly up: number;
  readonly down: number;
}

/**
 * Whether readers have voted a digest down far enough to make another one.
 *
 * - `closed`: they have not
 * - `same-text`: they have, but the only writer here is the one that made it, and would write the same
 * - `open`: they have, and `writer` would write another
 */
export type Rerun =
  | { readonly state: "closed" }
  | { readonly state: "same-text" }
  | { readonly state: "open"; readonly writer: string };

/** What an author says of a sentence, as everybody may see it. */
export interface ShownCorrection {
  /** JSON pointer to the statement in the digest: `/levels/low/statements/2`. */
  readonly statement: string;
  readonly text: string;
  readonly name: string;
  /** When it was sent; ISO 8601. */
  readonly sent: string;
}

export interface DigestFeedback {
  readonly votes: VoteCounts;
  readonly rerun: Rerun;
  /** Those that the operator approved, in the order in which they were sent. */
  readonly corrections: readonly ShownCorrection[];
}

export type CorrectionState = "pending" | "approved" | "rejected";

/** A correction as the operator sees it. */
export interface Correction extends ShownCorrection {
  readonly number: number;
  readonly state: CorrectionState;
  readonly paperId: string;
  readonly contentHash: string;
  /** The sentence that it is about. */
  readonly quote: string;
  /** For the operator alone. */
  readonly email: string | null;
}

/** A correction as its author sends it, unchecked. */
export interface CorrectionDraft {
  readonly contentHash: string;
  readonly statement: string;
  readonly name: string;
  readonly text: string;
  readonly email?: string;
}

export type CorrectionError =
  | { readonly code: "digest.not-found" }
  | { readonly code: "correction.statement-unknown"; readonly field: "statement" }
  | { readonly code: "correction.name-empty"; readonly field: "name" }
  | { readonly code: "correction.name-too-long"; readonly field: "name"; readonly limit: number }
  | { readonly code: "correction.text-empty"; readonly field: "text" }
  | { readonly code: "correction.text-too-long"; readonly field: "text"; readonly limit: number }
  | { readonly code: "correction.bad-email"; readonly field: "email" }
  /** So many wait for the operator that no more are taken. */
  | { readonly code: "correction.too-many" };

/** A paper that the operator took out of public view. */
export interface Takedown {
  readonly paperId: string;
  /** ISO 8601 */
  readonly takenDown: string;
  readonly requestedBy?: string;
  readonly reason?: string;
}

/** What readers, authors and the operator say of what is shown. */
export interface Feedback {
  /** Votes, corrections, and whether another digest can be made; of a digest that is stored. */
  feedbackOn(contentHash: string): Promise<DigestFeedback>;
  /**
   * One vote for each client and digest; a second replaces the first. The client's address is not kept: only what a
   * salt that is renewed every 30 days makes of it.
   */
  vote(
    contentHash: string,
    vote: Vote,
    client: string,
  ): Promise<Result<VoteCounts, { readonly code: "digest.not-found" }>>;
  /** Keeps a correction until the operator decides. */
  submitCorrection(draft: CorrectionDraft): Promise<Result<{ readonly number: number }, CorrectionError>>;
  /** In the order in which they were sent. */
  listCorrections(state?: CorrectionState): Promise<readonly Correction[]>;
  /** False where there is none of this number. What was decided can be decided anew. */
  decideCorrection(number: number, decision: Exclude<CorrectionState, "pending">): Promise<boolean>;
  /** Takes a paper with all its versions out of view; nothing stored is lost. */
  takeDown(paperId: string, why?: Pick<Takedown, "requestedBy" | "reason">): Promise<Takedown>;
  /** False where it was not taken down. */
  restorePaper(paperId: string): Promise<boolean>;
  listTakedowns(): Promise<readonly Takedown[]>;
}
