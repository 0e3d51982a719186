/** Where the fields of a record came from. */
export type RecordOrigin = "bundled" | "atom" | "oai" | "abs" | "caller";

/** One version in the history of a paper. */
export interface VersionNote {
  readonly version: number;
  /** ISO 8601 date or date-time, UTC. */
  readonly submitted: string;
  /** Present where the source marks this version as withdrawn. */
  readonly withdrawn?: true;
}

/**
 * The metadata of one version of a paper. Runs of white space in every text field are collapsed to one space
 * and trimmed once, when parsed, so that every source of the same record gives the same text.
 */
export interface PaperRecord {
  /** arXiv identifier without a version: `2405.08707`, `hep-th/9901001`. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  readonly comments?: string;
  readonly doi?: string;
  readonly journalReference?: string;
  readonly reportNumber?: string;
  /** Codes such as `cs.LG`. */
  readonly categories: { readonly main: string; readonly secondary: readonly string[] };
  /** When version 1 was submitted; ISO 8601 date or date-time, UTC. */
  readonly submitted: string;
  /** When this version was submitted, where it is not the first. */
  readonly updated?: string;
  /** Licence URI of *this version*, as the source gave it; null where it is not known. */
  readonly licence: string | null;
  readonly withdrawn: boolean;
  /** Present where the source said that there is a newer version, even if not which. */
  readonly superseded?: true;
  /** All versions that the source told of, oldest first; absent where it told of none. */
  readonly versions?: readonly VersionNote[];
  readonly from: RecordOrigin;
  /** ISO 8601 date-time at which the source was asked. */
  readonly retrieved: string;
}
