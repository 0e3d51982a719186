import { request as httpRequest } from "node:http";
import { OutsideError } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWebServer } from "../src/server/start-web-server.ts";
import { FakeReading } from "./fake-reading.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

let pages: StartedPages;
let root: string;

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
});

afterAll(() => pages.server.close());

/** A request with headers that `fetch` does not let a caller set, and a path that it does not tidy up. */
function rawRequest(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(root);
    const request = httpRequest({ hostname, port, path, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on("error", reject);
    request.end();
  });
}

test.each([
  "/",
  "/2401.00042",
  "/nothing",
  "/api/papers/2401.00042",
  "/favicon.svg",
  "/2401.00042.md",
  "/_app/none",
])("%s carries the security headers, and a policy without inline scripts and styles", async (path) => {
  const { headers } = await fetch(`${root}${path}`);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toContain("unsafe-eval");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("permissions-policy")).toContain("camera=()");
});

test.each([
  ["a form of another site", "/2401.00042?/run", "POST", { origin: "https://evil.example" }],
  ["a form of another site in a new browser", "/2401.00042?/run", "POST", { "sec-fetch-site": "cross-site" }],
  ["a sandboxed form", "/2401.00042?/run", "POST", { origin: "null" }],
  [
    "another site's script at the API",
    "/api/papers/2401.00042/digests",
    "POST",
    { origin: "https://evil.example" },
  ],
  ["another site's script that cancels", "/api/runs/x", "DELETE", { "sec-fetch-site": "same-site" }],
])("%s is refused", async (_who, path, method, headers) => {
  const response = await fetch(`${root}${path}`, {
    method,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers } as Record<string, string>,
  });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ code: "request.other-site" });
});

test("our own form is accepted over plain http, and leads to the run", async () => {
  pages.reading.add({ ...sampleRecord, id: "2401.00043" });
  const response = await fetch(`${root}/2401.00043?/run`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: root, accept: "text/html", "content-type": "application/x-www-form-urlencoded" },
  });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toMatch(/^\/2401\.00043\?run=run-\d+$/);
});

test.each(["evil.example", "127.0.0.1.evil.example", "localhost@evil.example", "a b"])(
  "a request under the name %j is not answered by a server of this machine alone",
  async (host) => {
    const { status, body } = await rawRequest("/", { host });
    expect([400, 421]).toContain(status);
    expect(body).not.toContain("<h1");
  },
);

test.each(["localhost", "127.0.0.1:9", "[::1]:9", "engram.localhost"])(
  "the name %s is answered",
  async (host) => {
    expect((await rawRequest("/health", { host })).status).toBe(200);
  },
);

test("behind a proxy that is trusted any name is answered, and its protocol is believed", async () => {
  const reading = new FakeReading();
  const options = {
    reading,
    facts: { engramVersion: "0.1.0" },
    host: "127.0.0.1",
    port: 0,
    log: () => undefined,
  };
  const server = await startWebServer({ ...options, trustedProxy: true });
  const { port } = new URL(server.address);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { host: "papers.example", "x-forwarded-proto": "https" };
    httpRequest({ host: "127.0.0.1", port, path: "/health", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
  await server.close();
  expect(status).toBe(200);
});

test.each([
  "/../../etc/passwd",
  "/..%2f..%2fetc%2fpasswd",
  "/%00",
  "/%E0%A4%A",
  "//evil.example/x",
  "/\\evil.example",
  "/fr/../api",
  "/2401.00042%00.md",
  "/__data.json",
  "/fr/__data.json",
])("%s answers without a stack, a redirect elsewhere or a file", async (path) => {
  const { status, body } = await rawRequest(path, { host: "localhost" });
  expect(status).toBeLessThan(500);
  expect(body).not.toContain("root:");
  expect(body).not.toMatch(/\bat .+\.(?:js|ts):\d+/);
});

test("an error that nobody foresaw gives the reader a number, and the log the stack", async () => {
  // No page that was made before stands in for the one that fails.
  pages.reading.tellWatchers("2401.00042");
  pages.reading.nextError = new TypeError("secret of the inside");
  const response = await fetch(`${root}/2401.00042`);
  const html = await response.text();
  expect(response.status).toBe(500);
  expect(html).not.toContain("secret of the inside");
  const [, errorId = ""] = /Error ([0-9a-f-]{36})/.exec(html) ?? [];
  expect(pages.log.find((entry) => entry.errorId === errorId)?.error).toBeInstanceOf(TypeError);
});

test("the same error in the API is a problem with the same number", async () => {
  pages.reading.nextError = new TypeError("secret of the inside");
  const response = await fetch(`${root}/api/papers/2401.00042`);
  const problem = (await response.json()) as { readonly code: string; readonly errorId: string };
  expect(problem.code).toBe("internal");
  expect(JSON.stringify(problem)).not.toContain("secret");
  expect(pages.log.some((entry) => entry.errorId === problem.errorId)).toBe(true);
});

test("when the world fails the page says so, with the status that says it to programs", async () => {
  pages.reading.nextError = new OutsideError("source.busy", { retryable: true });
  const page = await fetch(`${root}/fr/2401.00042`);
  expect(page.status).toBe(503);
  expect(await page.text()).toContain("arXiv nous demande d’attendre.");
  pages.reading.nextError = new OutsideError("disk.full", { retryable: false });
  const api = await fetch(`${root}/api/papers/2401.00042`);
  expect(api.status).toBe(507);
  expect(await api.json()).toMatchObject({ code: "disk.full" });
});

test("where arXiv cannot be asked for a version, the page leads to the one that is kept", async () => {
  pages.reading.nextError = new OutsideError("network.unreachable", { retryable: true });
  const page = await fetch(`${root}/fr/2401.00042v2`);
  expect(page.status).toBe(502);
  const html = await page.text();
  expect(html).toContain("Une autre version est conservée ici");
  expect(html).toMatch(/<a href="\/fr\/2401\.00042v1"[^>]*>version 1</u);
  pages.reading.nextError = new OutsideError("network.unreachable", { retryable: true });
  expect(await (await fetch(`${root}/2401.99999v2`)).text()).not.toContain("Another version");
});

test("a body that is too large is refused on pages too", async () => {
  const response = await fetch(`${root}/2401.00042?/cancel`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: root },
    body: `run=${"x".repeat(200_000)}`,
  });
  expect(response.status).toBe(413);
});

test("a port in use is an error of the world, with the port", async () => {
  const { port } = new URL(root);
  const second = startWebServer({
    reading: new FakeReading(),
    facts: { engramVersion: "0.1.0" },
    host: "127.0.0.1",
    port: Number(port),
    log: () => undefined,
  });
  await expect(second).rejects.toMatchObject({ code: "server.port-in-use", facts: { port: Number(port) } });
});

test("a server that closes ends the event streams that are open, and then answers nobody", async () => {
  const started = await startPages();
  started.reading.add(sampleRecord);
  const run = await started.reading.startRun({ id: sampleRecord.id }, { language: "en" });
  if (!run.ok) throw new Error("the run did not start");
  const stream = await fetch(`${started.server.address}/api/runs/${run.value.runId}/events`);
  const begin = performance.now();
  await started.server.close();
  expect(performance.now() - begin).toBeLessThan(1500);
  expect(await stream.text()).toContain("retry:");
  await expect(fetch(started.server.address)).rejects.toThrow();
});
