import { expect, test } from "vitest";
import { existsOnDisk, parseReadSource } from "./read-source.ts";

const files = new Set(["paper.json", "notes.txt", "data/x.md", "README", "2405.08707", "2405.08707/lamps"]);
const parse = (word: string) => parseReadSource(word, (path) => files.has(path));

test.each([
  ["2405.08707", "2405.08707", undefined],
  ["2405.08707v1", "2405.08707", 1],
  ["arXiv:2405.08707", "2405.08707", undefined],
  ["hep-th/9901001", "hep-th/9901001", undefined],
  ["https://arxiv.org/abs/2405.08707v1", "2405.08707", 1],
  ["https://arxiv.org/pdf/2405.08707.pdf", "2405.08707", undefined],
  ["10.48550/arXiv.2405.08707", "2405.08707", undefined],
  ["https://example.org/2405.08707/run/C7", "2405.08707", undefined],
  ["2405.08707/", "2405.08707", undefined],
])("%s is the paper %s, version %s", (word, id, version) => {
  expect(parse(word)).toEqual({
    ok: true,
    value: { kind: "paper", id: version === undefined ? { id } : { id, version } },
  });
});

test.each([
  "-",
  "./2405.08707",
  "/tmp/anything",
  "../x",
  "paper.json",
  "notes.txt",
  "data/x.md",
  "README",
  "nowhere.txt",
  "no/where.json",
  "2405.08707/lamps",
])("%s is a file", (word) => {
  expect(parse(word)).toEqual({ ok: true, value: { kind: "file", path: word } });
});

test.each([
  ["2413.00001", "paper-id.bad-month"],
  ["", "paper-id.empty"],
  ["2405.08707\0", "paper-id.control-character"],
  ["nonsense", "paper-id.unrecognised"],
  ["x".repeat(10_000), "paper-id.too-long"],
  ["2405.08707/C", "usage.claim-to-read"],
  ["arXiv:2405.08707v1/C7", "usage.claim-to-read"],
  ["2405.08707/run/C7", "usage.claim-to-read"],
  ["hep-th/9901001/C2", "usage.claim-to-read"],
])("%j is refused as %s", (word, code) => {
  expect(parse(word)).toMatchObject({ ok: false, error: { code } });
});

test("a name that no file can have does not exist, and nothing is thrown", () => {
  for (const name of ["a\0b", "x".repeat(10_000), "nowhere/at/all"]) expect(existsOnDisk(name)).toBe(false);
  expect(existsOnDisk(import.meta.filename)).toBe(true);
});
