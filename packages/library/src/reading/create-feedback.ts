import { type Digest, listStatements, type Writer, writerId } from "@engram/digest";
import { type Clock, err, ok, type Result } from "@engram/paper";
import type { Database } from "../database/database.ts";
import type { CorrectionDraft, CorrectionError, Feedback, Rerun, VoteCounts } from "../feedback.ts";
import { decideCorrection, listApproved, listCorrections, saveCorrection } from "../store/corrections.ts";
import { findDigest } from "../store/digests.ts";
import { deleteTakedown, findTakedown, listTakedowns, saveTakedown } from "../store/takedowns.ts";
import { castVote, countVotes } from "../store/votes.ts";
import { checkCorrection } from "./check-correction.ts";

/** More than an operator reads: a flood is not stored. */
const MOST_PENDING = 1000;

export interface FeedbackPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly randomUuid: () => string;
  readonly writers: readonly [Writer, ...Writer[]];
  /** So many votes against a digest, and more than for it, ask for another. */
  readonly votesToReopen: number;
}

/** What readers, authors and the operator say of what is shown. */
export function createFeedback(ports: FeedbackPorts): Feedback {
  const { database, clock } = ports;
  return {
    feedbackOn: (contentHash) => feedbackOn(ports, contentHash),
    async vote(contentHash, vote, client) {
      const cast = { contentHash, vote, client, now: clock.now(), freshSalt: newSalt(ports) };
      return (await castVote(database, cast))
        ? ok(await countVotes(database, contentHash))
        : err({ code: "digest.not-found" });
    },
    submitCorrection: (draft) => submitCorrection(ports, draft),
    listCorrections: (state) => listCorrections(database, state),
    decideCorrection: (number, decision) => decideCorrection(database, number, decision, clock.now()),
    takeDown: (paperId, why = {}) => saveTakedown(database, { paperId, ...why }, clock.now()),
    restorePaper: (paperId) => deleteTakedown(database, paperId),
    listTakedowns: () => listTakedowns(database),
  };
}

/** Two random UUIDs have 244 bits that nobody can guess. */
export function newSalt({ randomUuid }: Pick<FeedbackPorts, "randomUuid">): string {
  return randomUuid() + randomUuid();
}

async function feedbackOn(ports: FeedbackPorts, contentHash: string): ReturnType<Feedback["feedbackOn"]> {
  const { database } = ports;
  const votes = await countVotes(database, contentHash);
  const corrections = await listApproved(database, contentHash);
  const digest = isVotedDown(votes, ports) ? (await findDigest(database, contentHash))?.digest : undefined;
  return { votes, corrections, rerun: digest === undefined ? { state: "closed" } : rerunOf(digest, ports) };
}

function isVotedDown({ up, down }: VoteCounts, { votesToReopen }: FeedbackPorts): boolean {
  return down >= votesToReopen && down > up;
}

/** The first writer that is another, or of another version, than the one that made the digest. */
function rerunOf({ provenance }: Digest, { writers }: FeedbackPorts): Rerun {
  const other = writers.find(
    ({ name, version, model }) =>
      name !== provenance.writer || version !== provenance.writerVersion || model !== provenance.model,
  );
  return other === undefined ? { state: "same-text" } : { state: "open", writer: writerId(other) };
}

async function submitCorrection(
  { database, clock }: FeedbackPorts,
  draft: CorrectionDraft,
): Promise<Result<{ readonly number: number }, CorrectionError>> {
  const checked = checkCorrection(draft);
  if (!checked.ok) return checked;
  const digest = (await findDigest(database, draft.contentHash))?.digest;
  if (digest === undefined || (await findTakedown(database, digest.paper.id)) !== undefined)
    return err({ code: "digest.not-found" });
  const named = listStatements(digest).find(({ pointer }) => pointer === draft.statement);
  if (named === undefined) return err({ code: "correction.statement-unknown", field: "statement" });
  const correction = {
    ...checked.value,
    contentHash: draft.contentHash,
    paperId: digest.paper.id,
    statement: draft.statement,
    quote: named.statement.text,
  };
  const saved = await saveCorrection(database, correction, { now: clock.now(), mostPending: MOST_PENDING });
  return saved === undefined ? err({ code: "correction.too-many" }) : ok(saved);
}
