import { createHash } from "node:crypto";
import type { Clock } from "@engram/paper";
import type { HubOptions } from "../store/hub-request.ts";

export const REVISION = "0123456789abcdef0123456789abcdef01234567";
const CDN = "https://us.cdn.hf.co";

/** A hub whose large files lie at another host, as those of the real one do. */
export interface FakeHub extends HubOptions {
  /** Path or address of each request, and the range that was asked for. */
  readonly asked: string[];
  /** What it answers instead, the next time that a path with this end is asked for. */
  readonly failOnce: Map<string, () => Response | Promise<Response>>;
  readonly files: Map<string, Uint8Array>;
}

/** Serves files of one repository; those under `onnx/` are large. */
export function fakeHub(repository: string, files: Readonly<Record<string, string>>): FakeHub {
  const stored = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const));
  const asked: string[] = [];
  const failOnce = new Map<string, () => Response | Promise<Response>>();
  const answer = (address: URL, range: string | null): Response | Promise<Response> => {
    asked.push(
      `${address.host === "hub.example.org" ? "" : address.origin}${address.pathname}${range === null ? "" : ` ${range}`}`,
    );
    for (const [end, fail] of failOnce) {
      if (!address.pathname.endsWith(end)) continue;
      failOnce.delete(end);
      return fail();
    }
    const [, path = ""] = address.pathname.split(`/resolve/${REVISION}/`);
    if (address.pathname === `/api/models/${repository}/revision/main`) return json({ sha: REVISION });
    if (address.pathname === `/api/models/${repository}/tree/${REVISION}`) return json(listing(stored));
    const bytes = stored.get(path);
    if (bytes === undefined) return new Response("Not Found", { status: 404 });
    if (address.host === "hub.example.org" && path.startsWith("onnx/"))
      return redirect(`${CDN}/repo/resolve/${REVISION}/${path}?signature=abc`);
    return part(bytes, range);
  };
  return {
    url: "https://hub.example.org",
    asked,
    failOnce,
    files: stored as Map<string, Uint8Array>,
    clock: impatientClock,
    fetch: (input, init) =>
      Promise.resolve(
        answer(
          new URL(input instanceof Request ? input.url : input),
          new Headers(init?.headers).get("range"),
        ),
      ),
  };
}

/** Pauses between attempts are over at once; limits of time never are. */
export const impatientClock: Clock = {
  now: () => new Date("2026-11-23T12:00:00Z"),
  sleep: (ms, signal) =>
    ms < 20_000
      ? Promise.resolve()
      : new Promise((_, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
        }),
};

export function json(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}

export function redirect(to: string, status = 302): Response {
  return new Response(null, { status, headers: { location: to } });
}

export function html(): Response {
  return new Response("<html>Sign in</html>", { headers: { "content-type": "text/html" } });
}

/** A file that breaks off after so many bytes. */
export function brokenOff(bytes: Uint8Array, after: number): Response {
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isSent)
        controller.error(Object.assign(new TypeError("terminated"), { cause: { code: "UND_ERR_SOCKET" } }));
      else controller.enqueue(bytes.slice(0, after));
      isSent = true;
    },
  });
  return new Response(body);
}

function part(bytes: Uint8Array, range: string | null): Response {
  const start = Number(/^bytes=(\d+)-$/u.exec(range ?? "")?.[1] ?? 0);
  if (range === null) return new Response(bytes.slice());
  if (start >= bytes.length) return new Response(null, { status: 416 });
  const headers = { "content-range": `bytes ${start}-${bytes.length - 1}/${bytes.length}` };
  return new Response(bytes.slice(start), { status: 206, headers });
}

function listing(files: ReadonlyMap<string, Uint8Array>): unknown {
  const hex = (algorithm: string, ...parts: readonly (string | Uint8Array)[]): string => {
    const hash = createHash(algorithm);
    for (const each of parts) hash.update(each);
    return hash.digest("hex");
  };
  return [
    { type: "directory", path: "onnx", oid: REVISION },
    ...[...files].map(([path, bytes]) => ({
      type: "file",
      path,
      size: bytes.length,
      oid: hex("sha1", `blob ${bytes.length}\0`, bytes),
      ...(path.startsWith("onnx/")
        ? { lfs: { oid: hex("sha256", bytes), size: bytes.length, pointerSize: 130 } }
        : {}),
    })),
  ];
}
