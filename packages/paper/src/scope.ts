import type { Obligation, Operator, ScopeReason } from "./licence.ts";
import { parseLicence } from "./licence-table.ts";
import { err, ok, type Result } from "./result.ts";

/** What a digest may be made from, and what it then owes. Frozen; only `decideScope` and `decideCallerScope` make one. */
export interface ScopeDecision {
  readonly used: "metadata" | "full-text";
  readonly reason: ScopeReason;
  readonly obligations: readonly Obligation[];
}

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

/** What a digest of this version of an arXiv paper may be made from. Audience changes nothing here. */
export function decideScope(request: ScopeRequest, operator: Operator): ScopeDecision {
  const licence = parseLicence(request.licence);
  if (licence === null || operator.commercial)
    return { used: "metadata", reason: "licence-unknown", obligations: ["none"] };
  return {
    used: "metadata",
    reason: licence.code === "by-nc-nd-4.0" ? "no-derivatives" : "nonexclusive",
    obligations: ["none"],
  };
}

/** What a digest of the caller's own text may be made from. */
export function decideCallerScope(
  request: CallerScopeRequest,
  operator: Operator,
): Result<ScopeDecision, ScopeRefused> {
  if (request.licence !== null && operator.audience === "public")
    return err({ code: "scope.refused", reason: "licence-unknown" });
  return ok({ used: "full-text", reason: "callers-own-text", obligations: ["unknown"] });
}
