import type { PaperRecord, VersionNote } from "../../paper-record.ts";
import { escapeMarkup, writtenDate } from "./markup.ts";

/** The abs page of one version, in the structure of arXiv's own, without what surrounds it. */
export function renderAbsPage(record: PaperRecord, versions: readonly VersionNote[]): string {
  const title = escapeMarkup(record.title);
  const authors = record.authors
    .map(
      (name) => `<a href="/search/?searchtype=author&amp;query=x" rel="nofollow">${escapeMarkup(name)}</a>`,
    )
    .join(", ");
  const history = versions.map((note) => renderVersion(record, note)).join("");
  return `<!DOCTYPE html>
<html lang="en"><head><title>[${record.id}] ${title}</title></head>
<body><div id="abs-outer"><div class="leftcolumn"><div id="content-inner"><div id="abs">
<h1 class="title mathjax"><span class="descriptor">Title:</span>${title}</h1>
<div class="authors"><span class="descriptor">Authors:</span>${authors}</div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${escapeMarkup(record.abstract)}</blockquote>
<div class="metatable"><table summary="Additional metadata">
${rows(record)}</table></div></div></div>
<div class="submission-history"><h2>Submission history</h2> From: A. Submitter [<a href="/show-email/x/y">view email</a>]<br/>
${history}</div></div>
<div class="extra-services"><div class="full-text"><div class="abs-license">${licence(record)}</div></div></div>
</div></body></html>
`;
}

/** arXiv's page for an id or a version that it does not have, with status 404. */
export function renderAbsNotFound(name: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><title>Article not found</title></head><body><h1>Article ${escapeMarkup(name)} not found</h1></body></html>
`;
}

function rows(record: PaperRecord): string {
  const subjects = [
    `<span class="primary-subject">Main subject (${escapeMarkup(record.categories.main)})</span>`,
    ...record.categories.secondary.map((code) => `Other subject (${escapeMarkup(code)})`),
  ].join("; ");
  const name = `${record.id}v${record.version}`;
  return [
    row("Comments:", "comments mathjax", record.comments && escapeMarkup(record.comments)),
    row("Subjects:", "subjects", subjects),
    row("Report&nbsp;number:", "jref", record.reportNumber && escapeMarkup(record.reportNumber)),
    row("Cite as:", "arxivid", `<a href="/abs/${record.id}">arXiv:${record.id}</a>`),
    row(
      "&nbsp;",
      "arxividv",
      `(or <span class="arxivid"><a href="/abs/${name}">arXiv:${name}</a></span> for this version)`,
    ),
    row("Journal&nbsp;reference:", "jref", record.journalReference && escapeMarkup(record.journalReference)),
    row(
      'Related <abbr title="Digital Object Identifier">DOI</abbr>:',
      "doi",
      record.doi && doiLink(record.doi),
    ),
  ].join("");
}

function row(label: string, className: string, value: string | undefined): string {
  if (value === undefined || value === "") return "";
  return `<tr><td class="tablecell label">${label}</td><td class="tablecell ${className}">${value}</td></tr>\n`;
}

function doiLink(doi: string): string {
  return `<a href="https://doi.org/${escapeMarkup(doi)}" class="link-https link-external">https://doi.org/${escapeMarkup(doi)}</a>`;
}

function renderVersion(shown: PaperRecord, { version, submitted, withdrawn }: VersionNote): string {
  const label = `[v${version}]`;
  const link = version === shown.version ? label : `<a href="/abs/${shown.id}v${version}">${label}</a>`;
  const date = writtenDate(submitted).replace("GMT", "UTC");
  return `<strong>${link}</strong> ${date} (12 KB)${withdrawn ? " <em>(withdrawn)</em>" : ""}<br/>\n`;
}

function licence({ licence, withdrawn }: PaperRecord): string {
  if (withdrawn) return "<div hidden>No license for this version due to withdrawn</div>";
  if (licence === null) return "";
  return `<a href="${escapeMarkup(licence)}" title="Rights to this article" class="has_license"><span>view license</span></a>`;
}
