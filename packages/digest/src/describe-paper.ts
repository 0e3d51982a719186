import {
  categoryName,
  type Language,
  type PaperRecord,
  parseLicence,
  type ScopeDecision,
  scopeMessage,
} from "@engram/paper";
import type { CallerPaper } from "./create-digest.ts";
import type { DigestPaper, DigestScope } from "./digest.ts";

/** A record as a digest shows it: codes in words, absent fields left out. */
export function describePaper(record: PaperRecord | CallerPaper, language: Language): DigestPaper {
  if (isCallers(record)) return describeCallersPaper(record, language);
  const { main, secondary } = record.categories;
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    authors: record.authors,
    submitted: record.submitted,
    updated: record.updated ?? null,
    categories: {
      main: category(main, language),
      secondary: secondary.map((code) => category(code, language)),
    },
    ...(record.comments === undefined ? {} : { comments: record.comments }),
    ...(record.doi === undefined ? {} : { doi: record.doi }),
    ...(record.journalReference === undefined ? {} : { journalReference: record.journalReference }),
    ...(record.withdrawn ? { withdrawn: true } : {}),
    licence: describeLicence(record.licence),
  };
}

function isCallers(record: PaperRecord | CallerPaper): record is CallerPaper {
  return !("abstract" in record);
}

function describeCallersPaper(paper: CallerPaper, language: Language): DigestPaper {
  const [main, ...secondary] = (paper.categories ?? []).map((code) => category(code, language));
  return {
    id: paper.id,
    version: paper.version ?? 1,
    title: paper.title,
    authors: paper.authors ?? [],
    submitted: null,
    updated: null,
    categories: { main: main ?? null, secondary },
    licence: describeLicence(paper.licence ?? null),
  };
}

function category(code: string, language: Language): { readonly code: string; readonly name: string } {
  return { code, name: categoryName(code, language) };
}

function describeLicence(uri: string | null): DigestPaper["licence"] {
  if (uri === null) return null;
  const licence = parseLicence(uri);
  return licence === null ? { uri, label: uri, url: uri } : { uri, label: licence.label, url: licence.url };
}

/** What a digest is made from and owes, with the sentence that says so to the reader. */
export function describeScope(scope: ScopeDecision, licence: string | null, language: Language): DigestScope {
  const { used, reason, obligations } = scope;
  return { used, reason, message: scopeMessage(scope, licence, language), obligations };
}
