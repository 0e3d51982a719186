import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parsePathId } from "../../paper-id.ts";
import type { PaperRecord } from "../../paper-record.ts";
import type { ArxivAddresses } from "../arxiv-addresses.ts";
import { renderAbsNotFound, renderAbsPage } from "./render-abs.ts";
import { renderAtomError, renderAtomFeed } from "./render-atom.ts";
import { renderArxivFormat, renderArxivRaw, renderOaiError } from "./render-oai.ts";
import { createReplayPapers, type ReplayPapers } from "./replay-papers.ts";

/** Looks at a request before the records do: true where it has answered (or means never to). */
export type ReplayHandler = (
  url: URL,
  response: ServerResponse,
  request: IncomingMessage,
) => boolean | Promise<boolean>;

export interface ReplayRequest {
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

/** arXiv on this machine, for tests. Disposing of it closes its connections. */
export interface ReplayServer extends AsyncDisposable {
  readonly addresses: ArxivAddresses;
  /** The settings that make Engram ask here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Every request so far, in order. */
  readonly requests: readonly ReplayRequest[];
  close(): Promise<void>;
}

/**
 * Serves the Atom API (`/api/query`), OAI-PMH (`/oai`) and abs pages (`/abs/...`) of these records on a free
 * port of the loopback address, with entity tags. Handlers come first, in order: failures are played with them.
 */
export async function startReplayServer(
  options: { readonly records?: readonly PaperRecord[]; readonly handlers?: readonly ReplayHandler[] } = {},
): Promise<ReplayServer> {
  const papers = createReplayPapers(options.records ?? []);
  const requests: ReplayRequest[] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? "", headers: request.headers });
    const url = new URL(request.url ?? "/", "http://replay.invalid");
    answer(url, request, response, options.handlers ?? [], papers).catch((error: unknown) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  });
  const origin = await listen(server);
  const addresses = { api: `${origin}/api/query`, oai: `${origin}/oai`, site: origin };
  return {
    addresses,
    environment: {
      ENGRAM_ARXIV_API_URL: addresses.api,
      ENGRAM_ARXIV_OAI_URL: addresses.oai,
      ENGRAM_ARXIV_URL: addresses.site,
      ENGRAM_ARXIV_DELAY_MS: "0",
    },
    requests,
    close: () => close(server),
    [Symbol.asyncDispose]: () => close(server),
  };
}

async function answer(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  handlers: readonly ReplayHandler[],
  papers: ReplayPapers,
): Promise<void> {
  for (const handler of handlers) if (await handler(url, response, request)) return;
  const { status, type, body } = page(url, papers);
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  if (status === 200 && request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, etag }).end(body);
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function page(url: URL, papers: ReplayPapers): Page {
  const path = decodeURIComponent(url.pathname);
  if (path === "/api/query") return atomPage(url.searchParams, papers);
  if (path === "/oai")
    return { status: 200, type: "application/xml", body: oaiBody(url.searchParams, papers) };
  if (path.startsWith("/abs/")) return absPage(path.slice("/abs/".length), papers);
  return { status: 404, type: "text/html", body: renderAbsNotFound(path) };
}

function atomPage(query: URLSearchParams, papers: ReplayPapers): Page {
  const type = "application/atom+xml";
  const names = (query.get("id_list") ?? "").split(",").filter((name) => name !== "");
  const ids = names.map(parsePathId);
  const bad = ids.findIndex((id) => !id.ok);
  if (bad >= 0) return { status: 400, type, body: renderAtomError(`incorrect id format for ${names[bad]}`) };
  const start = Number(query.get("start") ?? 0);
  const count = Number(query.get("max_results") ?? 10);
  const found =
    names.length > 0
      ? ids.flatMap((id) => (id.ok ? (papers.find(id.value.id, id.value.version) ?? []) : []))
      : papers.search((query.get("search_query") ?? "").replaceAll("all:", "").split(" AND "));
  return { status: 200, type, body: renderAtomFeed(found.slice(start, start + count), found.length) };
}

function oaiBody(query: URLSearchParams, papers: ReplayPapers): string {
  if (query.get("verb") !== "GetRecord") return renderOaiError("badVerb", "Not a verb that is replayed.");
  const id = /^oai:arXiv\.org:(.+)$/.exec(query.get("identifier") ?? "")?.[1];
  if (id === undefined) return renderOaiError("badArgument", "The identifier is missing.");
  const record = papers.find(id);
  if (record === undefined) return renderOaiError("idDoesNotExist", "The identifier is unknown.");
  const format = query.get("metadataPrefix");
  if (format === "arXivRaw") return renderArxivRaw(record, papers.versionsOf(id));
  if (format === "arXiv") return renderArxivFormat(record);
  return renderOaiError("cannotDisseminateFormat", "Not a format that is replayed.");
}

function absPage(name: string, papers: ReplayPapers): Page {
  const paper = parsePathId(name);
  const record = paper.ok ? papers.find(paper.value.id, paper.value.version) : undefined;
  if (record === undefined) return { status: 404, type: "text/html", body: renderAbsNotFound(name) };
  return { status: 200, type: "text/html", body: renderAbsPage(record, papers.versionsOf(record.id)) };
}

async function listen(server: Server): Promise<string> {
  const listening = Promise.withResolvers<void>();
  server.once("error", listening.reject);
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  server.closeAllConnections();
  await closed.promise;
}
