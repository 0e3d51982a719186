import type { PaperId, PaperIdError, Result } from "@engram/paper";
import { isClaimSegment } from "./addresses.ts";

/** More is not a search: PostgreSQL would be asked to match a page. */
export const LONGEST_QUERY = 300;

/** What a reader typed into the one field. */
export type Query =
  | { readonly kind: "none" }
  | { readonly kind: "too-long" }
  /** `claim`, or a playground, where its address or `2405.08707/C7` was typed; there need be none of that name. */
  | { readonly kind: "paper"; readonly id: PaperId; readonly claim?: string }
  /** Words; `refusal` where they name something that is no paper of arXiv. */
  | { readonly kind: "words"; readonly text: string; readonly refusal?: PaperIdError };

/** PostgreSQL takes no null in a text, and no reader can type the other control characters. */
export function cleanText(input: string): string {
  return input.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/** `/C7` behind an id, and anything behind `/run`; `/v2` is a version. */
const CLAIM_AT_END = /^(?<paper>.+?)(?:\/run\/(?<part>[a-z]\w*)|\/(?<claim>(?!v\d+$)[a-z]\d\w*))$/iu;

/** Faults of what is shaped like the id of a paper; the others are of an address, a DOI or a text with ids in it. */
const ID_FAULTS: ReadonlySet<PaperIdError["code"]> = new Set([
  "paper-id.bad-month",
  "paper-id.bad-number-length",
  "paper-id.number-zero",
  "paper-id.outside-period",
  "paper-id.bad-version",
  "paper-id.unknown-archive",
  "paper-id.archive-missing",
]);

/** Whether what was refused looks like the id of a paper. */
export function looksLikeId({ code }: PaperIdError): boolean {
  return ID_FAULTS.has(code);
}

/** A paper if the text names one, otherwise words to search for. */
export function interpretQuery(
  input: string,
  parse: (input: string) => Result<PaperId, PaperIdError>,
): Query {
  const text = cleanText(input);
  if (text === "") return { kind: "none" };
  const { paper, part, claim = part } = CLAIM_AT_END.exec(text)?.groups ?? {};
  if (paper !== undefined && claim !== undefined && isClaimSegment(claim)) {
    const id = parse(paper);
    if (id.ok) return { kind: "paper", id: id.value, claim };
  }
  const parsed = parse(text);
  if (parsed.ok) return { kind: "paper", id: parsed.value };
  if (text.length > LONGEST_QUERY) return { kind: "too-long" };
  const isWords = parsed.error.code === "paper-id.unrecognised" || parsed.error.code === "paper-id.too-long";
  return isWords ? { kind: "words", text } : { kind: "words", text, refusal: parsed.error };
}
