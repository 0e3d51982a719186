import { expect, test } from "vitest";
import { headersFor, RESPONSE_HEADERS } from "./response-headers.ts";

test.each([
  "/_app/immutable/workers/train-worker-B2c_x.js",
  "/_app/immutable/assets/engine.threaded-B2c.mjs",
])("%s may be the script of a worker that compiles the engine, shares memory and starts others", (url) => {
  const headers = headersFor(url);
  expect(headers["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:",
  );
  expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
});

test.each([
  "/",
  "/2405.08707/run/training",
  "/_app/immutable/assets/site.css",
  "/_app/immutable/assets/engine.wasm",
  "/_app/version.json",
  "/x/_app/immutable/a.js",
  "/library?q=/_app/immutable/a.js",
  undefined,
])("%s has the headers of everything else", (url) => {
  expect(headersFor(url)).toBe(RESPONSE_HEADERS);
});

test("the service worker may fetch, and compiles nothing", () => {
  expect(headersFor("/service-worker.js")["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self'; connect-src 'self'",
  );
});
