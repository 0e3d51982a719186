import { builtinWriter, type Statement } from "@engram/digest";
import type { SourceText } from "@engram/paper";
import { expect, test } from "vitest";
import type { ChatRequest } from "../chat/chat-model.ts";
import { samplePapers } from "../testing/papers.ts";
import { isAsked, wordLow } from "./word-low.ts";

const source = samplePapers[0] as SourceText;
const { content } = await builtinWriter.write(source, { language: "en" });
const planned = content.levels.low.statements;

interface Question {
  readonly reader: string;
  readonly claim: string;
}

async function worded(answer: (question: Question) => string, signal = new AbortController().signal) {
  const asked: Question[] = [];
  const complete = async ({ messages }: ChatRequest) => {
    const last = messages.findLast(({ role, content: said }) => role === "user" && said.startsWith("{"));
    const question = JSON.parse(last?.content ?? "{}") as Question;
    asked.push(question);
    return {
      text: JSON.stringify({ sentence: answer(question) }),
      isWhole: true,
      tokens: null,
      isSampledAsAsked: true,
    };
  };
  const told: Statement[] = [];
  const account = await wordLow({ model: "tiny-1", complete }, content, {
    signal,
    onStatement: (statement, index) => {
      expect(index).toBe(told.length);
      told.push(statement);
    },
  });
  return { asked, told, account };
}

test("what passes the checks is told in the model's words, on the passages of the plan", async () => {
  const { told, account } = await worded(({ claim }) => claim.replace("When the room", "If the room"));
  const kept = told.filter(({ writtenBy }) => writtenBy === "model").map(({ text }) => text);
  expect(kept).toEqual([expect.stringMatching(/^If the room/)]);
  expect(told.map(({ evidence }) => evidence)).toEqual(planned.map(({ evidence }) => evidence));
  expect(account.kept).toBe(account.asked);
});

test("a false number is never told, and stays to be read as refused", async () => {
  const { told, account } = await worded(({ claim }) => `${claim.slice(0, -1)} in 99% of all cases.`);
  expect(told.map(({ text }) => text)).toEqual(planned.map(({ text }) => text));
  expect(account.replaced).toBe(account.asked);
  const refused = told.filter(isAsked).map(({ rejectedModelText }) => rejectedModelText ?? "");
  expect(refused.every((text) => text.includes("99%"))).toBe(true);
});

test("neither explanations of ours nor sentences with formulas are asked for", async () => {
  const { asked } = await worded(({ claim }) => claim);
  expect(asked.map(({ claim }) => claim)).toEqual(planned.filter(isAsked).map(({ text }) => text));
  const formula = { ...(planned[0] as Statement), text: "It reaches $r \\leq 2d$." };
  expect(isAsked(formula)).toBe(false);
  expect(isAsked({ ...(planned[0] as Statement), kind: "glossary" })).toBe(false);
});

test("nothing more is asked once it is given up", async () => {
  const given = AbortSignal.abort(new Error("given up"));
  await expect(worded(({ claim }) => claim, given)).rejects.toThrow("given up");
});
