import type { Language } from "@engram/paper";

/** First segments of an address that are never the archive of an old-style id. The only list of them. */
export const RESERVED_FIRST_SEGMENTS: ReadonlySet<string> = new Set([
  "_app",
  "abs",
  "api",
  "arxiv",
  "categories",
  "embed",
  "feed.atom",
  "fr",
  "health",
  "html",
  "keywords",
  "library",
  "manifest.webmanifest",
  "models",
  "offline",
  "openapi.json",
  "pdf",
  "prompts",
  "schemas",
  "service-worker.js",
  "social",
]);

/** Addresses as arXiv and its mirrors have them, which lead to ours. */
const ALIASES: ReadonlySet<string> = new Set(["abs", "arxiv", "html", "pdf"]);

/** What a digest or a citation can be had as, by the end of its address. */
export const EXPORT_FORMATS = ["md", "json", "bib", "ris"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The shape of an id in either scheme; whether such a paper can exist is for `parsePathId` to say. */
const PAPER_PATH = /^(?:\d{4}\.\d+|[a-z-]+(?:\.[a-z-]+)?\/\d{7})(?:v\d+)?$/i;

const EXPORT_PATH = /^(.+)\.(md|json|bib|ris)$/;

/** Whether a path (no slash in front) has the shape of a paper's id, and is not an address of something else. */
export function isPaperPath(path: string): boolean {
  const [first = ""] = path.split("/", 1);
  return path.length <= 64 && PAPER_PATH.test(path) && !RESERVED_FIRST_SEGMENTS.has(first.toLowerCase());
}

/** Playgrounds of a lab, by the last segment of their address; no claim has such a name. */
export const PLAYGROUNDS = ["landscape", "training"] as const;
export type Playground = (typeof PLAYGROUNDS)[number];

const CLAIM_SEGMENT = /^[a-z][a-z0-9]{0,15}$/i;

/** Whether a segment has the shape of a claim's id, in capitals or not; whether there is such a claim is for `findClaim` to say. */
export function isClaimSegment(segment: string): boolean {
  return CLAIM_SEGMENT.test(segment);
}

/** `2405.08707/run/C7` taken apart; undefined where the path is not below a `/run`. */
export function parseLabPath(path: string): { readonly paper: string; readonly part?: string } | undefined {
  const [, paper, part] = /^(.+?)\/run(?:\/([a-z][a-z0-9]{0,15}))?\/?$/i.exec(path) ?? [];
  if (paper === undefined) return undefined;
  return part === undefined ? { paper } : { paper, part };
}

export function isAlias(segment: string): boolean {
  return ALIASES.has(segment);
}

/** `2405.08707.md` taken apart; undefined where it is not the address of an export. */
export function parseExportPath(
  path: string,
): { readonly paper: string; readonly format: ExportFormat } | undefined {
  const [, paper = "", format] = EXPORT_PATH.exec(path) ?? [];
  return isPaperPath(paper) ? { paper, format: format as ExportFormat } : undefined;
}

/** `2405.08707` of `2405.08707.png`; undefined where it is not the address of a paper's picture. */
export function parsePicturePath(path: string): string | undefined {
  const [, paper = ""] = /^(.+)\.png$/.exec(path) ?? [];
  return isPaperPath(paper) ? paper : undefined;
}

/** Of the picture that links to a paper are shown with; `page` is the paper's address with protocol and host. */
export function pictureAddress(page: string): string {
  return `${besidePage(page, "social")}.png`;
}

/** Of the card for the pages of others. */
export function cardAddress(page: string): string {
  return besidePage(page, "embed");
}

/** `https://host/fr/embed/2405.08707v1` of `https://host/fr/2405.08707v1` */
function besidePage(page: string, folder: string): string {
  return page.replace(/^(https?:\/\/[^/]+(?:\/fr(?=\/))?)\//, `$1/${folder}/`);
}

/** `/2405.08707v1`, `/fr/hep-th/9901001` */
export function paperAddress(language: Language, id: string, version?: number): string {
  return `${languageRoot(language)}/${id}${version === undefined ? "" : `v${version}`}`;
}

/** `/2405.08707/run`, `/fr/2405.08707/run/C7`, `/2405.08707/run/landscape`. A lab is of all versions of its paper. */
export function labAddress(language: Language, id: string, part?: string): string {
  return `${paperAddress(language, id)}/run${part === undefined ? "" : `/${part}`}`;
}

export function homeAddress(language: Language): string {
  return languageRoot(language) === "" ? "/" : languageRoot(language);
}

/** `/categories/cs.LG` */
export function categoryAddress(language: Language, code: string): string {
  return `${languageRoot(language)}/categories/${encodeURIComponent(code)}`;
}

/** The same page in another language: everything after the prefix is kept. */
export function inLanguage(language: Language, pathAndQuery: string): string {
  const plain = pathAndQuery.replace(/^\/fr(?=\/|\?|$)/, "");
  const rest = plain.startsWith("/") ? plain : `/${plain}`;
  const address = `${languageRoot(language)}${rest}`;
  return address.length > 1 ? address.replace(/\/(?=\?|$)/, (slash, at) => (at === 0 ? slash : "")) : address;
}

/** What every address of a language begins with: nothing, or `/fr`. */
export function languageRoot(language: Language): string {
  return language === "en" ? "" : `/${language}`;
}
