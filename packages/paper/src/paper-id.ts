import { parseLoosePaperId } from "./paper-id-loose.ts";
import { parseStrictPaperId } from "./paper-id-strict.ts";
import type { Result } from "./result.ts";

/** An arXiv identifier without its version, and the version if one was given. */
export interface PaperId {
  /** `2405.08707`, `hep-th/9901001`, `math.GT/0309136` is `math/0309136`. */
  readonly id: string;
  readonly version?: number;
}

/** Why a text names no paper of arXiv. `input` is cut to 200 characters. */
export type PaperIdError =
  | { readonly code: "paper-id.empty" }
  | { readonly code: "paper-id.too-long"; readonly length: number; readonly limit: number }
  | { readonly code: "paper-id.control-character"; readonly codePoint: number; readonly position: number }
  | { readonly code: "paper-id.bad-month"; readonly input: string; readonly month: number }
  /** New-style numbers have 4 digits until December 2014 and 5 from January 2015; old-style ones 3. */
  | {
      readonly code: "paper-id.bad-number-length";
      readonly input: string;
      readonly digits: number;
      readonly expected: number;
    }
  /** The number is all zeros: arXiv counts from 1. */
  | { readonly code: "paper-id.number-zero"; readonly input: string }
  /** Old-style ids end with March 2007, where new-style ones begin with April 2007. */
  | { readonly code: "paper-id.outside-period"; readonly input: string; readonly scheme: "old" | "new" }
  | {
      readonly code: "paper-id.bad-version";
      readonly input: string;
      readonly version: string;
      readonly limit: number;
    }
  | { readonly code: "paper-id.unknown-archive"; readonly input: string; readonly archive: string }
  /** Seven digits of an old-style id, such as a downloaded file's name, without `hep-th/`. */
  | { readonly code: "paper-id.archive-missing"; readonly input: string }
  | { readonly code: "paper-id.several"; readonly ids: readonly string[] }
  | { readonly code: "paper-id.other-doi"; readonly doi: string; readonly repository?: string }
  | { readonly code: "paper-id.other-repository"; readonly repository: string; readonly host?: string }
  | { readonly code: "paper-id.no-id-in-address"; readonly host: string }
  | { readonly code: "paper-id.unrecognised"; readonly input: string };

/** Finds the one paper that a pasted text names: an id, an address, a DOI or a citation that contains one. */
export function parsePaperId(input: string): Result<PaperId, PaperIdError> {
  return parseLoosePaperId(input);
}

/**
 * The path of an address of ours, `2405.08707`, `2405.08707v2` or `hep-th/9901001v1`, without a leading slash:
 * nothing is guessed, trimmed or decoded.
 */
export function parsePathId(path: string): Result<PaperId, PaperIdError> {
  return parseStrictPaperId(path);
}

/** `2405.08707v2`, or `2405.08707` where no version is named. */
export function formatPaperId({ id, version }: PaperId): string {
  return version === undefined ? id : `${id}v${version}`;
}

/** The page of the paper at arXiv, which every output links to. */
export function paperUrl(paper: PaperId): string {
  return `https://arxiv.org/abs/${formatPaperId(paper)}`;
}

/** The DOI that arXiv registers for the paper, whatever its version. */
export function paperDoi({ id }: PaperId): string {
  return `10.48550/arXiv.${id}`;
}
