import { parseDigest } from "@engram/digest";
import { z } from "zod";
import type { Database, Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { digestListing, paperListing } from "./listing.ts";
import { paperRecordSchema } from "./paper-record-schema.ts";

const BATCH = 200;

const PaperRow = z.object({ paper_id: z.string(), version: z.int(), record: z.unknown() });
const DigestRow = z.object({ digest_id: z.int(), digest: z.unknown() });

/**
 * Writes down what lists need of everything that was stored before they needed it. Nothing to do, and done in a
 * moment, in a store that this version of the product made.
 */
export async function catchUpListings(database: Database): Promise<void> {
  while (await catchUpPapers(database));
  while (await database.transaction(catchUpDigests));
}

/** False where there was nothing left. */
async function catchUpPapers(session: Session): Promise<boolean> {
  const rows = await session.query(sql`
    select paper_id, version, record from paper_version where sort_title is null
    order by paper_id, version limit ${BATCH}`);
  const batch = z.array(PaperRow).parse(rows);
  for (const { paper_id, version, record } of batch) {
    const parsed = paperRecordSchema.safeParse(record);
    // A damaged record is for `verify` to tell; here it is only not looked at again and again.
    const listing = parsed.success
      ? paperListing(parsed.data)
      : { submitted: null, sortTitle: "", licenceCode: "unknown", categories: [] };
    await session.query(sql`
      update paper_version set submitted = ${listing.submitted}::timestamptz, sort_title = ${listing.sortTitle},
        licence_code = ${listing.licenceCode}, categories = ${listing.categories}::text[]
      where paper_id = ${paper_id} and version = ${version}`);
  }
  return batch.length === BATCH;
}

async function catchUpDigests(session: Session): Promise<boolean> {
  const rows = await session.query(sql`
    select digest_id, digest from digest where not listed order by digest_id limit ${BATCH}`);
  const batch = z.array(DigestRow).parse(rows);
  for (const { digest_id, digest } of batch) {
    const parsed = parseDigest(digest);
    const { tldr, keywords } = parsed.ok ? digestListing(parsed.value) : { tldr: null, keywords: [] };
    await session.query(sql`
      with words as (
        insert into digest_keyword (digest_id, slug, term, defined_by)
        select ${digest_id}::bigint, slug, term, "definedBy"
        from json_to_recordset(${JSON.stringify(keywords)}::json) as word(slug text, term text, "definedBy" text)
        on conflict do nothing
      )
      update digest set listed = true, tldr = ${tldr} where digest_id = ${digest_id}`);
  }
  return batch.length === BATCH;
}
