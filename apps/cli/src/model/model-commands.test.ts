import type { Digest } from "@engram/digest";
import { parseSettings } from "@engram/library";
import { expect, test } from "vitest";
import { runArguments } from "../command-line.ts";
import { EXIT } from "../exit-code.ts";
import { testSurroundings } from "../testing/test-surroundings.ts";
import { checkModelServer } from "./check-model-server.ts";

const KEY = "sk-very-secret-0123456789";
const ENVIRONMENT = {
  ENGRAM_MODEL_URL: "http://127.0.0.1:9/v1",
  ENGRAM_MODEL_KEY: KEY,
  ENGRAM_MODEL: "tiny-1",
};
const TEXT =
  "Dim lamps\n\nReading lamps use much power. Bright lamps may increase eye strain when the room is dark. We compare 40 readers under two lamps.";

/** What a server of models answers: a completion of each claim, or its list of models. */
function serverOf(reword: (claim: string) => string, models: readonly string[] = ["tiny-1"]): typeof fetch {
  return (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (new URL(address).host !== "127.0.0.1:9") throw new Error(`${address} was not to be asked`);
    if (address.endsWith("/models")) return answer({ data: models.map((id) => ({ id })) });
    const { messages } = JSON.parse(String(init?.body)) as { messages: { role: string; content: string }[] };
    const asked = messages.findLast(({ role, content }) => role === "user" && content.startsWith("{"));
    const { claim } = JSON.parse(asked?.content ?? "{}") as { claim: string };
    const content = JSON.stringify({ sentence: reword(claim) });
    const usage = { prompt_tokens: 50, completion_tokens: 5 };
    return answer({ choices: [{ message: { content }, finish_reason: "stop" }], usage });
  };
}

function answer(value: unknown, status = 200): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return Promise.resolve(new Response(JSON.stringify(value), { status, headers }));
}

async function engram(words: readonly string[], options: Parameters<typeof testSurroundings>[0] = {}) {
  const surroundings = testSurroundings({ stdin: TEXT, environment: ENVIRONMENT, ...options });
  const exit = await runArguments(words, surroundings);
  expect(JSON.stringify(surroundings.written)).not.toContain(KEY);
  return { exit, ...surroundings.written };
}

const faithful = serverOf((claim) => claim.replace("when the room", "if the room"));

test("a model words a text, the digest names it, and what it took is told", async () => {
  const { exit, stdout, stderr } = await engram(["read", "-", "--writer", "remote", "--json"], {
    fetch: faithful,
  });
  expect([exit, stderr]).toEqual([
    EXIT.done,
    expect.stringMatching(
      /^tiny-1 puts 8 statements in its own words; .*\ntiny-1: of \d+ statements \d+ kept, 0 kept/,
    ),
  ]);
  expect(stderr).toMatch(/Tokens: \d+0 read, \d+ written\.\n$/);
  const { provenance, levels } = JSON.parse(stdout) as Digest;
  expect(provenance).toMatchObject({
    writer: "remote",
    model: "tiny-1",
    sampling: { temperature: 0.2, seed: 1 },
  });
  const worded = [...levels.medium.statements, ...levels.low.statements].filter(
    ({ writtenBy }) => writtenBy === "model",
  );
  expect(worded.map(({ text }) => text)).toContain(
    "Bright lamps may increase eye strain if the room is dark.",
  );
});

test("what a model invents is not shown, and the text says who wrote", async () => {
  const { exit, stdout, stderr } = await engram(["read", "-", "--writer", "remote:other"], {
    fetch: serverOf(() => "Lamps cure 99% of all readers."),
  });
  expect(exit).toBe(EXIT.done);
  expect(stdout).not.toContain("99%");
  expect(stdout).toContain("Model other");
  expect(stderr).toMatch(/other: of (\d+) statements 0 kept, 0 kept after a second try, \1 replaced/);
});

test("a batch is worded too, and stops where the server cannot be asked", async () => {
  const stdin = `${JSON.stringify({ id: "a", abstract: "Lamps glow. We tested 3 lamps." })}\n`.repeat(2);
  const words = ["read", "--batch", "-", "--writer", "remote"];
  const { exit, stdout } = await engram(words, { stdin, fetch: faithful });
  expect(exit).toBe(EXIT.done);
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as Digest).provenance.model),
  ).toEqual(["tiny-1", "tiny-1"]);
  const refused = await engram(words, { stdin, fetch: () => answer({}, 401) });
  expect([refused.exit, refused.stdout]).toEqual([EXIT.outside, ""]);
  expect(refused.stderr).toContain("ENGRAM_MODEL_KEY");
});

test.each<[string, readonly string[], Record<string, string>, readonly string[], RegExp]>([
  ["no server in the settings", ["--writer", "remote"], {}, [], /Set ENGRAM_MODEL_URL/],
  ["an unknown writer", ["--writer", "ghost"], ENVIRONMENT, [], /no writer "ghost".*remote/],
  ["remote: without a name", ["--writer", "remote:"], ENVIRONMENT, [], /no writer "remote:"/],
  [
    "several models and none named",
    ["--writer", "remote"],
    { ...ENVIRONMENT, ENGRAM_MODEL: "" },
    ["a", "b"],
    /lists 2 models: a, b\./,
  ],
  ["no model at all", ["--writer", "remote"], { ...ENVIRONMENT, ENGRAM_MODEL: "" }, [], /lists no model/],
  [
    "a server elsewhere without a network",
    ["--writer", "remote", "--offline"],
    { ...ENVIRONMENT, ENGRAM_MODEL_URL: "https://models.example.org/v1" },
    [],
    /--offline asks no network/,
  ],
])("%s: nothing is written, and what to do is said", async (_, words, environment, models, sentence) => {
  const options = { environment, fetch: serverOf((claim) => claim, models) };
  const { exit, stdout, stderr } = await engram(["read", "-", ...words], options);
  expect([exit, stdout]).toEqual([EXIT.badInput, ""]);
  expect(stderr).toMatch(sentence);
});

test("the only model of a server need not be named", async () => {
  const environment = { ...ENVIRONMENT, ENGRAM_MODEL: "" };
  const { exit, stderr } = await engram(["read", "-", "--writer", "remote"], {
    environment,
    fetch: faithful,
  });
  expect([exit, stderr]).toEqual([EXIT.done, expect.stringContaining("tiny-1: of")]);
});

test.each<[string, Record<string, string>, () => Promise<Response>, string, RegExp]>([
  ["none", {}, () => answer({}), "ok", /none \(ENGRAM_MODEL_URL is not set\)/],
  [
    "its model",
    ENVIRONMENT,
    () => answer({ data: [{ id: "tiny-1" }] }),
    "ok",
    /127\.0\.0\.1:9 answers, 1 model: tiny-1/,
  ],
  [
    "another model",
    ENVIRONMENT,
    () => answer({ data: [{ id: "big" }] }),
    "attention",
    /answers, 1 model: big/,
  ],
  ["a wrong key", ENVIRONMENT, () => answer({}, 401), "attention", /model\.unauthorised/],
  ["HTML", ENVIRONMENT, () => Promise.resolve(new Response("<html>")), "attention", /model\.malformed/],
  [
    "an open line",
    { ...ENVIRONMENT, ENGRAM_MODEL_URL: "http://models.example.org/v1" },
    () => answer({ data: [{ id: "tiny-1" }] }),
    "attention",
    /answers/,
  ],
])("doctor shows a model server with %s, and never the key", async (_, environment, fetch, state, found) => {
  const facts = { platform: "linux", userFolder: "/home/ada", currentFolder: "/srv" };
  const settings = parseSettings(environment, facts);
  if (!settings.ok) throw new Error(settings.error.name);
  const check = await checkModelServer(settings.value, testSurroundings({ fetch }));
  expect(check).toMatchObject({ name: "model server", state, found: expect.stringMatching(found) as string });
  expect(JSON.stringify(check)).not.toContain(KEY);
  expect(check.fix === undefined).toBe(state === "ok");
});
