import fc from "fast-check";
import { expect, test } from "vitest";
import { OutsideError } from "../outside-error.ts";
import { err, ok } from "../result.ts";
import type { SourceRequest } from "./kept-answers.ts";
import { createLocalGate } from "./local-gate.ts";
import { createMemoryCache } from "./memory-cache.ts";
import { createPoliteClient, type PoliteClientOptions } from "./polite-client.ts";
import { createFakeClock } from "./testing/fake-clock.ts";
import { createFakeFetch } from "./testing/fake-fetch.ts";

const xml = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { "content-type": "application/xml", ...headers } });
const asText: SourceRequest<string> = { kind: "xml", read: ({ text }) => ok(text) };
const busy = (headers: Record<string, string> = {}) => new Response("later", { status: 503, headers });

function setUp(
  answer: (url: string, count: number, headers: Headers) => Response,
  options: Partial<PoliteClientOptions> & { readonly durationMs?: number } = {},
) {
  const { durationMs, ...given } = options;
  const clock = createFakeClock();
  const fake = createFakeFetch(clock, answer, durationMs);
  const settings: PoliteClientOptions = {
    gate: createLocalGate(clock),
    cache: createMemoryCache(),
    fetch: fake.fetch,
    clock,
    userAgent: "Engram-test/1.0 (+https://example.org)",
    allowedHosts: ["arxiv.test", "127.0.0.1:9"],
    ...given,
  };
  return { clock, requests: fake.requests, settings, client: createPoliteClient(settings) };
}

/** Runs until settled, with as much fake time as it takes. */
async function withTime<T>(clock: ReturnType<typeof createFakeClock>, work: Promise<T>, limitMs = 600_000) {
  const settled = Promise.allSettled([work]);
  for (let passed = 0; passed < limitMs; passed += 1000) {
    const state = await Promise.race([settled, clock.advance(1000)]);
    if (state !== undefined) break;
  }
  return await work;
}

test("who asks is said in the User-Agent, and what is wanted in Accept", async () => {
  const { client, requests } = setUp(() => xml("<a/>"));
  await client.get("https://arxiv.test/1", asText);
  expect(requests[0]?.headers.get("user-agent")).toBe("Engram-test/1.0 (+https://example.org)");
  expect(requests[0]?.headers.get("accept")).toContain("application/atom+xml");
});

test.each([
  ["https://arxiv.test", 3000, 3000],
  ["https://arxiv.test", 0, 3000],
  ["https://arxiv.test", 10_000, 10_000],
  ["http://127.0.0.1:9", 0, 0],
  ["http://127.0.0.1:9", 500, 500],
])(
  "at %s a delay of %d ms means %d ms from the end of one request to the start of the next",
  async (origin, minimumDelayMs, expected) => {
    const { client, clock, requests } = setUp(() => xml("<a/>"), { minimumDelayMs, durationMs: 700 });
    await withTime(clock, Promise.all([1, 2].map((n) => client.get(`${origin}/${n}`, asText))));
    const [first, second] = requests;
    expect((second?.startedAt ?? 0) - (first?.endedAt ?? 0)).toBe(expected);
  },
);

test("clients that share a gate never ask at the same time nor within three seconds, whatever they ask", async () => {
  const call = fc.record({ client: fc.nat(2), host: fc.constantFrom("arxiv.test"), wait: fc.nat(5000) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(call, { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 0, max: 4000 }),
      async (calls, durationMs) => {
        const { clock, requests, settings } = setUp(() => xml("<a/>"), { durationMs });
        const clients = [0, 1, 2].map(() => createPoliteClient({ ...settings, cache: createMemoryCache() }));
        const work = calls.map(async ({ client, host, wait }, index) => {
          await clock.sleep(wait);
          await clients[client]?.get(`https://${host}/${index}`, asText);
        });
        await withTime(clock, Promise.all(work));
        expect(requests).toHaveLength(calls.length);
        for (const [index, request] of requests.slice(1).entries()) {
          expect(request.startedAt - (requests[index]?.endedAt ?? 0)).toBeGreaterThanOrEqual(3000);
        }
      },
    ),
    { seed: 20_260_105, numRuns: 25 },
  );
});

test("the same address is asked at most once a day", async () => {
  const { client, clock, requests } = setUp((_url, count) => xml(`<a>${count}</a>`));
  const url = "https://arxiv.test/1";
  expect(await client.get(url, asText)).toBe("<a>1</a>");
  await clock.advance(86_399_000);
  expect(await client.get(url, asText)).toBe("<a>1</a>");
  expect(requests).toHaveLength(1);
  await clock.advance(1000);
  expect(await client.get(url, asText)).toBe("<a>2</a>");
});

test("many who want the same address at once cause one request, and the last does not wait its turn for nothing", async () => {
  const { client, clock, requests } = setUp(() => xml("<a/>"), { durationMs: 100 });
  const answers = Promise.all(Array.from({ length: 20 }, () => client.get("https://arxiv.test/1", asText)));
  await clock.advance(100);
  await clock.advance(3000);
  expect(await answers).toHaveLength(20);
  expect(requests).toHaveLength(1);
});

test("a day later it is asked whether it changed; unchanged, the kept answer is good for another day", async () => {
  const validators = { etag: '"v1"', "last-modified": "Mon, 05 Jan 2026 00:00:00 GMT" };
  const { client, clock, requests } = setUp((_url, count) =>
    count === 1 ? xml("<a>kept</a>", validators) : new Response(null, { status: 304 }),
  );
  const url = "https://arxiv.test/1";
  const withDate: SourceRequest<string> = {
    kind: "xml",
    read: ({ text, fetchedAt }) => ok(`${text} ${fetchedAt}`),
  };
  await client.get(url, withDate);
  await clock.advance(86_400_000);
  expect(await client.get(url, withDate)).toBe("<a>kept</a> 2026-01-06T00:00:00.000Z");
  expect(requests[1]?.headers.get("if-none-match")).toBe('"v1"');
  expect(requests[1]?.headers.get("if-modified-since")).toBe("Mon, 05 Jan 2026 00:00:00 GMT");
  await clock.advance(86_399_000);
  await client.get(url, withDate);
  expect(requests).toHaveLength(2);
});

test("what can not be read is an outside error and is not kept", async () => {
  const { client, clock, requests } = setUp((_url, count) => xml(count === 1 ? "<broken" : "<a/>"));
  const strict: SourceRequest<string> = {
    kind: "xml",
    read: ({ text }) => (text === "<a/>" ? ok(text) : err({ code: "source.field-missing", field: "id" })),
  };
  const first = client.get("https://arxiv.test/1", strict);
  await expect(first).rejects.toMatchObject({
    code: "source.malformed",
    retryable: true,
    facts: { host: "arxiv.test", problem: "source.field-missing", field: "id" },
  });
  expect(await withTime(clock, client.get("https://arxiv.test/1", strict))).toBe("<a/>");
  expect(requests).toHaveLength(2);
});

test("a kept answer that a stricter reader refuses is asked for anew, without conditions", async () => {
  const { client, clock, requests } = setUp((_url, count) => xml(`<a>${count}</a>`, { etag: '"x"' }));
  await client.get("https://arxiv.test/1", asText);
  const stricter: SourceRequest<string> = {
    kind: "xml",
    read: ({ text }) => (text.includes("2") ? ok(text) : err({ code: "source.field-missing", field: "two" })),
  };
  expect(await withTime(clock, client.get("https://arxiv.test/1", stricter))).toBe("<a>2</a>");
  expect(requests[1]?.headers.has("if-none-match")).toBe(false);
});

test.each([
  ["in seconds", "10"],
  ["as a date", "Mon, 05 Jan 2026 00:00:10 GMT"],
])(
  "a busy service that says when (%s) is asked again then, and nobody else before",
  async (_name, retryAfter) => {
    const { client, clock, requests } = setUp((_url, count) =>
      count === 1 ? busy({ "retry-after": retryAfter }) : xml("<a/>"),
    );
    const both = Promise.all([
      client.get("https://arxiv.test/1", asText),
      client.get("https://arxiv.test/2", asText),
    ]);
    await withTime(clock, both);
    expect(requests.map(({ startedAt }) => startedAt)).toEqual([0, 10_000, 13_000]);
  },
);

test("a busy service that does not say when is asked after 5 and 15 seconds more, and then let be", async () => {
  const { client, clock, requests } = setUp(() => new Response("", { status: 429 }));
  const call = withTime(clock, client.get("https://arxiv.test/1", asText));
  await expect(call).rejects.toMatchObject({
    code: "source.busy",
    retryable: true,
    facts: { status: 429, retryAfterMs: 15_000 },
  });
  expect(requests.map(({ startedAt }) => startedAt)).toEqual([0, 5000, 20_000]);
});

test("a pause longer than anybody waits is told at once, and kept by all without another request", async () => {
  const { client, clock, requests } = setUp((_url, count) =>
    count === 1 ? busy({ "retry-after": "600" }) : xml("<a/>"),
  );
  await expect(client.get("https://arxiv.test/1", asText)).rejects.toMatchObject({
    code: "source.busy",
    facts: { host: "arxiv.test", retryAfterMs: 600_000 },
  });
  await clock.advance(60_000);
  await expect(client.get("https://arxiv.test/2", asText)).rejects.toMatchObject({
    facts: { retryAfterMs: 540_000 },
  });
  expect(requests).toHaveLength(1);
  await clock.advance(540_000);
  expect(await client.get("https://arxiv.test/2", asText)).toBe("<a/>");
});

test("a Retry-After of years holds nobody back for more than an hour", async () => {
  const { client, clock } = setUp((_url, count) =>
    count === 1 ? busy({ "retry-after": "999999999" }) : xml("<a/>"),
  );
  await expect(client.get("https://arxiv.test/1", asText)).rejects.toMatchObject({
    facts: { retryAfterMs: 3_600_000 },
  });
  await clock.advance(3_600_000);
  expect(await client.get("https://arxiv.test/1", asText)).toBe("<a/>");
});

test("a process that did not see the pause waits at the gate for it, but not longer than its queue allows", async () => {
  const { client, clock, settings, requests } = setUp(() => busy({ "retry-after": "600" }));
  await expect(client.get("https://arxiv.test/1", asText)).rejects.toMatchObject({ code: "source.busy" });
  const other = createPoliteClient({ ...settings, cache: createMemoryCache() });
  const call = withTime(clock, other.get("https://arxiv.test/2", asText));
  await expect(call).rejects.toMatchObject({ code: "source.busy", retryable: true });
  expect(requests).toHaveLength(1);
});

test("giving up while standing in line asks nothing and lets the others pass", async () => {
  const { client, clock, requests } = setUp(() => xml("<a/>"), { durationMs: 1000 });
  const stop = new AbortController();
  const first = client.get("https://arxiv.test/1", asText);
  const second = client.get("https://arxiv.test/2", { ...asText, signal: stop.signal });
  const refused = expect(second).rejects.toThrow("enough");
  const third = client.get("https://arxiv.test/3", asText);
  stop.abort(new Error("enough"));
  await refused;
  await withTime(clock, Promise.all([first, third]));
  expect(requests.map(({ url }) => url)).toEqual(["https://arxiv.test/1", "https://arxiv.test/3"]);
});

test("giving up during the request rejects with the caller's reason, and the next still keeps the distance", async () => {
  const { client, clock, requests } = setUp(() => xml("<a/>"), { durationMs: 1000 });
  const stop = new AbortController();
  const first = expect(
    client.get("https://arxiv.test/1", { ...asText, signal: stop.signal }),
  ).rejects.toThrow("enough");
  await clock.advance(400);
  stop.abort(new Error("enough"));
  await first;
  await withTime(clock, client.get("https://arxiv.test/2", asText));
  expect(requests.map(({ startedAt }) => startedAt)).toEqual([3400]);
});

test("a signal that is aborted already asks nothing", async () => {
  const { client, requests } = setUp(() => xml("<a/>"));
  const call = client.get("https://arxiv.test/1", { ...asText, signal: AbortSignal.abort(new Error("no")) });
  await expect(call).rejects.toThrow("no");
  expect(requests).toHaveLength(0);
});

test("where no connection came about the next address is asked without delay", async () => {
  const clock = createFakeClock();
  const { settings } = setUp(() => xml("<a/>"));
  let count = 0;
  const fetch = async () => {
    count++;
    if (count > 1) return xml("<a/>");
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("lookup"), { code: "ENOTFOUND" }) });
  };
  const client = createPoliteClient({ ...settings, clock, gate: createLocalGate(clock), fetch });
  await expect(client.get("https://arxiv.test/1", asText)).rejects.toMatchObject({
    code: "network.unreachable",
    retryable: true,
    facts: { detail: "ENOTFOUND", reason: "no-connection" },
  });
  expect(await client.get("https://arxiv.test/2", asText)).toBe("<a/>");
});

test.each([
  ["CERT_HAS_EXPIRED", "network.unreachable", false],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "network.unreachable", false],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "network.unreachable", false],
  ["ECONNRESET", "network.unreachable", true],
  ["UND_ERR_CONNECT_TIMEOUT", "network.timeout", true],
  ["HPE_INVALID_CONSTANT", "source.malformed", true],
])("the system's %s is told as %s, retryable: %s", async (code, expected, retryable) => {
  const fetch = async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });
  };
  const { client } = setUp(() => xml("<a/>"), { fetch });
  const call = client.get("https://arxiv.test/1", asText);
  await expect(call).rejects.toMatchObject({
    code: expected,
    retryable,
    facts: { host: "arxiv.test", detail: code },
  });
});

test("an error that is not the network's is not dressed up as one", async () => {
  const fetch = async () => {
    throw new RangeError("a bug");
  };
  const { client } = setUp(() => xml("<a/>"), { fetch });
  const call = client.get("https://arxiv.test/1", asText);
  await expect(call).rejects.toThrow("a bug");
  await expect(call).rejects.not.toBeInstanceOf(OutsideError);
});

test("a host that is not configured is our own mistake and is never asked", async () => {
  const { client, requests } = setUp(() => xml("<a/>"));
  await expect(client.get("https://evil.example/", asText)).rejects.toThrow("got evil.example");
  expect(requests).toHaveLength(0);
});
