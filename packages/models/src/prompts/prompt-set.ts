import type { ChatMessage } from "../chat/chat-model.ts";
import {
  PROMPT_VERSION,
  type Reader,
  rewordingAgainMessages,
  rewordingMessages,
} from "./reword-statement.ts";

/** A conversation as a model is led into it, with a name in the place of what differs from statement to statement. */
export interface ShownPrompt {
  readonly name: string;
  readonly messages: readonly ChatMessage[];
}

const READERS = ["tldr", "medium", "low", "key-point"] as const satisfies readonly Reader[];

/** Every prompt that a model is given, for whoever wants to read them. */
export function promptSet(): { readonly version: string; readonly prompts: readonly ShownPrompt[] } {
  const question = (reader: Reader) => ({
    reader,
    claim: "{the statement}",
    passage: "{its passage}",
    before: "{the statement before}",
  });
  return {
    version: PROMPT_VERSION,
    prompts: [
      ...READERS.map((reader) => ({
        name: `reword-${reader}`,
        messages: rewordingMessages(question(reader)),
      })),
      {
        name: "reword-again",
        messages: rewordingAgainMessages(question("low"), "{the refused sentence}", ["{why it was refused}"]),
      },
    ],
  };
}
