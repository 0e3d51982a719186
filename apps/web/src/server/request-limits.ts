import { createHmac, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { createOpenStreams } from "./open-streams.ts";
import { isEventStream, kindsOf, type RequestKind } from "./request-kind.ts";
import { type Allowance, createTokenBuckets, type TokenBuckets } from "./token-buckets.ts";

/** What an operator may set; the rest is the same everywhere. */
export interface LimitSettings {
  /** Undefined where one client is everybody who uses the server: there is no limit then. */
  readonly runsPerDay?: number;
  readonly streamsPerClient: number;
  readonly streams: number;
}

export const DEFAULT_LIMITS: LimitSettings = { streamsPerClient: 50, streams: 2000 };

/** Why a request is not answered now, and when it may be sent again. */
export interface Refusal {
  readonly code: "request.too-many" | "run.too-many" | "stream.too-many" | "server.busy";
  readonly retryAfterSeconds: number;
}

export interface RequestLimits {
  /** Undefined where the request may go on; then its place, if it took one, ends with `ended`. */
  check(
    request: Pick<IncomingMessage, "method" | "url">,
    client: string,
    ended: (release: () => void) => void,
  ): Refusal | undefined;
}

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
const STREAM_RETRY_SECONDS = 15;

/** How often one client may; far more than a person does, far less than a program would. */
const ALLOWANCES: Readonly<Record<Exclude<RequestKind, "run">, Allowance>> = {
  // What one may cost in computing is for the limit of experiments to say.
  experiment: { burst: 60, perMs: 1 / (10 * SECOND_MS) },
  vote: { burst: 30, perMs: 1 / (20 * SECOND_MS) },
  correction: { burst: 10, perMs: 1 / (300 * SECOND_MS) },
  arxiv: { burst: 20, perMs: 1 / (30 * SECOND_MS) },
  admin: { burst: 60, perMs: 1 / SECOND_MS },
  change: { burst: 60, perMs: 1 / SECOND_MS },
};

/** @param now milliseconds, never going back */
export function createRequestLimits(settings: LimitSettings, now: () => number): RequestLimits {
  const { runsPerDay } = settings;
  const kept = new Map<RequestKind, TokenBuckets>(
    (Object.keys(ALLOWANCES) as (keyof typeof ALLOWANCES)[]).map((kind) => [
      kind,
      createTokenBuckets(ALLOWANCES[kind], now),
    ]),
  );
  if (runsPerDay !== undefined)
    kept.set("run", createTokenBuckets({ burst: runsPerDay, perMs: runsPerDay / DAY_MS }, now));
  const streams = createOpenStreams({ perClient: settings.streamsPerClient, total: settings.streams });
  // What is kept in memory is no list of addresses either.
  const salt = randomBytes(32);
  return {
    check({ method = "GET", url = "/" }, client, ended) {
      const kinds = kindsOf(method, url);
      const isStream = isEventStream(method, url);
      if (kinds.size === 0 && !isStream) return undefined;
      const key = createHmac("sha256", salt).update(client).digest("base64url");
      for (const kind of kinds) {
        const waitMs = kept.get(kind)?.take(key) ?? 0;
        if (waitMs > 0)
          return {
            code: kind === "run" ? "run.too-many" : "request.too-many",
            retryAfterSeconds: Math.ceil(waitMs / SECOND_MS),
          };
      }
      if (!isStream) return undefined;
      const place = streams.open(key);
      if (typeof place === "function") {
        ended(place);
        return undefined;
      }
      const code = place === "client-full" ? "stream.too-many" : "server.busy";
      return { code, retryAfterSeconds: STREAM_RETRY_SECONDS };
    },
  };
}
