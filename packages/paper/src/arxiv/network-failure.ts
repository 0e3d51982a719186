import { OutsideError } from "../outside-error.ts";

const TIMEOUT = /^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/;
/** No connection came about: nothing was asked of anybody. */
const NO_CONNECTION = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN)$/;
const TLS =
  /^(?:ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO|INVALID_CA|CRL_)/;
/** What the HTTP parser (HPE_) and the decompressors (Z_, ERR_BROTLI, ...) say about bytes they can not read. */
const GARBLED = /^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR_|BROTLI_|ZSTD_|UND_ERR_HEADERS_OVERFLOW)/;

/** The error that `fetch` or a body's reader threw, as an outside error; undefined if it is not the network's. */
export function networkFailure(error: unknown, host: string): OutsideError | undefined {
  const code = systemCode(error);
  if (code === undefined && !isFetchFailure(error)) return undefined;
  const facts = { host, detail: code ?? "connection lost" };
  if (code !== undefined && TIMEOUT.test(code)) {
    return new OutsideError("network.timeout", { retryable: true, facts, cause: error });
  }
  if (code !== undefined && TLS.test(code)) {
    // A certificate does not become valid by asking again.
    return new OutsideError("network.unreachable", {
      retryable: false,
      facts: { ...facts, reason: "tls" },
      cause: error,
    });
  }
  if (code !== undefined && GARBLED.test(code)) {
    return new OutsideError("source.malformed", {
      retryable: true,
      facts: { ...facts, problem: "source.garbled" },
      cause: error,
    });
  }
  const reason = code !== undefined && NO_CONNECTION.test(code) ? "no-connection" : "broken-off";
  return new OutsideError("network.unreachable", {
    retryable: true,
    facts: { ...facts, reason },
    cause: error,
  });
}

/** Was the failure so early that the service can not have noticed? */
export function wasNeverAsked(error: unknown): boolean {
  return error instanceof OutsideError && error.facts.reason === "no-connection";
}

function systemCode(error: unknown): string | undefined {
  for (let depth = 0; depth < 4 && error instanceof Error; depth++) {
    if ("code" in error && typeof error.code === "string") return error.code;
    // undici's parser of HTTP leaves its code empty.
    if (error.name === "HTTPParserError") return "HPE_INVALID";
    error = error.cause;
  }
  return undefined;
}

/** undici's words for a request or a body that broke off. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message);
}
