import {
  checkModelText,
  createStatement,
  type EvidenceMemory,
  type Sampling,
  type SplitSource,
  type Statement,
} from "@engram/digest";
import { OutsideError } from "@engram/paper";
import type { ChatMessage, ChatModel, ChatReply } from "../chat/chat-model.ts";
import {
  REWORDING_SCHEMA,
  type Reader,
  type RewordingQuestion,
  rewordingAgainMessages,
  rewordingMessages,
} from "../prompts/reword-statement.ts";
import type { AccountKeeper } from "./account.ts";
import { readAnswer } from "./read-answer.ts";
import { type Refusal, reasonsInWords } from "./reasons.ts";
import { refuseForm } from "./refuse-form.ts";

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
}

/** Failures of a server in a row; what it fails at once it may do the next time, but not for ever. */
export interface FaultCounter {
  inARow: number;
}

const MOST_FAULTS_IN_A_ROW = 3;
/** A sentence is far shorter; a model that thinks aloud first may need some. */
export const MOST_TOKENS = 1024;
export const MOST_CHARACTERS = 8_000;
/** Of a refused text, what is kept to be shown. */
export const LONGEST_REJECTED = 500;

/** Failures that concern one reply; any other one would meet the next question too. */
const OF_ONE_REPLY: ReadonlySet<string> = new Set([
  "model.timeout",
  "model.failed",
  "model.malformed",
  "model.broken-off",
  "model.too-large",
]);

/**
 * A statement of the built-in writer in a model's words: kept, tried once more with the reasons, or left as it was.
 *
 * @throws {OutsideError} where the server can not be asked, or failed several times in a row
 */
export async function wordStatement(
  desk: Desk,
  builtin: Statement,
  { reader, before }: HowToTell,
): Promise<Statement> {
  const passage = builtin.evidence.map(({ quote }) => quote).join(" ");
  const question: RewordingQuestion = { reader, claim: builtin.text, passage, before };
  desk.account.add("asked");
  const first = await tryOnce(desk, builtin, question, rewordingMessages(question));
  if (first.kind === "kept") return keep(desk, builtin, first.statement, "kept");
  const again =
    first.kind === "fault"
      ? rewordingMessages(question)
      : rewordingAgainMessages(
          question,
          first.text.slice(0, LONGEST_REJECTED),
          reasonsInWords(first.refusals),
        );
  const second = await tryOnce(desk, builtin, question, again);
  if (second.kind === "kept") return keep(desk, builtin, second.statement, "keptAfterRetry");
  desk.account.add("replaced");
  const rejected = second.kind === "refused" ? second.text : first.kind === "refused" ? first.text : "";
  return withRejected(desk.split, builtin, rejected);
}

function keep(
  { account }: Desk,
  builtin: Statement,
  statement: Statement,
  how: "kept" | "keptAfterRetry",
): Statement {
  account.add(how);
  if (statement.text !== builtin.text) return statement;
  account.add("unchanged");
  return builtin;
}

/** The built-in statement, with what the model wrote in its place. */
export function withRejected(split: SplitSource, { text, evidence }: Statement, rejected: string): Statement {
  // Control characters could drive a terminal, and a long text is nothing to show.
  const shown = rejected
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_REJECTED);
  const made = createStatement(split, {
    text,
    passages: evidence,
    ...(shown === "" ? {} : { rejectedModelText: shown }),
  });
  if (!made.ok)
    throw new Error(`the built-in statement "${text.slice(0, 80)}" was refused: ${made.error.code}`);
  return made.value;
}

type Try =
  | { readonly kind: "kept"; readonly statement: Statement }
  | { readonly kind: "refused"; readonly text: string; readonly refusals: readonly Refusal[] }
  | { readonly kind: "fault" };

async function tryOnce(
  desk: Desk,
  builtin: Statement,
  question: RewordingQuestion,
  messages: readonly ChatMessage[],
): Promise<Try> {
  const { chat, sampling, account, signal } = desk;
  const reply = await onlyThisReply(desk, () =>
    chat.complete({
      messages,
      ...sampling,
      maximumTokens: MOST_TOKENS,
      maximumCharacters: MOST_CHARACTERS,
      schema: REWORDING_SCHEMA,
      signal,
    }),
  );
  if (reply === null) return { kind: "fault" };
  account.addReply(reply);
  const text = withEnd(readAnswer(reply.text), builtin.text);
  const refusals: readonly Refusal[] = reply.isWhole
    ? await refuse(desk, builtin, question, text)
    : [{ code: "reply.cut", words: "" }];
  if (refusals.length === 0) return { kind: "kept", statement: statementOf(desk.split, builtin, text) };
  account.addRefusals(refusals.map(({ code }) => code));
  return { kind: "refused", text, refusals };
}

/**
 * A reply, or null where the server failed this one; the next question may be answered.
 *
 * @throws {OutsideError} where the server can not be asked, or failed several times in a row
 */
export async function onlyThisReply(
  { account, faults, signal }: Pick<Desk, "account" | "faults" | "signal">,
  ask: () => Promise<ChatReply>,
): Promise<ChatReply | null> {
  try {
    const reply = await ask();
    faults.inARow = 0;
    return reply;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof OutsideError) || !OF_ONE_REPLY.has(error.code)) throw error;
    account.add("faults");
    faults.inARow += 1;
    if (faults.inARow >= MOST_FAULTS_IN_A_ROW) throw error;
    return null;
  }
}

/** A full stop that a model forgot is no reason to refuse what it wrote. */
export function withEnd(text: string, claim: string): string {
  return /[.!?]$/u.test(text) || !claim.endsWith(".") ? text : `${text}.`;
}

/** Every reason why a text can not be shown in the place of a statement. */
async function refuse(
  { memory }: Desk,
  builtin: Statement,
  { claim, passage }: RewordingQuestion,
  text: string,
): Promise<readonly Refusal[]> {
  const form = await refuseForm({ claim, passage, text });
  if (form !== null) return [form];
  const { problems } = checkModelText({ claim, passage, text });
  if (problems.length > 0) return problems;
  const { evidence } = builtin;
  const isElsewhere =
    memory.support({ text: claim, evidence }).supported && !memory.support({ text, evidence }).supported;
  return isElsewhere ? [{ code: "evidence.elsewhere", words: "" }] : [];
}

function statementOf(split: SplitSource, { evidence }: Statement, text: string): Statement {
  const made = createStatement(split, { text, passages: evidence, byModel: true });
  // Its passages are those of a statement that stands already.
  if (!made.ok) throw new Error(`a checked statement was refused: ${made.error.code}`);
  return made.value;
}
