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

/** The headers that every answer to this address begins with. */
export function headersFor(url: string | undefined): Readonly<Record<string, string>> {
  return url === "/service-worker.js" ? { ...RESPONSE_HEADERS, ...WORKER } : RESPONSE_HEADERS;
}
