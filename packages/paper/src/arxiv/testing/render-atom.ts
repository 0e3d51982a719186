import type { PaperRecord } from "../../paper-record.ts";
import { escapeMarkup, markupElement } from "./markup.ts";

/** A page of the Atom API with these records. */
export function renderAtomFeed(records: readonly PaperRecord[], totalResults = records.length): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/replay</id>
  <title>arXiv Query</title>
  <opensearch:itemsPerPage>${records.length}</opensearch:itemsPerPage>
  <opensearch:totalResults>${totalResults}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
${records.map(renderEntry).join("")}</feed>
`;
}

/** What the API says to a query that it does not understand, with status 400. */
export function renderAtomError(message: string): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/</id>
  <opensearch:totalResults>1</opensearch:totalResults>
  <entry>
    <id>https://arxiv.org/api/errors#${escapeMarkup(message.replaceAll(" ", "_"))}</id>
    <title>Error</title>
    <summary>${escapeMarkup(message)}</summary>
    <author><name>arXiv api core</name></author>
  </entry>
</feed>
`;
}

function renderEntry(record: PaperRecord): string {
  const { main, secondary } = record.categories;
  const categories = [main, ...secondary]
    .map((code) => `<category term="${escapeMarkup(code)}"/>\n`)
    .join("");
  const authors = record.authors.map((name) => `<author>${markupElement("name", name)}</author>\n`).join("");
  return `<entry>
<id>http://arxiv.org/abs/${record.id}v${record.version}</id>
${markupElement("title", record.title)}${markupElement("updated", withTime(record.updated ?? record.submitted))}${markupElement("summary", record.abstract)}${categories}${markupElement("published", withTime(record.submitted))}${markupElement("arxiv:comment", record.comments)}<arxiv:primary_category term="${escapeMarkup(main)}"/>
${markupElement("arxiv:journal_ref", record.journalReference)}${markupElement("arxiv:doi", record.doi)}${authors}</entry>
`;
}

function withTime(iso: string): string {
  return iso.length === 10 ? `${iso}T00:00:00Z` : iso;
}
