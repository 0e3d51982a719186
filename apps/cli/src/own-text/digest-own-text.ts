import { createDigest, type Digest, type Writer, type WriterProgress } from "@engram/digest";
import {
  callerSourceText,
  err,
  type Language,
  type Operator,
  ok,
  type Result,
  type ScopeRefused,
} from "@engram/paper";
import { engramVersion } from "../version.ts";
import type { OwnText } from "./own-text.ts";

/** The licence that came with a text does not allow a digest of it. */
export interface OwnTextRefused extends ScopeRefused {
  readonly licence: string | null;
}

export interface OwnTextOptions {
  readonly language: Language;
  readonly operator: Operator;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly writer: Writer;
  /** Whether the text is to be told as an article too. */
  readonly article?: boolean;
  readonly report?: (progress: WriterProgress) => void;
}

/** The digest of a text that the caller supplied; refused where the licence that came with it forbids one. */
export async function digestOwnText(
  own: OwnText & { readonly id: string },
  { language, operator, now, signal, writer, article = false, report = () => undefined }: OwnTextOptions,
): Promise<Result<Digest, OwnTextRefused>> {
  const allowed = callerSourceText(own.text, operator);
  if (!allowed.ok) return err({ ...allowed.error, licence: own.text.licence ?? null });
  const { source, scope } = allowed.value;
  const written = await writer.write(source, { language, article, signal, report });
  const digest = createDigest({
    record: {
      from: "caller",
      id: own.id,
      title: own.text.title ?? "",
      authors: own.authors ?? [],
      categories: own.categories ?? [],
      licence: own.text.licence ?? null,
      retrieved: now.toISOString(),
    },
    source,
    scope,
    writer,
    written,
    readerLanguage: language,
    engramVersion,
    now,
  });
  return ok(digest);
}
