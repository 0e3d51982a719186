import type { Operator } from "@engram/paper";
import type { Database } from "../database/database.ts";
import type { PaperSummary, Reading } from "../reading.ts";
import { scopeOf } from "../runs/perform-run.ts";
import { type ListedPaper, listPapers } from "../store/papers.ts";

const MOST_AT_ONCE = 200;

/** A page of the library, each paper with what its licence allows. */
export async function listSummaries(
  database: Database,
  operator: Operator,
  options: NonNullable<Parameters<Reading["listPapers"]>[0]>,
): ReturnType<Reading["listPapers"]> {
  const { papers, total } = await listPapers(database, {
    ...(options.text === undefined ? {} : { text: options.text }),
    limit: Math.min(Math.max(1, options.limit ?? 50), MOST_AT_ONCE),
    offset: Math.max(0, options.offset ?? 0),
  });
  return { papers: papers.map((paper) => summaryOf(paper, operator)), total };
}

/** A stored paper as lists show it. */
export function summaryOf({ record, latestDigest }: ListedPaper, operator: Operator): PaperSummary {
  return { record, scope: scopeOf(record, operator), latestDigest };
}
