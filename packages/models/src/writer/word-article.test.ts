import { builtinWriter, type WriterProgress } from "@engram/digest";
import type { SourceText } from "@engram/paper";
import { expect, test } from "vitest";
import type { ChatRequest } from "../chat/chat-model.ts";
import { samplePapers } from "../testing/papers.ts";
import { modelWriter } from "./model-writer.ts";

const source = samplePapers[0] as SourceText;
const language = "en";
const planned = await builtinWriter.write(source, { language, article: true });
const plannedTexts = (planned.content.article?.parts ?? []).flatMap(({ statements }) => statements);

interface Question {
  readonly reader: string;
  readonly claim: string;
  readonly before: string;
}

function writerOf(answer: (question: Question) => string) {
  const complete = async ({ messages }: ChatRequest) => {
    const asked = messages.findLast(({ role, content }) => role === "user" && content.startsWith("{"));
    const sentence = answer(JSON.parse(asked?.content ?? "{}") as Question);
    return { text: JSON.stringify({ sentence }), isWhole: true, tokens: null, isSampledAsAsked: true };
  };
  return modelWriter({ name: "remote", planner: builtinWriter, chat: { model: "tiny-1", complete } });
}

const isOfArticle = ({ reader }: Question) => reader.includes("magazine");

test("a model words the article that was planned: its questions, its passages, its order", async () => {
  const told: WriterProgress[] = [];
  const { content } = await writerOf(({ claim }) => claim.replace("When the room", "If the room")).write(
    source,
    {
      language,
      article: true,
      report: (progress) => told.push(progress),
    },
  );
  const statements = (content.article?.parts ?? []).flatMap((part) => part.statements);
  expect(content.article?.writtenBy).toBe("remote");
  expect(content.article?.parts.map(({ question }) => question)).toEqual(
    planned.content.article?.parts.map(({ question }) => question),
  );
  expect(statements.map(({ evidence }) => evidence)).toEqual(plannedTexts.map(({ evidence }) => evidence));
  expect(
    statements.some(({ writtenBy, text }) => writtenBy === "model" && text.includes("If the room")),
  ).toBe(true);
  expect(told.flatMap((one) => (one.kind === "article" ? [one.statement] : []))).toEqual(statements);
});

test("the model is told the sentence that the reader has just read", async () => {
  const asked: Question[] = [];
  const { content } = await writerOf((question) => {
    if (isOfArticle(question)) asked.push(question);
    return question.claim;
  }).write(source, { language, article: true });
  expect(content).toEqual(planned.content);
  const [first, ...rest] = asked;
  expect(first?.before).toBe("");
  const texts = plannedTexts.map(({ text }) => text);
  for (const { claim, before } of rest) expect(texts[texts.indexOf(claim) - 1]).toBe(before);
});

test("explanations of ours are not the model's to word, and what it may not say is told as planned", async () => {
  const claims: string[] = [];
  const { content } = await writerOf((question) => {
    if (isOfArticle(question)) claims.push(question.claim);
    return `${question.claim.slice(0, -1)} in 99% of all cases.`;
  }).write(source, { language, article: true });
  const statements = (content.article?.parts ?? []).flatMap((part) => part.statements);
  expect(statements.map(({ text }) => text)).toEqual(plannedTexts.map(({ text }) => text));
  expect(content.article?.writtenBy).toBe("builtin");
  const explanations = plannedTexts.filter(({ kind }) => kind === "glossary");
  for (const { text } of explanations) expect(claims).not.toContain(text);
});

test("nobody who did not ask for an article pays for one", async () => {
  let isAsked = false;
  const { content } = await writerOf((question) => {
    isAsked ||= isOfArticle(question);
    return question.claim;
  }).write(source, { language });
  expect([content.article, isAsked]).toEqual([undefined, false]);
});
