import { OutsideError } from "../outside-error.ts";
import type { Clock } from "./clock.ts";
import { acceptHeader, type ContentKind, contentTypeFits } from "./content-kind.ts";
import { readLimited } from "./limited-body.ts";
import { networkFailure } from "./network-failure.ts";
import type { CachedResponse } from "./response-cache.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { TimeLimitError, withTimeLimit } from "./time-limit.ts";

/** Everything one request needs; the limits are the client's. */
export interface ExchangeSettings {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly userAgent: string;
  /** Until the status line and headers are there: name, connection, encryption, thinking. */
  readonly answerTimeoutMs: number;
  /** Until the last byte is there. */
  readonly wholeTimeoutMs: number;
  readonly maximumBytes: number;
}

export interface ExchangeRequest {
  readonly address: URL;
  readonly kind: ContentKind;
  /** Statuses beside 200 whose body tells something. */
  readonly readableStatuses: readonly number[];
  /** An earlier answer: asked only whether it changed. */
  readonly earlier: CachedResponse | undefined;
  readonly signal: AbortSignal | undefined;
}

/** What came of one request. */
export type Exchange =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly contentType: string;
      readonly etag?: string;
      readonly lastModified?: string;
      readonly body: Uint8Array;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "redirect"; readonly location: string }
  /** 429 or 503: come back later; `retryAfterMs` where the service said when. */
  | { readonly kind: "busy"; readonly status: number; readonly retryAfterMs?: number };

/**
 * Makes one request and reads its answer; follows no redirect and tries nothing twice.
 *
 * @throws {OutsideError} network.unreachable, network.timeout, network.too-large, source.refused, source.malformed
 */
export async function exchange(settings: ExchangeSettings, request: ExchangeRequest): Promise<Exchange> {
  const { clock, wholeTimeoutMs } = settings;
  try {
    return await withTimeLimit(clock, wholeTimeoutMs, request.signal, async (signal) => {
      const response = await openResponse(settings, request, signal);
      return await readResponse(settings, request, response);
    });
  } catch (error) {
    if (request.signal?.aborted || error instanceof OutsideError) throw error;
    const { host } = request.address;
    if (error instanceof TimeLimitError) {
      const facts = { host, timeoutMs: error.limitMs };
      throw new OutsideError("network.timeout", { retryable: true, facts, cause: error });
    }
    throw networkFailure(error, host) ?? error;
  }
}

function openResponse(
  { fetch, clock, userAgent, answerTimeoutMs }: ExchangeSettings,
  { address, kind, earlier }: ExchangeRequest,
  whole: AbortSignal,
): Promise<Response> {
  const headers = new Headers({ accept: acceptHeader(kind), "user-agent": userAgent });
  if (earlier?.etag !== undefined) headers.set("if-none-match", earlier.etag);
  if (earlier?.lastModified !== undefined) headers.set("if-modified-since", earlier.lastModified);

  // The limit's signal ends with the limit; the body goes on under the signal of the whole.
  const opening = new AbortController();
  const signal = AbortSignal.any([whole, opening.signal]);
  return withTimeLimit(clock, answerTimeoutMs, undefined, (limit) => {
    limit.addEventListener("abort", () => opening.abort(limit.reason), { once: true });
    return fetch(address, { headers, signal, redirect: "manual" });
  });
}

async function readResponse(
  { clock, maximumBytes }: ExchangeSettings,
  { address, kind, readableStatuses, earlier }: ExchangeRequest,
  response: Response,
): Promise<Exchange> {
  const { status, headers } = response;
  if (status === 200 || readableStatuses.includes(status)) {
    const contentType = headers.get("content-type") ?? "";
    if (status === 200 && !contentTypeFits(kind, contentType)) {
      await response.body?.cancel();
      throw unexpectedType(address.host, kind, contentType);
    }
    const body = await readLimited(response, maximumBytes, address.host);
    return { kind: "answer", status, contentType, ...validators(headers), body };
  }
  await response.body?.cancel();
  if (status === 304 && earlier !== undefined) return { kind: "unchanged" };
  if ([301, 302, 303, 307, 308].includes(status)) {
    return { kind: "redirect", location: headers.get("location") ?? "" };
  }
  if (status === 429 || status === 503) {
    const retryAfterMs = parseRetryAfter(headers.get("retry-after"), clock.now());
    return { kind: "busy", status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  throw new OutsideError("source.refused", {
    retryable: status >= 500,
    facts: { host: address.host, status },
  });
}

function validators(headers: Headers): { readonly etag?: string; readonly lastModified?: string } {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}

function unexpectedType(host: string, expected: ContentKind, contentType: string): OutsideError {
  return new OutsideError("source.malformed", {
    retryable: true,
    facts: { host, problem: "source.content-type", expected, contentType: contentType.slice(0, 100) },
  });
}
