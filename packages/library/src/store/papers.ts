import type { PaperId, PaperRecord } from "@engram/paper";
import { z } from "zod";
import type { Session } from "../database/database.ts";
import { type Sql, sql } from "../database/sql.ts";
import type { Language } from "../reading.ts";
import { paperListing } from "./listing.ts";
import { paperRecordSchema } from "./paper-record-schema.ts";
import { searchDocument, searchQuery } from "./search-text.ts";
import { IN_VIEW } from "./takedowns.ts";

/** One version of a paper as it is stored. Times are ISO 8601. */
export interface StoredPaper {
  readonly record: PaperRecord;
  /** The newest version known, stored or not. */
  readonly latestVersion: number;
  /** When somebody last looked at the paper. */
  readonly lookedAt: string;
  /** When the source gave this version's record. */
  readonly fetchedAt: string;
}

export interface ListedPaper extends StoredPaper {
  readonly latestDigest: {
    readonly contentHash: string;
    readonly language: Language;
    readonly created: string;
  } | null;
}

const PaperRow = z.object({
  record: paperRecordSchema,
  latestVersion: z.int(),
  lookedAt: z.date(),
  fetched: z.date(),
});

/** The columns of a list. */
export const ListedRow = PaperRow.extend({
  contentHash: z.string().nullable(),
  language: z.enum(["en", "fr"]).nullable(),
  created: z.date().nullable(),
});

function toStoredPaper(row: z.infer<typeof PaperRow>): StoredPaper {
  return {
    record: row.record,
    latestVersion: row.latestVersion,
    lookedAt: row.lookedAt.toISOString(),
    fetchedAt: row.fetched.toISOString(),
  };
}

/**
 * Keeps a record and marks the paper as looked at. A stored record gives way only to one fetched later, so a
 * bundled or cached record never undoes a fresh one; the newest version known never falls.
 */
export async function savePaper(
  session: Session,
  paper: { readonly record: PaperRecord; readonly latestVersion: number; readonly lookedAt: Date },
): Promise<void> {
  const { record } = paper;
  const latestVersion = Math.max(paper.latestVersion, record.version);
  const document = searchDocument(record);
  const listing = paperListing(record);
  await session.query(sql`
    with known as (
      insert into paper (paper_id, latest_version, looked_at)
      values (${record.id}, ${latestVersion}, ${paper.lookedAt})
      on conflict (paper_id) do update set
        latest_version = greatest(paper.latest_version, excluded.latest_version),
        looked_at = greatest(paper.looked_at, excluded.looked_at)
      returning paper_id
    )
    insert into paper_version (paper_id, version, origin, licence, fetched, record, search,
      submitted, sort_title, licence_code, categories)
    select paper_id, ${record.version}::int, ${record.from}, ${record.licence}, ${record.retrieved}::timestamptz,
      ${JSON.stringify(record)}::json,
      setweight(to_tsvector('english', ${document.title}), 'A')
        || setweight(to_tsvector('english', ${document.authors}), 'B')
        || setweight(to_tsvector('english', ${document.abstract}), 'C'),
      ${listing.submitted}::timestamptz, ${listing.sortTitle}, ${listing.licenceCode}, ${listing.categories}::text[]
    from known
    on conflict (paper_id, version) do update set
      origin = excluded.origin, licence = excluded.licence, fetched = excluded.fetched,
      record = excluded.record, search = excluded.search, submitted = excluded.submitted,
      sort_title = excluded.sort_title, licence_code = excluded.licence_code, categories = excluded.categories
    where paper_version.fetched <= excluded.fetched`);
}

/** The version asked for, or the newest one stored. */
export async function findPaper(session: Session, id: PaperId): Promise<StoredPaper | undefined> {
  const rows = await session.query(sql`
    select v.record, p.latest_version as "latestVersion", p.looked_at as "lookedAt", v.fetched
    from paper_version v join paper p using (paper_id)
    where v.paper_id = ${id.id} and (${id.version ?? null}::int is null or v.version = ${id.version ?? null}::int)
    order by v.version desc
    limit 1`);
  const [row] = z.array(PaperRow).parse(rows);
  return row && toStoredPaper(row);
}

/** Marks a paper as looked at now; nothing where it is not stored. */
export async function markLookedAt(session: Session, paperId: string, at: Date): Promise<void> {
  await session.query(
    sql`update paper set looked_at = greatest(looked_at, ${at}::timestamptz) where paper_id = ${paperId}`,
  );
}

/**
 * The newest stored version of each paper: those that match `text` best first, or, without text, last looked at
 * first. Callers' own texts are listed only where `includeCallersOwn` says so.
 */
export async function listPapers(
  session: Session,
  options: {
    readonly text?: string;
    readonly limit: number;
    readonly offset: number;
    readonly includeCallersOwn?: boolean;
  },
): Promise<{ readonly papers: readonly ListedPaper[]; readonly total: number }> {
  const words = searchQuery(options.text ?? "");
  const visible = sql`(${options.includeCallersOwn ?? false} or origin <> 'caller') and ${IN_VIEW}`;
  const found = words === "" ? allPapers(visible) : matchingPapers(visible, words);
  const rows = await session.query(sql`
    with found as (${found} limit ${options.limit} offset ${options.offset})
    select found.record, p.latest_version as "latestVersion", p.looked_at as "lookedAt", found.fetched,
      d.content_hash as "contentHash", d.language, d.created
    from found
    join paper p using (paper_id)
    left join lateral (
      select content_hash, language, created from digest
      where digest.paper_id = found.paper_id and digest.version = found.version
      order by digest_id desc limit 1
    ) d on true
    order by found.place`);
  const [count] = await session.query(words === "" ? countPapers(visible) : countMatching(visible, words));
  const { total } = z.object({ total: z.int() }).parse(count);
  return { papers: z.array(ListedRow).parse(rows).map(toListedPaper), total };
}

/** Last looked at first; goes along the index `paper_looked_at` only as far as the page. */
function allPapers(visible: Sql): Sql {
  return sql`
    select v.*, row_number() over (order by p.looked_at desc, p.paper_id) as place
    from paper p
    cross join lateral (
      select * from paper_version where paper_version.paper_id = p.paper_id and ${visible}
      order by version desc limit 1
    ) v
    order by p.looked_at desc, p.paper_id`;
}

function countPapers(visible: Sql): Sql {
  return sql`
    select count(*) as total from paper p
    where exists (select from paper_version where paper_version.paper_id = p.paper_id and ${visible})`;
}

/** The index `paper_version_search` finds the words, and only then older versions are put aside. */
function newestMatching(visible: Sql, words: string): Sql {
  return sql`
    select v.*, query from websearch_to_tsquery('english', ${words}) as query
    join paper_version v on search @@ query and ${visible}
    where not exists (
      select from paper_version newer
      where newer.paper_id = v.paper_id and newer.version > v.version and ${visible}
    )`;
}

/** Best first. */
function matchingPapers(visible: Sql, words: string): Sql {
  return sql`
    select m.*, row_number() over (order by ts_rank_cd(search, query, 32) desc, p.looked_at desc, p.paper_id) as place
    from (${newestMatching(visible, words)}) m join paper p using (paper_id)
    order by place`;
}

function countMatching(visible: Sql, words: string): Sql {
  return sql`select count(*) as total from (${newestMatching(visible, words)}) as m`;
}

export function toListedPaper(row: z.infer<typeof ListedRow>): ListedPaper {
  const { contentHash, language, created } = row;
  const hasDigest = contentHash !== null && language !== null && created !== null;
  return {
    ...toStoredPaper(row),
    latestDigest: hasDigest ? { contentHash, language, created: created.toISOString() } : null,
  };
}
