import { type PaperId, parsePathId } from "../paper-id.ts";
import type { PaperRecord } from "../paper-record.ts";
import { err, ok, type Result } from "../result.ts";
import type { ArxivAddresses } from "./arxiv-addresses.ts";
import { type ArxivQuestions, createArxivQuestions, isWorthAnotherAddress } from "./arxiv-questions.ts";
import type { FetchedRecord, FetchRecordError, PaperSource } from "./paper-source.ts";
import type { PoliteClient } from "./polite-client.ts";

const MAXIMUM_WORDS = 16;
const MAXIMUM_RESULTS = 50;

/**
 * arXiv as a source. The latest version comes from OAI in one request; an older one from OAI (which tells that
 * it is older) and its own abs page, since licences belong to versions. Where OAI can not be read, the abs page
 * is asked, then the Atom API, whose records have no licence: an unknown licence is closed, not an error.
 */
export function createArxivSource(options: {
  readonly client: PoliteClient;
  readonly addresses: ArxivAddresses;
}): PaperSource {
  const questions = createArxivQuestions(options.client, options.addresses);
  return {
    async fetchRecord(paper, { signal } = {}) {
      // An id that arXiv can not have given is not asked for: it does not exist.
      if (!parsePathId(paper.id).ok) return err({ code: "paper.not-found", id: paper.id });
      return await fetchRecord(questions, paper, signal);
    },
    async searchPapers(query, { limit = 10, signal } = {}) {
      const words = searchWords(query);
      if (words.length === 0) return err({ code: "search.query-empty" });
      const feed = await questions.search(words, Math.min(Math.max(1, limit), MAXIMUM_RESULTS), signal);
      return ok({ records: feed.records, total: feed.totalResults });
    },
  };
}

type Fetched = Result<FetchedRecord, FetchRecordError>;

async function fetchRecord(
  questions: ArxivQuestions,
  paper: PaperId,
  signal: AbortSignal | undefined,
): Promise<Fetched> {
  let latest: PaperRecord | undefined;
  try {
    latest = await questions.oaiRecord(paper.id, signal);
  } catch (error) {
    if (!isWorthAnotherAddress(error)) throw error;
    const record = await fetchWithoutOai(questions, paper, signal, error);
    if (record === undefined) return err({ code: "paper.not-found", id: paper.id });
    return ok({ record, latestVersion: newestIn(record) });
  }
  if (latest === undefined) return err({ code: "paper.not-found", id: paper.id });
  const version = paper.version ?? latest.version;
  if (version === latest.version) return ok({ record: latest, latestVersion: latest.version });
  if (version > latest.version) return err(versionNotFound(paper.id, version, latest.version));
  return await fetchOlder(questions, { id: paper.id, version }, latest, signal);
}

async function fetchOlder(
  questions: ArxivQuestions,
  paper: Required<PaperId>,
  latest: PaperRecord,
  signal: AbortSignal | undefined,
): Promise<Fetched> {
  const record = await pageOrEntry(questions, paper, signal);
  if (record === undefined) return err(versionNotFound(paper.id, paper.version, latest.version));
  const versions = latest.versions ?? record.versions;
  return ok({
    record: versions === undefined ? record : { ...record, versions },
    latestVersion: latest.version,
  });
}

/** @throws what OAI threw, where the others can not be read either: it is the one that should have answered */
async function fetchWithoutOai(
  questions: ArxivQuestions,
  paper: PaperId,
  signal: AbortSignal | undefined,
  oaiError: unknown,
): Promise<PaperRecord | undefined> {
  try {
    return await pageOrEntry(questions, paper, signal);
  } catch (error) {
    throw isWorthAnotherAddress(error) ? oaiError : error;
  }
}

/** The abs page, which tells the licence, or else the Atom entry, which does not. */
async function pageOrEntry(
  questions: ArxivQuestions,
  paper: PaperId,
  signal: AbortSignal | undefined,
): Promise<PaperRecord | undefined> {
  let isUnknown = false;
  try {
    const record = await questions.absPage(paper, signal);
    if (record !== undefined) return record;
    isUnknown = true;
  } catch (error) {
    // Where a second address lets the time run out, a third hardly answers.
    if (!isWorthAnotherAddress(error) || error.code === "network.timeout") throw error;
  }
  try {
    return await questions.atomEntry(paper, signal);
  } catch (error) {
    if (isUnknown && isWorthAnotherAddress(error)) return undefined;
    throw error;
  }
}

function newestIn(record: PaperRecord): number {
  return Math.max(record.version, ...(record.versions ?? []).map((note) => note.version));
}

function versionNotFound(id: string, version: number, latest: number): FetchRecordError {
  return { code: "paper.version-not-found", id, version, latest };
}

/** Words alone: what the API's query language would take as an operator or a field is not passed on. */
function searchWords(query: string): readonly string[] {
  const words = query.slice(0, 1000).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !/^(?:AND|OR|ANDNOT)$/.test(word)).slice(0, MAXIMUM_WORDS);
}
