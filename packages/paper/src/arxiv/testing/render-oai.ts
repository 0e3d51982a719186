import type { PaperRecord, VersionNote } from "../../paper-record.ts";
import type { OaiErrorCode } from "../oai-answer.ts";
import { markupElement, writtenDate } from "./markup.ts";

/** GetRecord in the format `arXivRaw`. */
export function renderArxivRaw(record: PaperRecord, versions: readonly VersionNote[]): string {
  const history = versions
    .map(
      ({ version, submitted, withdrawn }) =>
        `<version version="v${version}">${markupElement("date", writtenDate(submitted))}<size>12kb</size>${withdrawn ? "<source_type>I</source_type>" : ""}</version>\n`,
    )
    .join("");
  const body = `<arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">
${markupElement("id", record.id)}<submitter>A. Submitter</submitter>
${history}${markupElement("title", record.title)}${markupElement("authors", record.authors.join(", "))}${sharedElements(record)}</arXivRaw>`;
  return getRecord(record, body);
}

/** GetRecord in the format `arXiv`. */
export function renderArxivFormat(record: PaperRecord): string {
  const authors = record.authors
    .map((name) => {
      const space = name.lastIndexOf(" ");
      const forenames = space < 0 ? undefined : name.slice(0, space);
      return `<author>${markupElement("keyname", name.slice(space + 1))}${markupElement("forenames", forenames)}</author>\n`;
    })
    .join("");
  const body = `<arXiv xmlns="http://arxiv.org/OAI/arXiv/">
${markupElement("id", record.id)}${markupElement("created", record.submitted.slice(0, 10))}<authors>${authors}</authors>
${markupElement("title", record.title)}${sharedElements(record)}</arXiv>`;
  return getRecord(record, body);
}

/** An error of the protocol, which comes with status 200. */
export function renderOaiError(code: OaiErrorCode, message: string): string {
  return envelope(`<error code='${code}'>${message}</error>`);
}

function sharedElements(record: PaperRecord): string {
  const { main, secondary } = record.categories;
  return [
    markupElement("categories", [main, ...secondary].join(" ")),
    markupElement("comments", record.comments),
    markupElement("report-no", record.reportNumber),
    markupElement("journal-ref", record.journalReference),
    markupElement("doi", record.doi),
    markupElement("license", record.licence),
    markupElement("abstract", `  ${record.abstract}`),
  ].join("");
}

function getRecord(record: PaperRecord, metadata: string): string {
  const datestamp = (record.updated ?? record.submitted).slice(0, 10);
  return envelope(`<GetRecord><record>
<header><identifier>oai:arXiv.org:${record.id}</identifier><datestamp>${datestamp}</datestamp></header>
<metadata>${metadata}</metadata>
</record></GetRecord>`);
}

function envelope(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2026-01-01T00:00:00Z</responseDate>
<request>https://oaipmh.arxiv.org/oai</request>
${body}
</OAI-PMH>
`;
}
