import { createPatternIndex, type PatternIndex } from "@engram/memory";
import { decideScope, type Operator, type PaperRecord } from "@engram/paper";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { PaperSummary } from "../reading.ts";
import { paperRecordSchema } from "../store/paper-record-schema.ts";
import { findListedPaper } from "./find-listed-paper.ts";
import { summaryOf } from "./list-summaries.ts";
import { PAPER_VECTOR_DIMENSION, paperVector } from "./paper-vector.ts";

/**
 * Least similarity (cosine) of two papers of one archive that we call the same subject. Over 837 records of arXiv,
 * two papers of different archives stay under it in 99 of 100 cases, and of nearest neighbours over it in the same
 * archive two in three share a category.
 */
const LEAST_SIMILARITY = 0.15;
/** Neighbours to look at for each that is wanted: some are the paper itself or of another archive. */
const LOOK_FURTHER = 8;
const BATCH = 200;

const VersionRow = z.object({ paper_id: z.string(), version: z.int() });
const RecordRow = z.object({ record: paperRecordSchema });

/** The papers of the library whose licence opens them, by what they are about. Kept in memory, built when first asked. */
export class OpenPaperIndex {
  readonly #database: Database;
  readonly #operator: Operator;
  readonly #index: PatternIndex;
  /** Newest version that was looked at, and its pattern where its licence opens it. */
  readonly #seen = new Map<string, { readonly version: number; readonly pattern?: number }>();
  readonly #records = new Map<number, PaperRecord>();
  #reading: Promise<void> | undefined;

  constructor(database: Database, operator: Operator) {
    this.#database = database;
    this.#operator = operator;
    const index = createPatternIndex({ dimension: PAPER_VECTOR_DIMENSION, metric: "inner-product" });
    if (!index.ok) throw new Error(`no index of papers: ${index.error.code}`);
    this.#index = index.value;
  }

  /** Nearest first; fewer than `limit`, or none, where nothing is near. */
  async nearest(record: PaperRecord, limit: number): Promise<readonly PaperSummary[]> {
    this.#reading ??= this.#readNew().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
    const near = this.#index.nearest(paperVector(record), limit * LOOK_FURTHER + 1);
    if (!near.ok) throw new Error(`papers could not be compared: ${near.error.code}`);
    const archives = archivesOf(record);
    const chosen = near.value
      .filter(({ score }) => score >= LEAST_SIMILARITY)
      .flatMap(({ id }) => this.#records.get(id) ?? [])
      .filter((other) => other.id !== record.id && [...archivesOf(other)].some((each) => archives.has(each)))
      .slice(0, limit);
    const listed = await Promise.all(chosen.map(({ id }) => findListedPaper(this.#database, id)));
    return listed.flatMap((paper) => (paper === undefined ? [] : [summaryOf(paper, this.#operator)]));
  }

  /** Only versions that were not seen before are read in full. */
  async #readNew(): Promise<void> {
    const rows = await this.#database.query(sql`
      select paper_id, max(version) as version from paper_version where origin <> 'caller'
      group by paper_id order by paper_id`);
    const fresh = z
      .array(VersionRow)
      .parse(rows)
      .filter(({ paper_id, version }) => this.#seen.get(paper_id)?.version !== version);
    for (let start = 0; start < fresh.length; start += BATCH) {
      await this.#readBatch(fresh.slice(start, start + BATCH));
    }
  }

  async #readBatch(batch: readonly z.infer<typeof VersionRow>[]): Promise<void> {
    const rows = await this.#database.query(sql`
      select v.record from paper_version v
      join json_to_recordset(${JSON.stringify(batch)}::json) as wanted(paper_id text, version int)
        using (paper_id, version)`);
    for (const { record } of z.array(RecordRow).parse(rows)) this.#take(record);
  }

  #take(record: PaperRecord): void {
    const before = this.#seen.get(record.id)?.pattern;
    if (before !== undefined) {
      this.#index.delete(before);
      this.#records.delete(before);
    }
    this.#seen.set(record.id, { version: record.version });
    if (!isOpen(record, this.#operator)) return;
    const inserted = this.#index.insert(paperVector(record));
    // Thousands of papers fit; one that does not is never suggested, which is all that it loses.
    if (!inserted.ok) return;
    this.#records.set(inserted.value, record);
    this.#seen.set(record.id, { version: record.version, pattern: inserted.value });
  }
}

/** Whether the licence would let this instance build on a full text. */
function isOpen(record: PaperRecord, operator: Operator): boolean {
  const request = { origin: "arxiv", licence: record.licence, submitted: record.submitted } as const;
  return decideScope({ ...request, fullTextAvailable: true }, operator).used === "full-text";
}

/** `cs.LG` is of the archive `cs`. */
function archivesOf({ categories }: PaperRecord): ReadonlySet<string> {
  return new Set([categories.main, ...categories.secondary].map((code) => code.split(".")[0] ?? code));
}
