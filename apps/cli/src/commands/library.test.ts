import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Digest } from "@engram/digest";
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

test("the export has a line for every version of every paper, with its digests", async () => {
  const reading = fakeReading({ records });
  await engram(["read", "2401.00001v1"], reading);
  const { exit, stdout } = await engram(["library", "export"], reading);
  expect(exit).toBe(EXIT.done);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { record: PaperRecord; digests: unknown[] });
  expect(lines.map(({ record: { id, version }, digests }) => [id, version, digests.length])).toEqual([
    ["2401.00001", 2, 0],
    ["2401.00001", 1, 1],
    ["2401.00002", 1, 0],
  ]);
});

test("an export into a file that fails halfway leaves nothing behind", async () => {
  const failure = new OutsideError("store.unreachable", { retryable: true });
  let count = 0;
  const reading = fakeReading({ records });
  const failing = {
    ...reading,
    lookUp: (...asked: Parameters<typeof reading.lookUp>) => {
      count += 1;
      return count === 2 ? Promise.reject(failure) : reading.lookUp(...asked);
    },
  };
  const { exit } = await engram(["library", "export", "--out", join(folder, "x.jsonl")], failing);
  expect(exit).toBe(EXIT.outside);
  expect(readdirSync(folder)).toEqual([]);
  await engram(["library", "export", "--out", join(folder, "x.jsonl")]);
  expect(readFileSync(join(folder, "x.jsonl"), "utf8").match(/\n/g)).toHaveLength(3);
});

test("digests as they were stored are found to be right", async () => {
  const reading = fakeReading({ records });
  for (const id of ["2401.00001v1", "2401.00001v2", "2401.00002"]) await engram(["read", id], reading);
  const { exit, stdout } = await engram(["library", "verify"], reading);
  expect([exit, stdout]).toEqual([EXIT.done, "3 digests of 3 papers checked, nothing wrong.\n"]);
});

interface Damaged {
  readonly text: string;
  readonly evidence: readonly { readonly start: number; readonly quote: string }[];
}

test.each<[string, RegExp, (tldr: Damaged) => Damaged]>([
  [
    "a statement that was changed",
    /its hash should be/,
    (tldr) => ({ ...tldr, text: `${tldr.text} Indeed.` }),
  ],
  [
    "a quote that is not in the paper",
    /a quote is not in the abstract/,
    (tldr) => ({
      ...tldr,
      evidence: tldr.evidence.map((span) => ({ ...span, quote: span.quote.replace("a", "e") })),
    }),
  ],
  [
    "a quote that does not fit its place",
    /not a digest at tldr/,
    (tldr) => ({ ...tldr, evidence: tldr.evidence.map((span) => ({ ...span, start: span.start + 1 })) }),
  ],
])("verify finds %s, and ends with 3", async (_title, expected, damage) => {
  const reading = fakeReading({
    records: [record("2401.00002", 1, "Another paper")],
    stored: (stored) => {
      const tldr = damage(stored.digest.tldr as unknown as Damaged);
      return { ...stored, digest: { ...stored.digest, tldr } as unknown as Digest };
    },
  });
  await engram(["read", "2401.00002"], reading);
  const { exit, stdout, stderr } = await engram(["library", "verify"], reading);
  expect(exit).toBe(EXIT.outside);
  expect(stdout).toMatch(expected);
  expect(stderr).toMatch(/not what they should be/);
});

test("a digest of a record that has changed since is counted and not blamed", async () => {
  const reading = fakeReading({ records: [record("2401.00002", 1, "Another paper")] });
  await engram(["read", "2401.00002"], reading);
  const view = await reading.lookUp({ id: "2401.00002" });
  if (!view.ok) throw new Error(view.error.code);
  const changed = { ...view.value, record: { ...view.value.record, abstract: "Another abstract." } };
  const { exit, stdout } = await engram(["library", "verify"], {
    ...reading,
    lookUp: () => Promise.resolve({ ok: true, value: changed } as const),
  });
  expect(exit).toBe(EXIT.done);
  expect(stdout).toMatch(/nothing wrong; 1 made from an earlier record/);
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
    /^attention {2}network 127\.0\.0\.1:9: can not be reached \(ECONNREFUSED\)\n +What is stored/m,
  );
  expect(stdout).toMatch(new RegExp(`^ENGRAM_HOME +${folder} +\\[environment\\]$`, "m"));
  expect(stdout).toMatch(/^PORT +3000 +\[default\]$/m);
  expect(stdout).not.toContain("hunter2");
});

test("doctor ends with 3 where the library can not be opened, and says why", async () => {
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
