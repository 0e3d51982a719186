/** @file What lists are filtered and sorted by, derived from records and digests. */
import { type Digest, keywordSlug, latexToPlain } from "@engram/digest";
import { decideScope, findCategory, type LicenceCode, type PaperRecord, parseLicence } from "@engram/paper";
import { foldForSearch } from "./search-text.ts";

const LONGEST_TITLE = 300;

/** What lists need to know of a version. */
export interface PaperListing {
  /** ISO 8601; null where the record has no date that can be read. */
  readonly submitted: string | null;
  readonly sortTitle: string;
  readonly licenceCode: LicenceCode | "unknown";
  /** Codes under which arXiv shows the categories, the main one first, none twice. */
  readonly categories: readonly string[];
}

export function paperListing(record: PaperRecord): PaperListing {
  const { main, secondary } = record.categories;
  const submitted = new Date(record.submitted);
  return {
    submitted: Number.isNaN(submitted.getTime()) ? null : submitted.toISOString(),
    sortTitle: sortTitle(record.title),
    licenceCode: licenceCodeOf(record),
    categories: [...new Set([main, ...secondary].map(shownCategory))].map(plain),
  };
}

/** A title without formulas, accents, capitals and punctuation, for order and for telling whether two are the same. */
export function sortTitle(title: string): string {
  const words =
    foldForSearch(latexToPlain(title))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(" ").slice(0, LONGEST_TITLE).toWellFormed();
}

/** The code under which arXiv shows a category that has two. */
export function shownCategory(code: string): string {
  const category = findCategory(code);
  return category?.active === true ? (category.now ?? code) : code;
}

function licenceCodeOf({ licence, submitted }: PaperRecord): PaperListing["licenceCode"] {
  const known = parseLicence(licence);
  if (known !== null) return known.code;
  // Whose licence rests on nothing depends on no operator: this one is as good as any.
  const operator = { audience: "public", commercial: false } as const;
  const isAssumed = decideScope({ origin: "arxiv", licence, submitted }, operator).reason === "nonexclusive";
  return isAssumed ? "arxiv-assumed-1991-2003" : "unknown";
}

/** What lists need to know of a digest. */
export interface DigestListing {
  readonly tldr: string | null;
  readonly keywords: readonly {
    readonly slug: string;
    readonly term: string;
    readonly definedBy: "paper" | "glossary" | null;
  }[];
}

export function digestListing({ tldr, keywords }: Digest): DigestListing {
  const bySlug = new Map<string, DigestListing["keywords"][number]>();
  for (const { term, definedBy } of keywords) {
    const slug = keywordSlug(term);
    if (slug !== "" && !bySlug.has(slug))
      bySlug.set(slug, { slug, term: plain(term), definedBy: definedBy === "model" ? null : definedBy });
  }
  return {
    tldr: tldr === null ? null : plain(tldr.translatedFrom ?? tldr.text),
    keywords: [...bySlug.values()],
  };
}

/** What a text column takes: no NUL, no half of a surrogate pair. */
function plain(text: string): string {
  return text.replaceAll("\u0000", " ").toWellFormed();
}
