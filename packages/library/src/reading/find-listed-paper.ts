import type { Database } from "../database/database.ts";
import { listDigests } from "../store/digests.ts";
import { findPaper, type ListedPaper } from "../store/papers.ts";
import { findTakedown } from "../store/takedowns.ts";

/** The newest stored version of a paper as lists show it; undefined where it was taken down. */
export async function findListedPaper(database: Database, paperId: string): Promise<ListedPaper | undefined> {
  const paper = await findPaper(database, { id: paperId });
  if (paper === undefined || (await findTakedown(database, paperId)) !== undefined) return undefined;
  const [latest] = await listDigests(database, { paperId, version: paper.record.version });
  return { ...paper, latestDigest: latest ?? null };
}
