import type { ChatReply, ChatRequest } from "../chat/chat-model.ts";
import type { EngineQuestion, EngineReply } from "./engine.ts";
import { onlyStringOf } from "./json-reply.ts";

/** What is asked of a model by its port, as its engine is asked: of a schema, only the one string that it may want counts. */
export function questionOf({
  messages,
  temperature,
  seed,
  maximumTokens,
  maximumCharacters,
  schema,
}: ChatRequest): EngineQuestion {
  const property = onlyStringOf(schema?.schema);
  const question = { messages, temperature, seed, maximumTokens, maximumCharacters };
  return property === undefined ? question : { ...question, property };
}

/** Without what it took. */
export function replyOf({ text, isWhole, tokens, isSampledAsAsked }: EngineReply): ChatReply {
  return { text, isWhole, tokens, isSampledAsAsked };
}
