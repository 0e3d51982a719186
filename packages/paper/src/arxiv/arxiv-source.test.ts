import { afterEach, expect, test } from "vitest";
import { OutsideError } from "../outside-error.ts";
import type { PaperRecord } from "../paper-record.ts";
import { ARXIV_ADDRESSES, absPageUrl, hostsOf } from "./arxiv-addresses.ts";
import { createArxivSource } from "./arxiv-source.ts";
import { systemClock } from "./clock.ts";
import { createLocalGate } from "./local-gate.ts";
import { createMemoryCache } from "./memory-cache.ts";
import type { PaperSource } from "./paper-source.ts";
import { createPoliteClient, type PoliteClient } from "./polite-client.ts";
import { type ReplayHandler, type ReplayServer, startReplayServer } from "./testing/replay-server.ts";

const versions = [
  { version: 1, submitted: "2018-01-01T10:11:12Z" },
  { version: 2, submitted: "2019-02-03T04:05:06Z" },
  { version: 3, submitted: "2020-03-04T05:06:07Z" },
];
const BY = "http://creativecommons.org/licenses/by/4.0/";
const ND = "http://creativecommons.org/licenses/by-nc-nd/4.0/";

function version(number: number, licence: string | null, fields: Partial<PaperRecord> = {}): PaperRecord {
  const updated = versions.find((note) => note.version === number)?.submitted;
  return {
    id: "1801.00001",
    version: number,
    title: `On a thing, part ${number}`,
    authors: ["Ada One", "Björn Two"],
    abstract: "We show that it is so.",
    categories: { main: "cs.LG", secondary: ["stat.ML"] },
    submitted: "2018-01-01T10:11:12Z",
    ...(number > 1 && updated !== undefined ? { updated } : {}),
    licence,
    withdrawn: false,
    versions,
    from: "oai",
    retrieved: "2026-01-05T00:00:00Z",
    ...fields,
  };
}

const paper = [
  version(1, ND),
  version(2, BY),
  version(3, "http://arxiv.org/licenses/nonexclusive-distrib/1.0/"),
];
const old = version(1, null, { id: "hep-th/9901001", title: "An old one", versions: versions.slice(0, 1) });
const open: ReplayServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function setUp(
  ...handlers: readonly ReplayHandler[]
): Promise<{ server: ReplayServer; source: PaperSource }> {
  const server = await startReplayServer({ records: [...paper, old], handlers });
  open.push(server);
  const client = createPoliteClient({
    gate: createLocalGate(systemClock),
    cache: createMemoryCache(),
    fetch,
    clock: systemClock,
    userAgent: "Engram-test/1.0",
    allowedHosts: hostsOf(server.addresses),
    minimumDelayMs: 0,
  });
  return { server, source: createArxivSource({ client, addresses: server.addresses }) };
}

function paths(server: ReplayServer): readonly string[] {
  return server.requests.map(({ path }) => path.split("?")[0] ?? "");
}

const fail =
  (path: string, status: number): ReplayHandler =>
  (url, response) => {
    if (!url.pathname.startsWith(path)) return false;
    response.writeHead(status, { "content-type": "text/html" }).end("<html><title>Error</title></html>");
    return true;
  };
const webPage = (path: string): ReplayHandler => fail(path, 200);

test("the latest version comes from OAI with its licence, in one request", async () => {
  const { server, source } = await setUp();
  const expected = { ...paper[2], retrieved: expect.any(String) };
  const found = await source.fetchRecord({ id: "1801.00001" });
  expect(found).toEqual({ ok: true, value: { record: expected, latestVersion: 3 } });
  expect(paths(server)).toEqual(["/oai"]);
});

test("the latest version asked for by its number is one request too, and no other within a day", async () => {
  const { server, source } = await setUp();
  await source.fetchRecord({ id: "1801.00001", version: 3 });
  await source.fetchRecord({ id: "1801.00001" });
  expect(paths(server)).toEqual(["/oai"]);
});

test("an older version comes from its own page with its own licence, in two requests", async () => {
  const { server, source } = await setUp();
  const found = await source.fetchRecord({ id: "1801.00001", version: 2 });
  const expected = { ...paper[1], from: "abs", retrieved: expect.any(String) };
  expect(found).toEqual({ ok: true, value: { record: expected, latestVersion: 3 } });
  expect(paths(server)).toEqual(["/oai", "/abs/1801.00001v2"]);
});

test("three versions with three licences are told apart", async () => {
  const { source } = await setUp();
  const found = await Promise.all(
    [1, 2, 3].map((number) => source.fetchRecord({ id: "1801.00001", version: number })),
  );
  expect(found.map((result) => result.ok && result.value.record.licence)).toEqual(
    paper.map(({ licence }) => licence),
  );
});

test("an old-style identifier keeps its slash on the way", async () => {
  const { source } = await setUp();
  const found = await source.fetchRecord({ id: "hep-th/9901001" });
  expect(found).toMatchObject({ ok: true, value: { record: { id: "hep-th/9901001", licence: null } } });
});

test("a paper that does not exist is not found, in one request, also the second time", async () => {
  const { server, source } = await setUp();
  for (let time = 0; time < 2; time++) {
    const error = { code: "paper.not-found", id: "1801.99999" };
    expect(await source.fetchRecord({ id: "1801.99999" })).toEqual({ ok: false, error });
  }
  expect(paths(server)).toEqual(["/oai"]);
});

test("a version that does not exist yet is told with the latest there is, in one request", async () => {
  const { server, source } = await setUp();
  const error = { code: "paper.version-not-found", id: "1801.00001", version: 4, latest: 3 };
  expect(await source.fetchRecord({ id: "1801.00001", version: 4 })).toEqual({ ok: false, error });
  expect(paths(server)).toEqual(["/oai"]);
});

test.each(["../../etc/passwd", "1801.00001?x=1", "1801.00001\0", "", "x".repeat(10_000)])(
  "an id that can not exist is not asked for: %j",
  async (id) => {
    const { server, source } = await setUp();
    expect(await source.fetchRecord({ id })).toEqual({ ok: false, error: { code: "paper.not-found", id } });
    expect(server.requests).toHaveLength(0);
  },
);

test("a deleted record is a paper that does not exist", async () => {
  const { source } = await setUp((url, response) => {
    if (url.pathname !== "/oai") return false;
    response
      .writeHead(200, { "content-type": "text/xml" })
      .end(
        '<OAI-PMH><GetRecord><record><header status="deleted"><identifier>oai:arXiv.org:1801.00001</identifier></header></record></GetRecord></OAI-PMH>',
      );
    return true;
  });
  const error = { code: "paper.not-found", id: "1801.00001" };
  expect(await source.fetchRecord({ id: "1801.00001" })).toEqual({ ok: false, error });
});

test.each([
  ["refuses", fail("/oai", 500)],
  ["sends a web page with status 200", webPage("/oai")],
  [
    "has only another format",
    ((url, response) => {
      if (url.pathname !== "/oai") return false;
      response
        .writeHead(200, { "content-type": "text/xml" })
        .end("<OAI-PMH><error code='cannotDisseminateFormat'/></OAI-PMH>");
      return true;
    }) satisfies ReplayHandler,
  ],
])("where OAI %s, the abs page tells the latest version and its licence", async (_name, handler) => {
  const { server, source } = await setUp(handler);
  const found = await source.fetchRecord({ id: "1801.00001" });
  const expected = { ...paper[2], from: "abs", retrieved: expect.any(String) };
  expect(found).toEqual({ ok: true, value: { record: expected, latestVersion: 3 } });
  expect(paths(server)).toEqual(["/oai", "/abs/1801.00001"]);
});

test("where only the Atom API answers, the record comes without a licence: unknown is closed", async () => {
  const { server, source } = await setUp(fail("/oai", 404), webPage("/abs/"));
  const found = await source.fetchRecord({ id: "1801.00001" });
  expect(found).toMatchObject({ ok: true, value: { record: { version: 3, from: "atom", licence: null } } });
  expect(paths(server)).toEqual(["/oai", "/abs/1801.00001", "/api/query"]);
});

test("where an older version's page can not be read, its text comes from Atom and its licence is not that of the latest", async () => {
  const { source } = await setUp(webPage("/abs/"));
  const found = await source.fetchRecord({ id: "1801.00001", version: 1 });
  expect(found).toMatchObject({
    ok: true,
    value: { latestVersion: 3, record: { version: 1, title: "On a thing, part 1", licence: null, versions } },
  });
});

test("where nothing answers, the error is that of OAI, which should have", async () => {
  const { source } = await setUp(fail("/oai", 500), fail("/abs/", 403), fail("/api/", 403));
  const call = source.fetchRecord({ id: "1801.00001" });
  await expect(call).rejects.toMatchObject({
    code: "source.refused",
    retryable: true,
    facts: { status: 500 },
  });
});

test("where OAI fails and the page says that there is no such paper, a failing Atom API does not change that", async () => {
  const { source } = await setUp(fail("/oai", 500), fail("/api/", 500));
  const error = { code: "paper.not-found", id: "1801.99999" };
  expect(await source.fetchRecord({ id: "1801.99999" })).toEqual({ ok: false, error });
});

test("where a second address lets the time run out, a third is not waited for", async () => {
  const asked: string[] = [];
  const client: PoliteClient = {
    async get(url) {
      asked.push(new URL(url).pathname);
      throw new OutsideError("network.timeout", { retryable: true, facts: { count: asked.length } });
    },
  };
  const call = createArxivSource({ client, addresses: ARXIV_ADDRESSES }).fetchRecord({ id: "1801.00001" });
  await expect(call).rejects.toMatchObject({ code: "network.timeout", facts: { count: 1 } });
  expect(asked).toEqual(["/oai", "/abs/1801.00001"]);
});

test("a service that asks for rest gets it, whoever the client is", async () => {
  const asked: string[] = [];
  const client: PoliteClient = {
    async get(url) {
      asked.push(new URL(url).pathname);
      throw new OutsideError("source.busy", { retryable: true });
    },
  };
  const call = createArxivSource({ client, addresses: ARXIV_ADDRESSES }).fetchRecord({ id: "1801.00001" });
  await expect(call).rejects.toMatchObject({ code: "source.busy" });
  expect(asked).toEqual(["/oai"]);
});

test("an identifier that OAI calls a bad argument names no paper", async () => {
  const { server, source } = await setUp((url, response) => {
    if (url.pathname !== "/oai") return false;
    const xml = "<OAI-PMH><error code='badArgument'/></OAI-PMH>";
    response.writeHead(200, { "content-type": "text/xml" }).end(xml);
    return true;
  });
  const error = { code: "paper.not-found", id: "1801.00001" };
  expect(await source.fetchRecord({ id: "1801.00001" })).toEqual({ ok: false, error });
  expect(server.requests).toHaveLength(1);
});

test("an Atom entry of another version than was asked for is not taken", async () => {
  const { source } = await setUp(fail("/abs/", 500), (url) => {
    if (url.pathname.startsWith("/api/")) url.searchParams.set("id_list", "1801.00001v3");
    return false;
  });
  await expect(source.fetchRecord({ id: "1801.00001", version: 1 })).rejects.toMatchObject({
    code: "source.malformed",
    facts: { field: "id", value: "1801.00001v3", id: "1801.00001v1" },
  });
});

test.each([
  ["https://mirror.test", "https://mirror.test/abs/1801.00001"],
  ["https://mirror.test/arxiv/", "https://mirror.test/arxiv/abs/1801.00001"],
])("the site %s may be a folder of a mirror", (site, expected) => {
  expect(absPageUrl(site, { id: "1801.00001" })).toBe(expected);
});

test("where arXiv asks for rest, no other of its addresses is asked instead", async () => {
  const { server, source } = await setUp((_url, response) => {
    response.writeHead(503, { "retry-after": "3000" }).end();
    return true;
  });
  await expect(source.fetchRecord({ id: "1801.00001" })).rejects.toMatchObject({
    code: "source.busy",
    facts: { retryAfterMs: 3_000_000 },
  });
  expect(server.requests).toHaveLength(1);
});

test("a record of another paper than was asked for is not taken", async () => {
  const { source } = await setUp(
    (url) => {
      if (url.pathname === "/oai") url.searchParams.set("identifier", "oai:arXiv.org:hep-th/9901001");
      return false;
    },
    fail("/abs/", 500),
    fail("/api/", 500),
  );
  await expect(source.fetchRecord({ id: "1801.00001" })).rejects.toMatchObject({
    code: "source.malformed",
    facts: { problem: "source.field-malformed", field: "id", value: "hep-th/9901001" },
  });
});

test("giving up goes to no other address", async () => {
  const stop = new AbortController();
  const { server, source } = await setUp(() => {
    stop.abort(new Error("enough"));
    return true;
  });
  await expect(source.fetchRecord({ id: "1801.00001" }, { signal: stop.signal })).rejects.toThrow("enough");
  expect(server.requests).toHaveLength(1);
});

test("a search gives the records that match and how many there are, without licences", async () => {
  const { server, source } = await setUp();
  const found = await source.searchPapers("an OLD one?", { limit: 5 });
  expect(found).toMatchObject({
    ok: true,
    value: { total: 1, records: [{ id: "hep-th/9901001", licence: null }] },
  });
  const query = new URL(server.requests[0]?.path ?? "", "http://x").searchParams;
  expect(query.get("search_query")).toBe("all:an AND all:OLD AND all:one");
  expect(query.get("max_results")).toBe("5");
});

test("what the query language would take as operators and fields is asked for as words", async () => {
  const { server, source } = await setUp();
  await source.searchPapers('ti:"deep learning" OR (cat:cs.LG ANDNOT au:x) & id_list=1', { limit: 999 });
  const query = new URL(server.requests[0]?.path ?? "", "http://x").searchParams;
  expect(query.get("search_query")).toBe(
    ["ti", "deep", "learning", "cat", "cs", "LG", "au", "x", "id", "list", "1"]
      .map((word) => `all:${word}`)
      .join(" AND "),
  );
  expect(query.get("max_results")).toBe("50");
});

test.each(["", "  ", '"()"', "AND OR"])("a search for %j is refused without asking", async (query) => {
  const { server, source } = await setUp();
  expect(await source.searchPapers(query)).toEqual({ ok: false, error: { code: "search.query-empty" } });
  expect(server.requests).toHaveLength(0);
});
