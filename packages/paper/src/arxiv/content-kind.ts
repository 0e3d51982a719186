/** What an answer is expected to be. */
export type ContentKind = "xml" | "html";

const ACCEPT: Readonly<Record<ContentKind, string>> = {
  xml: "application/atom+xml, application/xml, text/xml",
  html: "text/html, application/xhtml+xml",
};

/** The Accept header for it. */
export function acceptHeader(kind: ContentKind): string {
  return ACCEPT[kind];
}

/**
 * Could an answer with this content type be of that kind? A missing or general type says nothing and the parser
 * decides; a web page where XML was asked for is refused here, before it is read.
 */
export function contentTypeFits(kind: ContentKind, contentType: string): boolean {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "") return true;
  if (kind === "html") return type === "text/html" || type === "application/xhtml+xml";
  if (type === "application/xhtml+xml") return false;
  return /[/+]xml$/.test(type) || type === "text/plain" || type === "application/octet-stream";
}
