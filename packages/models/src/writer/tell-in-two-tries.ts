import { createStatement, type SplitSource, type Statement } from "@engram/digest";
import type { ChatMessage } from "../chat/chat-model.ts";
import { askSentence } from "./ask-sentence.ts";
import type { Desk } from "./desk.ts";
import { readAnswer } from "./read-answer.ts";
import { type Refusal, reasonsInWords } from "./reasons.ts";

/** A sentence that a model is to tell in other words, or in another language. */
export interface Telling {
  readonly sentence: string;
  readonly messages: readonly ChatMessage[];
  readonly messagesAgain: (refused: string, reasons: readonly string[]) => readonly ChatMessage[];
  /** Every reason why a text can not be shown in the place of the sentence. */
  readonly refuse: (text: string) => readonly Refusal[] | Promise<readonly Refusal[]>;
}

/** What was told; of what was replaced, the text that was refused last, or nothing. */
export interface Told {
  readonly how: "kept" | "keptAfterRetry" | "replaced";
  readonly text: string;
}

type Try =
  | { readonly kind: "kept"; readonly text: string }
  | { readonly kind: "refused"; readonly text: string; readonly refusals: readonly Refusal[] }
  | { readonly kind: "fault" };

/** Of a refused text, what is kept to be shown. */
const LONGEST_REJECTED = 500;

/**
 * Asks for a sentence, and once more with the reasons where what came can not be shown.
 *
 * @throws {OutsideError} where the server can not be asked, or failed several times in a row
 */
export async function tellInTwoTries(desk: Desk, telling: Telling): Promise<Told> {
  const first = await tryOnce(desk, telling, telling.messages);
  if (first.kind === "kept") return { how: "kept", text: first.text };
  const again =
    first.kind === "fault"
      ? telling.messages
      : telling.messagesAgain(first.text.slice(0, LONGEST_REJECTED), reasonsInWords(first.refusals));
  const second = await tryOnce(desk, telling, again);
  if (second.kind === "kept") return { how: "keptAfterRetry", text: second.text };
  const refused = second.kind === "refused" ? second : first;
  return { how: "replaced", text: refused.kind === "refused" ? refused.text : "" };
}

async function tryOnce(
  desk: Desk,
  { sentence, refuse }: Telling,
  messages: readonly ChatMessage[],
): Promise<Try> {
  const reply = await askSentence(desk, messages, sentence.length);
  if (reply === null) return { kind: "fault" };
  const text = withEnd(readAnswer(reply.text), sentence);
  const refusals: readonly Refusal[] = reply.isWhole
    ? await refuse(text)
    : [{ code: "reply.cut", words: "" }];
  if (refusals.length === 0) return { kind: "kept", text };
  desk.account.addRefusals(refusals.map(({ code }) => code));
  return { kind: "refused", text, refusals };
}

/** A full stop that a model forgot is no reason to refuse what it wrote. */
function withEnd(text: string, sentence: string): string {
  return /[.!?]$/u.test(text) || !sentence.endsWith(".") ? text : `${text}.`;
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
