import { OutsideError } from "../outside-error.ts";

/**
 * Reads a body to its end, but never more than `maximumBytes` of it. The count is of decompressed bytes as they
 * come: a length that the server states may be false, and a small body may unpack to a huge one.
 */
export async function readLimited(
  response: Response,
  maximumBytes: number,
  host: string,
): Promise<Uint8Array> {
  const tooLarge = new OutsideError("network.too-large", {
    retryable: false,
    facts: { host, limitBytes: maximumBytes },
  });
  if (Number(response.headers.get("content-length") ?? 0) > maximumBytes) {
    await response.body?.cancel();
    throw tooLarge;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, which closes the connection.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maximumBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
