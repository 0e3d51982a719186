import { counterRandom, type Decoder } from "@engram/transformer";
import { expect, test } from "vitest";
import { answerQuestions } from "./answer-questions.ts";
import { END, wordIds } from "./corpus.ts";
import { LEXICON, wordsOf } from "./lexicon.ts";
import { frontFirstAuxiliary, questionsOf } from "./questions.ts";

const ids = wordIds(LEXICON);
const VOCABULARY = wordsOf(LEXICON).length + 2;

/** A decoder that says what `tell` makes of the words of the prompt, and then ends. */
function decoderThat(tell: (declarative: readonly string[]) => readonly string[]): Decoder {
  const words = new Map([...ids].map(([word, id]) => [id, word]));
  const read: number[] = [];
  let answer: readonly number[] = [];
  return {
    model: { vocabularySize: VOCABULARY } as Decoder["model"],
    capacity: 64,
    get position() {
      return read.length;
    },
    read: async (next) => {
      const isPrompt = read.length === 0;
      read.push(...Array.from(next));
      if (isPrompt) {
        const told = tell(read.slice(1, -1).map((id) => words.get(id) ?? ""));
        answer = [...told.map((word) => ids.get(word) ?? END), END];
      }
      const logits = new Float32Array(VOCABULARY);
      logits[answer[0]] = 1;
      answer = answer.slice(1);
      return Promise.resolve(logits);
    },
    rewind: () => void read.splice(0),
    [Symbol.dispose]: () => undefined,
  };
}

const corpus = { train: [], test: [], lexicon: LEXICON };
const questions = questionsOf("withheld", corpus, counterRandom(1, "questions"), { first: 0, count: 20 });

test("a model that fronts the first auxiliary is told apart from one that is right and one that is neither", async () => {
  const right = new Map(questions.map(({ declarative, answer }) => [declarative.join(" "), answer]));
  const verdicts = async (tell: (declarative: readonly string[]) => readonly string[]) =>
    new Set((await answerQuestions(decoderThat(tell), questions, LEXICON)).map(({ verdict }) => verdict));
  expect(await verdicts((declarative) => right.get(declarative.join(" ")) ?? [])).toEqual(new Set(["right"]));
  expect(await verdicts((declarative) => frontFirstAuxiliary(declarative, LEXICON))).toContain(
    "first-auxiliary",
  );
  expect(await verdicts(() => ["walrus", "?"])).toEqual(new Set(["wrong"]));
});

test("an answer that does not end is cut after twenty words", async () => {
  const [answered] = await answerQuestions(
    decoderThat(() => Array.from({ length: 30 }, () => "yak")),
    questions.slice(0, 1),
    LEXICON,
  );
  expect(answered.given).toHaveLength(20);
  expect(answered).toMatchObject({ verdict: "wrong", right: questions[0].answer });
});
