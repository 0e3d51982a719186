import type { PaperId, PaperIdError, Result } from "@engram/paper";

/** More is not a search: PostgreSQL would be asked to match a page. */
export const LONGEST_QUERY = 300;

/** What a reader typed into the one field. */
export type Query =
  | { readonly kind: "none" }
  | { readonly kind: "too-long" }
  | { readonly kind: "paper"; readonly id: PaperId }
  /** Words; `refusal` where they look like the id of a paper and are not one. */
  | { readonly kind: "words"; readonly text: string; readonly refusal?: PaperIdError };

/** PostgreSQL takes no null in a text, and no reader can type the other control characters. */
export function cleanText(input: string): string {
  return input.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/** A paper if the text names one, otherwise words to search for. */
export function interpretQuery(
  input: string,
  parse: (input: string) => Result<PaperId, PaperIdError>,
): Query {
  const text = cleanText(input);
  if (text === "") return { kind: "none" };
  const parsed = parse(text);
  if (parsed.ok) return { kind: "paper", id: parsed.value };
  if (text.length > LONGEST_QUERY) return { kind: "too-long" };
  const isWords = parsed.error.code === "paper-id.unrecognised" || parsed.error.code === "paper-id.too-long";
  return isWords ? { kind: "words", text } : { kind: "words", text, refusal: parsed.error };
}
