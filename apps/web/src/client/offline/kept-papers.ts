/** @file Papers kept on the device of their reader: the service worker keeps them, pages list them. */

import { keepFilesOf } from "./kept-files.ts";

/** The name of the cache that outlives a new version of the pages. */
const CACHE = "engram-papers";
/** The oldest go first. A page is about 100 kB. */
const MOST_KEPT = 60;
/** What says of a kept page when it was kept, and its title; titles in percent signs, as headers are ASCII. */
const KEPT = "engram-kept";
const TITLE = "engram-title";
/** The rest of an answer's headers is about its transfer. The policy must stay the page's own. */
const HEADERS_KEPT = ["content-type", "content-security-policy", "referrer-policy", "x-content-type-options"];

export interface KeptPaper {
  /** `/fr/2405.08707`; without a query. */
  readonly address: string;
  readonly title: string;
  /** ISO 8601. */
  readonly kept: string;
}

/** Keeps the page of a paper as it was sent, in place of an earlier copy. */
export async function keepPaper(address: string, response: Response, kept: string): Promise<void> {
  const html = await response.text();
  await keepFilesOf(html);
  const headers = new Headers({ [KEPT]: kept, [TITLE]: encodeURIComponent(titleOf(html)) });
  for (const name of HEADERS_KEPT) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const cache = await caches.open(CACHE);
  await cache.delete(address);
  await cache.put(address, new Response(html, { headers }));
  const addresses = await cache.keys();
  for (const oldest of addresses.slice(0, Math.max(0, addresses.length - MOST_KEPT)))
    await cache.delete(oldest);
}

/** The copy of a page, which says of itself when it was made; undefined where none is kept. */
export async function findKept(address: string): Promise<Response | undefined> {
  const copy = await (await caches.open(CACHE)).match(address);
  if (copy === undefined) return undefined;
  const html = await copy.text();
  const marked = html.replace("<html ", `<html data-kept="${copy.headers.get(KEPT) ?? ""}" `);
  return new Response(marked, { headers: copy.headers });
}

export async function forgetPaper(address: string): Promise<void> {
  await (await caches.open(CACHE)).delete(address);
}

export async function forgetAll(): Promise<void> {
  await caches.delete(CACHE);
}

/** The last one read comes first. */
export async function listKept(): Promise<readonly KeptPaper[]> {
  const cache = await caches.open(CACHE);
  const papers: KeptPaper[] = [];
  for (const request of await cache.keys()) {
    const copy = await cache.match(request);
    const title = decodeURIComponent(copy?.headers.get(TITLE) ?? "");
    papers.push({ address: new URL(request.url).pathname, title, kept: copy?.headers.get(KEPT) ?? "" });
  }
  return papers.reverse();
}

/** The kept pages themselves. */
export async function keptPages(): Promise<readonly string[]> {
  const cache = await caches.open(CACHE);
  const copies = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  return Promise.all(copies.map(async (copy) => (await copy?.text()) ?? ""));
}

/** Our own pages escape two characters in a title. */
function titleOf(html: string): string {
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title
    .replace(/ · Engram$/, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}
