import { createHash } from "node:crypto";
import type { KeptReplies } from "@engram/digest";
import { z } from "zod";
import type { ChatModel, ChatReply, ChatRequest } from "./chat-model.ts";

const Reply = z.object({
  text: z.string(),
  isWhole: z.boolean(),
  tokens: z.object({ prompt: z.number(), completion: z.number() }).nullable(),
  isSampledAsAsked: z.boolean(),
});

/** A model that is not asked again for what it has answered already. What it answered is checked again by its caller. */
export function rememberReplies(chat: ChatModel, replies: KeptReplies): ChatModel {
  return {
    ...chat,
    model: chat.model,
    async complete(request) {
      const key = keyOf(chat, request);
      const kept = parseReply(await replies.find(key));
      if (kept !== undefined) return kept;
      const reply = await chat.complete(request);
      await replies.keep(key, JSON.stringify(reply));
      return reply;
    },
  };
}

/** Everything that the reply depends on. The version of the prompts is in their text. */
function keyOf({ model, address }: ChatModel, { signal: _signal, ...asked }: ChatRequest): string {
  return createHash("sha256")
    .update(JSON.stringify([model, address ?? null, asked]), "utf8")
    .digest("hex");
}

/** Of another version of Engram, or damaged: then the model is asked. */
function parseReply(json: string | undefined): ChatReply | undefined {
  if (json === undefined) return undefined;
  try {
    return Reply.safeParse(JSON.parse(json)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
