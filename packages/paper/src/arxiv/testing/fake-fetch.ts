import type { Clock } from "../clock.ts";

/** One request that a fake `fetch` has seen; times are milliseconds since the clock was first asked. */
export interface FakeRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly startedAt: number;
  readonly endedAt: number;
}

export interface FakeFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: readonly FakeRequest[];
}

/** A `fetch` whose answers take time by a clock and come from a function. */
export function createFakeFetch(
  clock: Clock,
  answer: (url: string, count: number, headers: Headers) => Response,
  durationMs = 0,
): FakeFetch {
  const origin = clock.now().getTime();
  const requests: FakeRequest[] = [];
  const now = () => clock.now().getTime() - origin;
  return {
    requests,
    async fetch(input, init) {
      const url = String(input instanceof Request ? input.url : input);
      const headers = new Headers(init?.headers);
      const startedAt = now();
      await clock.sleep(durationMs, init?.signal ?? undefined);
      requests.push({ url, headers, startedAt, endedAt: now() });
      return answer(url, requests.length, headers);
    },
  };
}
