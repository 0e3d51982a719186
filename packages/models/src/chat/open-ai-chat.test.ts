import { type Clock, OutsideError, systemClock } from "@engram/paper";
import { afterEach, describe, expect, test } from "vitest";
import {
  type Answer,
  type FaultyServer,
  startFaultyServer,
  status,
  stream,
} from "../testing/faulty-server.ts";
import type { ChatRequest } from "./chat-model.ts";
import type { ChatLimits } from "./endpoint.ts";
import { listModels } from "./list-models.ts";
import { openAiChat } from "./open-ai-chat.ts";

const KEY = "sk-very-secret-0123456789";
const question: ChatRequest = {
  messages: [{ role: "user", content: "Say it." }],
  temperature: 0.2,
  seed: 1,
  maximumTokens: 100,
  maximumCharacters: 1000,
  schema: { name: "answer", schema: { type: "object" } },
};
let server: FaultyServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Sleeps of a second or more are pauses between attempts: they are noted and not waited for. */
function impatientClock(): Clock & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    now: () => new Date("2026-11-22T12:00:00Z"),
    sleep(ms, signal) {
      if (signal !== undefined && ms !== 1000 && ms !== 2000 && ms !== 4000 && ms !== 7000)
        return systemClock.sleep(ms, signal);
      pauses.push(ms);
      return Promise.resolve();
    },
  };
}

async function chatWith(
  answers: readonly [Answer, ...Answer[]],
  limits: Partial<ChatLimits> = {},
  clock: Clock = impatientClock(),
) {
  server = await startFaultyServer(...answers);
  // 0.5: pauses are neither shortened nor drawn out.
  const endpoint = { url: server.url, key: KEY, fetch: globalThis.fetch, clock, random: () => 0.5 };
  return { server, endpoint, chat: openAiChat({ ...endpoint, model: "tiny", limits }) };
}

async function failureOf(work: Promise<unknown>): Promise<OutsideError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OutsideError)) throw new Error("it was to fail outside", { cause: error });
  return error;
}

describe("a reply", () => {
  test("is put together from its pieces, with its tokens, and asked for as promised", async () => {
    const { chat, server } = await chatWith([stream(["Lamps ", "glöw."], "done", [120, 7])]);
    const reply = await chat.complete(question);
    expect(reply).toEqual({
      text: "Lamps glöw.",
      isWhole: true,
      tokens: { prompt: 120, completion: 7 },
      isSampledAsAsked: true,
    });
    const [seen] = server.seen;
    expect(seen?.path).toBe("/v1/chat/completions");
    expect(seen?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(seen?.body).toMatchObject({
      model: "tiny",
      stream: true,
      temperature: 0.2,
      seed: 1,
      max_tokens: 100,
    });
    expect(seen?.body.response_format).toMatchObject({ type: "json_schema" });
  });

  test("may come in one piece from a server that does not stream", async () => {
    const whole = { choices: [{ message: { content: "Lamps glow." }, finish_reason: "stop" }] };
    const { chat } = await chatWith([status(200, JSON.stringify(whole))]);
    expect(await chat.complete(question)).toMatchObject({ text: "Lamps glow.", isWhole: true, tokens: null });
  });

  test("that the server's limit cut says so", async () => {
    const { chat } = await chatWith([stream(["Lamps"], "length")]);
    expect(await chat.complete(question)).toMatchObject({ text: "Lamps", isWhole: false });
  });

  test("that does not end is cut at the characters allowed, and the connection closed", async () => {
    const { chat } = await chatWith([
      stream(
        Array.from({ length: 50 }, () => "x".repeat(100)),
        "hang",
      ),
    ]);
    const reply = await chat.complete(question);
    expect([reply.text.length, reply.isWhole]).toEqual([1000, false]);
  });

  test("never holds the key, whatever the server echoes", async () => {
    const { chat } = await chatWith([stream([`Your key is ${KEY}.`])]);
    expect((await chat.complete(question)).text).toBe("Your key is ***.");
  });
});

test("the address by which replies are told apart holds neither password nor query", () => {
  const url = "https://me:secret@models.example/api/v1?token=secret";
  const clock = impatientClock();
  const { address } = openAiChat({ url, key: KEY, model: "tiny", fetch, clock, random: () => 0.5 });
  expect(address).toBe("https://models.example/api/v1/chat/completions");
});

describe("a server that refuses a schema or wishes", () => {
  test("is asked without them, and from then on only so", async () => {
    const { chat, server } = await chatWith([
      status(400, '{"error":{"message":"response_format is not supported"}}'),
      status(422, '{"error":"unknown field seed"}'),
      stream(["Lamps glow."]),
    ]);
    expect(await chat.complete(question)).toMatchObject({ text: "Lamps glow.", isSampledAsAsked: false });
    await chat.complete(question);
    expect(server.seen.map(({ body }) => Object.keys(body).sort().join(" "))).toEqual([
      "max_tokens messages model response_format seed stream stream_options temperature",
      "max_tokens messages model seed stream stream_options temperature",
      "messages model stream",
      "messages model stream",
    ]);
  });
});

describe("failures have a code, are told from each other, and never hold the key", () => {
  const html = status(200, `<html>${KEY}</html>`, { "content-type": "text/html" });
  test.each<[string, Answer, string, boolean]>([
    ["401", status(401, `{"error":{"message":"bad key ${KEY}"}}`), "model.unauthorised", false],
    ["403", status(403), "model.unauthorised", false],
    ["429 for an hour", status(429, "", { "retry-after": "3600" }), "model.busy", true],
    ["413", status(413, `{"error":{"message":"too long, ${KEY}"}}`), "model.refused", false],
    ["HTML instead of JSON", html, "model.malformed", true],
    ["JSON that is no completion", status(200, '{"choices":7}'), "model.malformed", true],
    ["half a JSON", status(200, '{"choices":['), "model.malformed", true],
    ["an error in its stream", status(200, '{"error":{"message":"no memory"}}'), "model.failed", true],
    [
      "another host",
      status(307, "", { location: "https://evil.example/v1" }),
      "model.redirect-refused",
      false,
    ],
  ])("%s", async (_, answer, code, retryable) => {
    const { chat, server } = await chatWith([answer], { attempts: 1 });
    const failure = await failureOf(chat.complete(question));
    expect([failure.code, failure.retryable]).toEqual([code, retryable]);
    expect(failure.facts.host).toBe(new URL(server.url).host);
    expect(JSON.stringify([failure, failure.message, failure.facts, String(failure.cause)])).not.toContain(
      KEY,
    );
  });

  test("a redirect is not followed, so that no key goes elsewhere", async () => {
    const elsewhere = await startFaultyServer(stream(["Lamps glow."]));
    const { chat } = await chatWith([status(308, "", { location: elsewhere.url })]);
    const failure = await failureOf(chat.complete(question));
    expect(failure.facts.to).toBe(new URL(elsewhere.url).host);
    expect(elsewhere.seen).toEqual([]);
    await elsewhere.close();
  });

  test("nobody at the address", async () => {
    const gone = await startFaultyServer(stream([]));
    await gone.close();
    const clock = impatientClock();
    const chat = openAiChat({ url: gone.url, key: KEY, model: "tiny", fetch, clock, random: () => 0.5 });
    expect((await failureOf(chat.complete(question))).code).toBe("model.unreachable");
    expect(clock.pauses).toEqual([1000, 2000, 4000]);
  });

  test("a wrong name for the model: the models that the server lists are named", async () => {
    const listing = status(200, JSON.stringify({ data: [{ id: "small" }, { id: `large ${KEY}` }] }));
    const { chat } = await chatWith([status(404, '{"error":"no such model"}'), listing]);
    const failure = await failureOf(chat.complete(question));
    expect(failure.code).toBe("model.unknown");
    expect(failure.facts).toMatchObject({ model: "tiny", listed: "small, large ***" });
  });

  test("404 from a server that has the model, or lists none, is a wrong address", async () => {
    const has = status(200, '{"data":[{"id":"tiny"}]}');
    expect((await failureOf((await chatWith([status(404), has])).chat.complete(question))).code).toBe(
      "model.refused",
    );
    await server?.close();
    const failure = await failureOf((await chatWith([status(404)])).chat.complete(question));
    expect([failure.code, failure.facts.status]).toEqual(["model.refused", 404]);
  });
});

describe("a server that hangs", () => {
  test.each<[string, Answer, Partial<ChatLimits>]>([
    ["before it answers", () => undefined, { answerTimeoutMs: 60 }],
    ["in the middle of a reply", stream(["Lamps"], "hang"), { idleTimeoutMs: 60 }],
    ["by going on and on", drip, { wholeTimeoutMs: 150, idleTimeoutMs: 100 }],
  ])("%s is left, once", async (_, answer, limits) => {
    const { chat, server } = await chatWith([answer], limits);
    expect((await failureOf(chat.complete(question))).code).toBe("model.timeout");
    expect(server.seen.length).toBe(1);
  });

  test("is left at once by whoever gives up", async () => {
    const { chat } = await chatWith([stream(["Lamps"], "hang")]);
    const stop = new AbortController();
    const asked = chat.complete({ ...question, signal: stop.signal });
    setTimeout(() => stop.abort(new Error("not wanted any more")), 30);
    await expect(asked).rejects.toThrow("not wanted any more");
  });
});

describe("a server that dies", () => {
  test("before it answers was not reached", async () => {
    const { chat, server } = await chatWith([(response) => response.destroy()]);
    expect((await failureOf(chat.complete(question))).code).toBe("model.unreachable");
    expect(server.seen.length).toBe(4);
  });

  test.each(["cut off", "no word"] as const)("in the middle (%s) is asked once more", async (end) => {
    const { chat, server } = await chatWith([stream(["Lamps "], end), stream(["Lamps glow."])]);
    expect((await chat.complete(question)).text).toBe("Lamps glow.");
    expect(server.seen.length).toBe(2);
  });

  test("twice is given up", async () => {
    const { chat, server } = await chatWith([stream(["Lamps "], "cut off")]);
    expect((await failureOf(chat.complete(question))).code).toBe("model.broken-off");
    expect(server.seen.length).toBe(2);
  });
});

describe("a server that is busy or fails", () => {
  test("is asked again after pauses that double, and no more than four times", async () => {
    const clock = impatientClock();
    const { chat, server } = await chatWith([status(500)], {}, clock);
    expect((await failureOf(chat.complete(question))).facts.status).toBe(500);
    expect(clock.pauses).toEqual([1000, 2000, 4000]);
    expect(server.seen.length).toBe(4);
  });

  test("is left alone for as long as it asks", async () => {
    const clock = impatientClock();
    const { chat } = await chatWith(
      [status(429, "", { "retry-after": "7" }), stream(["Lamps glow."])],
      {},
      clock,
    );
    expect((await chat.complete(question)).text).toBe("Lamps glow.");
    expect(clock.pauses).toEqual([7000]);
  });

  test("is not waited for by the hour", async () => {
    const { chat, server } = await chatWith([status(429, "", { "retry-after": "3600" })]);
    expect((await failureOf(chat.complete(question))).facts.waitMs).toBe(3_600_000);
    expect(server.seen.length).toBe(1);
  });
});

test("ten megabytes in one reply are not read to the end", async () => {
  const { chat } = await chatWith([
    status(200, JSON.stringify({ choices: [], padding: "x".repeat(10_000_000) })),
  ]);
  expect((await failureOf(chat.complete(question))).code).toBe("model.too-large");
  await server?.close();
  const line = "x".repeat(10_000_000);
  const endless: Answer = (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).end(`data: ${line}\n\n`);
  };
  expect((await failureOf((await chatWith([endless])).chat.complete(question))).code).toBe("model.too-large");
});

test("no more questions at a time than allowed, the others in their order", async () => {
  let open = 0;
  let most = 0;
  const slow: Answer = (response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      stream(["Lamps glow."])(response, { path: "", headers: {}, body: {} });
    }, 15);
  };
  const { chat } = await chatWith([slow], { atOnce: 3 });
  await Promise.all(Array.from({ length: 12 }, () => chat.complete(question)));
  expect(most).toBe(3);
});

test("the models of a server are listed by their names, and a bare address means /v1", async () => {
  const { endpoint, server } = await chatWith([status(200, '{"data":[{"id":"b"},{"id":"a"}]}')]);
  expect(await listModels({ ...endpoint, url: new URL(endpoint.url).origin })).toEqual(["b", "a"]);
  expect(server.seen[0]?.path).toBe("/v1/models");
});

test("a list that is none is a failure of the server", async () => {
  const { endpoint } = await chatWith([status(200, '{"data":"all"}')]);
  expect((await failureOf(listModels(endpoint))).code).toBe("model.malformed");
});

/** A letter now and then, for ever. */
function drip(response: Parameters<Answer>[0]): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const timer = setInterval(() => response.write('data: {"choices":[{"delta":{"content":"x"}}]}\n\n'), 10);
  response.on("close", () => clearInterval(timer));
}
