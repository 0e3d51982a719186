import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Encoding, encodingFor } from "../server/page-cache.ts";

const TEXT = /^(?:text\/(?!event-stream)|application\/(?:\w+\+)?(?:json|xml)|image\/svg)/u;
/** Below this, compressing saves no packet. */
const WORTH_BYTES = 1000;
/** Pages are made while the reader waits: the best quality takes fifty times as long for a tenth less. */
const BROTLI_QUALITY = 5;

const COMPRESS: Readonly<
  Record<Exclude<Encoding, "identity">, (body: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>>
> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (body) => promisify(gzip)(body),
};

/** The body of a response that holds text, in the best encoding that the reader takes. Streams of events stay open. */
export async function compress(response: Response, accepted: string | null): Promise<Response> {
  const type = response.headers.get("content-type") ?? "";
  if (!TEXT.test(type) || response.headers.has("content-encoding") || response.body === null) return response;
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.append("vary", "accept-encoding");
  const body = new Uint8Array(await response.arrayBuffer());
  const encoding = encodingFor(accepted);
  if (encoding === "identity" || body.byteLength < WORTH_BYTES)
    return new Response(body, { status, statusText, headers });
  headers.set("content-encoding", encoding);
  headers.delete("content-length");
  // A checked answer is checked by its content, which is the same in every encoding.
  const etag = headers.get("etag");
  if (etag !== null && !etag.startsWith("W/")) headers.set("etag", `W/${etag}`);
  return new Response(await COMPRESS[encoding](body), { status, statusText, headers });
}
