/**
 * @file Keeps the papers that were read on this device, so that they are there without a network. Pages come from the
 * network where there is one; files of a build never change and come from the device. Nothing else is kept: no answer
 * of the API, no run in progress, nothing of another host.
 */
import { isPaperPath, languageRoot } from "../../lib/addresses.ts";
import { answerFile, dropOtherFiles, findFile, keepPages } from "./kept-files.ts";
import { findKept, forgetPaper, keepPaper, keptPages } from "./kept-papers.ts";

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What is used of the scope of a service worker; its own types cannot stand beside those of pages. */
interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: "window" }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}

const OFFLINE_PAGES = (["en", "fr"] as const).map((language) => `${languageRoot(language)}/offline`);
/** Set by the server on pages of papers that are read, and on no other. */
const MAY_KEEP = "engram-may-keep";
/** Answers that say that there is nothing, or nothing any more. */
const GONE: ReadonlySet<number> = new Set([404, 410, 451]);

/** Makes a service worker do all of this. */
export function keepPapersOffline(worker: WorkerScope): void {
  worker.addEventListener("install", (event) => {
    event.waitUntil(keepPages(OFFLINE_PAGES));
    void worker.skipWaiting();
  });
  worker.addEventListener("activate", (event) => event.waitUntil(takeOver(worker)));
  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== "GET" || origin !== worker.location.origin) return;
    if (pathname.startsWith("/_app/immutable/") || pathname === "/favicon.svg")
      event.respondWith(answerFile(request));
    else if (request.mode === "navigate" && !pathname.startsWith("/api/"))
      event.respondWith(answerPage(event));
  });
}

/** The pages that brought this worker were asked for before it could see them. */
async function takeOver(worker: WorkerScope): Promise<void> {
  await worker.clients.claim();
  await dropOtherFiles(OFFLINE_PAGES, await keptPages());
  for (const { url } of await worker.clients.matchAll({ type: "window" })) await keep(new URL(url).pathname);
}

async function answerPage(event: Fetching): Promise<Response> {
  const { pathname, search } = new URL(event.request.url);
  let response: Response;
  try {
    response = await fetch(event.request);
  } catch {
    // No network, or no server: what is here is what there is.
    return (await findKept(pathname)) ?? (await offlinePage(pathname));
  }
  if (GONE.has(response.status)) event.waitUntil(forgetPaper(pathname));
  // With a query a page shows a choice of its reader; the page without is what the next reading begins with.
  else if (search !== "") event.waitUntil(keepIfRead(pathname, response.headers));
  else if (mayKeep(response))
    event.waitUntil(keepPaper(pathname, response.clone(), new Date().toISOString()));
  return response;
}

function mayKeep({ ok, headers }: Pick<Response, "ok" | "headers">): boolean {
  return ok && headers.has(MAY_KEEP);
}

async function keepIfRead(pathname: string, headers: Headers): Promise<void> {
  if (headers.has(MAY_KEEP) && (await findKept(pathname)) === undefined) await keep(pathname);
}

async function keep(pathname: string): Promise<void> {
  if (!isPaperPath(pathname.replace(/^\/(?:fr\/)?/, ""))) return;
  const response = await fetch(pathname);
  if (mayKeep(response)) await keepPaper(pathname, response, new Date().toISOString());
}

/** The list of what is kept, in the language of the page that is not. */
async function offlinePage(pathname: string): Promise<Response> {
  const root = `/${pathname.split("/", 2)[1] ?? ""}`;
  const wanted = OFFLINE_PAGES.find((one) => one === `${root}/offline`) ?? "/offline";
  const page = await findFile(wanted);
  if (page === undefined || OFFLINE_PAGES.includes(pathname)) return page ?? Response.error();
  const html = (await page.text()).replace("<html ", "<html data-missing ");
  const headers = new Headers(page.headers);
  // The text is no longer as it travelled.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { status: 503, headers });
}
