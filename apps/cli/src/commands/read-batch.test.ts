import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ReadOptions } from "../read-options.ts";
import { testSurroundings } from "../testing/test-surroundings.ts";
import { readBatch } from "./read-batch.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-batch-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const defaults: ReadOptions = { lang: "en", level: "all", writer: "builtin" };
const path = (name: string) => join(folder, name);

function writeBatch(count: number): string {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: `p${index}`, abstract: `We study case ${index}. We find that it is fine.` }),
  );
  writeFileSync(path("in.jsonl"), `${lines.join("\n")}\n`);
  return path("in.jsonl");
}

interface Answer {
  readonly id: string | null;
  readonly error?: { readonly code: string; readonly message: string };
  readonly levels?: { readonly high: { readonly statements: readonly { readonly text: string }[] } };
}

async function run(options: Partial<ReadOptions> = {}, input = path("in.jsonl"), stdin = "") {
  const surroundings = testSurroundings({ stdin });
  const outcome = await readBatch(input, { ...defaults, ...options }, surroundings);
  return { outcome, ...surroundings.written };
}

const answersIn = (text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Answer);

test("there is a line out for every line in, in the same order, and bad lines do not stop the batch", async () => {
  const lines = [
    '{"id":"good","abstract":"We study things. We find 3 % more."}',
    "not JSON",
    '{"abstract":"A text without an id."}',
    "",
    '{"id":"empty","abstract":""}',
    '{"id":"closed","sections":[{"paragraphs":["P."]}],"licence":"https://creativecommons.org/licenses/by-nc-nd/4.0/"}',
    '{"id":"metadata","abstract":"We study it.","licence":"https://creativecommons.org/licenses/by-nc-nd/4.0/"}',
    '{"id":"split","sentences":["First e.g. this one stays whole. Really.","Second."]}',
  ];
  writeFileSync(path("in.jsonl"), lines.join("\n"));
  const { outcome, stdout, stderr } = await run();
  expect(outcome.ok).toBe(true);
  const answers = answersIn(stdout);
  expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
    ["good", undefined],
    [null, "batch.bad-json"],
    [null, "record.id-missing"],
    [null, "batch.line-empty"],
    ["empty", "record.invalid"],
    ["closed", "scope.refused"],
    ["metadata", undefined],
    ["split", undefined],
  ]);
  for (const { error } of answers) if (error !== undefined) expect(error.message).toMatch(/\.$/);
  expect(answers[7]?.levels?.high.statements.map(({ text }) => text)).toEqual([
    "First e.g. this one stays whole. Really.",
    "Second.",
  ]);
  expect(stderr).toBe("8 texts, 5 errors.\n");
});

test("bytes that are not UTF-8 make one bad line", async () => {
  writeFileSync(
    path("in.jsonl"),
    Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from('{"id":"a","abstract":"We study it."}\n')]),
  );
  const answers = answersIn((await run()).stdout);
  expect(answers.map(({ id, error }) => error?.code ?? id)).toEqual(["batch.not-utf8", "a"]);
});

test("standard input is a batch too, and two runs give the same bytes but for the dates", async () => {
  const input = '{"id":"a","abstract":"We study it. It works."}\n';
  const first = await run({ out: path("out.jsonl") }, "-", input);
  expect(first.stdout).toBe("");
  const second = await run({}, "-", input);
  expect(second.stdout).toBe(readFileSync(path("out.jsonl"), "utf8"));
});

test("a batch that was cut in the middle of a line goes on and ends as if it had never been cut", async () => {
  writeBatch(6);
  await run({ out: path("whole.jsonl") });
  const whole = readFileSync(path("whole.jsonl"));
  const ends = [...whole.entries()].flatMap(([index, byte]) => (byte === 0x0a ? [index + 1] : []));
  for (const cut of [0, 1, (ends[0] ?? 0) - 1, ends[0] ?? 0, (ends[2] ?? 0) + 30, ends[5] ?? 0]) {
    writeFileSync(path("out.jsonl"), whole);
    truncateSync(path("out.jsonl"), cut);
    const { outcome, stderr } = await run({ out: path("out.jsonl") });
    expect(outcome.ok).toBe(true);
    expect(readFileSync(path("out.jsonl"))).toEqual(whole);
    if (cut === ends[0]) expect(stderr).toContain("1 text done before");
  }
});

test("results of another batch are not mixed with these", async () => {
  writeBatch(3);
  await run({ out: path("out.jsonl") });
  const before = readFileSync(path("out.jsonl"), "utf8");
  writeFileSync(path("in.jsonl"), '{"id":"p0","abstract":"A."}\n{"id":"other","abstract":"B."}\n');
  expect((await run({ out: path("out.jsonl") })).outcome).toMatchObject({
    ok: false,
    error: { code: "batch.other-input", line: 2 },
  });
  writeFileSync(path("in.jsonl"), '{"id":"p0","abstract":"A."}\n');
  expect((await run({ out: path("out.jsonl") })).outcome).toMatchObject({
    ok: false,
    error: { code: "batch.other-input", line: 2 },
  });
  expect(readFileSync(path("out.jsonl"), "utf8")).toBe(before);
});

test("a file that no batch wrote is left as it is", async () => {
  writeBatch(2);
  writeFileSync(path("out.jsonl"), "my notes\n");
  expect((await run({ out: path("out.jsonl") })).outcome).toMatchObject({
    ok: false,
    error: { code: "batch.other-input", line: 1 },
  });
  expect(readFileSync(path("out.jsonl"), "utf8")).toBe("my notes\n");
});

test("input and output cannot be the same file", async () => {
  writeBatch(2);
  const before = readFileSync(path("in.jsonl"), "utf8");
  expect((await run({ out: path("in.jsonl") })).outcome).toMatchObject({
    error: { code: "batch.same-file" },
  });
  expect(readFileSync(path("in.jsonl"), "utf8")).toBe(before);
});

test("a batch that finds another program writing to its file stops", async () => {
  const input = writeBatch(2);
  const surroundings = testSurroundings();
  const meddling = {
    ...surroundings,
    // The clock is read once for every line, after the file was opened.
    now: () => {
      appendFileSync(path("out.jsonl"), "x");
      return surroundings.now();
    },
  };
  const outcome = await readBatch(input, { ...defaults, out: path("out.jsonl") }, meddling);
  expect(outcome).toMatchObject({ ok: false, error: { code: "batch.out-changed" } });
});

test("an interrupted batch keeps the lines that are done", async () => {
  const input = writeBatch(5);
  const surroundings = testSurroundings();
  let count = 0;
  const interrupted = {
    ...surroundings,
    now: () => {
      count += 1;
      if (count === 3) surroundings.stop(new Error("interrupted"));
      return surroundings.now();
    },
  };
  await expect(readBatch(input, { ...defaults, out: path("out.jsonl") }, interrupted)).rejects.toThrow(
    "interrupted",
  );
  expect(answersIn(readFileSync(path("out.jsonl"), "utf8")).map(({ id }) => id)).toEqual(["p0", "p1"]);
});

test("an interrupted batch of lines that are all bad stops too", async () => {
  const surroundings = testSurroundings();
  const input = (async function* () {
    yield Buffer.from("bad\n");
    await Promise.resolve();
    surroundings.stop(new Error("interrupted"));
    yield Buffer.from("bad\nbad\n");
  })();
  const batch = readBatch("-", defaults, { ...surroundings, stdin: input });
  await expect(batch).rejects.toThrow("interrupted");
  expect(surroundings.written.stdout.match(/\n/g)).toHaveLength(1);
});

test.each([
  ["a missing file", "nowhere.jsonl", "file.not-found"],
  ["a folder", ".", "file.is-folder"],
])("%s is named as it is", async (_title, name, code) => {
  expect((await run({}, path(name))).outcome).toMatchObject({ ok: false, error: { code } });
});

test("a batch comes as JSON and as nothing else", async () => {
  writeBatch(1);
  expect((await run({ format: "md" })).outcome).toMatchObject({ error: { code: "usage.batch-format" } });
  expect((await run({ format: "json" })).outcome.ok).toBe(true);
});

test.runIf(process.platform === "linux")("a full disk is the world's fault, and says so", async () => {
  writeBatch(1);
  await expect(run({ out: "/dev/full" })).rejects.toMatchObject({ code: "disk.full" });
});
