import { createDigest, type Digest } from "@engram/digest";
import { type PaperRecord, type SourceText, sourceTextOf } from "@engram/paper";
import { createFakeWriter } from "../../reading/testing/fake-writer.ts";

/** A record of our own making. */
export function sampleRecord(changes: Partial<PaperRecord> = {}): PaperRecord {
  return {
    id: "2401.00001",
    version: 1,
    title: "Waves in a shallow box",
    authors: ["Ada Lovelace", "Erwin Schrödinger"],
    abstract: "We pour water into a box. Waves appear. The $\\alpha$-wave is 3 times as tall.",
    categories: { main: "physics.flu-dyn", secondary: ["cs.LG"] },
    submitted: "2024-01-01",
    licence: "http://creativecommons.org/licenses/by/4.0/",
    withdrawn: false,
    from: "oai",
    retrieved: "2026-01-05T10:00:00.000Z",
    ...changes,
  };
}

/** A digest of a record that repeats its abstract, and the text it was made from. */
export async function sampleDigest(
  record: PaperRecord,
  changes: { readonly writerVersion?: string; readonly promptVersion?: string; readonly now?: string } = {},
): Promise<{ readonly digest: Digest; readonly source: SourceText; readonly language: "en" }> {
  const source = sourceTextOf(record);
  const writer = createFakeWriter({});
  const { promptVersion } = changes;
  const digest = createDigest({
    record,
    source,
    scope: { used: "metadata", reason: "metadata-only", obligations: ["none"] },
    writer: {
      name: writer.name,
      version: changes.writerVersion ?? "1",
      ...(promptVersion === undefined ? {} : { promptVersion }),
    },
    written: await writer.write(source, { language: "en" }),
    readerLanguage: "en",
    engramVersion: "0.0.0",
    now: new Date(changes.now ?? "2026-01-05T10:00:01.000Z"),
  });
  return { digest, source, language: "en" };
}
