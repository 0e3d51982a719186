import { OutsideError } from "@engram/paper";
import { expect, test } from "vitest";
import { commandMessages } from "./command-messages.ts";
import { EXIT } from "./exit-code.ts";
import { describeError } from "./messages.ts";
import { outsideSentences } from "./outside-messages.ts";

/** Facts of every error, so that each sentence can be made. */
const facts = {
  path: "x.txt",
  problem: "it is not JSON",
  limitBytes: 10_000_000,
  limit: 100,
  length: 200,
  codePoint: 0,
  position: 3,
  input: "2413.1",
  month: 13,
  digits: 3,
  expected: 5,
  scheme: "old",
  archive: "foo",
  ids: ["a", "b"],
  doi: "10.1/x",
  repository: "bioRxiv",
  host: "x.org",
  id: "2405.08707",
  latest: 2,
  writer: "w",
  because: "network.timeout",
  retryable: true,
  reason: "no-derivatives",
  licence: null,
  format: "bib",
  name: "PORT",
  value: "x",
  allowed: "0..65535",
  line: 3,
  problems: 2,
  takenDown: "2026-11-22T12:00:00.000Z",
  number: 7,
  engramVersion: "9.0.0",
  table: "paper",
  papers: 3,
  known: ["C1", "C2"],
  claim: "C1",
  notRun: 2,
  asked: 3,
  what: "memory",
  neededBytes: 4e9,
  freeBytes: 1e9,
  setting: "trials",
  text: "trials",
  minimum: 1,
  maximum: 9,
  integer: true,
  most: 3,
  listed: ["a", "b"],
  sha256: "0".repeat(64),
  passages: 12,
  needed: 40,
  mostBytes: 2 ** 28,
  model: "tiny",
  installed: ["a", "b"],
  folder: "models/tiny",
  missing: "config.json",
  word: "2405.08707/C7",
};

test.each(Object.keys(commandMessages))("%s has a sentence that is whole, and an exit code", (code) => {
  const version = code === "paper-id.bad-version" ? "x" : 3;
  const fits = code === "text.too-short" ? { fits: { setting: "sentences", value: 300 } } : {};
  const words = describeError({ code, ...facts, ...fits, version });
  expect(words?.sentence).toMatch(/^(?:[A-Z"\d]|arXiv|--).*[.?]$/s);
  expect(words?.sentence).not.toMatch(/undefined|NaN|\[object|\n/);
  expect(Object.values(EXIT)).toContain(words?.exit);
  expect(words?.exit).not.toBe(EXIT.done);
});

test.each(Object.keys(outsideSentences))(
  "%s has a sentence that is whole, with and without facts",
  (code) => {
    const known = {
      host: "arxiv.org",
      path: "/x",
      folder: "/f",
      processId: 7,
      port: 3000,
      stored: 3,
      known: 2,
    };
    for (const each of [{}, known]) {
      const error = new OutsideError(code as OutsideError["code"], { retryable: true, facts: each });
      const exit = code === "store.newer" ? EXIT.badInput : EXIT.outside;
      expect(describeError(error)).toMatchObject({ exit });
      expect(describeError(error)?.sentence).toMatch(/^(?:[A-Za-z]|\/x).*\.$/s);
      expect(describeError(error)?.sentence).not.toMatch(/undefined| {2}|\(\)/);
    }
  },
);

test.each<[OutsideError["code"], Readonly<Record<string, string | number>>, RegExp, RegExp]>([
  ["store.unreachable", { reason: "3D000", database: "engram" }, /has no database "engram"/, /reached/],
  ["store.unreachable", { reason: "28000" }, /refused the login/, /reached/],
  ["store.unreachable", { reason: "28P01" }, /refused the login/, /reached/],
  ["store.unreachable", { reason: "ECONNREFUSED" }, /cannot be reached/, /login/],
  ["store.newer", { stored: 3, known: 2 }, /set DATABASE_URL to another database/, /ENGRAM_HOME/],
])("%s of a server with %o says what is in the way", (code, known, sentence, never) => {
  const error = new OutsideError(code, { retryable: false, facts: { host: "db:5432", ...known } });
  expect(describeError(error)?.sentence).toMatch(sentence);
  expect(describeError(error)?.sentence).toContain(" at db:5432");
  expect(describeError(error)?.sentence).not.toMatch(never);
});

test.each<[OutsideError["code"], Readonly<Record<string, string | number>>, RegExp]>([
  [
    "disk.failed",
    { folder: "/f", reason: "EEXIST" },
    /^A file stands where the folder \/f should be\. .*ENGRAM_HOME/,
  ],
  ["disk.failed", { folder: "/f", reason: "ENOTDIR" }, /^A file stands where the folder \/f should be\./],
  ["disk.failed", { folder: "/f", reason: "ENOENT" }, /^The folder \/f cannot be made, or was taken away\./],
  ["disk.failed", { folder: "/f", reason: "EIO" }, /^The disk did not do what was asked\. Check the disk/],
  ["disk.read-only", { path: "/f" }, /^\/f cannot be written to\./],
  ["disk.read-only", { path: "/f", access: "read" }, /^\/f cannot be read\./],
])("%s with %o says what is wrong with the place", (code, facts, sentence) => {
  const error = new OutsideError(code, { retryable: false, facts });
  expect(describeError(error)?.sentence).toMatch(sentence);
});

test.each<[Readonly<Record<string, string | number>>, RegExp, RegExp]>([
  [
    { reason: "silent", processId: 7 },
    /^Another program, process 7, holds the library in \/f and does/,
    /busy/,
  ],
  [{ reason: "silent" }, /^The library in \/f took too long to open, .* busy/, /Another/],
  [{ reason: "older-program" }, /^Another program holds the library in \/f and is an older/, /busy|,/],
])(
  "a library that did not open in time names another program only where one was met: %o",
  (known, sentence, never) => {
    const error = new OutsideError("store.held", { retryable: true, facts: { folder: "/f", ...known } });
    const [first] = describeError(error)?.sentence.split(". ") ?? [];
    expect(first).toMatch(sentence);
    expect(first).not.toMatch(never);
  },
);

test("a refused licence has its own exit code, and what is not in the tables is our bug", () => {
  expect(describeError({ code: "scope.refused", ...facts })?.exit).toBe(EXIT.refused);
  expect(describeError(new TypeError("x is not a function"))).toBeUndefined();
  expect(describeError({ code: "toString" })).toBeUndefined();
  expect(describeError({ code: "run.failed", ...facts, because: "our.bug" })?.exit).toBe(EXIT.bug);
});

test("what a person wrote is shown on one line, without controls and cut", () => {
  const sentence = describeError({
    code: "file.not-found",
    path: `a\u001b[2J\n${"x".repeat(500)}`,
  })?.sentence;
  expect(sentence?.length).toBeLessThan(130);
  expect(sentence).not.toMatch(/\p{Cc}/u);
});
