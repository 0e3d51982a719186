import { createHash } from "node:crypto";
import { latexToPlain } from "@engram/digest";
import type { FoundPaper } from "@engram/library";
import { findCategory, type Language, parseLicence } from "@engram/paper";
import { escapeUTF8 } from "entities";
import type { Translator } from "#messages/messages.ts";
import { paperAddress } from "./addresses.ts";
import { categoryWords } from "./category-view.ts";

/** How much of an abstract stands in for a summary that there is not. */
const ABSTRACT_BEGINNING = 400;

export interface FeedOptions {
  /** `https://engram.example`; where the reader reached us. */
  readonly origin: string;
  /** Path and query of the feed itself. */
  readonly address: string;
  /** The page of which it is the feed. */
  readonly page: string;
  /** What it is narrowed to, in words; empty for all of the library. */
  readonly subject: string;
  readonly papers: readonly FoundPaper[];
  readonly engramVersion: string;
  /** For a feed without entries. */
  readonly now: Date;
}

/** An Atom feed (RFC 4287) of papers, those that changed last first. */
export function atomFeed(options: FeedOptions, say: Translator): string {
  const { origin, address, page, subject, papers } = options;
  const { language } = say;
  const entries = papers.map((paper) => ({ paper, updated: changedAt(paper) }));
  const newest =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? options.now.toISOString();
  const title = subject === "" ? say("feed.title") : `${say("feed.title")} · ${subject}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element("id", origin + address),
    element("title", title),
    element("subtitle", say("feed.subtitle")),
    element("updated", newest),
    empty("link", { rel: "self", type: "application/atom+xml", href: origin + address }),
    empty("link", { rel: "alternate", type: "text/html", hreflang: language, href: origin + page }),
    element("generator", "Engram", { version: options.engramVersion }),
    ...entries.map(({ paper, updated }) => entry(paper, updated, origin, language)),
    "</feed>",
    "",
  ].join("\n");
}

function entry(paper: FoundPaper, updated: string, origin: string, language: Language): string {
  const { record, tldr } = paper;
  const { main, secondary } = record.categories;
  const licence = parseLicence(record.licence);
  const names = record.authors.length === 0 ? ["arXiv"] : record.authors.map(latexToPlain);
  return [
    "<entry>",
    element("id", entryId(record.id)),
    element("title", latexToPlain(record.title)),
    element("updated", updated),
    element("published", dateTime(record.submitted) ?? updated),
    empty("link", {
      rel: "alternate",
      type: "text/html",
      hreflang: language,
      href: origin + paperAddress(language, record.id),
    }),
    empty("link", { rel: "related", type: "text/html", href: `https://arxiv.org/abs/${record.id}` }),
    ...(licence === null ? [] : [empty("link", { rel: "license", href: licence.url })]),
    ...names.map((name) => `<author>${element("name", name)}</author>`),
    ...[main, ...secondary].map((code) => category(code, language)),
    element("summary", latexToPlain(tldr ?? beginning(record.abstract)), { "xml:lang": "en" }),
    "</entry>",
  ].join("\n");
}

function category(code: string, language: Language): string {
  const known = findCategory(code) !== undefined;
  return empty("category", {
    term: code,
    scheme: "http://arxiv.org/schemas/atom",
    ...(known ? { label: categoryWords(code, language) } : {}),
  });
}

/** The same paper has the same id in every feed, under whatever address this server is reached. */
function entryId(paperId: string): string {
  const hash = createHash("sha256").update(`engram/paper/${paperId}`).digest("hex");
  // Version 8 of RFC 9562: made from whatever its maker likes.
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** When what an entry says last changed: its digest, or its version. */
function changedAt({ record, latestDigest }: FoundPaper): string {
  return (
    dateTime(latestDigest?.created) ??
    dateTime(record.updated) ??
    dateTime(record.submitted) ??
    record.retrieved
  );
}

function dateTime(given: string | undefined): string | undefined {
  const date = new Date(given ?? "");
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function beginning(abstract: string): string {
  if (abstract.length <= ABSTRACT_BEGINNING) return abstract;
  const end = abstract.lastIndexOf(" ", ABSTRACT_BEGINNING);
  return `${abstract.slice(0, end > 0 ? end : ABSTRACT_BEGINNING)} …`;
}

function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  return `<${name}${written(attributes)}>${escapeUTF8(allowed(text))}</${name}>`;
}

function empty(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${written(attributes)}/>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeUTF8(allowed(value))}"`)
    .join("");
}

/** Characters that XML 1.0 has no way to write are left out. */
function allowed(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
