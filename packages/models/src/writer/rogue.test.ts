import { builtinWriter, listStatements, type Statement } from "@engram/digest";
import { systemClock } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAiChat } from "../chat/open-ai-chat.ts";
import { samplePapers } from "../testing/papers.ts";
import { type RogueServer, startRogueServer } from "../testing/rogue-server.ts";
import { seededRandom } from "../testing/seeded-random.ts";
import type { WritingAccount } from "./account.ts";
import { modelWriter } from "./model-writer.ts";

const REPLIES = 1000;
const language = "en";
const sentences = samplePapers.flatMap(
  ({ sections }) => sections[1]?.text.match(/[^.]+(?:\.\d[^.]*)*\./gu) ?? [],
);
let server: RogueServer;

beforeAll(async () => {
  server = await startRogueServer(
    seededRandom(20_261),
    sentences.map((sentence) => sentence.trim()),
  );
});
afterAll(() => server.close());

test("of a thousand bad replies not one is shown: every statement is the built-in one", async () => {
  const accounts: WritingAccount[] = [];
  const chat = openAiChat({
    url: server.url,
    key: null,
    model: "rogue",
    fetch: globalThis.fetch,
    clock: systemClock,
    random: () => 0,
  });
  const writer = modelWriter({
    name: "remote",
    planner: builtinWriter,
    chat,
    onAccount: (account) => accounts.push(account),
  });
  const shown: { readonly kind: string; readonly claim: string; readonly text: string }[] = [];
  for (let turn = 0; server.given.length < REPLIES; turn += 1) {
    const source = samplePapers[turn % samplePapers.length];
    if (source === undefined) throw new Error("there are papers");
    const before = server.given.length;
    const planned = listStatements((await builtinWriter.write(source, { language })).content);
    const written = listStatements((await writer.write(source, { language })).content);
    const given = server.given.slice(before);
    for (const [place, { statement }] of written.entries()) {
      const builtin = planned[place]?.statement;
      if (statement.text === builtin?.text && statement.writtenBy === undefined) continue;
      shown.push(
        given.find(({ text }) => text.includes(statement.text)) ?? {
          kind: "?",
          claim: "",
          text: statement.text,
        },
      );
    }
    expect(written.map(({ statement }) => statement.evidence)).toEqual(
      planned.map(({ statement }: { readonly statement: Statement }) => statement.evidence),
    );
  }
  expect(shown).toEqual([]);
  const total = (what: "asked" | "replaced" | "kept" | "keptAfterRetry" | "unchanged" | "replies") =>
    accounts.reduce((sum, account) => sum + account[what], 0);
  expect([total("kept"), total("keptAfterRetry"), total("unchanged")]).toEqual([0, 0, 0]);
  expect(total("replaced")).toBe(total("asked"));
  expect(total("replies")).toBe(server.given.length);
  // A thousand questions over HTTP, on a machine that may be busy.
}, 240_000);

test("every kind of bad reply has been given", () => {
  const kinds = new Map<string, number>();
  for (const { kind } of server.given) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect(kinds.size).toBe(23);
  expect(Math.min(...kinds.values())).toBeGreaterThanOrEqual(10);
});
