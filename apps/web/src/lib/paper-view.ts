import { latexToPlain } from "@engram/digest";
import type { PaperSummary, PaperView } from "@engram/library";
import {
  categoryName,
  findCategory,
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
import { categoryAddress, paperAddress } from "./addresses.ts";
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
  /** The first hundred, or all where all were asked for. */
  readonly authors: readonly string[];
  readonly authorCount: number;
  readonly submitted: string;
  /** When this version was submitted, where it is not the first. */
  readonly updated?: string;
  readonly version: number;
  readonly latestVersion: number;
  readonly main: CategoryView;
  readonly secondary: readonly CategoryView[];
  /** All that are known, oldest first; empty where there is one alone. */
  readonly versions: readonly { readonly version: number; readonly address: string }[];
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

/** `Machine Learning (cs.LG)` and where the papers of this category are; no address where arXiv has no such code. */
export interface CategoryView {
  readonly words: string;
  readonly address?: string;
}

export function viewPaperHeader(
  { record, scope, latestVersion, offline, unlisted }: PaperView,
  language: Language,
  allAuthors = false,
): PaperHeaderView {
  const names = allAuthors ? record.authors : record.authors.slice(0, AUTHORS_SHOWN);
  const category = (code: string): CategoryView => ({
    words: categoryInWords(code, language),
    ...(findCategory(code) === undefined ? {} : { address: categoryAddress(language, code) }),
  });
  return {
    id: formatPaperId(record),
    title: richText(record.title),
    plainTitle: latexToPlain(record.title),
    authors: names.map(latexToPlain),
    authorCount: record.authors.length,
    submitted: dateInWords(record.submitted, language),
    ...(record.updated === undefined ? {} : { updated: dateInWords(record.updated, language) }),
    version: record.version,
    latestVersion,
    main: category(record.categories.main),
    secondary: foldSecondary(record.categories.main, record.categories.secondary).map(category),
    versions: versionsOf(record.id, Math.max(latestVersion, record.version), language),
    facts: factsOf(record),
    licence: viewLicence(record.licence, scope, language),
    arxivUrl: paperUrl(record),
    withdrawn: record.withdrawn,
    offline,
    unlisted: unlisted === true,
  };
}

function versionsOf(id: string, latest: number, language: Language): PaperHeaderView["versions"] {
  if (latest < 2) return [];
  return Array.from({ length: latest }, (_, index) => ({
    version: index + 1,
    address: paperAddress(language, id, index + 1),
  }));
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

/** Built from the identifier, so that a record cannot make a link to anywhere else. */
function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;
}

const ASSUMED_LICENCE = "http://arxiv.org/licenses/assumed-1991-2003/";

/** The licence in the words of the sentence that says what it allows; null where it is not known. */
function viewLicence(
  uri: string | null,
  { reason }: Pick<ScopeDecision, "reason">,
  language: Language,
  assumed: "paper.licence.assumed" | "paper.licence.assumed.brief" = "paper.licence.assumed",
): PaperHeaderView["licence"] {
  const known = parseLicence(uri);
  if (known !== null) return { label: known.label, url: known.url };
  if (reason === "nonexclusive") {
    const label = translator(language)(assumed);
    const licence = parseLicence(ASSUMED_LICENCE);
    return licence === null ? { label } : { label, url: licence.url };
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
    licence: viewLicence(record.licence, scope, language, "paper.licence.assumed.brief")?.label ?? null,
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
