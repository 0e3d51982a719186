import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Digest } from "@engram/digest";
import { type Engine, TRANSFORMERS_VERSION } from "@engram/models/node";
import { OutsideError } from "@engram/paper";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeHub } from "../../../../packages/models/src/local/testing/fake-hub.ts";
import { inProcessThread, replyOf } from "../../../../packages/models/src/local/testing/in-process-thread.ts";
import { TINY_FILES } from "../../../../packages/models/src/local/testing/temporary-store.ts";
import { runArguments } from "../command-line.ts";
import { EXIT } from "../exit-code.ts";
import { testSurroundings } from "../testing/test-surroundings.ts";
import { checkLocalModels } from "./check-local-models.ts";

const TEXT =
  "Dim lamps\n\nReading lamps use much power. Bright lamps may increase eye strain when the room is dark. We compare 40 readers under two lamps.";
const NAME = "SmolLM2-135M-Instruct";
const GIGABYTE = 1e9;

let home = "";
let source = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "engram-cli-models-"));
  source = join(home, "source");
  for (const [path, text] of Object.entries(TINY_FILES)) {
    await mkdir(dirname(join(source, path)), { recursive: true });
    await writeFile(join(source, path), text);
  }
});
afterEach(() => rm(home, { recursive: true, force: true }));

type Options = Parameters<typeof testSurroundings>[0];

async function engram(words: readonly string[], options: Options = {}) {
  const environment = { ENGRAM_HOME: home, ENGRAM_MODEL_HUB_URL: "https://hub.example.org" };
  const surroundings = testSurroundings({ stdin: TEXT, environment, ...options });
  const exit = await runArguments(words, surroundings);
  return { exit, ...surroundings.written };
}

/** A model that words each claim as it is told to. */
function modelThat(reword: (claim: string) => string): Options {
  const engine: Engine = {
    answer: ({ messages }) => {
      const asked = messages.findLast(({ role, content }) => role === "user" && content.startsWith("{"));
      const { claim = "" } = JSON.parse(asked?.content ?? "{}") as { claim?: string };
      return Promise.resolve(replyOf(JSON.stringify({ sentence: reword(claim) })));
    },
    close: () => Promise.resolve(),
  };
  return { modelHost: { startThread: () => inProcessThread(() => Promise.resolve(engine)) } };
}

test("a models folder that cannot be looked into is said, and stops no doctor", async () => {
  const modelsFolder = join(home, "models");
  await writeFile(modelsFolder, "");
  const listed = await engram(["model", "list"]);
  expect([listed.exit, listed.stderr]).toEqual([
    EXIT.outside,
    expect.stringContaining(`A file stands where the folder ${modelsFolder} should be.`),
  ]);
  expect(await checkLocalModels({ modelsFolder }, testSurroundings({}))).toMatchObject({
    state: "attention",
    found: "not known",
    fix: expect.stringContaining("should be."),
  });
});

test("a model comes from a folder, is listed, and goes", async () => {
  const empty = await engram(["model", "list"]);
  expect([empty.exit, empty.stdout]).toEqual([EXIT.done, expect.stringMatching(/^Here, in .*:\n {2}none\n/)]);
  expect(empty.stdout).toContain("not tried here");
  const pulled = await engram(["model", "pull", NAME.toLowerCase(), "--from", source]);
  expect([pulled.exit, pulled.stdout]).toEqual([EXIT.done, expect.stringContaining(`${NAME} is in ${home}`)]);
  expect(pulled.stdout).toContain(`"engram model test ${NAME}" loads it`);
  expect(pulled.stderr).toMatch(
    /^SmolLM2-135M-Instruct: 0\.00 GB from .*, licence Apache-2\.0\. It takes about/,
  );
  const listed = await engram(["model", "list", "--json"]);
  expect(JSON.parse(listed.stdout)).toMatchObject({
    machine: { freeMemoryBytes: 4 * GIGABYTE, threads: 2 },
    installed: [{ name: NAME, dtype: "q4", licence: "Apache-2.0", damagedFile: null, fits: true }],
    catalogue: expect.arrayContaining([
      expect.objectContaining({ name: NAME, isInstalled: true, tried: "here-from-another-file" }) as unknown,
    ]) as unknown,
  });
  expect((await engram(["model", "remove", NAME])).stdout).toBe(`${NAME} is removed.\n`);
  const gone = await engram(["model", "remove", NAME]);
  expect([gone.exit, gone.stderr]).toEqual([EXIT.badInput, expect.stringContaining("There is no model")]);
});

test("models that are to be kept in a file are refused, whatever is asked of them", async () => {
  const environment = { ENGRAM_HOME: home, ENGRAM_MODELS: join(source, "config.json") };
  for (const words of [["list"], ["pull", NAME], ["remove", NAME], ["test"]]) {
    const { exit, stderr } = await engram(["model", ...words], { environment });
    expect([exit, stderr]).toEqual([
      EXIT.badInput,
      expect.stringMatching(/ENGRAM_MODELS .* must be a folder/),
    ]);
  }
});

test("a model comes from the hub, and is not pulled again where it is whole", async () => {
  const hub = fakeHub("HuggingFaceTB/SmolLM2-135M-Instruct", TINY_FILES);
  const { exit, stderr } = await engram(["model", "pull", NAME], { fetch: hub.fetch });
  expect([exit, stderr]).toEqual([
    EXIT.done,
    expect.stringMatching(/from hub\.example\.org .*commit 0123456789ab.*licence Apache-2\.0/),
  ]);
  const again = await engram(["model", "pull", NAME]);
  expect([again.exit, again.stderr]).toEqual([EXIT.done, expect.stringContaining("is here already")]);
  await writeFile(join(home, "models", NAME, "onnx", "model_q4.onnx"), "9".repeat(1000));
  const tested = await engram(["model", "test"]);
  expect([tested.exit, tested.stderr]).toEqual([EXIT.outside, expect.stringContaining("is damaged")]);
  const mended = await engram(["model", "pull", NAME, "--json"], { fetch: hub.fetch });
  expect(JSON.parse(mended.stdout)).toMatchObject({ name: NAME, source: { kind: "hub" } });
});

test.each<[string, readonly string[], Options, number, RegExp]>([
  [
    "a name that nobody knows",
    ["pull", "nix"],
    {},
    EXIT.badInput,
    /no model "nix" in the catalogue. It has Smol/,
  ],
  [
    "a folder that is not there",
    ["pull", "x", "--from", "/nowhere/x"],
    {},
    EXIT.badInput,
    /no folder "\/nowhere/,
  ],
  ["a folder that is no model", ["pull", "x", "--from", "."], {}, EXIT.badInput, /it has no config\.json/],
  [
    "no network",
    ["pull", NAME],
    { fetch: () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ENOTFOUND" } })) },
    EXIT.outside,
    /cannot be reached.*--from <folder>/,
  ],
  [
    "a sign-in page",
    ["pull", NAME],
    {
      fetch: () => Promise.resolve(new Response("<html>", { headers: { "content-type": "text/html" } })),
    },
    EXIT.outside,
    /no list of a model's files \(text\/html\)/,
  ],
  ["no model to test", ["test"], {}, EXIT.badInput, /There is no model on this machine/],
  ["an unknown command", ["list", "remove", "x"], {}, EXIT.badInput, /too many arguments/],
])("%s: nothing is stored, and what to do is said", async (_, words, options, code, sentence) => {
  const { exit, stdout, stderr } = await engram(["model", ...words], options);
  expect([exit, stdout]).toEqual([code, ""]);
  expect(stderr).toMatch(sentence);
});

test("a disk without room, and memory that is too little, are said before anything is done", async () => {
  const machine = { freeDisk: () => Promise.resolve(5) };
  const full = await engram(["model", "pull", NAME, "--from", source], { machine });
  expect([full.exit, full.stderr]).toEqual([
    EXIT.outside,
    expect.stringContaining("on the disk, and 0.00 GB"),
  ]);
  await engram(["model", "pull", NAME, "--from", source]);
  const small = { modelHost: { freeMemory: () => 100 } };
  const listed = await engram(["model", "list"], small);
  expect(listed.stdout).toContain("TOO MUCH for now");
  const read = await engram(["read", "-", "--writer", "local"], small);
  expect([read.exit, read.stdout]).toEqual([EXIT.outside, ""]);
  expect(read.stderr).toMatch(/so it was not loaded.*--writer builtin/);
});

test("the only model of this machine words a text, and the digest names it with its checksum", async () => {
  await engram(["model", "pull", NAME, "--from", source]);
  const { exit, stdout, stderr } = await engram(
    ["read", "-", "--writer", "local", "--json"],
    modelThat((claim) => claim.replace("when the room", "if the room")),
  );
  expect(exit).toBe(EXIT.done);
  expect(stderr).toMatch(
    /^SmolLM2-135M-Instruct q4 sha256:ab6c5f3237f5 puts 8 .*\nSmolLM2-135M-Instruct q4 sha256:ab6c5f3237f5: of \d+ statements \d+ kept/,
  );
  const { provenance, levels } = JSON.parse(stdout) as Digest;
  expect(provenance).toMatchObject({
    writer: "local",
    model: "SmolLM2-135M-Instruct q4 sha256:ab6c5f3237f5",
    sampling: { temperature: 0.2, seed: 1 },
  });
  const worded = [...levels.medium.statements, ...levels.low.statements];
  expect(worded.some(({ writtenBy }) => writtenBy === "model")).toBe(true);
});

test("of several models one has to be named", async () => {
  await engram(["model", "pull", NAME, "--from", source]);
  await engram(["model", "pull", "Another", "--from", source]);
  const unnamed = await engram(["read", "-", "--writer", "local"]);
  expect([unnamed.exit, unnamed.stderr]).toEqual([
    EXIT.badInput,
    expect.stringContaining(`There are 2 models on this machine: Another, ${NAME}.`),
  ]);
  const named = await engram(
    ["read", "-", "--writer", "local:another", "--json"],
    modelThat((claim) => claim),
  );
  expect((JSON.parse(named.stdout) as Digest).provenance.model).toMatch(/^Another q4 /);
  const wrong = await engram(["read", "-", "--writer", "local:nix"]);
  expect([wrong.exit, wrong.stderr]).toEqual([EXIT.badInput, expect.stringContaining(`no model "nix"`)]);
});

test("without what runs models, whoever asks for one is told how to add it", async () => {
  await engram(["model", "pull", NAME, "--from", source]);
  const missing = new OutsideError("model.engine-missing", { retryable: false });
  const options: Options = {
    modelHost: {
      hasEngine: () => Promise.resolve(false),
      startThread: () => inProcessThread(() => Promise.reject(missing)),
    },
  };
  for (const words of [
    ["model", "test"],
    ["read", "-", "--writer", "local"],
  ]) {
    const { exit, stderr } = await engram(words, options);
    expect([exit, stderr]).toEqual([
      EXIT.outside,
      expect.stringContaining(`npm install @huggingface/transformers@${TRANSFORMERS_VERSION} `),
    ]);
  }
  const settings = { modelsFolder: join(home, "models") };
  const check = await checkLocalModels(settings, testSurroundings(options));
  expect(check).toMatchObject({ state: "attention", fix: expect.stringContaining("npm install") as unknown });
  expect(await checkLocalModels(settings, testSurroundings())).toMatchObject({
    state: "ok",
    found: expect.stringContaining(NAME) as unknown,
  });
});

test("a test says the sentence, how fast it came and what it took", async () => {
  await engram(["model", "pull", NAME, "--from", source]);
  const engine: Engine = {
    answer: () =>
      Promise.resolve(
        replyOf("Lamps glow.\nYes.", {
          tokens: { prompt: 9, completion: 11 },
          firstTokenMs: 500,
          wholeMs: 1000,
        }),
      ),
    close: () => Promise.resolve(),
  };
  const options: Options = {
    modelHost: { startThread: () => inProcessThread(() => Promise.resolve(engine)) },
  };
  const { exit, stdout } = await engram(["model", "test", NAME, "--json"], options);
  expect(exit).toBe(EXIT.done);
  expect(JSON.parse(stdout)).toMatchObject({
    sentence: "Lamps glow. Yes.",
    firstTokenMs: 500,
    tokensPerSecond: 20,
    residentBytes: 3e8,
  });
  expect((await engram(["model", "test"], options)).stdout).toContain("then 20.0 a second");
});
