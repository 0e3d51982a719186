import { expect, test } from "vitest";
import { builtinWriter } from "./builtin-writer.ts";
import { contentHash } from "./content-hash.ts";
import { createDigest, type DigestParts } from "./create-digest.ts";
import { digestJsonSchema, parseDigest } from "./digest-schema.ts";
import { SAMPLE_ABSTRACT, SAMPLE_TITLE, sourceOf } from "./testing/sample-source.ts";

async function digestOf(abstract: string, change: Partial<DigestParts> = {}) {
  const source = sourceOf(abstract, SAMPLE_TITLE);
  const written = await builtinWriter.write(source, { language: "en" });
  return createDigest({
    record: { from: "caller", id: "x1", title: SAMPLE_TITLE, retrieved: "2026-01-02T03:04:05Z" },
    source,
    scope: { used: "full-text", reason: "callers-own-text", obligations: ["unknown"] },
    writer: builtinWriter,
    written,
    readerLanguage: "en",
    engramVersion: "0.1.0",
    now: new Date(0),
    ...change,
  });
}

const digest = await digestOf(SAMPLE_ABSTRACT);

test("the hash in a digest is that of its content", () => {
  expect(digest.provenance.contentHash).toBe(contentHash(digest));
});

test("when and by which version it was made, and when the source was read, are not hashed", async () => {
  const later = await digestOf(SAMPLE_ABSTRACT, {
    now: new Date(1e12),
    engramVersion: "9.9.9",
    record: { from: "caller", id: "x1", title: SAMPLE_TITLE, retrieved: "2030-01-01T00:00:00Z" },
  });
  expect(later.provenance.contentHash).toBe(digest.provenance.contentHash);
});

test("one letter of the source changes it, and so does the scope", async () => {
  const other = await digestOf(SAMPLE_ABSTRACT.replace("sand", "send"));
  expect(other.provenance.contentHash).not.toBe(digest.provenance.contentHash);
  const scope = { used: "metadata", reason: "metadata-only", obligations: ["none"] } as const;
  const narrower = await digestOf(SAMPLE_ABSTRACT, { scope });
  expect(narrower.provenance.contentHash).not.toBe(digest.provenance.contentHash);
});

test("it survives a trip through JSON", () => {
  expect(contentHash(JSON.parse(JSON.stringify(digest)))).toBe(digest.provenance.contentHash);
});

test("a batch's id for its line is allowed beside the format, and is not hashed", () => {
  const line = { id: "line-7", ...digest };
  const parsed = parseDigest(JSON.parse(JSON.stringify(line)));
  expect(parsed.ok && parsed.value.id).toBe("line-7");
  expect(contentHash(line)).toBe(digest.provenance.contentHash);
  expect(parseDigest({ ...line, id: 7 }).ok).toBe(false);
  expect(parseDigest({ ...line, line: "7" }).ok).toBe(false);
  const { properties, required } = digestJsonSchema();
  expect(properties).toHaveProperty("id.type", "string");
  expect(required).not.toContain("id");
});
