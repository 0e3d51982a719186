import { latexToPlain } from "@engram/digest";
import type { PaperSummary, PaperView } from "@engram/library";
import {
  categoryName,
  foldSecondary,
  formatPaperId,
  type Language,
  type PaperRecord,
  paperUrl,
  parseLicence,
  type ScopeDecision,
  scopeMessage,
} from "@engram/paper";
import { translator } from "#messages/messages.ts";
import { typeset } from "#messages/typeset.ts";
import { paperAddress } from "./addresses.ts";
import { dateInWords } from "./date-in-words.ts";
import { type RichText, richText } from "./rich-text.ts";

/** More authors than these are shown on request. */
export const AUTHORS_SHOWN = 100;

export interface PaperHeaderView {
  /** `2405.08707v1` */
  readonly id: string;
  readonly title: RichText;
  /** For the window and for programs. */
  readonly plainTitle: string;
  readonly authors: readonly string[];
  readonly moreAuthors: readonly string[];
  readonly submitted: string;
  /** When this version was submitted, where it is not the first. */
  readonly updated?: string;
  readonly version: number;
  readonly latestVersion: number;
  readonly main: string;
  readonly secondary: readonly string[];
  readonly facts: readonly {
    readonly name: "comments" | "doi" | "journal" | "report";
    readonly text: RichText;
    readonly url?: string;
  }[];
  readonly licence: { readonly label: string; readonly url?: string } | null;
  readonly arxivUrl: string;
  readonly withdrawn: boolean;
  readonly offline: boolean;
  /** arXiv was asked and has no such paper; what is shown is what is stored. */
  readonly unlisted: boolean;
}

export function viewPaperHeader(
  { record, scope, latestVersion, offline, unlisted }: PaperView,
  language: Language,
): PaperHeaderView {
  const names = record.authors.map(latexToPlain);
  return {
    id: formatPaperId(record),
    title: richText(record.title),
    plainTitle: latexToPlain(record.title),
    authors: names.slice(0, AUTHORS_SHOWN),
    moreAuthors: names.slice(AUTHORS_SHOWN),
    submitted: dateInWords(record.submitted, language),
    ...(record.updated === undefined ? {} : { updated: dateInWords(record.updated, language) }),
    version: record.version,
    latestVersion,
    main: categoryInWords(record.categories.main, language),
    secondary: foldSecondary(record.categories.main, record.categories.secondary).map((code) =>
      categoryInWords(code, language),
    ),
    facts: factsOf(record),
    licence: viewLicence(record.licence, scope, language),
    arxivUrl: paperUrl(record),
    withdrawn: record.withdrawn,
    offline,
    unlisted: unlisted === true,
  };
}

/** `Machine Learning (cs.LG)` */
function categoryInWords(code: string, language: Language): string {
  const name = categoryName(code, language);
  return name === code ? code : `${name} (${code})`;
}

function factsOf(record: PaperRecord): PaperHeaderView["facts"] {
  const { comments, doi, journalReference, reportNumber } = record;
  return [
    ...(comments === undefined ? [] : [{ name: "comments" as const, text: richText(comments) }]),
    ...(journalReference === undefined
      ? []
      : [{ name: "journal" as const, text: richText(journalReference) }]),
    ...(doi === undefined ? [] : [{ name: "doi" as const, text: richText(doi), url: doiUrl(doi) }]),
    ...(reportNumber === undefined ? [] : [{ name: "report" as const, text: richText(reportNumber) }]),
  ];
}

/** Built from the identifier, so that a record can not make a link to anywhere else. */
function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;
}

const ASSUMED_LICENCE = "http://arxiv.org/licenses/assumed-1991-2003/";

/** The licence in the words of the sentence that says what it allows; null where it is not known. */
function viewLicence(
  uri: string | null,
  { reason }: Pick<ScopeDecision, "reason">,
  language: Language,
): PaperHeaderView["licence"] {
  const known = parseLicence(uri);
  if (known !== null) return { label: known.label, url: known.url };
  if (reason === "nonexclusive") {
    const label = translator(language)("paper.licence.assumed");
    const assumed = parseLicence(ASSUMED_LICENCE);
    return assumed === null ? { label } : { label, url: assumed.url };
  }
  // A licence that we do not know is named, and not linked: its address comes from the record.
  return uri === null || uri.trim() === "" ? null : { label: uri };
}

/** A paper in a list. */
export interface PaperListItem {
  readonly address: string;
  readonly id: string;
  readonly title: RichText;
  readonly authors: string;
  readonly submitted: string;
  readonly main: string;
  readonly licence: string | null;
  readonly hasDigest: boolean;
}

const AUTHORS_IN_LIST = 3;

export function viewListItem(
  { record, scope, latestDigest }: PaperSummary,
  language: Language,
): PaperListItem {
  const named = record.authors.slice(0, AUTHORS_IN_LIST).map(latexToPlain).join(", ");
  return {
    address: paperAddress(language, record.id),
    id: record.id,
    title: richText(record.title),
    authors: record.authors.length > AUTHORS_IN_LIST ? `${named} …` : named,
    submitted: dateInWords(record.submitted, language),
    main: categoryInWords(record.categories.main, language),
    licence: viewLicence(record.licence, scope, language)?.label ?? null,
    hasDigest: latestDigest !== null,
  };
}

/** What the licence of this version allows, as a sentence. */
export function scopeSentence(
  { record, scope }: Pick<PaperView, "record" | "scope">,
  language: Language,
): string {
  return typeset(language, scopeMessage(scope, record.licence, language));
}
