import { createEvidenceMemory, tagSource } from "@engram/digest";
import { expect, test } from "vitest";
import type { ChatRequest } from "../chat/chat-model.ts";
import { AccountKeeper } from "./account.ts";
import { askSentence } from "./ask-sentence.ts";
import type { Desk } from "./desk.ts";
import { tellInTwoTries } from "./tell-in-two-tries.ts";
import { wordStatement } from "./word-statement.ts";

const split = await tagSource({ sections: [{ id: "abstract", text: "Lamps glow." }] });
const messages = [{ role: "user", content: "a" }] as const;
const LIKELY = 100;

/** A server that stops at the limit of tokens, as real ones do; each word is a token. */
function deskOf(answer: string) {
  const asked: ChatRequest[] = [];
  const account = new AccountKeeper();
  const desk: Desk = {
    chat: {
      model: "tiny-1",
      complete: (request) => {
        asked.push(request);
        const words = answer.split(" ");
        const said = words.slice(0, request.maximumTokens).join(" ");
        const isWhole = words.length <= request.maximumTokens;
        const tokens = { prompt: 1, completion: 1 };
        return Promise.resolve({ text: said, isWhole, tokens, isSampledAsAsked: true });
      },
    },
    sampling: { temperature: 0, seed: 1 },
    split,
    memory: createEvidenceMemory(split),
    account,
    faults: { inARow: 0 },
    signal: new AbortController().signal,
    tell: wordStatement,
  };
  return { desk, asked, limits: () => asked.map(({ maximumTokens }) => maximumTokens), account };
}

const rambling = "and so on ".repeat(2_000);

test("a model that rambles is cut at the length of its sentence, asked once more, and cut again", async () => {
  const { desk, asked, limits, account } = deskOf(rambling);
  const sentence = "x".repeat(LIKELY);
  const told = await tellInTwoTries(desk, {
    sentence,
    messages,
    messagesAgain: (refused, reasons) => [{ role: "user", content: `${refused}: ${reasons.join()}` }],
    refuse: () => [],
  });
  expect(told.how).toBe("replaced");
  expect(limits()).toEqual([LIKELY + 60, LIKELY + 60]);
  expect(asked[1]?.messages[0]?.content).toContain("far too long");
  expect(account.total()).toMatchObject({ faults: 0, refusals: { "reply.cut": 2 } });
});

test("a server that knows no limit in tokens is cut where its characters are more than those tokens have", async () => {
  const { desk, asked } = deskOf("A lamp glows.");
  await askSentence(desk, messages, LIKELY);
  expect(asked[0]?.maximumCharacters).toBeLessThan(10 * LIKELY);
});

test.each([
  ["in its reply", `<think> ${"hmm ".repeat(500)}</think> A lamp glows.`],
  // Nothing is said of them, and they count.
  ["apart from it", `${" ".repeat(500)}A lamp glows.`],
])("a model that thinks aloud %s is given room, from then on at once", async (_, answer) => {
  const { desk, limits, account } = deskOf(answer);
  const reply = await askSentence(desk, messages, LIKELY);
  expect(reply).toMatchObject({ isWhole: true, text: answer });
  expect(await askSentence(desk, messages, LIKELY)).toEqual(reply);
  const [short, ...long] = limits();
  expect(short).toBe(LIKELY + 60);
  expect(long).toEqual([short, short].map((limit) => (limit ?? 0) + 2_048));
  expect(account.total().replies).toBe(3);
});

test("a model that thought, answers and then rambles is not asked for its thoughts again", async () => {
  const { desk, limits } = deskOf(`<think> hmm </think> ${rambling}`);
  expect(await askSentence(desk, messages, LIKELY)).toMatchObject({ isWhole: false });
  expect(limits()).toHaveLength(1);
});
