import type { Clock } from "@engram/paper";

/** How long, how much and how often a server is borne with. */
export interface ChatLimits {
  /** Until an answer begins; a server may read a long prompt or load the model first. */
  readonly answerTimeoutMs: number;
  /** Between two pieces of an answer. */
  readonly idleTimeoutMs: number;
  readonly wholeTimeoutMs: number;
  /** Of one answer, unpacked. */
  readonly replyBytes: number;
  /** How often the same is asked where the failure may pass. */
  readonly attempts: number;
  /** Before the second attempt; twice as long before each further one. */
  readonly pauseMs: number;
  /** A `Retry-After` beyond this is not waited for. */
  readonly longestPauseMs: number;
  /** Requests at a time. */
  readonly atOnce: number;
}

const LIMITS: ChatLimits = {
  answerTimeoutMs: 120_000,
  idleTimeoutMs: 60_000,
  wholeTimeoutMs: 600_000,
  replyBytes: 512 * 1024,
  attempts: 4,
  pauseMs: 1_000,
  longestPauseMs: 60_000,
  atOnce: 2,
};

/** Where a model is served and with which key; the only addresses that are ever asked. */
export interface EndpointOptions {
  /** Where the API begins, mostly `.../v1`; a server's bare address means that too. */
  readonly url: string;
  /** Sent to that server and shown nowhere. */
  readonly key: string | null;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** From 0 up to 1: pauses differ by it, so that those who were refused together do not come back together. */
  readonly random: () => number;
  readonly limits?: Partial<ChatLimits>;
}

export interface Endpoint extends Omit<EndpointOptions, "limits" | "url" | "key"> {
  readonly host: string;
  readonly limits: ChatLimits;
  addressOf(path: "chat/completions" | "models"): URL;
  headers(): Headers;
  /** A text of the server's, without the key in it, whatever the server echoes. */
  withoutKey(text: string): string;
}

/** A server as the settings name it. */
export function createEndpoint({ url, key, limits, fetch, clock, random }: EndpointOptions): Endpoint {
  const base = new URL(url);
  const path = base.pathname.replace(/\/+$/u, "");
  return {
    fetch,
    clock,
    random,
    limits: { ...LIMITS, ...limits },
    host: base.host,
    addressOf: (name) => new URL(`${path === "" ? "/v1" : path}/${name}`, base),
    headers() {
      const headers = new Headers({ accept: "application/json, text/event-stream" });
      if (key !== null) headers.set("authorization", `Bearer ${key}`);
      return headers;
    },
    withoutKey: (text) => (key === null || key === "" ? text : text.replaceAll(key, "***")),
  };
}
