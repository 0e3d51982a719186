import type { ChatMessage } from "../chat/chat-model.ts";
import { termAgainMessages, termMessages } from "./define-term.ts";
import { type Reader, rewordingAgainMessages, rewordingMessages } from "./reword-statement.ts";
import { translationAgainMessages, translationMessages } from "./translate-statement.ts";

/**
 * Named in the provenance of every digest that a model worded: of all prompts together, so that it is another one
 * whenever a letter of any of them is. A test compares it with a hash of them.
 */
export const PROMPT_VERSION = "engram-prompts-5";

/** A conversation as a model is led into it, with a name in the place of what differs from statement to statement. */
export interface ShownPrompt {
  readonly name: string;
  readonly messages: readonly ChatMessage[];
}

const READERS = ["tldr", "medium", "low", "key-point", "article"] as const satisfies readonly Reader[];

const TERM = { term: "{the term}", context: "{the sentence in which it stands}" };

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
      { name: "translate-statement", messages: translationMessages("{the statement}") },
      {
        name: "translate-again",
        messages: translationAgainMessages("{the statement}", "{the refused translation}", [
          "{why it was refused}",
        ]),
      },
      { name: "define-term", messages: termMessages(TERM) },
      {
        name: "define-term-again",
        messages: termAgainMessages(TERM, "{the refused explanation}", "{why it was refused}"),
      },
    ],
  };
}
