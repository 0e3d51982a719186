import type { SourceText } from "@engram/paper";
import { builtinWriter } from "../builtin-writer.ts";
import { createDigest } from "../create-digest.ts";

/** A caller's own text, digested by the built-in writer. */
export async function builtinDigestOf(source: SourceText, language: "en" | "fr" = "en") {
  const written = await builtinWriter.write(source, { language });
  return createDigest({
    record: { from: "caller", id: "x", title: "x", retrieved: "2026-01-01T00:00:00Z" },
    source,
    scope: { used: "full-text", reason: "callers-own-text", obligations: ["unknown"] },
    writer: builtinWriter,
    written,
    readerLanguage: language,
    engramVersion: "0",
    now: new Date(0),
  });
}
