import { formatPaperId, type PaperId } from "../paper-id.ts";

/** Where arXiv is asked; from settings, so that a mirror or a recording can stand in. */
export interface ArxivAddresses {
  /** Atom API: `https://export.arxiv.org/api/query`. */
  readonly api: string;
  /** OAI-PMH: `https://oaipmh.arxiv.org/oai`. */
  readonly oai: string;
  /** Site of the abs pages: `https://arxiv.org`. */
  readonly site: string;
}

export const ARXIV_ADDRESSES: ArxivAddresses = {
  api: "https://export.arxiv.org/api/query",
  oai: "https://oaipmh.arxiv.org/oai",
  site: "https://arxiv.org",
};

/** Names with ports of the three addresses: what a polite client may ask and be redirected to. */
export function hostsOf(addresses: ArxivAddresses): readonly string[] {
  return [...new Set([addresses.api, addresses.oai, addresses.site].map((address) => new URL(address).host))];
}

/** GetRecord of one paper. */
export function oaiRecordUrl(oai: string, id: string, format: "arXiv" | "arXivRaw"): string {
  return withQuery(oai, { verb: "GetRecord", identifier: `oai:arXiv.org:${id}`, metadataPrefix: format });
}

/** The abs page of a paper; of its latest version where none is named. */
export function absPageUrl(site: string, paper: PaperId): string {
  const url = new URL(site);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/abs/${formatPaperId(paper)}`;
  return url.href;
}

/** The Atom entry of one paper. */
export function atomEntryUrl(api: string, paper: PaperId): string {
  return withQuery(api, { id_list: formatPaperId(paper), max_results: "1" });
}

/** Papers that contain all words, best match first. */
export function atomSearchUrl(api: string, words: readonly string[], limit: number): string {
  return withQuery(api, {
    search_query: words.map((word) => `all:${word}`).join(" AND "),
    start: "0",
    max_results: String(limit),
    sortBy: "relevance",
    sortOrder: "descending",
  });
}

function withQuery(base: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
