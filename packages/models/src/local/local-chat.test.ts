import { OutsideError } from "@engram/paper";
import { expect, test } from "vitest";
import type { ChatRequest } from "../chat/chat-model.ts";
import type { Engine, EngineQuestion, LoadEngine } from "./engine.ts";
import { type LocalChatOptions, localChat } from "./local-chat.ts";
import { type InProcessThread, inProcessThread, replyOf } from "./testing/in-process-thread.ts";

const REQUEST: ChatRequest = {
  messages: [{ role: "user", content: "Why lamps?" }],
  temperature: 0.2,
  seed: 1,
  maximumTokens: 20,
  maximumCharacters: 200,
};

interface Heard {
  loaded: number;
  closed: number;
  atOnce: number;
  mostAtOnce: number;
  readonly questions: EngineQuestion[];
  readonly threads: InProcessThread[];
}

type Answer = Engine["answer"];

function open(answer: Answer, options: Partial<LocalChatOptions> = {}, load?: LoadEngine) {
  const heard: Heard = { loaded: 0, closed: 0, atOnce: 0, mostAtOnce: 0, questions: [], threads: [] };
  const engine: Engine = {
    async answer(question, isStopped) {
      heard.questions.push(question);
      heard.atOnce += 1;
      heard.mostAtOnce = Math.max(heard.mostAtOnce, heard.atOnce);
      try {
        return await answer(question, isStopped);
      } finally {
        heard.atOnce -= 1;
      }
    },
    close: () => {
      heard.closed += 1;
      return Promise.resolve();
    },
  };
  const chat = localChat({
    model: "tiny q4 sha256:abc",
    engine: { folder: "/models/tiny", dtype: "q4", threads: 2 },
    assertLoadable: () => Promise.resolve(),
    startThread: () => {
      const thread = inProcessThread(
        load ??
          (() => {
            heard.loaded += 1;
            return Promise.resolve(engine);
          }),
      );
      heard.threads.push(thread);
      return thread;
    },
    ...options,
  });
  return { chat, heard };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

test("a model is loaded once, by its first question, and answers one after the other", async () => {
  const { chat, heard } = open(async ({ messages }) => {
    await pause();
    return replyOf(`You asked: ${messages[0]?.content ?? ""}`);
  });
  expect(heard.loaded).toBe(0);
  const replies = await Promise.all([chat.complete(REQUEST), chat.complete(REQUEST), chat.complete(REQUEST)]);
  expect(replies[2]).toEqual({
    text: "You asked: Why lamps?",
    isWhole: true,
    tokens: { prompt: 10, completion: 5 },
    isSampledAsAsked: true,
  });
  expect([heard.loaded, heard.mostAtOnce, heard.questions.length]).toEqual([1, 1, 3]);
  await chat[Symbol.asyncDispose]();
  expect(heard.closed).toBe(1);
});

test("one string in JSON is asked for by its name, and nothing of the schema else", async () => {
  const { chat, heard } = open(() => Promise.resolve(replyOf("{}")));
  const properties = { sentence: { type: "string" } };
  await chat.complete({ ...REQUEST, schema: { name: "x", schema: { type: "object", properties } } });
  await chat.complete(REQUEST);
  expect(heard.questions.map(({ property }) => property)).toEqual(["sentence", undefined]);
});

test("whoever gives up stops the model, and the next question is answered", async () => {
  const stop = new AbortController();
  const { chat } = open(async ({ seed }, isStopped) => {
    if (seed === 2) return replyOf("second");
    stop.abort(new Error("not wanted"));
    while (!isStopped()) await pause();
    return replyOf("cut", { isWhole: false });
  });
  await expect(chat.complete({ ...REQUEST, signal: stop.signal })).rejects.toThrow("not wanted");
  expect((await chat.complete({ ...REQUEST, seed: 2 })).text).toBe("second");
});

test("a thread that ends in the middle is told as such, and the next question starts another one", async () => {
  const { chat, heard } = open(async ({ seed }) => {
    if (seed === 1) {
      heard.threads[0]?.die(137);
      await new Promise(() => undefined);
    }
    return replyOf("here again");
  });
  await expect(chat.complete(REQUEST)).rejects.toMatchObject({
    code: "model.stopped",
    facts: { model: "tiny q4 sha256:abc" },
  });
  expect((await chat.complete({ ...REQUEST, seed: 2 })).text).toBe("here again");
  expect(heard.loaded).toBe(2);
});

test("what the machine can not bear is not loaded, and no thread is started", async () => {
  const failure = new OutsideError("model.memory-short", { retryable: false, facts: { neededBytes: 9 } });
  const { chat, heard } = open(() => Promise.resolve(replyOf("")), {
    assertLoadable: () => Promise.reject(failure),
  });
  await expect(chat.complete(REQUEST)).rejects.toBe(failure);
  await expect(chat.load()).rejects.toBe(failure);
  expect(heard.threads).toEqual([]);
});

test("what keeps the library from loading a model crosses the threads with its facts", async () => {
  const missing = new OutsideError("model.engine-missing", {
    retryable: false,
    facts: { version: "1.2.3" },
    cause: new Error("Cannot find package"),
  });
  const { chat } = open(
    () => Promise.resolve(replyOf("")),
    {},
    () => Promise.reject(missing),
  );
  await expect(chat.complete(REQUEST)).rejects.toMatchObject({
    code: "model.engine-missing",
    facts: { version: "1.2.3" },
    cause: { message: "Cannot find package" },
  });
});

test("our own bugs in the thread stay bugs", async () => {
  const { chat } = open(() => Promise.reject(new TypeError("x is not a function")));
  await expect(chat.complete(REQUEST)).rejects.toThrow("x is not a function");
});

test("a model that nobody asks leaves the memory, and comes back when asked", async () => {
  const { chat, heard } = open(() => Promise.resolve(replyOf("yes")), { idleMs: 1 });
  await chat.complete(REQUEST);
  while (heard.closed === 0) await pause();
  await chat.complete(REQUEST);
  expect(heard.loaded).toBe(2);
  await chat[Symbol.asyncDispose]();
});
