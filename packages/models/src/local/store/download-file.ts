import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { OutsideError, withTimeLimit } from "@engram/paper";
import { chatFailure } from "../../chat/chat-failure.ts";
import type { Checksum, HubFile, HubListing } from "./hub-listing.ts";
import { asHubFailure, askHub, type HubOptions, hubRefusal } from "./hub-request.ts";

/** Between two pieces of a file. */
const IDLE_TIMEOUT_MS = 60_000;
/** Without a byte in between. */
const MOST_FAILURES_IN_A_ROW = 4;
const PAUSE_MS = 1_000;
const MAY_PASS: ReadonlySet<string> = new Set(["model.hub-unreachable", "model.hub-failed"]);

export interface Download {
  readonly hub: HubOptions;
  readonly listing: HubListing;
  readonly model: string;
  readonly signal: AbortSignal | undefined;
  /** Told how many bytes of the file are here. */
  readonly report: (bytes: number) => void;
}

/**
 * Brings a file of the hub here, from where an earlier try broke off, and takes it only if it is what the hub said.
 *
 * @throws {OutsideError} `model.checksum-wrong`, or with a `model.hub-...` code
 */
export async function downloadFile(download: Download, file: HubFile, target: string): Promise<void> {
  if (await isRight(target, file)) return download.report(file.sizeBytes);
  const part = `${target}.part`;
  await fetchAll(download, file, part);
  if (!(await isRight(part, file))) {
    await rm(part, { force: true });
    throw chatFailure("model.checksum-wrong", { model: download.model, file: file.path });
  }
  await rename(part, target);
}

/** Whether a file is there and is what the hub said of it. */
async function isRight(path: string, { sizeBytes, checksum }: HubFile): Promise<boolean> {
  if ((await sizeOfFile(path)) !== sizeBytes) return false;
  return (await checksumOf(path, checksum.kind, sizeBytes)) === checksum.hex;
}

async function checksumOf(path: string, kind: Checksum["kind"], sizeBytes: number): Promise<string> {
  const hash = createHash(kind === "git" ? "sha1" : "sha256");
  // Git counts a line with the kind and the size of what it stores as part of it.
  if (kind === "git") hash.update(`blob ${sizeBytes}\0`);
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

async function sizeOfFile(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** Asks again and again for what is still missing. */
async function fetchAll(download: Download, file: HubFile, part: string): Promise<void> {
  let failures = 0;
  for (;;) {
    const before = await sizeOfFile(part);
    if (before === file.sizeBytes && (before > 0 || failures > 0)) return;
    try {
      await fetchRest(download, file, part, before > file.sizeBytes ? 0 : before);
      if ((await sizeOfFile(part)) === file.sizeBytes) return;
      throw chatFailure("model.hub-unreachable", { host: new URL(download.hub.url).host });
    } catch (error) {
      download.signal?.throwIfAborted();
      const mayPass = error instanceof OutsideError && MAY_PASS.has(error.code);
      failures = (await sizeOfFile(part)) > before ? 1 : failures + 1;
      if (!mayPass || failures >= MOST_FAILURES_IN_A_ROW) throw error;
      await download.hub.clock.sleep(PAUSE_MS * 2 ** (failures - 1), download.signal);
    }
  }
}

async function fetchRest(download: Download, file: HubFile, part: string, offset: number): Promise<void> {
  const { hub, listing, model, signal } = download;
  const { host } = new URL(hub.url);
  const path = `/${listing.repository}/resolve/${listing.revision}/${file.path}`;
  // Compressed on its way, a part of a file would be a part of something else.
  const headers = { "accept-encoding": "identity", ...(offset === 0 ? {} : { range: `bytes=${offset}-` }) };
  const response = await askHub(hub, path, headers, signal);
  const start = startOf(response, offset);
  if (start === undefined) {
    await response.body?.cancel();
    const isOtherPart = response.status === 416 || response.status === 206;
    // What is here fits nothing that the hub has: it is asked for anew.
    if (isOtherPart) await rm(part, { force: true });
    throw isOtherPart
      ? chatFailure("model.hub-failed", { host, status: response.status })
      : hubRefusal(response, host, model);
  }
  if (/^text\/html\b/iu.test(response.headers.get("content-type") ?? "")) {
    await response.body?.cancel();
    throw chatFailure("model.hub-malformed", { host, contentType: "text/html" });
  }
  await using handle = await open(part, start === 0 ? "w" : "r+");
  await write(download, file, response, { handle, start });
}

/** Where in the file an answer begins; undefined where it is no part of a file. */
function startOf({ status, headers }: Response, offset: number): number | undefined {
  if (status === 200) return 0;
  if (status !== 206) return undefined;
  const start = Number(/^bytes (\d+)-/u.exec(headers.get("content-range") ?? "")?.[1]);
  return start === offset ? start : undefined;
}

async function write(
  { hub, model, signal, report }: Download,
  file: HubFile,
  response: Response,
  { handle, start }: { readonly handle: FileHandle; readonly start: number },
): Promise<void> {
  const { host } = new URL(hub.url);
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  if (reader === undefined) return;
  let position = start;
  try {
    for (;;) {
      const { done, value } = await readPiece(reader, hub, host, signal);
      if (done) return;
      if (position + value.byteLength > file.sizeBytes)
        throw chatFailure("model.checksum-wrong", { model, file: file.path });
      await handle.write(value, 0, value.byteLength, position);
      position += value.byteLength;
      report(position);
    }
  } finally {
    // Closes the connection where we leave before the end; nobody waits for its answer.
    reader.cancel().catch(() => undefined);
  }
}

async function readPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { clock }: HubOptions,
  host: string,
  signal: AbortSignal | undefined,
): ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]> {
  try {
    return await withTimeLimit(clock, IDLE_TIMEOUT_MS, signal, (limit) => {
      const stopped = Promise.withResolvers<never>();
      const stop = (): void => stopped.reject(limit.reason as Error);
      limit.addEventListener("abort", stop, { once: true });
      return Promise.race([reader.read(), stopped.promise]);
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw asHubFailure(error, host);
  }
}
