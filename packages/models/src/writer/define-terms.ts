import { createStatement, type Keyword, type Span, type SplitSource } from "@engram/digest";
import type { ChatMessage } from "../chat/chat-model.ts";
import { type TermQuestion, termAgainMessages, termMessages } from "../prompts/define-term.ts";
import { askSentence } from "./ask-sentence.ts";
import type { Desk } from "./desk.ts";
import { readAnswer } from "./read-answer.ts";
import { refuseTerm } from "./refuse-term.ts";

/** More would be a dictionary. */
const MOST_TERMS = 10;
/** Of an explanation of 25 words, in characters. */
const LIKELY_LENGTH = 150;
/** Of the sentence in which a term stands. */
const LONGEST_CONTEXT = 400;

/**
 * Keywords that neither the paper nor the glossary explains, explained by the model from what it knows: general knowledge,
 * marked as the model's, not checked against the paper because it does not speak of it. What is no such explanation is left out.
 */
export async function defineTerms(desk: Desk, keywords: readonly Keyword[]): Promise<readonly Keyword[]> {
  const source = desk.split.source.sections.map(({ text }) => text).join("\n");
  const defined: Keyword[] = [];
  let asked = 0;
  for (const keyword of keywords) {
    const isOpen = keyword.definedBy === null && asked < MOST_TERMS;
    if (isOpen) asked += 1;
    const text = isOpen ? await explain(desk, keyword, source) : null;
    defined.push(text === null ? keyword : withDefinition(desk.split, keyword, text));
  }
  return defined;
}

function withDefinition(split: SplitSource, { term, firstUse }: Keyword, text: string): Keyword {
  const made = createStatement(split, { text, passages: [firstUse], glossary: true, byModel: true });
  // Its passage is the one where the keyword stands already.
  if (!made.ok) throw new Error(`the explanation of "${term}" was refused: ${made.error.code}`);
  return { term, statement: made.value, definedBy: "model", firstUse };
}

/** The model's explanation where it can be shown, at the first or second try; null otherwise. */
async function explain(desk: Desk, { term, firstUse }: Keyword, source: string): Promise<string | null> {
  const question: TermQuestion = { term, context: sentenceAround(desk.split, firstUse) };
  const first = await answerOf(desk, termMessages(question));
  if (first === null || first === "") return null;
  const refused = await refuseTerm({ term, text: first, source });
  if (refused === null) return first;
  const second = await answerOf(desk, termAgainMessages(question, first.slice(0, LONGEST_CONTEXT), refused));
  const isShown = second !== null && (await refuseTerm({ term, text: second, source })) === null;
  return isShown ? second : null;
}

function sentenceAround({ source, sentences }: SplitSource, { section, start, end, quote }: Span): string {
  const text = source.sections.find(({ id }) => id === section)?.text ?? "";
  const around = sentences.get(section)?.find((each) => each.start <= start && end <= each.end);
  return around === undefined ? quote : text.slice(around.start, around.end).slice(0, LONGEST_CONTEXT);
}

/** The answer; null where the server failed this one reply or broke it off. */
async function answerOf(desk: Desk, messages: readonly ChatMessage[]): Promise<string | null> {
  const reply = await askSentence(desk, messages, LIKELY_LENGTH);
  return reply?.isWhole === true ? readAnswer(reply.text) : null;
}
