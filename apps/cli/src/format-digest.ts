import type { Digest, LevelName } from "@engram/digest";
import type { Language } from "@engram/paper";
import type { OutputStream } from "./surroundings.ts";

export type DigestFormat = "text" | "md" | "json" | "html";

export interface FormatOptions {
  readonly format: DigestFormat;
  readonly language: Language;
  /** All where absent; the JSON always has all. */
  readonly levels?: readonly LevelName[];
  readonly stream: OutputStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A digest in one of the formats, ending in a line feed. */
export async function formatDigest(digest: Digest, options: FormatOptions): Promise<string> {
  const { format, language, levels, stream, environment } = options;
  const chosen = levels === undefined ? {} : { levels };
  if (format === "text") {
    const [{ digestText }, { lineWidth, paintFor }] = await Promise.all([
      import("./terminal/digest-text.ts"),
      import("./terminal/paint.ts"),
    ]);
    const paint = paintFor(stream, environment);
    return digestText(digest, { language, ...chosen, width: lineWidth(stream), paint });
  }
  const { toHtml, toJson, toMarkdown } = await import("@engram/digest");
  if (format === "json") return toJson(digest);
  return format === "md" ? toMarkdown(digest, language, chosen) : toHtml(digest, language, chosen);
}
