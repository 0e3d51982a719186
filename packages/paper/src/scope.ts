import type { Obligation, Operator, ScopeReason, TextOrigin } from "./licence.ts";
import { type Licence, parseLicence } from "./licence-table.ts";
import { err, ok, type Result } from "./result.ts";

/** What a digest may be made from, and what it then owes. */
export interface ScopeDecision {
  readonly used: "metadata" | "full-text";
  readonly reason: ScopeReason;
  readonly obligations: readonly Obligation[];
}

/** A decision that opens a full text. Only this file can make one: the types ask for the mark, `permitOf` for more. */
export interface FullTextDecision extends ScopeDecision {
  readonly used: "full-text";
  readonly [opens]: true;
}
declare const opens: unique symbol;

/** What is known of a paper of arXiv when its scope is decided. */
export interface ScopeRequest {
  readonly origin: "arxiv";
  /** URI of the licence of *this version*; null where it is not known. */
  readonly licence: string | null;
  /** When version 1 was submitted, ISO 8601: before 2004 a missing licence is the one that arXiv assumes. */
  readonly submitted?: string;
  /** Whether some reader could give the full text; false unless said. */
  readonly fullTextAvailable?: boolean;
  /** The reader asked for a digest of the metadata alone. */
  readonly metadataOnly?: boolean;
}

/** What is known of a text that the caller supplied. */
export interface CallerScopeRequest {
  readonly origin: "caller";
  /** URI that came with the text; null where none did, and the text is the caller's own. */
  readonly licence: string | null;
  /** True for sentences, sections or a file; false where only title and abstract were supplied. */
  readonly fullTextAvailable: boolean;
  readonly metadataOnly?: boolean;
}

/** The licence that came with the caller's text does not allow what this instance would do with it. */
export interface ScopeRefused {
  readonly code: "scope.refused";
  readonly reason: "no-derivatives" | "nonexclusive" | "non-commercial-only" | "licence-unknown";
}

/** What a decision permits to open: only a text of this origin under this licence. */
export interface ScopePermit {
  readonly origin: TextOrigin;
  readonly licence: Licence | null;
}

// A decision that was copied, parsed from JSON or written by hand is not in here, and opens nothing.
const permits = new WeakMap<ScopeDecision, ScopePermit>();

/** The permit that goes with a decision; undefined for one that opens nothing or was not made by this file. */
export function permitOf(decision: ScopeDecision): ScopePermit | undefined {
  return permits.get(decision);
}

/** Whether the decision, made here and not copied, opens a full text. */
export function opensFullText(decision: ScopeDecision): decision is FullTextDecision {
  return permits.has(decision);
}

/**
 * What a digest of this version of an arXiv paper may be made from. Whatever the operator's audience, licences
 * without derivatives, arXiv's own and unknown ones stay closed. Metadata, abstract included, is CC0 at arXiv.
 */
export function decideScope(request: ScopeRequest, operator: Operator): ScopeDecision {
  const licence = parseLicence(request.licence);
  if (request.metadataOnly === true) return metadata("metadata-only", ["none"]);
  if (licence === null) {
    const assumed = isMissing(request.licence) && isBefore2004(request.submitted);
    return metadata(assumed ? "nonexclusive" : "licence-unknown", ["none"]);
  }
  const closed = findObstacle(licence, operator);
  if (closed !== undefined) return metadata(closed, ["none"]);
  if (request.fullTextAvailable !== true) return metadata("no-full-text-available", ["none"]);
  return fullText("open-licence", licence.obligations, { origin: "arxiv", licence });
}

/**
 * What a digest of a text that the caller supplied may be made from. Without a licence the text is the caller's
 * own. With one that does not let us build on it, it is refused on a public instance and kept to its reader on a
 * personal one (which shows callers' texts nowhere else); title and abstract alone are metadata and never refused.
 * Commercial use is not a matter of audience: a non-commercial text is refused on both.
 */
export function decideCallerScope(
  request: CallerScopeRequest,
  operator: Operator,
): Result<ScopeDecision, ScopeRefused> {
  const licence = parseLicence(request.licence);
  const own = isMissing(request.licence);
  const obstacle = licence === null ? "licence-unknown" : findObstacle(licence, operator);
  const owed: readonly Obligation[] =
    licence === null || obstacle !== undefined ? ["unknown"] : licence.obligations;
  if (request.metadataOnly === true) return ok(metadata("metadata-only", owed));
  if (request.fullTextAvailable !== true) {
    return ok(metadata(own ? "callers-own-text" : (obstacle ?? "no-full-text-available"), owed));
  }
  if (own) return ok(fullText("callers-own-text", ["unknown"], { origin: "caller", licence: null }));
  if (obstacle === undefined) return ok(fullText("open-licence", owed, { origin: "caller", licence }));
  if (operator.audience !== "personal" || obstacle === "non-commercial-only") {
    return err({ code: "scope.refused", reason: obstacle });
  }
  return ok(fullText("callers-own-text", ["unknown"], { origin: "caller", licence }));
}

function findObstacle(licence: Licence, operator: Operator): ScopeRefused["reason"] | undefined {
  switch (licence.opening) {
    case "everyone":
      return undefined;
    case "non-commercial":
      // Whatever is not plainly `false` counts as commercial: the closed side.
      return operator.commercial === false ? undefined : "non-commercial-only";
    case "no-derivatives":
    case "nonexclusive":
      return licence.opening;
  }
}

function metadata(reason: ScopeReason, obligations: readonly Obligation[]): ScopeDecision {
  return Object.freeze({ used: "metadata", reason, obligations });
}

function fullText(
  reason: "open-licence" | "callers-own-text",
  obligations: readonly Obligation[],
  permit: ScopePermit,
): ScopeDecision {
  const decision: ScopeDecision = Object.freeze({ used: "full-text", reason, obligations });
  permits.set(decision, permit);
  return decision;
}

function isMissing(licence: string | null): boolean {
  return licence === null || licence.trim() === "";
}

/** False where the date can not be read: what is not known is closed. */
function isBefore2004(submitted: string | undefined): boolean {
  return /^(?:19[0-9]{2}|200[0-3])-[0-9]{2}-[0-9]{2}/.test(submitted ?? "");
}
