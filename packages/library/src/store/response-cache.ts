import type { CachedResponse, ResponseCache } from "@engram/paper";
import { z } from "zod";
import type { Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";

const ResponseRow = z.object({
  url: z.string(),
  content_type: z.string(),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
  body: z.instanceof(Uint8Array),
  fetched: z.date(),
});

/** Answers of sources, kept for every process that shares the store. */
export function createStoredCache(session: Session): ResponseCache {
  return {
    async get(url) {
      const rows = await session.query(sql`
        select url, content_type, etag, last_modified, body, fetched from response_cache where url = ${url}`);
      const [row] = z.array(ResponseRow).parse(rows);
      return row && toResponse(row);
    },
    async put({ url, contentType, etag = null, lastModified = null, body, fetchedAt }) {
      await session.query(sql`
        insert into response_cache (url, content_type, etag, last_modified, body, fetched)
        values (${url}, ${contentType}, ${etag}, ${lastModified}, ${body}, ${fetchedAt}::timestamptz)
        on conflict (url) do update set content_type = excluded.content_type, etag = excluded.etag,
          last_modified = excluded.last_modified, body = excluded.body, fetched = excluded.fetched`);
    },
  };
}

function toResponse(row: z.infer<typeof ResponseRow>): CachedResponse {
  return {
    url: row.url,
    contentType: row.content_type,
    ...(row.etag === null ? {} : { etag: row.etag }),
    ...(row.last_modified === null ? {} : { lastModified: row.last_modified }),
    body: row.body,
    fetchedAt: row.fetched.toISOString(),
  };
}
