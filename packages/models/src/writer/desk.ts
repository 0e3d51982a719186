import type { EvidenceMemory, Sampling, SplitSource, Statement } from "@engram/digest";
import type { ChatModel } from "../chat/chat-model.ts";
import type { Reader } from "../prompts/reword-statement.ts";
import type { AccountKeeper } from "./account.ts";

/** Everything that wording one statement needs; the same for all statements of a digest. */
export interface Desk {
  readonly chat: ChatModel;
  readonly sampling: Sampling;
  readonly split: SplitSource;
  readonly memory: EvidenceMemory;
  readonly account: AccountKeeper;
  readonly faults: FaultCounter;
  readonly signal: AbortSignal;
  /** Says a planned statement in the model's words: in English, or in French. */
  readonly tell: (desk: Desk, builtin: Statement, how: HowToTell) => Promise<Statement>;
}

export interface HowToTell {
  readonly reader: Reader;
  /** What the reader has just read. */
  readonly before: string;
  /** Other statements of the same text tell other parts of its passage. */
  readonly isPart?: boolean;
}

/** Failures of a server in a row; what it fails at once it may do the next time, but not for ever. */
export interface FaultCounter {
  inARow: number;
}
