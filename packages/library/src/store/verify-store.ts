import { contentHash, type Digest, parseDigest, type Span } from "@engram/digest";
import { type SourceSection, sourceSha256 } from "@engram/paper";
import { z } from "zod";
import type { Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { paperRecordSchema } from "./paper-record-schema.ts";

/** What is wrong with something stored; `subject` says which. */
export interface StoreProblem {
  readonly code:
    | "paper.invalid"
    | "digest.invalid"
    | "digest.misfiled"
    | "digest.hash-differs"
    | "digest.source-differs"
    | "digest.span-differs"
    | "run.digest-missing";
  readonly subject: string;
  /** Where in it, and what was found. */
  readonly detail: string;
}

export interface StoreReport {
  readonly papers: number;
  readonly digests: number;
  readonly problems: readonly StoreProblem[];
}

const BATCH = 100;

const sectionsSchema: z.ZodType<readonly SourceSection[]> = z.array(
  z.object({
    id: z.string(),
    heading: z.string().exactOptional(),
    text: z.string(),
    sentences: z.array(z.string()).exactOptional(),
  }),
);

const PaperRow = z.object({ paper_id: z.string(), version: z.int(), record: z.unknown() });
const DigestRow = z.object({
  digest_id: z.int(),
  paper_id: z.string(),
  version: z.int(),
  content_hash: z.string(),
  source_sha256: z.string(),
  digest: z.unknown(),
  sections: z.unknown(),
});
type DigestRow = z.infer<typeof DigestRow>;

/** Looks at everything that is stored: shapes, content hashes, and every quote against the text it was taken from. */
export async function verifyStore(session: Session): Promise<StoreReport> {
  const papers = await verifyPapers(session);
  const digests = await verifyDigests(session);
  const problems = [...papers.problems, ...digests.problems, ...(await verifyRuns(session))];
  return { papers: papers.count, digests: digests.count, problems };
}

async function verifyPapers(session: Session): Promise<{ count: number; problems: StoreProblem[] }> {
  const problems: StoreProblem[] = [];
  let count = 0;
  let last = { paper_id: "", version: 0 };
  for (;;) {
    const rows = await session.query(sql`
      select paper_id, version, record from paper_version
      where (paper_id, version) > (${last.paper_id}, ${last.version}) order by paper_id, version limit ${BATCH}`);
    const batch = z.array(PaperRow).parse(rows);
    problems.push(...batch.flatMap(paperProblems));
    count += batch.length;
    const final = batch.at(-1);
    if (final === undefined) return { count, problems };
    last = final;
  }
}

function paperProblems({ paper_id, version, record }: z.infer<typeof PaperRow>): StoreProblem[] {
  const subject = `${paper_id}v${version}`;
  const parsed = paperRecordSchema.safeParse(record);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      code: "paper.invalid",
      subject,
      detail: `${path.join(".")}: ${message}`,
    }));
  }
  const is = `${parsed.data.id}v${parsed.data.version}`;
  return is === subject ? [] : [{ code: "paper.invalid", subject, detail: `the record is of ${is}` }];
}

async function verifyDigests(session: Session): Promise<{ count: number; problems: StoreProblem[] }> {
  const problems: StoreProblem[] = [];
  let count = 0;
  let last = 0;
  for (;;) {
    const rows = await session.query(sql`
      select digest_id, paper_id, version, content_hash, source_sha256, digest, sections
      from digest join source_text on sha256 = source_sha256
      where digest_id > ${last} order by digest_id limit ${BATCH}`);
    const batch = z.array(DigestRow).parse(rows);
    problems.push(...batch.flatMap(digestProblems));
    count += batch.length;
    const final = batch.at(-1);
    if (final === undefined) return { count, problems };
    last = final.digest_id;
  }
}

function digestProblems(row: DigestRow): StoreProblem[] {
  const subject = `digest ${row.content_hash} of ${row.paper_id}v${row.version}`;
  const parsed = parseDigest(row.digest);
  if (!parsed.ok) {
    return parsed.error.issues.map(({ path, message }) => ({
      code: "digest.invalid",
      subject,
      detail: `${path}: ${message}`,
    }));
  }
  const problems: StoreProblem[] = [];
  const digest = parsed.value;
  const { paper, provenance } = digest;
  const filed = [row.paper_id, row.version, row.content_hash, row.source_sha256];
  const stated = [paper.id, paper.version, provenance.contentHash, provenance.source.sha256];
  if (filed.join() !== stated.join()) {
    problems.push({ code: "digest.misfiled", subject, detail: `it is ${stated.join(", ")}` });
  }
  const computed = contentHash(digest);
  if (computed !== provenance.contentHash) {
    problems.push({ code: "digest.hash-differs", subject, detail: `its content has ${computed}` });
  }
  return [...problems, ...sourceProblems(subject, row, digest)];
}

function sourceProblems(subject: string, row: DigestRow, digest: Digest): StoreProblem[] {
  const sections = sectionsSchema.safeParse(row.sections);
  if (!sections.success) {
    return [{ code: "digest.source-differs", subject, detail: "the stored source is no list of sections" }];
  }
  const found = sourceSha256({ sections: sections.data });
  if (found !== row.source_sha256) {
    return [{ code: "digest.source-differs", subject, detail: `the stored source has ${found}` }];
  }
  const texts = new Map(sections.data.map(({ id, text }) => [id, text]));
  return spansOf(digest)
    .filter(({ section, start, end, quote }) => texts.get(section)?.slice(start, end) !== quote)
    .map(({ section, start, end }) => ({
      code: "digest.span-differs",
      subject,
      detail: `${section} from ${start} to ${end}`,
    }));
}

/** Every span of a digest, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  if ("quote" in value && "start" in value && "end" in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}

async function verifyRuns(session: Session): Promise<StoreProblem[]> {
  const rows = await session.query(sql`
    select run_id, content_hash from run
    where state = 'done' and not exists (select from digest where digest.content_hash = run.content_hash)
    order by created, run_id`);
  return z
    .array(z.object({ run_id: z.string(), content_hash: z.string().nullable() }))
    .parse(rows)
    .map(({ run_id, content_hash }) => ({
      code: "run.digest-missing",
      subject: `run ${run_id}`,
      detail: content_hash ?? "it names none",
    }));
}
