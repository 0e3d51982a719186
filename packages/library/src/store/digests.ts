import { contentHash as computeContentHash, type Digest, parseDigest, writerId } from "@engram/digest";
import type { SourceText } from "@engram/paper";
import { z } from "zod";
import type { Session } from "../database/database.ts";
import { type Sql, sql } from "../database/sql.ts";
import type { Language, StoredDigest } from "../reading.ts";
import { digestListing } from "./listing.ts";

const DigestRow = z.object({
  contentHash: z.string(),
  language: z.enum(["en", "fr"]),
  created: z.date(),
  digest: z.unknown(),
});

/** A stored digest that is not what was stored: something changed it, and it is not shown. */
export interface DamagedDigest {
  readonly contentHash: string;
}

/** The stored digest as it was written, or undefined where its content is not what it was filed under. */
function asFiled(digest: unknown, contentHash: string): Digest | undefined {
  const parsed = parseDigest(digest);
  if (!parsed.ok || computeContentHash(parsed.value) !== contentHash) return undefined;
  // What was stored and not what was parsed: the same text of JSON comes back.
  return digest as Digest;
}

async function soundDigests(
  session: Session,
  query: Sql,
  onDamaged: ((damaged: DamagedDigest) => void) | undefined,
): Promise<readonly StoredDigest[]> {
  const rows = z.array(DigestRow).parse(await session.query(query));
  return rows.flatMap((row) => {
    const { contentHash, language, created } = row;
    const digest = asFiled(row.digest, contentHash);
    if (digest === undefined) onDamaged?.({ contentHash });
    return digest === undefined ? [] : [{ contentHash, language, created: created.toISOString(), digest }];
  });
}

/**
 * Keeps a digest and the text it was made from. Nothing sound is ever overwritten: the same digest again (same version,
 * language, writer, scope, prompt and content) changes nothing, and the answer says so. One that was damaged since it
 * was stored is replaced. Its paper must be stored.
 */
export async function saveDigest(
  session: Session,
  made: {
    readonly digest: Digest;
    readonly source: SourceText;
    /** The reader's: of headings, glossary and the sentence about the scope. The statements may have another. */
    readonly language: Language;
  },
): Promise<{ readonly inserted: boolean; readonly repaired?: true }> {
  const { digest, source, language } = made;
  const { paper, provenance, scope } = digest;
  const { tldr, keywords } = digestListing(digest);
  const rows = await session.query(sql`
    with text as (
      insert into source_text (sha256, sections)
      values (${provenance.source.sha256}, ${JSON.stringify(source.sections)}::json)
      on conflict (sha256) do nothing
    ), kept as (
      insert into digest (paper_id, version, language, writer, writer_version, scope, prompt_version, content_hash,
        source_sha256, created, digest, listed, tldr)
      values (${paper.id}, ${paper.version}, ${language}, ${idOf(digest)},
        ${provenance.writerVersion}, ${scope.used}, ${provenance.promptVersion ?? ""}, ${provenance.contentHash},
        ${provenance.source.sha256}, ${provenance.created}::timestamptz, ${JSON.stringify(digest)}::json, true, ${tldr})
      on conflict do nothing
      returning digest_id
    ), words as (
      insert into digest_keyword (digest_id, slug, term, defined_by)
      select digest_id, slug, term, "definedBy" from kept
      cross join json_to_recordset(${JSON.stringify(keywords)}::json) as word(slug text, term text, "definedBy" text)
    )
    select digest_id as "digestId" from kept`);
  if (rows.length > 0) return { inserted: true };
  return (await replaceDamaged(session, digest, language))
    ? { inserted: false, repaired: true }
    : { inserted: false };
}

/** Two models are two writers, also where they happen to write the same. */
function idOf({ provenance: { writer: name, model } }: Digest): string {
  return writerId(model === undefined ? { name } : { name, model });
}

/** Puts a digest in the place of the one with its key, where that one is not what was stored. */
async function replaceDamaged(session: Session, digest: Digest, language: Language): Promise<boolean> {
  const { paper, provenance, scope } = digest;
  const rows = await session.query(sql`
    select digest_id as "digestId", digest, digest::text as json from digest
    where paper_id = ${paper.id} and version = ${paper.version} and language = ${language}
      and writer = ${idOf(digest)} and writer_version = ${provenance.writerVersion}
      and scope = ${scope.used} and prompt_version = ${provenance.promptVersion ?? ""}
      and content_hash = ${provenance.contentHash}`);
  const [stored] = z
    .array(z.object({ digestId: z.int(), digest: z.unknown(), json: z.string() }))
    .parse(rows);
  if (stored === undefined || asFiled(stored.digest, provenance.contentHash) !== undefined) return false;
  // Only what was looked at is replaced: somebody else may have put a sound one there by now.
  const replaced = await session.query(sql`
    update digest set digest = ${JSON.stringify(digest)}::json, created = ${provenance.created}::timestamptz,
      source_sha256 = ${provenance.source.sha256}
    where digest_id = ${stored.digestId} and digest::text = ${stored.json}
    returning digest_id`);
  return replaced.length > 0;
}

/** By content hash; the one stored last where writers of several versions made the same content. */
export async function findDigest(
  session: Session,
  contentHash: string,
  onDamaged?: (damaged: DamagedDigest) => void,
): Promise<StoredDigest | undefined> {
  const query = sql`
    select content_hash as "contentHash", language, created, digest
    from digest where content_hash = ${contentHash} order by digest_id desc`;
  const [digest] = await soundDigests(session, query, onDamaged);
  return digest;
}

/** The digests of one version, newest first, one for each content hash and writer. Damaged ones are left out, and told. */
export async function listDigests(
  session: Session,
  of: { readonly paperId: string; readonly version: number; readonly language?: Language },
  onDamaged?: (damaged: DamagedDigest) => void,
): Promise<readonly StoredDigest[]> {
  const query = sql`
    select content_hash as "contentHash", language, created, digest from digest
    where paper_id = ${of.paperId} and version = ${of.version}
      and (${of.language ?? null}::text is null or language = ${of.language ?? null}::text)
    order by digest_id desc`;
  const digests = await soundDigests(session, query, onDamaged);
  const keys = digests.map(({ contentHash, digest }) => `${contentHash} ${idOf(digest)}`);
  return digests.filter((_, place) => keys.indexOf(keys[place] ?? "") === place);
}
