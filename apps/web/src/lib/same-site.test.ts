import { expect, test } from "vitest";
import { isFromHere } from "./same-site.ts";

const request = (method: string, headers: Record<string, string>): Request =>
  new Request("http://engram.test:3000/2405.08707?/run", { method, headers });

test.each([
  ["a browser on our own page", { "sec-fetch-site": "same-origin" }, true],
  ["a person who typed the address", { "sec-fetch-site": "none" }, true],
  ["a page of another site", { "sec-fetch-site": "cross-site" }, false],
  ["a page of a sibling host", { "sec-fetch-site": "same-site" }, false],
  [
    "another site that forges our origin",
    { "sec-fetch-site": "cross-site", origin: "http://engram.test:3000" },
    false,
  ],
  ["an older browser on our page", { origin: "http://engram.test:3000" }, true],
  ["an older browser on our page behind a proxy with TLS", { origin: "https://engram.test:3000" }, true],
  ["an older browser on another port", { origin: "http://engram.test:4000" }, false],
  ["an older browser elsewhere", { origin: "https://example.org" }, false],
  ["a sandboxed frame", { origin: "null" }, false],
  ["a program", {}, true],
])("a POST from %s is allowed: %j -> %j", (_who, headers, allowed) => {
  expect(isFromHere(request("POST", headers))).toBe(allowed);
  expect(isFromHere(request("DELETE", headers))).toBe(allowed);
});

test("reading is allowed from anywhere", () => {
  expect(isFromHere(request("GET", { "sec-fetch-site": "cross-site" }))).toBe(true);
});
