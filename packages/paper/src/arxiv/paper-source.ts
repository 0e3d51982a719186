import type { PaperId } from "../paper-id.ts";
import type { PaperRecord } from "../paper-record.ts";
import type { Result } from "../result.ts";

/** The record of the version that was asked for (the latest where none was), and the newest version there is. */
export interface FetchedRecord {
  readonly record: PaperRecord;
  readonly latestVersion: number;
}

/** Why a source has no such record. A source that can not be asked throws an `OutsideError` instead. */
export type FetchRecordError =
  | { readonly code: "paper.not-found"; readonly id: string }
  | {
      readonly code: "paper.version-not-found";
      readonly id: string;
      readonly version: number;
      readonly latest: number;
    };

export type SearchPapersError = { readonly code: "search.query-empty" };

/** Papers that match, best first, and how many there are in all. */
export interface FoundPapers {
  readonly records: readonly PaperRecord[];
  readonly total: number;
}

/** Where records of papers come from: arXiv, a mirror, a recording; other archives later. */
export interface PaperSource {
  /** @throws {OutsideError} when the source can not be reached, is busy, or answers what can not be read */
  fetchRecord(
    id: PaperId,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Result<FetchedRecord, FetchRecordError>>;
  /**
   * Words are looked for in every field. Licences in the answer are null where the source does not tell them.
   *
   * @throws {OutsideError} as `fetchRecord`
   */
  searchPapers(
    query: string,
    options?: { readonly limit?: number; readonly signal?: AbortSignal },
  ): Promise<Result<FoundPapers, SearchPapersError>>;
}
