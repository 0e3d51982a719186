import type { PaperRecord } from "@engram/paper";

/** PostgreSQL refuses a search vector of more than 1 MiB; 200,000 characters of any text stay under it. */
const MAXIMUM_CHARACTERS = 200_000;

/** Letters without accents, so that "Schrodinger" finds "Schrödinger"; without NUL, which a text column refuses. */
export function foldForSearch(text: string): string {
  return (
    text
      .slice(0, MAXIMUM_CHARACTERS)
      .normalize("NFKD")
      .replaceAll(/\p{M}+/gu, "")
      // Where the server's locale is C, it takes any other apostrophe for a letter.
      .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
      .replaceAll("\u0000", " ")
      .toWellFormed()
  );
}

/** What full-text search sees of a record. */
export function searchDocument(record: PaperRecord): { title: string; authors: string; abstract: string } {
  return {
    title: foldForSearch(`${record.id} ${record.title}`),
    authors: foldForSearch(record.authors.join(" ; ")),
    abstract: foldForSearch(record.abstract),
  };
}

/** A reader's words, folded as the documents are; empty where there is nothing to look for. */
export function searchQuery(text: string): string {
  return foldForSearch(text).trim();
}
