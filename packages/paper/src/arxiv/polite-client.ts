import { OutsideError } from "../outside-error.ts";
import { isLoopback, resolveRedirect } from "./allowed-address.ts";
import type { Clock } from "./clock.ts";
import { type Exchange, exchange } from "./exchange.ts";
import { createKeptAnswers, type KeptAnswer, type KeptAnswers, type SourceRequest } from "./kept-answers.ts";
import { wasNeverAsked } from "./network-failure.ts";
import type { RequestGate, RequestLease } from "./request-gate.ts";
import type { ResponseCache } from "./response-cache.ts";
import { busyError, createServicePause, type ServicePause } from "./service-pause.ts";
import { TimeLimitError, withTimeLimit } from "./time-limit.ts";

/** arXiv's terms of use: at most one request every three seconds, over one connection, for all of its hosts. */
export const MINIMUM_DELAY_MS = 3000;
const MAXIMUM_REDIRECTS = 5;

export interface PoliteClientOptions {
  readonly gate: RequestGate;
  readonly cache: ResponseCache;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Who asks, with an address where more is said: `Engram/1.0 (+https://...)`. */
  readonly userAgent: string;
  /** Names with ports (`URL.host`) that may be asked and redirected to. */
  readonly allowedHosts: readonly string[];
  /** Between the end of one request and the start of the next; less than 3000 counts on loopback only. */
  readonly minimumDelayMs?: number;
  /** Until an answer begins. */
  readonly answerTimeoutMs?: number;
  /** Until it has ended. */
  readonly wholeTimeoutMs?: number;
  /** Of the body, unpacked. */
  readonly maximumBytes?: number;
  /** A younger answer is not asked for again; an older one is asked whether it changed. */
  readonly maximumAgeMs?: number;
  /** A `Retry-After` up to this is waited for; beyond it the caller gets `source.busy`. */
  readonly maximumPauseMs?: number;
  /** How long to stand in line behind other requests before `source.busy`. */
  readonly maximumQueueMs?: number;
  /** What the gate counts together. */
  readonly service?: string;
}

/** Asks a service as its terms of use want to be asked. */
export interface PoliteClient {
  /**
   * @throws {OutsideError} network.unreachable, network.timeout, network.too-large, network.redirect-refused,
   * source.busy, source.refused, source.malformed
   */
  get<T>(url: string, request: SourceRequest<T>): Promise<T>;
}

type Settings = Required<PoliteClientOptions>;

/** One request at a time, with pauses, a cache and limits; across processes where gate and cache are shared. */
export function createPoliteClient(options: PoliteClientOptions): PoliteClient {
  const settings: Settings = {
    minimumDelayMs: MINIMUM_DELAY_MS,
    answerTimeoutMs: 15_000,
    wholeTimeoutMs: 60_000,
    maximumBytes: 4 * 1024 * 1024,
    maximumAgeMs: 86_400_000,
    maximumPauseMs: 30_000,
    maximumQueueMs: 120_000,
    service: "arxiv",
    ...options,
  };
  const answers = createKeptAnswers(settings.cache, settings.clock, settings.maximumAgeMs);
  const pause = createServicePause(settings.clock, settings.maximumPauseMs);
  return {
    async get(url, request) {
      const address = new URL(url);
      if (!settings.allowedHosts.includes(address.host)) {
        throw new Error(`only ${settings.allowedHosts.join(", ")} may be asked, got ${address.host}`);
      }
      request.signal?.throwIfAborted();
      const kept = await answers.find(url, request);
      if (kept?.isFresh) return kept.value;
      return await ask({ settings, answers, pause, url, request }, address);
    },
  };
}

interface Call<T> {
  readonly settings: Settings;
  readonly answers: KeptAnswers;
  readonly pause: ServicePause;
  /** What was asked for: the key of what is kept, whatever redirects lead to. */
  readonly url: string;
  readonly request: SourceRequest<T>;
}

async function ask<T>(call: Call<T>, start: URL): Promise<T> {
  let address = start;
  let redirects = 0;
  let pauses = 0;
  for (;;) {
    call.pause.assertBearable(address.host);
    const turn = await takeTurn(call, address, pauses);
    if (turn.kind === "done") return turn.value;
    if (turn.kind === "paused") {
      pauses++;
    } else {
      redirects++;
      address = redirectTarget(call.settings, address, turn.location, redirects);
    }
  }
}

type Turn<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "paused" };

/** One stay behind the gate, with at most one request. */
async function takeTurn<T>(call: Call<T>, address: URL, earlierPauses: number): Promise<Turn<T>> {
  const { settings, answers, pause, url, request } = call;
  const lease = await enter(settings, address, request.signal);
  // Nothing asked yet: whoever comes next need not wait because of this turn.
  let finishedAt = new Date(0);
  let notBefore: Date | undefined;
  try {
    // Another process, or an earlier caller in this one, may have asked while this one stood in line.
    const kept = await answers.find(url, request);
    if (kept?.isFresh) return { kind: "done", value: kept.value };
    const outcome = await exchangeOnce(call, address, kept).catch((error: unknown) => {
      if (!wasNeverAsked(error)) finishedAt = settings.clock.now();
      throw error;
    });
    finishedAt = settings.clock.now();
    if (outcome.kind !== "busy") return await settle(call, outcome, kept);
    const { until, isLast } = pause.begin(finishedAt, outcome.retryAfterMs, earlierPauses);
    notBefore = until;
    if (isLast) throw busyError(address.host, until.getTime() - finishedAt.getTime(), outcome.status);
    return { kind: "paused" };
  } finally {
    await lease.release(finishedAt, notBefore);
  }
}

function exchangeOnce<T>(
  { settings, request }: Call<T>,
  address: URL,
  kept: KeptAnswer<T> | undefined,
): Promise<Exchange> {
  const { kind, readableStatuses = [], signal } = request;
  return exchange(settings, { address, kind, readableStatuses, signal, earlier: kept?.response });
}

async function settle<T>(
  { answers, url, request }: Call<T>,
  outcome: Exclude<Exchange, { kind: "busy" }>,
  kept: KeptAnswer<T> | undefined,
): Promise<Turn<T>> {
  if (outcome.kind === "redirect") return outcome;
  if (outcome.kind === "answer") return { kind: "done", value: await answers.keep(url, request, outcome) };
  if (kept === undefined) throw new Error("only an earlier answer can be unchanged");
  return { kind: "done", value: await answers.renew(url, request, kept.response) };
}

/** Stands in line at the gate, but not for ever. */
async function enter(
  settings: Settings,
  address: URL,
  signal: AbortSignal | undefined,
): Promise<RequestLease> {
  const { gate, clock, service, minimumDelayMs, maximumQueueMs } = settings;
  const delayMs = isLoopback(address) ? minimumDelayMs : Math.max(MINIMUM_DELAY_MS, minimumDelayMs);
  try {
    return await withTimeLimit(clock, maximumQueueMs, signal, (limit) =>
      gate.acquire(service, { delayMs, signal: limit }),
    );
  } catch (error) {
    if (error instanceof TimeLimitError) throw busyError(address.host, delayMs);
    throw error;
  }
}

function redirectTarget({ allowedHosts }: Settings, from: URL, location: string, redirects: number): URL {
  const target = resolveRedirect(from, location, allowedHosts);
  const refusal =
    redirects > MAXIMUM_REDIRECTS ? "too-many" : "refusal" in target ? target.refusal : undefined;
  if ("to" in target && refusal === undefined) return target.to;
  throw new OutsideError("network.redirect-refused", {
    retryable: false,
    facts: { host: from.host, to: "to" in target ? target.to.host : target.host, reason: refusal ?? "" },
  });
}
