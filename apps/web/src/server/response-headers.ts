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
