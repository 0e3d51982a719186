import { OutsideError } from "@engram/paper";
import type { ChatMessage, ChatModel, ChatReply } from "../chat/chat-model.ts";
import { REWORDING_SCHEMA } from "../prompts/reword-statement.ts";
import type { Desk } from "./desk.ts";

const MOST_FAULTS_IN_A_ROW = 3;

/** Failures that concern one reply; any other one would meet the next question too. */
const OF_ONE_REPLY: ReadonlySet<string> = new Set([
  "model.timeout",
  "model.failed",
  "model.malformed",
  "model.broken-off",
  "model.too-large",
]);

/** For a model that thinks aloud before it answers. */
const TOKENS_OF_THOUGHT = 2_048;
/** A token is shorter than this, on average, in any text: for servers that take no limit in tokens. */
const CHARACTERS_A_TOKEN = 6;

/** Models that were seen to think aloud. */
const thinking = new WeakSet<ChatModel>();

/**
 * The reply to a question for one sentence, or null where the server failed this reply. A reply that goes on three times
 * as long as such a sentence is cut: a small model that rambles would go on for minutes. One that is cut in the middle of
 * its thoughts is asked for again, and from then on that model has room for them.
 *
 * @param likely  how many characters the sentence likely has
 * @throws {OutsideError} where the server can not be asked, or failed several times in a row
 */
export async function askSentence(
  desk: Desk,
  messages: readonly ChatMessage[],
  likely: number,
): Promise<ChatReply | null> {
  const { chat, account } = desk;
  const isKnownToThink = thinking.has(chat);
  const enough = tokensFor(likely);
  const reply = await askOnce(desk, messages, isKnownToThink ? enough + TOKENS_OF_THOUGHT : enough);
  if (reply !== null) account.addReply(reply);
  if (reply === null || isKnownToThink || !isCutInThought(reply)) return reply;
  thinking.add(chat);
  const thoughtOut = await askOnce(desk, messages, enough + TOKENS_OF_THOUGHT);
  if (thoughtOut !== null) account.addReply(thoughtOut);
  return thoughtOut;
}

/** Three times what it likely takes, at three characters a token (English has more than four), and its form. */
function tokensFor(likely: number): number {
  return likely + 60;
}

/** Thoughts begin with a tag, or come apart from the reply, of which there is nothing then. */
function isCutInThought({ text, isWhole }: ChatReply): boolean {
  return !isWhole && /^\s*(?:$|<think(?:ing)?>(?![\s\S]*<\/think))/u.test(text);
}

function askOnce(
  desk: Desk,
  messages: readonly ChatMessage[],
  maximumTokens: number,
): Promise<ChatReply | null> {
  const { chat, sampling, signal } = desk;
  return onlyThisReply(desk, () =>
    chat.complete({
      messages,
      ...sampling,
      maximumTokens,
      maximumCharacters: CHARACTERS_A_TOKEN * maximumTokens,
      schema: REWORDING_SCHEMA,
      signal,
    }),
  );
}

/** A reply, or null where the server failed this one; the next question may be answered. */
async function onlyThisReply(
  { account, faults, signal }: Desk,
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
