/** Whose text it is: fetched from arXiv, or supplied by the caller. */
export type TextOrigin = "arxiv" | "caller";
export type Audience = "public" | "personal";

/** The instance's own circumstances, which the operator sets. */
export interface Operator {
  readonly audience: Audience;
  readonly commercial: boolean;
}

export type ScopeReason =
  | "open-licence"
  | "metadata-only"
  | "no-derivatives"
  | "nonexclusive"
  | "non-commercial-only"
  | "licence-unknown"
  | "no-full-text-available"
  | "callers-own-text";

export type Obligation =
  | "attribution"
  | "link"
  | "changes-noted"
  | `share-alike:${string}`
  | "non-commercial"
  | "none"
  | "unknown";
