import {
  builtinWriter,
  createDigest,
  listStatements,
  parseDigest,
  type WriterProgress,
} from "@engram/digest";
import { OutsideError } from "@engram/paper";
import { expect, test } from "vitest";
import { chatFailure } from "../chat/chat-failure.ts";
import type { ChatModel, ChatReply, ChatRequest } from "../chat/chat-model.ts";
import { PROMPT_VERSION } from "../prompts/prompt-set.ts";
import type { RogueQuestion } from "../testing/bad-replies.ts";
import { samplePapers } from "../testing/papers.ts";
import type { WritingAccount } from "./account.ts";
import { modelWriter } from "./model-writer.ts";

const [source] = samplePapers;
if (source === undefined) throw new Error("there are papers");
const language = "en";
const planned = await builtinWriter.write(source, { language });

function questionIn({ messages }: ChatRequest): RogueQuestion & { readonly again: boolean } {
  const asked = messages.findLast(({ role, content }) => role === "user" && content.startsWith("{"));
  const again = messages.at(-1) !== asked;
  return { ...(JSON.parse(asked?.content ?? "{}") as RogueQuestion), again };
}

/** A model that answers what it is told to. */
function chatOf(
  answer: (
    question: RogueQuestion & { readonly again: boolean },
    request: ChatRequest,
  ) => string | Promise<string>,
  reply: Partial<ChatReply> = {},
): ChatModel {
  return {
    model: "tiny-1",
    complete: async (request) => ({
      text: await answer(questionIn(request), request),
      isWhole: true,
      tokens: { prompt: 100, completion: 10 },
      isSampledAsAsked: true,
      ...reply,
    }),
  };
}

function writerOf(chat: ChatModel) {
  const accounts: WritingAccount[] = [];
  const writer = modelWriter({
    name: "remote",
    planner: builtinWriter,
    chat,
    onAccount: (account) => accounts.push(account),
  });
  return { writer, accounts };
}

/** One word that is plainer and that the checks know for the same. */
const plainer = (claim: string): string =>
  claim.replace("unclear", "not clear").replace("compare", "contrast");

test("a faithful rewording is shown, said to be the model's, on the passage of the planned statement", async () => {
  const wanted = "Bright lamps may increase eye strain if the room is dark.";
  const { writer, accounts } = writerOf(
    chatOf(({ claim }) => JSON.stringify({ sentence: claim.replace("when the room", "if the room") })),
  );
  const { content, sampling } = await writer.write(source, { language });
  const reworded = listStatements(content).filter(({ statement }) => statement.writtenBy === "model");
  expect(reworded.map(({ statement }) => statement.text)).toContain(wanted);
  for (const { statement, pointer } of reworded) {
    const builtin = listStatements(planned.content).find((each) => each.pointer === pointer);
    expect(statement.evidence).toEqual(builtin?.statement.evidence);
  }
  expect([content.levels.medium.writtenBy, content.levels.low.writtenBy]).toContain("remote");
  expect(content.levels.high).toEqual(planned.content.levels.high);
  expect(sampling).toEqual({ temperature: 0.2, seed: 1 });
  const [account] = accounts;
  expect(account).toMatchObject({ kept: account?.asked, keptAfterRetry: 0, replaced: 0, faults: 0 });
  expect(account?.unchanged).toBe((account?.asked ?? 0) - reworded.length);
  expect(account?.tokens).toEqual({
    prompt: 100 * (account?.replies ?? 0),
    completion: 10 * (account?.replies ?? 0),
  });
});

test("what the model repeats unchanged stays the built-in writer's, level and all", async () => {
  const { content } = await writerOf(chatOf(({ claim }) => claim)).writer.write(source, { language });
  expect(content).toEqual(planned.content);
});

test("a refused answer is tried once more with the reasons, and kept if it is mended", async () => {
  const told: string[] = [];
  const { writer, accounts } = writerOf(
    chatOf(({ claim, again }, { messages }) => {
      if (again) told.push(messages.at(-1)?.content ?? "");
      return again ? claim : `${claim.slice(0, -1)} in 99% of all cases.`;
    }),
  );
  await writer.write(source, { language });
  expect(accounts[0]).toMatchObject({ kept: 0, keptAfterRetry: accounts[0]?.asked, replaced: 0 });
  expect(told.every((each) => each.includes("number that is not there: 99"))).toBe(true);
  expect(told.length).toBe(accounts[0]?.asked);
});

test("what is refused twice is replaced, and the refused text kept beside it, cut and without what drives a terminal", async () => {
  const { writer, accounts } = writerOf(chatOf(() => `Lamps\u001b[2J \u202Eare ${"very ".repeat(300)}good.`));
  const { content } = await writer.write(source, { language });
  expect(listStatements(content).map(({ statement }) => statement.text)).toEqual(
    listStatements(planned.content).map(({ statement }) => statement.text),
  );
  const rejected = content.tldr?.rejectedModelText ?? "";
  expect(rejected).toMatch(/^Lamps \[2J are very/);
  expect(rejected.length).toBeLessThanOrEqual(500);
  expect(content.levels.low.writtenBy).toBe("builtin");
  expect(accounts[0]).toMatchObject({ kept: 0, replaced: accounts[0]?.asked });
  expect(accounts[0]?.refusals["reply.invisible"]).toBe(accounts[0]?.replies);
});

test("half an answer is none, however good the half is", async () => {
  const { accounts, writer } = writerOf(chatOf(({ claim }) => claim, { isWhole: false }));
  await writer.write(source, { language });
  expect(accounts[0]?.refusals["reply.cut"]).toBe(accounts[0]?.replies);
});

test("a server that fails now and then costs a try, and the digest is finished", async () => {
  let asked = 0;
  const { writer, accounts } = writerOf(
    chatOf(({ claim }) => {
      asked += 1;
      if (asked % 5 === 0) throw chatFailure("model.broken-off", { host: "here" });
      return plainer(claim);
    }),
  );
  const { content } = await writer.write(source, { language });
  expect(listStatements(content).length).toBe(listStatements(planned.content).length);
  expect(accounts[0]?.faults).toBeGreaterThan(0);
  expect(accounts[0]?.replaced).toBeLessThan(accounts[0]?.asked ?? 0);
});

test.each([
  "model.too-large",
  "model.broken-off",
  "model.timeout",
  "model.malformed",
  "model.failed",
] as const)("a server that fails again and again with %s is not asked for ever", async (code) => {
  let asked = 0;
  const { writer } = writerOf(
    chatOf(() => {
      asked += 1;
      throw chatFailure(code, { host: "here" });
    }),
  );
  await expect(writer.write(source, { language })).rejects.toMatchObject({ code });
  // Three in a row, and what the other parts had asked for by then.
  expect(asked).toBeLessThanOrEqual(3 + 4);
});

test.each(["model.unauthorised", "model.unknown", "model.unreachable", "model.busy"] as const)(
  "%s ends the digest at once: the next question would meet the same",
  async (code) => {
    const { writer } = writerOf(chatOf(() => Promise.reject(chatFailure(code, { host: "here" }))));
    const failure = await writer.write(source, { language }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OutsideError);
    expect(failure).toMatchObject({ code });
  },
);

test("our own bug is no fault of the server's", async () => {
  const { writer } = writerOf(chatOf(() => Promise.reject(new RangeError("ours"))));
  await expect(writer.write(source, { language })).rejects.toThrow(RangeError);
});

test("whoever gives up is let go, and nothing more is asked", async () => {
  const stop = new AbortController();
  let asked = 0;
  const { writer } = writerOf(
    chatOf(({ claim }, { signal }) => {
      asked += 1;
      if (asked === 3) stop.abort(new Error("not wanted any more"));
      signal?.throwIfAborted();
      return claim;
    }),
  );
  await expect(writer.write(source, { language, signal: stop.signal })).rejects.toThrow(
    "not wanted any more",
  );
  expect(asked).toBeLessThanOrEqual(4);
});

test("statements are told as they are ready, each part in its order, and steps begin before they end", async () => {
  const told: WriterProgress[] = [];
  const { content } = await writerOf(chatOf(({ claim }) => plainer(claim))).writer.write(source, {
    language,
    report: (progress) => told.push(progress),
  });
  const textsAt = (place: string) =>
    told.flatMap((one) => (one.kind === "statement" && one.place === place ? [one.statement.text] : []));
  for (const place of ["high", "medium", "low"] as const)
    expect(textsAt(place)).toEqual(content.levels[place].statements.map(({ text }) => text));
  const steps = told.flatMap((one) => (one.kind === "step" ? [`${one.step} ${one.state}`] : []));
  expect(steps).toEqual(
    ["split", "roles", "write", "check"].flatMap((step) => [`${step} started`, `${step} done`]),
  );
  const end = told.findIndex((one) => one.kind === "step" && one.step === "write" && one.state === "done");
  expect(told.findLastIndex((one) => one.kind === "statement")).toBeLessThan(end);
});

test("a text in a language that the checks do not know is shown as it stands, and no model is asked", async () => {
  const french =
    "Les lampes de lecture consomment beaucoup. Nous comparons quarante lecteurs sous une lampe faible et sous une lampe forte. La vitesse de lecture baisse avec l’âge.";
  const { writer, accounts } = writerOf(chatOf(() => Promise.reject(new Error("it was not to be asked"))));
  const { content, language: written } = await writer.write(
    { sections: [{ id: "abstract", text: french }] },
    { language: "fr" },
  );
  expect(written).toBe("fr");
  expect(content.levels.medium.writtenBy).toBe("builtin");
  expect(accounts[0]?.asked).toBe(0);
});

test("the digest names model, prompt version, temperature and seed, and leaves the last two out where they were refused", async () => {
  const provenanceOf = async (isSampledAsAsked: boolean) => {
    const { writer } = writerOf(chatOf(({ claim }) => plainer(claim), { isSampledAsAsked }));
    const digest = createDigest({
      record: { from: "caller", id: "mine", title: "Lamps", retrieved: "2026-11-22T12:00:00Z" },
      source,
      scope: { used: "full-text", reason: "callers-own-text", obligations: ["unknown"] },
      writer,
      written: await writer.write(source, { language }),
      readerLanguage: "en",
      engramVersion: "0.1.0",
      now: new Date("2026-11-22T12:00:00Z"),
    });
    expect(parseDigest(JSON.parse(JSON.stringify(digest))).ok).toBe(true);
    return digest.provenance;
  };
  expect(await provenanceOf(true)).toMatchObject({
    writer: "remote",
    model: "tiny-1",
    promptVersion: PROMPT_VERSION,
    sampling: { temperature: 0.2, seed: 1 },
  });
  expect(await provenanceOf(false)).not.toHaveProperty("sampling");
});

test("a sentence that is told in parts is told once: in a model's words, too, no part says what another part says", async () => {
  const [, , , , , , weather] = samplePapers;
  if (weather === undefined) throw new Error("there are seven papers");
  const parts = [
    "The network is less accurate than the full model for heavy rain.",
    "It is equally accurate for light rain.",
  ];
  const whole =
    "The network is less accurate than the full model for heavy rain and equally accurate for light rain.";
  const { writer } = writerOf(
    chatOf(({ claim }) => JSON.stringify({ sentence: parts.includes(claim) ? whole : claim })),
  );
  for (const article of [false, true]) {
    const { content } = await writer.write(weather, { language, article });
    const told = [
      content.levels.low.statements,
      (content.article?.parts ?? []).flatMap(({ statements }) => statements),
    ];
    for (const statements of told) expect(statements.map(({ text }) => text)).not.toContain(whole);
    const [low] = told;
    expect(low?.map(({ text }) => text)).toEqual(expect.arrayContaining(parts));
  }
});
