/** @file Votes, corrections and takedowns in memory. The rules of corrections are the library's own. */
import { listStatements } from "@engram/digest";
import {
  type Correction,
  type CorrectionDraft,
  checkCorrection,
  type Feedback,
  type Rerun,
  type StoredDigest,
  type Takedown,
  type Vote,
} from "@engram/library";
import { err, ok } from "@engram/paper";

const SENT = "2026-11-22T12:00:00.000Z";

export class FakeFeedback implements Feedback {
  readonly takedowns = new Map<string, Takedown>();
  /** By content hash, then by client: what reached the library. */
  readonly votes = new Map<string, Map<string, Vote>>();
  readonly corrections: Correction[] = [];
  /** What is told of every digest. */
  rerun: Rerun = { state: "closed" };
  readonly #find: (contentHash: string) => Promise<StoredDigest | undefined>;

  constructor(find: (contentHash: string) => Promise<StoredDigest | undefined>) {
    this.#find = find;
  }

  readonly feedbackOn: Feedback["feedbackOn"] = async (contentHash) => ({
    votes: this.#count(contentHash),
    rerun: this.rerun,
    corrections: this.corrections
      .filter((one) => one.contentHash === contentHash && one.state === "approved")
      .map(({ statement, text, name, sent }) => ({ statement, text, name, sent })),
  });

  readonly vote: Feedback["vote"] = async (contentHash, vote, client) => {
    if ((await this.#find(contentHash)) === undefined) return err({ code: "digest.not-found" });
    const votes = this.votes.get(contentHash) ?? new Map<string, Vote>();
    this.votes.set(contentHash, votes.set(client, vote));
    return ok(this.#count(contentHash));
  };

  readonly submitCorrection: Feedback["submitCorrection"] = async (draft: CorrectionDraft) => {
    const checked = checkCorrection(draft);
    if (!checked.ok) return checked;
    const stored = await this.#find(draft.contentHash);
    if (stored === undefined) return err({ code: "digest.not-found" });
    const named = listStatements(stored.digest).find(({ pointer }) => pointer === draft.statement);
    if (named === undefined) return err({ code: "correction.statement-unknown", field: "statement" });
    const number = this.corrections.length + 1;
    this.corrections.push({
      ...checked.value,
      number,
      state: "pending",
      paperId: stored.digest.paper.id,
      contentHash: draft.contentHash,
      statement: draft.statement,
      quote: named.statement.text,
      sent: SENT,
    });
    return ok({ number });
  };

  readonly listCorrections: Feedback["listCorrections"] = async (state) =>
    this.corrections.filter((one) => state === undefined || one.state === state);

  readonly decideCorrection: Feedback["decideCorrection"] = async (number, decision) => {
    const found = this.corrections[number - 1];
    if (found === undefined) return false;
    this.corrections[number - 1] = { ...found, state: decision };
    return true;
  };

  readonly takeDown: Feedback["takeDown"] = async (paperId, why = {}) => {
    const takedown = { paperId, takenDown: SENT, ...why };
    this.takedowns.set(paperId, takedown);
    return takedown;
  };

  readonly restorePaper: Feedback["restorePaper"] = async (paperId) => this.takedowns.delete(paperId);

  readonly listTakedowns: Feedback["listTakedowns"] = async () => [...this.takedowns.values()];

  #count(contentHash: string): { readonly up: number; readonly down: number } {
    const votes = [...(this.votes.get(contentHash)?.values() ?? [])];
    const up = votes.filter((vote) => vote === "up").length;
    return { up, down: votes.length - up };
  }
}
