import { expect, test } from "vitest";
import type { ChatModel, ChatRequest } from "./chat-model.ts";
import { rememberReplies } from "./remember-replies.ts";

function countingModel(model: string): ChatModel & { readonly asked: ChatRequest[] } {
  const asked: ChatRequest[] = [];
  return {
    model,
    asked,
    complete(request) {
      asked.push(request);
      const text = `reply ${asked.length}`;
      return Promise.resolve({
        text,
        isWhole: true,
        tokens: { prompt: 7, completion: 3 },
        isSampledAsAsked: true,
      });
    },
  };
}

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    find: (key: string) => Promise.resolve(kept.get(key)),
    keep: (key: string, reply: string) => Promise.resolve(void kept.set(key, reply)),
  };
}

const request: ChatRequest = {
  messages: [{ role: "user", content: "a" }],
  temperature: 0.2,
  seed: 1,
  maximumTokens: 10,
  maximumCharacters: 100,
};

test("what was answered is not asked again, and comes back as it was, tokens included", async () => {
  const replies = memory();
  const before = countingModel("tiny");
  const first = await rememberReplies(before, replies).complete(request);
  const after = countingModel("tiny");
  const again = await rememberReplies(after, replies).complete({
    ...request,
    signal: new AbortController().signal,
  });
  expect(again).toEqual(first);
  expect([before.asked.length, after.asked.length]).toEqual([1, 0]);
});

test.each<[string, string, Partial<ChatRequest>]>([
  ["of another model", "other", {}],
  ["with another temperature", "tiny", { temperature: 0.3 }],
  ["with another seed", "tiny", { seed: 2 }],
  ["with other messages", "tiny", { messages: [{ role: "user", content: "b" }] }],
  ["with another schema", "tiny", { schema: { name: "s", schema: {} } }],
])("a question %s is asked", async (_, model, change) => {
  const replies = memory();
  await rememberReplies(countingModel("tiny"), replies).complete(request);
  const asked = countingModel(model);
  await rememberReplies(asked, replies).complete({ ...request, ...change });
  expect(asked.asked).toHaveLength(1);
});

test("a model of the same name at another server is asked", async () => {
  const replies = memory();
  const at = (address: string) => ({ ...countingModel("tiny"), address });
  const [here, there] = [at("http://here/v1"), at("http://there/v1")];
  await rememberReplies(here, replies).complete(request);
  await rememberReplies(there, replies).complete(request);
  await rememberReplies(at("http://here/v1"), replies).complete(request);
  expect([here.asked.length, there.asked.length, replies.kept.size]).toEqual([1, 1, 2]);
});

test.each(["no JSON", '{"text": 3}'])("a kept reply that is %s is asked again and replaced", async (json) => {
  const replies = memory();
  await rememberReplies(countingModel("tiny"), replies).complete(request);
  for (const key of replies.kept.keys()) replies.kept.set(key, json);
  const asked = countingModel("tiny");
  expect((await rememberReplies(asked, replies).complete(request)).text).toBe("reply 1");
  expect([...replies.kept.values()][0]).toContain("reply 1");
});

test("a failure is not kept", async () => {
  const replies = memory();
  const failing: ChatModel = { model: "tiny", complete: () => Promise.reject(new Error("no")) };
  await expect(rememberReplies(failing, replies).complete(request)).rejects.toThrow("no");
  expect(replies.kept.size).toBe(0);
});
