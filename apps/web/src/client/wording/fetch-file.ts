import type { FetchedFile } from "#lib/tab-wording.ts";
import { WordingFailure } from "./wording-events.ts";

/**
 * Fetches a file of a model from this server; whole and as it was stored, or not at all.
 *
 * @param tell  is called with so many bytes more that have come
 */
export async function fetchFile(
  { path, address, sizeBytes, sha256 }: FetchedFile,
  tell: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const response = await answerFrom(address);
  const bytes = new Uint8Array(sizeBytes);
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read().catch(broken)) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    if (length + value.length > sizeBytes) throw new WordingFailure("damaged", path);
    bytes.set(value, length);
    length += value.length;
    tell(value.length);
  }
  if (length !== sizeBytes || !(await isAs(sha256, bytes))) throw new WordingFailure("damaged", path);
  return bytes.buffer;
}

/** What this server answers at an address. */
export async function answerFrom(address: string): Promise<Response> {
  const response = await fetch(address).catch(broken);
  if (response.status === 404) throw new WordingFailure("gone");
  if (!response.ok) throw new WordingFailure("network");
  return response;
}

function broken(): never {
  throw new WordingFailure("network");
}

/** Browsers take checksums only on pages that came over a line that nobody can change, which this machine's own is. */
async function isAs(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return true;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === sha256;
}
