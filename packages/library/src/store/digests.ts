import type { Digest } from "@engram/digest";
import type { SourceText } from "@engram/paper";
import { z } from "zod";
import type { Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { Language, StoredDigest } from "../reading.ts";

const DigestRow = z.object({
  contentHash: z.string(),
  language: z.enum(["en", "fr"]),
  created: z.date(),
  digest: z.custom<Digest>(
    (value) => z.looseObject({ format: z.literal("engram/digest@1") }).safeParse(value).success,
  ),
});

function toStoredDigest(row: z.infer<typeof DigestRow>): StoredDigest {
  return { ...row, created: row.created.toISOString() };
}

/**
 * Keeps a digest and the text it was made from. Nothing is ever overwritten: the same digest again (same version,
 * language, writer, scope, prompt and content) changes nothing, and the answer says so. Its paper must be stored.
 */
export async function saveDigest(
  session: Session,
  {
    digest,
    source,
    language,
  }: {
    readonly digest: Digest;
    readonly source: SourceText;
    /** The reader's: of headings, glossary and the sentence about the scope. The statements may have another. */
    readonly language: Language;
  },
): Promise<{ readonly inserted: boolean }> {
  const { paper, provenance, scope } = digest;
  const rows = await session.query(sql`
    with text as (
      insert into source_text (sha256, sections)
      values (${provenance.source.sha256}, ${JSON.stringify(source.sections)}::json)
      on conflict (sha256) do nothing
    )
    insert into digest (paper_id, version, language, writer, writer_version, scope, prompt_version, content_hash,
      source_sha256, created, digest)
    values (${paper.id}, ${paper.version}, ${language}, ${provenance.writer},
      ${provenance.writerVersion}, ${scope.used}, ${provenance.promptVersion ?? ""}, ${provenance.contentHash},
      ${provenance.source.sha256}, ${provenance.created}::timestamptz, ${JSON.stringify(digest)}::json)
    on conflict do nothing
    returning digest_id as "digestId"`);
  return { inserted: rows.length > 0 };
}

/** By content hash; the one stored last where writers of several versions made the same content. */
export async function findDigest(session: Session, contentHash: string): Promise<StoredDigest | undefined> {
  const rows = await session.query(sql`
    select content_hash as "contentHash", language, created, digest
    from digest where content_hash = ${contentHash} order by digest_id desc limit 1`);
  const [row] = z.array(DigestRow).parse(rows);
  return row && toStoredDigest(row);
}

/** The digests of one version, newest first, one for each content hash. */
export async function listDigests(
  session: Session,
  of: { readonly paperId: string; readonly version: number; readonly language?: Language },
): Promise<readonly StoredDigest[]> {
  const rows = await session.query(sql`
    with latest as (
      select distinct on (content_hash) * from digest
      where paper_id = ${of.paperId} and version = ${of.version}
        and (${of.language ?? null}::text is null or language = ${of.language ?? null}::text)
      order by content_hash, digest_id desc
    )
    select content_hash as "contentHash", language, created, digest from latest order by digest_id desc`);
  return z.array(DigestRow).parse(rows).map(toStoredDigest);
}
