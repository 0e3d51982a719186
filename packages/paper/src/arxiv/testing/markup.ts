/** Text as it stands in XML or HTML, between tags or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** `<name>text</name>`, or nothing where there is no text. */
export function markupElement(name: string, text: string | null | undefined): string {
  return text === null || text === undefined ? "" : `<${name}>${escapeMarkup(text)}</${name}>\n`;
}

/** `Tue, 14 May 2024 15:48:36 GMT`. */
export function writtenDate(iso: string): string {
  return new Date(iso).toUTCString();
}
