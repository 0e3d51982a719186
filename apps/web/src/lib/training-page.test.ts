import { expect, test } from "vitest";
import { allowTraining } from "./training-page.ts";

const POLICY = "default-src 'none'; script-src 'self' 'sha256-abc='; connect-src 'self'; base-uri 'none'";
const TRAINING = "/[[language=language]]/[...paper=paper]/run/training";

function headersOf(routeId: string | null, status = 200): Record<string, string> {
  const response = new Response("", { status, headers: { "content-security-policy": POLICY } });
  allowTraining(routeId, response);
  return Object.fromEntries(response.headers);
}

test("the page of live training may compile WebAssembly, start workers and share memory, and nothing more", () => {
  const headers = headersOf(TRAINING);
  expect(headers["content-security-policy"]?.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'wasm-unsafe-eval' 'self' 'sha256-abc='",
    "connect-src 'self'",
    "base-uri 'none'",
    "worker-src 'self' blob:",
  ]);
  expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
});

test.each([
  ["/[[language=language]]/[...paper=paper]/run/landscape", 200],
  ["/[[language=language]]/[...paper=paper]/run/[claim=claim]", 200],
  ["/[[language=language]]/[...paper=paper]", 200],
  [TRAINING, 404],
  [null, 200],
] as const)("the answer of %s with status %i keeps the policy of all pages", (routeId, status) => {
  const headers = headersOf(routeId, status);
  expect(headers["content-security-policy"]).toBe(POLICY);
  expect(headers).not.toHaveProperty("cross-origin-embedder-policy");
});
