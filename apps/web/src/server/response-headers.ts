/**
 * Headers of every response, files and errors included. The policy here is that of an answer which shows nothing
 * and loads nothing; pages replace it with their own.
 */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  // Not `no-referrer`: under it browsers send `Origin: null` with our own forms, which are then refused.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** The service worker is a script of ours that fetches our pages; a policy without that would leave it nothing to do. */
const WORKER = {
  "content-security-policy": "default-src 'none'; script-src 'self'; connect-src 'self'",
} as const;

/**
 * A worker has the policy that its own script came with, and one that is to share memory must ask for isolation itself. The page
 * of live training starts workers from built scripts, and the training engine in them further ones; what a script came with
 * means nothing where a page loads it.
 */
const SCRIPT = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:",
  "cross-origin-embedder-policy": "require-corp",
} as const;
const BUILT_SCRIPT = /^\/_app\/immutable\/[\w./-]+\.m?js$/;

/** The headers that every answer to this address begins with. */
export function headersFor(url: string | undefined): Readonly<Record<string, string>> {
  if (url === "/service-worker.js") return { ...RESPONSE_HEADERS, ...WORKER };
  return BUILT_SCRIPT.test(url ?? "") ? { ...RESPONSE_HEADERS, ...SCRIPT } : RESPONSE_HEADERS;
}
