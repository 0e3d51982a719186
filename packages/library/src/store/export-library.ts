import { z } from "zod";
import type { Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";

const BATCH = 50;

const PaperRow = z.object({
  paper_id: z.string(),
  version: z.int(),
  record: z.unknown(),
  latest_version: z.int(),
  looked_at: z.date(),
});
const DigestRow = z.object({ digest: z.unknown(), sections: z.unknown() });

/**
 * The library as lines of JSON without line ends: first `{"format": "engram/library@1"}`, then, paper by paper, `{"type":
 * "paper", record, latestVersion, lookedAt}` followed by a `{"type": "digest", digest, source}` for each of its digests,
 * oldest first. `source.sections` is the text that the quotes of that digest stand in.
 */
export async function* exportLibrary(session: Session): AsyncGenerator<string, void, undefined> {
  yield JSON.stringify({ format: "engram/library@1" });
  let last = { paper_id: "", version: 0 };
  for (;;) {
    const rows = await session.query(sql`
      select v.paper_id, v.version, v.record, p.latest_version, p.looked_at
      from paper_version v join paper p using (paper_id)
      where (v.paper_id, v.version) > (${last.paper_id}, ${last.version})
      order by v.paper_id, v.version limit ${BATCH}`);
    const batch = z.array(PaperRow).parse(rows);
    for (const paper of batch) yield* exportPaper(session, paper);
    const final = batch.at(-1);
    if (final === undefined) return;
    last = final;
  }
}

async function* exportPaper(
  session: Session,
  paper: z.infer<typeof PaperRow>,
): AsyncGenerator<string, void, undefined> {
  const { record, latest_version: latestVersion, looked_at: lookedAt } = paper;
  yield JSON.stringify({ type: "paper", record, latestVersion, lookedAt });
  const rows = await session.query(sql`
    select digest, sections from digest join source_text on sha256 = source_sha256
    where paper_id = ${paper.paper_id} and version = ${paper.version} order by digest_id`);
  for (const { digest, sections } of z.array(DigestRow).parse(rows)) {
    yield JSON.stringify({ type: "digest", digest, source: { sections } });
  }
}
