import { type Decoder, generate, unwrap } from "@engram/transformer";
import { END, START, wordIds } from "./corpus.ts";
import { type Lexicon, MARKS } from "./lexicon.ts";
import { frontFirstAuxiliary } from "./questions.ts";
import type { Line } from "./sentence.ts";

/** What a model answered: plain data, as it crosses to a page. */
export interface AnsweredQuestion {
  readonly declarative: readonly string[];
  readonly right: readonly string[];
  readonly given: readonly string[];
  /** `first-auxiliary`: wrong as a rule that fronts the first auxiliary would be. */
  readonly verdict: "right" | "first-auxiliary" | "wrong";
}

/** The longest answer, and the end of its line. */
const MOST_WORDS = 20;

/** Lets a model continue each declarative after the marker of a question, always with the likeliest word. */
export async function answerQuestions(
  decoder: Decoder,
  questions: readonly Line[],
  lexicon: Lexicon,
): Promise<readonly AnsweredQuestion[]> {
  const ids = wordIds(lexicon);
  const words = new Map([...ids].map(([word, id]) => [id, word]));
  const answered: AnsweredQuestion[] = [];
  for (const { declarative, answer } of questions) {
    const prompt = [...declarative, MARKS.interrogative].map((word) => ids.get(word) ?? END);
    const settings = { temperature: 0, maxTokens: MOST_WORDS, stopIds: [END] };
    const given: string[] = [];
    for await (const event of unwrap(generate(decoder, [START, ...prompt], settings))) {
      if (event.kind === "token") given.push(words.get(event.id) ?? "…");
    }
    answered.push({ declarative, right: answer, given, verdict: judge(given, answer, declarative, lexicon) });
  }
  return answered;
}

function judge(
  given: readonly string[],
  right: readonly string[],
  declarative: readonly string[],
  lexicon: Lexicon,
): AnsweredQuestion["verdict"] {
  const text = given.join(" ");
  if (text === right.join(" ")) return "right";
  return text === frontFirstAuxiliary(declarative, lexicon).join(" ") ? "first-auxiliary" : "wrong";
}
