import {
  checkTranslation,
  createStatement,
  type DigestContent,
  listStatements,
  type Statement,
} from "@engram/digest";
import { translationAgainMessages, translationMessages } from "../prompts/translate-statement.ts";
import type { Desk } from "./desk.ts";
import { type Told, tellInTwoTries, withRejected } from "./tell-in-two-tries.ts";

/**
 * Tells planned statements in French: the model translates the built-in one, is asked once more with the reasons where
 * the translation is refused, and then the English one is shown. A key point that repeats a sentence of a level is
 * translated once.
 */
export function translator(): Desk["tell"] {
  const known = new Map<string, Promise<Told>>();
  return async (desk, builtin) => {
    desk.account.add("asked");
    const asked = known.get(builtin.text) ?? translate(desk, builtin.text);
    known.set(builtin.text, asked);
    const { how, text } = await asked;
    desk.account.add(how);
    return how === "replaced" ? withRejected(desk.split, builtin, text) : translated(desk, builtin, text);
  };
}

function translate(desk: Desk, english: string): Promise<Told> {
  return tellInTwoTries(desk, {
    sentence: english,
    messages: translationMessages(english),
    messagesAgain: (refused, reasons) => translationAgainMessages(english, refused, reasons),
    refuse: (french) => checkTranslation({ english, french }).problems,
  });
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
