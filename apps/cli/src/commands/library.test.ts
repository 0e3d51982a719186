import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoreProblem } from "@engram/library";
import { bundledRecords, OutsideError, type PaperRecord } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runArguments } from "../command-line.ts";
import { EXIT } from "../exit-code.ts";
import { fakeReading } from "../testing/fake-reading.ts";
import { testSurroundings } from "../testing/test-surroundings.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-library-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function record(id: string, version: number, title: string): PaperRecord {
  const [bundled] = bundledRecords;
  if (bundled === undefined) throw new Error("no record comes with Engram");
  return { ...bundled, id, version, title };
}

const records = [
  record("2401.00001", 2, "Two versions\u001b[2J of $\\alpha$"),
  record("2401.00001", 1, "An older version"),
  record("2401.00002", 1, "Another paper"),
];

async function engram(words: readonly string[], reading = fakeReading({ records })) {
  const surroundings = testSurroundings({ reading });
  const exit = await runArguments(words, surroundings);
  return { exit, reading, ...surroundings.written };
}

test("a paper is a line: identifier, day of its digest, licence, title without what could drive a terminal", async () => {
  const { exit, stdout, stderr } = await engram(["library", "list"]);
  expect([exit, stderr]).toEqual([EXIT.done, ""]);
  expect(stdout.split("\n")[0]).toBe("2401.00001v2\t-\tCC BY-NC-ND 4.0\tTwo versions[2J of α");
});

test("the list as JSON is an array, also where it is empty", async () => {
  const full = await engram(["library", "list", "--json"]);
  expect(JSON.parse(full.stdout)).toMatchObject([{ record: { id: "2401.00001" } }, {}, {}]);
  const empty = await engram(["library", "list", "--json"], fakeReading({ records: [] }));
  expect(JSON.parse(empty.stdout)).toEqual([]);
  expect(empty.stderr).toMatch(/The library is empty/);
});

test("words and a limit narrow the list", async () => {
  expect((await engram(["library", "list", "Another", "paper"])).stdout).toMatch(/^2401\.00002v1\t.*\n$/);
  expect((await engram(["library", "list", "--limit", "1"])).stdout.match(/\n/g)).toHaveLength(1);
  expect((await engram(["library", "list", "nothing"])).stderr).toMatch(
    /No paper in the library has these words/,
  );
});

test("a library of more papers than a page holds is listed whole", async () => {
  const many = Array.from({ length: 450 }, (_, index) =>
    record(`2401.${10_000 + index}`, 1, `Paper ${index}`),
  );
  const { stdout } = await engram(["library", "list"], fakeReading({ records: many }));
  expect(new Set(stdout.trim().split("\n")).size).toBe(450);
});

const exported = ['{"format":"engram/library@1"}', '{"type":"paper"}', '{"type":"digest"}'];

test("the export is the library's lines and nothing else", async () => {
  const { exit, stdout, stderr } = await engram(["library", "export"], fakeReading({ exported }));
  expect([exit, stdout]).toEqual([EXIT.done, `${exported.join("\n")}\n`]);
  expect(stderr).toBe("3 lines written.\n");
});

test("an export into a file that fails halfway leaves nothing behind", async () => {
  const failing = {
    ...fakeReading(),
    async *exportLines() {
      await Promise.resolve();
      yield "{}";
      throw new OutsideError("store.unreachable", { retryable: true });
    },
  };
  const { exit } = await engram(["library", "export", "--out", join(folder, "x.jsonl")], failing);
  expect(exit).toBe(EXIT.outside);
  expect(readdirSync(folder)).toEqual([]);
  await engram(["library", "export", "--out", join(folder, "x.jsonl")], fakeReading({ exported }));
  expect(readFileSync(join(folder, "x.jsonl"), "utf8").match(/\n/g)).toHaveLength(3);
});

test("a library that is as it should be is told in one line", async () => {
  const report = { papers: 1, digests: 3, problems: [] };
  const { exit, stdout, stderr } = await engram(["library", "verify"], fakeReading({ report }));
  expect([exit, stdout, stderr]).toEqual([EXIT.done, "1 paper and 3 digests checked, nothing wrong.\n", ""]);
});

test("what verify finds wrong is a line each, and ends with 3", async () => {
  const problems = [
    {
      code: "digest.span-differs",
      subject: "digest abc of 2401.00001v1",
      detail: "abstract from 3\u001b[2J to 9",
    },
  ] as const;
  const report = { papers: 1, digests: 1, problems };
  const { exit, stdout, stderr } = await engram(["library", "verify"], fakeReading({ report }));
  expect(exit).toBe(EXIT.outside);
  expect(stdout).toBe(
    "digest.span-differs\tdigest abc of 2401.00001v1\tabstract from 3[2J to 9\n" +
      "1 paper and 1 digest checked, 1 of 1 digest wrong (1 problem).\n",
  );
  expect(stderr).toMatch(/One problem was found/);
  const json = await engram(["library", "verify", "--json"], fakeReading({ report }));
  expect([json.exit, JSON.parse(json.stdout)]).toEqual([EXIT.outside, report]);
});

test("verify counts what is wrong apart from its problems", async () => {
  const problem = (code: StoreProblem["code"], subject: string) => ({ code, subject, detail: "d" });
  const problems = [
    problem("digest.hash-differs", "digest a"),
    problem("digest.span-differs", "digest a"),
    problem("digest.source-differs", "digest a"),
  ];
  const verdict = async (found: readonly StoreProblem[]) => {
    const report = { papers: 3, digests: 2, problems: found };
    const { stdout } = await engram(["library", "verify"], fakeReading({ report }));
    return stdout.split("\n").at(-2);
  };
  expect(await verdict(problems)).toBe("3 papers and 2 digests checked, 1 of 2 digests wrong (3 problems).");
  expect(
    await verdict([problem("paper.invalid", "p"), problem("run.digest-missing", "r"), ...problems]),
  ).toBe(
    "3 papers and 2 digests checked, 1 of 3 papers wrong, 1 of 2 digests wrong, 1 run without a digest (5 problems).",
  );
});

test("doctor names what is missing with the fix, and says which settings are in force", async () => {
  const closed = "http://127.0.0.1:9"; // the discard port, where nothing listens
  const environment = {
    ENGRAM_HOME: folder,
    ENGRAM_ARXIV_API_URL: closed,
    ENGRAM_ARXIV_OAI_URL: closed,
    ENGRAM_ARXIV_URL: closed,
    DATABASE_URL: "postgres://ada:hunter2@localhost/engram",
  };
  const surroundings = testSurroundings({ reading: fakeReading(), environment });
  expect(await runArguments(["doctor"], surroundings)).toBe(EXIT.done);
  const { stdout } = surroundings.written;
  expect(stdout).toMatch(
    /^attention {2}network 127\.0\.0\.1:9: cannot be reached \(ECONNREFUSED\)\n +What is stored/m,
  );
  expect(stdout).toMatch(
    /^attention {2}training engine: not installed; .*\n +Install it .*npm install onnxruntime-node@\d/m,
  );
  expect(stdout).toMatch(new RegExp(`^ENGRAM_HOME +${folder} +\\[environment\\]$`, "m"));
  expect(stdout).toMatch(/^PORT +3000 +\[default\]$/m);
  expect(stdout).not.toContain("hunter2");
});

test("doctor names a misspelt setting with the one that was meant", async () => {
  const environment = { ENGRAM_HOME: folder, ENGRAM_ARXIV_DELAY: "9000", ENGRAM_TELESCOPE: "large" };
  const surroundings = testSurroundings({ reading: fakeReading(), environment });
  expect(await runArguments(["doctor"], surroundings)).toBe(EXIT.done);
  expect(surroundings.written.stdout).toMatch(
    /^attention {2}settings: ENGRAM_ARXIV_DELAY is not a setting, .*\n +Did you mean ENGRAM_ARXIV_DELAY_MS\?$/m,
  );
  expect(surroundings.written.stdout).toMatch(
    /^attention {2}settings: ENGRAM_TELESCOPE is not .*\n +The settings/m,
  );
});

test("doctor tells which training engine there is, and with how many threads", async () => {
  const runtime = { name: "onnxruntime-node 9.9.9 cpu", threads: 4, target: "onnxruntime-cpu" } as const;
  const surroundings = {
    ...testSurroundings({ reading: fakeReading(), environment: { ENGRAM_HOME: folder } }),
    loadRuntime: () =>
      Promise.resolve({ ...runtime, load: () => Promise.reject(new Error("not asked for")) }),
  };
  await runArguments(["doctor"], surroundings);
  expect(surroundings.written.stdout).toMatch(
    /^ok {9}training engine: onnxruntime-node 9\.9\.9 cpu, 4 threads$/m,
  );
});

test("doctor ends with 3 where the library cannot be opened, and says why", async () => {
  const surroundings = {
    ...testSurroundings({ environment: { ENGRAM_HOME: folder } }),
    openLibrary: () =>
      Promise.reject(new OutsideError("store.newer", { retryable: false, facts: { stored: 9, known: 1 } })),
  };
  expect(await runArguments(["doctor", "--json"], surroundings)).toBe(EXIT.outside);
  const { checks } = JSON.parse(surroundings.written.stdout) as {
    checks: { name: string; state: string; fix?: string }[];
  };
  const library = checks.find(({ name }) => name === "library");
  expect(library).toMatchObject({ state: "problem" });
  expect(library?.fix).toMatch(/newer version of Engram \(it is at 9, this program knows 1\)/);
});
