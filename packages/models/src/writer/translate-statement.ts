import {
  checkTranslation,
  createStatement,
  type DigestContent,
  listStatements,
  type Statement,
} from "@engram/digest";
import type { ChatMessage } from "../chat/chat-model.ts";
import { REWORDING_SCHEMA } from "../prompts/reword-statement.ts";
import { translationAgainMessages, translationMessages } from "../prompts/translate-statement.ts";
import { readAnswer } from "./read-answer.ts";
import { type Refusal, reasonsInWords } from "./reasons.ts";
import {
  type Desk,
  LONGEST_REJECTED,
  MOST_CHARACTERS,
  MOST_TOKENS,
  onlyThisReply,
  withEnd,
  withRejected,
} from "./word-statement.ts";

type Try =
  | { readonly kind: "kept"; readonly text: string }
  | { readonly kind: "refused"; readonly text: string; readonly refusals: readonly Refusal[] }
  | { readonly kind: "fault" };

type Outcome = { readonly how: "kept" | "keptAfterRetry" | "replaced"; readonly text: string };

/**
 * Tells planned statements in French: the model translates the built-in one, is asked once more with the reasons where
 * the translation is refused, and then the English one is shown. A key point that repeats a sentence of a level is
 * translated once.
 */
export function translator(): Desk["tell"] {
  const known = new Map<string, Promise<Outcome>>();
  return async (desk, builtin) => {
    desk.account.add("asked");
    const asked = known.get(builtin.text) ?? translate(desk, builtin.text);
    known.set(builtin.text, asked);
    const { how, text } = await asked;
    desk.account.add(how);
    return how === "replaced" ? withRejected(desk.split, builtin, text) : translated(desk, builtin, text);
  };
}

async function translate(desk: Desk, english: string): Promise<Outcome> {
  const first = await tryOnce(desk, english, translationMessages(english));
  if (first.kind === "kept") return { how: "kept", text: first.text };
  const again =
    first.kind === "fault"
      ? translationMessages(english)
      : translationAgainMessages(
          english,
          first.text.slice(0, LONGEST_REJECTED),
          reasonsInWords(first.refusals),
        );
  const second = await tryOnce(desk, english, again);
  if (second.kind === "kept") return { how: "keptAfterRetry", text: second.text };
  const rejected = second.kind === "refused" ? second : first;
  return { how: "replaced", text: rejected.kind === "refused" ? rejected.text : "" };
}

async function tryOnce(desk: Desk, english: string, messages: readonly ChatMessage[]): Promise<Try> {
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
  const text = withEnd(readAnswer(reply.text), english);
  const refusals: readonly Refusal[] = reply.isWhole
    ? checkTranslation({ english, french: text }).problems
    : [{ code: "reply.cut", words: "" }];
  if (refusals.length === 0) return { kind: "kept", text };
  account.addRefusals(refusals.map(({ code }) => code));
  return { kind: "refused", text, refusals };
}

function translated({ split }: Desk, { text: english, evidence }: Statement, text: string): Statement {
  const made = createStatement(split, { text, passages: evidence, byModel: true, translatedFrom: english });
  // Its passages are those of a statement that stands already.
  if (!made.ok) throw new Error(`a checked translation was refused: ${made.error.code}`);
  return made.value;
}

/** Whether at least half of what is told is in French: then the digest is, and its other sentences are marked. */
export function isMostlyTranslated(content: DigestContent): boolean {
  const told = listStatements(content).filter(({ statement }) => statement.kind !== "glossary");
  const french = told.filter(({ statement }) => statement.translatedFrom !== undefined);
  return french.length > 0 && 2 * french.length >= told.length;
}
