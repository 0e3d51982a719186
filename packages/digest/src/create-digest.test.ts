import { bundledRecords, sourceTextOf } from "@engram/paper";
import { expect, test } from "vitest";
import { builtinWriter } from "./builtin-writer.ts";
import { createDigest, type DigestParts } from "./create-digest.ts";
import { digestJsonSchema, digestSchema, parseDigest } from "./digest-schema.ts";

const [record] = bundledRecords;
if (record === undefined) throw new Error("a record travels with the product");
const source = sourceTextOf(record);
const parts: DigestParts = {
  record,
  source,
  scope: { used: "metadata", reason: "no-derivatives", obligations: ["none"] },
  writer: builtinWriter,
  written: await builtinWriter.write(source, { language: "en" }),
  readerLanguage: "en",
  engramVersion: "0.1.0",
  now: new Date("2026-11-22T10:00:00Z"),
};
const digest = createDigest(parts);

test("a record's digest tells paper, scope and provenance, and validates", () => {
  expect(digest.paper).toMatchObject({
    id: "2405.08707",
    version: 1,
    categories: { main: { code: "cs.LG" } },
  });
  expect(digest.paper.licence?.label).toBe("CC BY-NC-ND 4.0");
  expect(digest.scope.message.length).toBeGreaterThan(20);
  expect(digest.provenance).toMatchObject({
    writer: "builtin",
    language: "en",
    engramVersion: "0.1.0",
    created: "2026-11-22T10:00:00.000Z",
    source: { version: 1, from: "bundled" },
  });
  expect(parseDigest(JSON.parse(JSON.stringify(digest)))).toEqual({ ok: true, value: digest });
});

test("High is the abstract, sentence by sentence, word for word", () => {
  expect(digest.levels.high.statements.map(({ text }) => text).join(" ")).toBe(record.abstract);
  expect(digest.levels.high.statements.every(({ kind }) => kind === "verbatim")).toBe(true);
});

test("a writer that hands over a false quote, or none, is stopped", () => {
  const { content } = parts.written;
  const [first] = content.levels.high.statements;
  if (first === undefined) throw new Error("the abstract has a sentence");
  const withFirst = (evidence: unknown) => ({
    ...parts,
    written: { ...parts.written, content: { ...content, tldr: { ...first, evidence } as typeof first } },
  });
  const [span] = first.evidence;
  expect(() => createDigest(withFirst([{ ...span, start: span.start + 1 }]))).toThrow("is not");
  expect(() => createDigest(withFirst([]))).toThrow("no evidence");
});

test("a caller's own text has no dates and no authors, and says so by leaving them out", () => {
  const caller = createDigest({
    ...parts,
    record: {
      from: "caller",
      id: "mine",
      title: "Mine",
      retrieved: "2026-01-01T00:00:00Z",
      categories: ["cs.LG", "math.GT"],
    },
  });
  expect(caller.paper).toMatchObject({ id: "mine", authors: [], submitted: null, licence: null });
  expect(caller.paper.categories.secondary.map(({ code }) => code)).toEqual(["math.GT"]);
  expect(parseDigest(JSON.parse(JSON.stringify(caller))).ok).toBe(true);
});

test.each<[string, (value: Record<string, unknown>) => void, string]>([
  ["an unknown member", (value) => Object.assign(value, { extra: 1 }), ""],
  ["another format", (value) => Object.assign(value, { format: "engram/digest@2" }), "format"],
  [
    "a statement without evidence",
    (value) => Object.assign(value.tldr as object, { evidence: [] }),
    "tldr.evidence",
  ],
  [
    "a quote that is longer than its place",
    (value) => Object.assign((value.tldr as { evidence: object[] }).evidence[0] ?? {}, { end: 10_000 }),
    "tldr.evidence.0",
  ],
])("a digest with %s is refused, and it is said where", (_, spoil, path) => {
  const value = JSON.parse(JSON.stringify(digest)) as Record<string, unknown>;
  spoil(value);
  const parsed = parseDigest(value);
  expect(parsed.ok ? "accepted" : parsed.error.issues[0]?.path).toBe(path);
});

test.each([null, undefined, 3, "x", [], {}])("%j is no digest", (value) => {
  expect(parseDigest(value).ok).toBe(false);
});

test("the JSON Schema is closed and names every part of a digest", () => {
  const schema = digestJsonSchema() as {
    properties?: object;
    additionalProperties?: unknown;
    $schema?: unknown;
  };
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(digestSchema.shape));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
});
