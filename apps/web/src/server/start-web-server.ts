/** @file Serves the built pages over HTTP. Plain Node: it runs unbuilt, and hands the pages what they need. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Laboratory } from "@engram/lab";
import type { Reading } from "@engram/library";
import { OutsideError } from "@engram/paper";
import type {
  OfferedModel,
  RequestContext,
  RequestWithContext,
  ShownPrompts,
  WebFacts,
  WebLogEntry,
} from "../lib/request-context.ts";
import type { TabModels } from "../lib/tab-models.ts";
import { clientAddress } from "./client-address.ts";
import { createExperimentLimit, type ExperimentSettings } from "./experiment-limit.ts";
import { findPages } from "./find-pages.ts";
import { isHostAllowed, isLoopback } from "./host-header.ts";
import { OpeningLaboratory } from "./opening-laboratory.ts";
import { createPageCache, type PageCache } from "./page-cache.ts";
import { refuseRequest } from "./refuse-request.ts";
import {
  createRequestLimits,
  DEFAULT_LIMITS,
  type LimitSettings,
  type RequestLimits,
} from "./request-limits.ts";
import { headersFor } from "./response-headers.ts";
import { sendPage } from "./send-page.ts";

export type { OfferedModel } from "../lib/request-context.ts";
export type { TabModel, TabModelFile, TabModels } from "../lib/tab-models.ts";

export interface WebServerOptions {
  /** Stays the caller's: closing the server does not close it. */
  readonly reading: Reading;
  /**
   * Stays the caller's too. Where it is heavy to open, a function that does so: it is called when the server listens, and
   * requests wait for it.
   */
  readonly laboratory?: Laboratory | (() => Promise<Laboratory>);
  readonly facts: WebFacts;
  /** Models that may be asked for a digest, beside the built-in writer; none by default. */
  readonly models?: readonly OfferedModel[];
  /** Models that readers may run in their own browsers; none by default. */
  readonly tabModels?: TabModels;
  /** What they are asked with. */
  readonly prompts?: () => Promise<ShownPrompts>;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly log: (entry: WebLogEntry) => void;
  /** A proxy in front names protocol, host and client, and is believed. */
  readonly trustedProxy?: boolean;
  /** Runs are limited only where others than the user of this machine reach the server. */
  readonly limits?: Partial<LimitSettings>;
  /** What others than the user of this machine may have computed; by default ten experiments a day of five minutes each. */
  readonly experiments?: Partial<ExperimentSettings>;
  readonly adminToken?: string;
  /** How long nothing may go over an event stream before it is taken to have no reader; a minute. */
  readonly streamSilenceMs?: number;
}

export interface WebServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Ends open event streams, lets running answers finish for a moment, then closes. */
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** How long answers in progress may take to finish once the server closes. */
const CLOSING_TIMEOUT_MS = 2_000;
const SWEEP_MS = 20;
/** A stream says something every 15 s; one over which nothing goes for this long has no reader. */
const STREAM_SILENCE_MS = 60_000;

/**
 * Starts the web app.
 * @throws {OutsideError} where the address cannot be listened on
 */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const handler = await loadHandler();
  const closing = new AbortController();
  const { reading, facts, log } = options;
  const pages = createPageCache(() => performance.now());
  const stopWatching = await reading.watchPapers((paperId) => pages.forget(paperId));
  const { adminToken, prompts, tabModels, experiments = {} } = options;
  const loopbackOnly = isLoopback(options.host) && options.trustedProxy !== true;
  const laboratory = new OpeningLaboratory(options);
  const context: RequestContext = {
    reading,
    pages,
    facts,
    log,
    closing: closing.signal,
    models: options.models ?? [],
    ...(prompts === undefined ? {} : { prompts }),
    ...(tabModels === undefined ? {} : { tabModels }),
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(loopbackOnly ? {} : { experimentLimit: createExperimentLimit(experiments, () => performance.now()) }),
    get laboratory() {
      return laboratory.opened;
    },
  };
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    answerWith(handler, context, laboratory, {
      loopbackOnly,
      trustedProxy: options.trustedProxy === true,
      limits: createRequestLimits(limitsFor(options, loopbackOnly), () => performance.now()),
      streamSilenceMs: options.streamSilenceMs ?? STREAM_SILENCE_MS,
    }),
  );
  const address = await listen(server, options);
  laboratory.open((paperId) => pages.forget(paperId));
  return {
    address,
    async close() {
      await closeServer(server, closing);
      await stopWatching();
      await laboratory.close();
    },
  };
}

/** On a server of this machine alone one person is every client, and may run what they like. */
function limitsFor({ limits = {} }: WebServerOptions, loopbackOnly: boolean): LimitSettings {
  const { runsPerDay, ...others } = { ...DEFAULT_LIMITS, ...limits };
  return { ...others, ...(loopbackOnly || runsPerDay === undefined ? {} : { runsPerDay }) };
}

async function loadHandler(): Promise<Handler> {
  const pages = findPages();
  if (pages === undefined) throw new Error("the pages are not built: run `npm run build -w apps/web`");
  // adapter-node reads these once, when it is loaded. Without the header it takes every request for https, and
  // then refuses our own forms as coming from elsewhere.
  process.env.ENGRAM_PAGES_PROTOCOL_HEADER = "x-forwarded-proto";
  process.env.ENGRAM_PAGES_BODY_SIZE_LIMIT = "64K";
  const { handler } = (await import(pages.href)) as { readonly handler: Handler };
  return handler;
}

function answerWith(
  handler: Handler,
  context: RequestContext,
  laboratory: OpeningLaboratory,
  trust: {
    readonly loopbackOnly: boolean;
    readonly trustedProxy: boolean;
    readonly limits: RequestLimits;
    readonly streamSilenceMs: number;
  },
): (request: RequestWithContext, response: ServerResponse) => void {
  return (request, response) => {
    for (const [name, value] of Object.entries(headersFor(request.url))) response.setHeader(name, value);
    if (!isHostAllowed(request.headers.host, trust.loopbackOnly)) {
      response.writeHead(421, { "content-type": "application/problem+json" });
      response.end(
        JSON.stringify({
          type: "about:blank",
          title: "Misdirected Request",
          status: 421,
          code: "request.wrong-host",
          detail:
            "This server answers under the names of its own machine only. Open it as http://localhost with its port.",
        }),
      );
      return;
    }
    const told = request.headers["x-forwarded-proto"];
    request.headers["x-forwarded-proto"] = trust.trustedProxy && told === "https" ? "https" : "http";
    request.engram = context;
    request.engramClient = clientAddress(request, trust.trustedProxy);
    const refusal = trust.limits.check(request, request.engramClient, (release) =>
      holdStream(response, release, trust.streamSilenceMs),
    );
    if (refusal !== undefined) {
      refuseRequest(request, response, refusal);
      return;
    }
    laboratory.whenOpen(() =>
      answerFromCache(request, response, context.pages, () =>
        handler(request, response, () => response.writeHead(404).end()),
      ),
    );
  };
}

/** An event stream has its place until it is closed; a reader who takes nothing of it any more loses it. */
function holdStream(response: ServerResponse, release: () => void, silenceMs: number): void {
  response.once("close", release);
  response.setTimeout(silenceMs, () => response.destroy());
}

/** Sends the page that is kept; else makes it, or waits for whoever is making it. */
function answerFromCache(
  request: RequestWithContext,
  response: ServerResponse,
  pages: PageCache,
  make: () => void,
): void {
  const key = pages.keyOf(request);
  if (key === undefined) {
    make();
    return;
  }
  const sendKept = (): boolean => {
    const kept = pages.find(key);
    if (kept !== undefined) sendPage(request, response, kept);
    return kept !== undefined;
  };
  if (sendKept()) return;
  // Made, not sent: nobody waits for a reader whose line is slow.
  const made = new Promise<void>((resolve) => {
    request.engramMade = resolve;
    response.once("close", resolve);
  });
  const other = pages.await(key, made);
  if (other === undefined) make();
  else
    void other.then(() => {
      if (!response.destroyed && !sendKept()) make();
    });
}

function listen(server: Server, { host, port }: WebServerOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const code = error.code === "EADDRINUSE" ? "server.port-in-use" : "server.address-refused";
      reject(new OutsideError(code, { retryable: false, facts: { host, port }, cause: error }));
    });
    server.listen(port, host, () => {
      const { address, port: given, family } = server.address() as AddressInfo;
      resolve(`http://${family === "IPv6" ? `[${address}]` : address}:${given}`);
    });
  });
}

function closeServer(server: Server, closing: AbortController): Promise<void> {
  closing.abort();
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => server.closeAllConnections(), CLOSING_TIMEOUT_MS);
    // A connection whose answer has just ended would otherwise be kept for the next request.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close((error) => {
      clearTimeout(deadline);
      clearInterval(sweep);
      if (error === undefined || (error as NodeJS.ErrnoException).code === "ERR_SERVER_NOT_RUNNING")
        resolve();
      else reject(error);
    });
  });
}
