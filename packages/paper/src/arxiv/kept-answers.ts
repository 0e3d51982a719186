import { OutsideError } from "../outside-error.ts";
import type { Result } from "../result.ts";
import type { Clock } from "./clock.ts";
import type { ContentKind } from "./content-kind.ts";
import { decodeBody } from "./decode-body.ts";
import type { Exchange } from "./exchange.ts";
import type { MalformedSource } from "./malformed-source.ts";
import type { CachedResponse, ResponseCache } from "./response-cache.ts";

/** An answer that may be read: status 200, or one of the statuses that the caller can read. */
export interface SourceAnswer {
  readonly status: number;
  readonly text: string;
  /** ISO 8601 date-time at which the source gave or confirmed it. */
  readonly fetchedAt: string;
}

export interface SourceRequest<T> {
  readonly kind: ContentKind;
  /** Statuses beside 200 that `read` understands; their answers are not kept. */
  readonly readableStatuses?: readonly number[];
  /** What can not be read is not kept: an error page with status 200 is gone the next time. */
  read(answer: SourceAnswer): Result<T, MalformedSource>;
  readonly signal?: AbortSignal | undefined;
}

/** A kept answer that can be read, and what it says. */
export interface KeptAnswer<T> {
  readonly response: CachedResponse;
  readonly value: T;
  readonly isFresh: boolean;
}

/** Answers of one cache, read anew each time: a parser that became stricter refuses what it once accepted. */
export interface KeptAnswers {
  find<T>(url: string, request: SourceRequest<T>): Promise<KeptAnswer<T> | undefined>;
  /** Reads a new answer and keeps it. @throws {OutsideError} source.malformed */
  keep<T>(url: string, request: SourceRequest<T>, answer: Exchange & { kind: "answer" }): Promise<T>;
  /** The source confirmed a kept answer. @throws {OutsideError} source.malformed */
  renew<T>(url: string, request: SourceRequest<T>, earlier: CachedResponse): Promise<T>;
}

export function createKeptAnswers(cache: ResponseCache, clock: Clock, maximumAgeMs: number): KeptAnswers {
  return {
    async find(url, request) {
      const response = await cache.get(url);
      if (response === undefined) return undefined;
      const read = readResponse(200, response, request);
      const ageMs = clock.now().getTime() - Date.parse(response.fetchedAt);
      const isFresh = ageMs >= 0 && ageMs < maximumAgeMs;
      return read.ok ? { response, value: read.value, isFresh } : undefined;
    },
    async keep(url, request, { status, contentType, etag, lastModified, body }) {
      const response: CachedResponse = {
        url,
        contentType,
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
        body,
        fetchedAt: clock.now().toISOString(),
      };
      const read = readResponse(status, response, request);
      if (!read.ok) throw malformedError(url, read.error);
      if (status === 200) await cache.put(response);
      return read.value;
    },
    async renew(url, request, earlier) {
      const response = { ...earlier, fetchedAt: clock.now().toISOString() };
      const read = readResponse(200, response, request);
      if (!read.ok) throw malformedError(url, read.error);
      await cache.put(response);
      return read.value;
    },
  };
}

function readResponse<T>(
  status: number,
  { body, contentType, fetchedAt }: CachedResponse,
  request: SourceRequest<T>,
): Result<T, MalformedSource> {
  const text = decodeBody(body, contentType);
  return text.ok ? request.read({ status, text: text.value, fetchedAt }) : text;
}

function malformedError(url: string, { code, ...facts }: MalformedSource): OutsideError {
  return new OutsideError("source.malformed", {
    // A broken page is often whole the next time.
    retryable: true,
    facts: { host: new URL(url).host, problem: code, ...facts },
  });
}
