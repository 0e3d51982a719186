/** @file The polite client against real sockets on the loopback address: what servers do wrong. */
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { ok } from "../result.ts";
import { systemClock } from "./clock.ts";
import type { SourceRequest } from "./kept-answers.ts";
import { createLocalGate } from "./local-gate.ts";
import { createMemoryCache } from "./memory-cache.ts";
import { createPoliteClient, type PoliteClientOptions } from "./polite-client.ts";
import { createFakeClock } from "./testing/fake-clock.ts";
import { type ReplayHandler, type ReplayServer, startReplayServer } from "./testing/replay-server.ts";

const XML = { "content-type": "application/xml" };
const asText: SourceRequest<string> = { kind: "xml", read: ({ text }) => ok(text) };
/** 100 MB of zeros in 97 kB. */
const BOMB = gzipSync(Buffer.alloc(100_000_000));
const open: ReplayServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(...handlers: readonly ReplayHandler[]): Promise<ReplayServer> {
  const server = await startReplayServer({ handlers });
  open.push(server);
  return server;
}

function clientOf(server: ReplayServer, options: Partial<PoliteClientOptions> = {}) {
  const clock = options.clock ?? systemClock;
  return createPoliteClient({
    gate: createLocalGate(clock),
    cache: createMemoryCache(),
    fetch,
    clock,
    userAgent: "Engram-test/1.0",
    allowedHosts: [new URL(server.addresses.site).host],
    minimumDelayMs: 0,
    ...options,
  });
}

/** Waits in real time for something that a socket does. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

test("a redirect within the configured hosts is followed and the answer kept under the first address", async () => {
  const server = await serve((url, response) => {
    if (url.pathname === "/old") response.writeHead(301, { location: "/new?x=1" }).end();
    else response.writeHead(200, XML).end(`<a>${url.pathname}${url.search}</a>`);
    return true;
  });
  const client = clientOf(server);
  expect(await client.get(`${server.addresses.site}/old`, asText)).toBe("<a>/new?x=1</a>");
  expect(await client.get(`${server.addresses.site}/old`, asText)).toBe("<a>/new?x=1</a>");
  expect(server.requests.map(({ path }) => path)).toEqual(["/old", "/new?x=1"]);
});

test("a redirect to another host is refused and that host is never asked", async () => {
  const other = await serve((_url, response) => {
    response.writeHead(200, XML).end("<secret/>");
    return true;
  });
  const server = await serve((_url, response) => {
    response.writeHead(302, { location: other.addresses.site }).end();
    return true;
  });
  await expect(clientOf(server).get(`${server.addresses.site}/x`, asText)).rejects.toMatchObject({
    code: "network.redirect-refused",
    retryable: false,
    facts: { reason: "host", to: new URL(other.addresses.site).host },
  });
  expect(other.requests).toHaveLength(0);
});

test("redirects in a circle end after five", async () => {
  const server = await serve((url, response) => {
    response.writeHead(307, { location: `/x?${Number(url.search.slice(1)) + 1}` }).end();
    return true;
  });
  await expect(clientOf(server).get(`${server.addresses.site}/x?0`, asText)).rejects.toMatchObject({
    code: "network.redirect-refused",
    facts: { reason: "too-many" },
  });
  expect(server.requests).toHaveLength(6);
});

test.each<[string, ReplayHandler]>([
  [
    "says how long it is",
    (_url, response) => {
      response.writeHead(200, { ...XML, "content-length": "5000001" }).write("<a>");
      return true;
    },
  ],
  [
    "comes in pieces without end",
    (_url, response) => {
      response.writeHead(200, XML);
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
        response.once("drain", more);
      };
      more();
      return true;
    },
  ],
  [
    "unpacks to a hundred times its size",
    (_url, response) => {
      response
        .writeHead(200, { ...XML, "content-encoding": "gzip", "content-length": BOMB.byteLength })
        .end(BOMB);
      return true;
    },
  ],
])("an answer beyond the limit is refused when it %s", async (_name, handler) => {
  const server = await serve(handler);
  const before = process.memoryUsage().rss;
  const call = clientOf(server, { maximumBytes: 1_000_000 }).get(`${server.addresses.site}/x`, asText);
  await expect(call).rejects.toMatchObject({
    code: "network.too-large",
    retryable: false,
    facts: { limitBytes: 1_000_000 },
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000); // bytes: the bomb is not unpacked whole
});

test("a compressed answer is unpacked", async () => {
  const server = await serve((_url, response) => {
    response.writeHead(200, { ...XML, "content-encoding": "gzip" }).end(gzipSync("<a>é</a>"));
    return true;
  });
  expect(await clientOf(server).get(`${server.addresses.site}/x`, asText)).toBe("<a>é</a>");
});

test("an answer that claims to be compressed and is not is malformed", async () => {
  const server = await serve((_url, response) => {
    response.writeHead(200, { ...XML, "content-encoding": "gzip" }).end("<a/>");
    return true;
  });
  await expect(clientOf(server).get(`${server.addresses.site}/x`, asText)).rejects.toMatchObject({
    code: "source.malformed",
    facts: { problem: "source.garbled" },
  });
});

test.each([
  ["text/html; charset=utf-8", "xml", "source.malformed"],
  ["application/xhtml+xml", "xml", "source.malformed"],
  ["application/json", "xml", "source.malformed"],
  ["image/png", "html", "source.malformed"],
  ["application/xml", "html", "source.malformed"],
] as const)("an answer of type %s where %s was asked for is refused", async (type, kind, code) => {
  const server = await serve((_url, response) => {
    response.writeHead(200, { "content-type": type }).end("<a/>");
    return true;
  });
  const call = clientOf(server).get(`${server.addresses.site}/x`, { ...asText, kind });
  await expect(call).rejects.toMatchObject({
    code,
    facts: { problem: "source.content-type", contentType: type },
  });
});

test.each([
  "application/atom+xml; charset=UTF-8",
  "text/xml",
  "text/plain",
  "application/octet-stream",
  undefined,
])("XML of type %s is left to the parser", async (type) => {
  const server = await serve((_url, response) => {
    response.writeHead(200, type === undefined ? {} : { "content-type": type }).end("<a/>");
    return true;
  });
  expect(await clientOf(server).get(`${server.addresses.site}/x`, asText)).toBe("<a/>");
});

test("text in another encoding than it says is refused, not shown with holes", async () => {
  const server = await serve((_url, response) => {
    response
      .writeHead(200, { "content-type": "text/xml; charset=utf-8" })
      .end(Buffer.from("<a>M\xfcller</a>", "latin1"));
    return true;
  });
  const call = clientOf(server).get(`${server.addresses.site}/x`, asText);
  await expect(call).rejects.toMatchObject({
    code: "source.malformed",
    facts: { problem: "source.bad-encoding" },
  });
});

test("an answer that breaks off in the middle is unreachable, to be tried again", async () => {
  const server = await serve((_url, response) => {
    response.writeHead(200, { ...XML, "content-length": "1000" });
    response.write("<a>", () => response.destroy());
    return true;
  });
  const call = clientOf(server).get(`${server.addresses.site}/x`, asText);
  await expect(call).rejects.toMatchObject({ code: "network.unreachable", retryable: true });
});

test("a server that never answers is given up after the time for an answer", async () => {
  const server = await serve(() => true);
  const clock = createFakeClock();
  const call = clientOf(server, { clock, answerTimeoutMs: 15_000 }).get(`${server.addresses.site}/x`, asText);
  const refused = expect(call).rejects.toMatchObject({
    code: "network.timeout",
    retryable: true,
    facts: { timeoutMs: 15_000 },
  });
  await until(() => server.requests.length === 1);
  await clock.advance(14_999);
  await clock.advance(1);
  await refused;
});

test("a server that drips is given up after the time for the whole, however lively it is", async () => {
  const dripping = { count: 0 };
  const server = await serve((_url, response) => {
    response.writeHead(200, XML).write("<a>");
    const timer = setInterval(() => {
      response.write("x");
      dripping.count++;
    }, 2);
    response.once("close", () => clearInterval(timer));
    return true;
  });
  const clock = createFakeClock();
  const limits = { clock, answerTimeoutMs: 15_000, wholeTimeoutMs: 60_000 };
  const call = clientOf(server, limits).get(`${server.addresses.site}/x`, asText);
  const refused = expect(call).rejects.toMatchObject({
    code: "network.timeout",
    facts: { timeoutMs: 60_000 },
  });
  // The queue's and the answer's limits are over when the headers are there: one sleeper is left.
  await until(() => dripping.count > 5 && clock.sleeping === 1);
  await clock.advance(59_999);
  await clock.advance(1);
  await refused;
});

test("giving up while the answer is on its way closes the connection", async () => {
  const closed = Promise.withResolvers<void>();
  const server = await serve((_url, response) => {
    response.writeHead(200, XML).write("<a>");
    response.once("close", closed.resolve);
    return true;
  });
  const stop = new AbortController();
  const call = clientOf(server).get(`${server.addresses.site}/x`, { ...asText, signal: stop.signal });
  const refused = expect(call).rejects.toThrow("enough");
  await until(() => server.requests.length === 1);
  stop.abort(new Error("enough"));
  await refused;
  await closed.promise;
});

test("a port where nobody listens is unreachable, to be tried again", async () => {
  const server = await serve();
  await server.close();
  await expect(clientOf(server).get(`${server.addresses.site}/x`, asText)).rejects.toMatchObject({
    code: "network.unreachable",
    retryable: true,
    facts: { detail: "ECONNREFUSED", reason: "no-connection" },
  });
});

test("a host whose name does not resolve is unreachable", async () => {
  const server = await serve();
  const client = clientOf(server, { allowedHosts: ["arxiv.invalid"], maximumQueueMs: 60_000 });
  const call = client.get("http://arxiv.invalid/x", asText);
  await expect(call).rejects.toMatchObject({ code: "network.unreachable", facts: { host: "arxiv.invalid" } });
});

test("encryption that fails is unreachable and not tried again", async () => {
  const server = await serve();
  const url = server.addresses.site.replace("http:", "https:");
  await expect(clientOf(server).get(`${url}/x`, asText)).rejects.toMatchObject({
    code: "network.unreachable",
    retryable: false,
    facts: { reason: "tls" },
  });
});

test("bytes that are no HTTP are malformed", async () => {
  const server = createServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const client = clientOf(await serve(), { allowedHosts: [host] });
  await expect(client.get(`http://${host}/x`, asText)).rejects.toMatchObject({
    code: "source.malformed",
    facts: { problem: "source.garbled" },
  });
  server.close();
});

test.each([
  [403, false],
  [404, false],
  [500, true],
  [502, true],
])("status %d is a refusal, retryable: %s", async (status, retryable) => {
  const server = await serve((_url, response) => {
    response.writeHead(status, { "content-type": "text/html" }).end("<html></html>");
    return true;
  });
  const call = clientOf(server).get(`${server.addresses.site}/x`, asText);
  await expect(call).rejects.toMatchObject({ code: "source.refused", retryable, facts: { status } });
});

test("a status that the caller can read is read, whatever its type, and not kept", async () => {
  const server = await serve((_url, response) => {
    response.writeHead(404, { "content-type": "text/html" }).end("gone");
    return true;
  });
  const client = clientOf(server);
  const read: SourceRequest<string> = {
    kind: "xml",
    readableStatuses: [404],
    read: ({ status, text }) => ok(`${status} ${text}`),
  };
  expect(await client.get(`${server.addresses.site}/x`, read)).toBe("404 gone");
  expect(await client.get(`${server.addresses.site}/x`, read)).toBe("404 gone");
  expect(server.requests).toHaveLength(2);
});
