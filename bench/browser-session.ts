/**
 * @file A real Chromium with our sources served unbuilt, cross-origin isolated so that WebAssembly may have threads, and
 * workers in it that train.
 */
import { createReadStream, existsSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { createViteServer } from "vitest/node";
import { launchBrowser } from "../apps/web/tests/browser.ts";

/** One worker of the page that trains on the problem. */
export interface BrowserTrainer {
  /** What it said when it was ready. */
  readonly ready: Readonly<Record<string, unknown>>;
  train(steps: number): Promise<{ readonly losses: readonly number[]; readonly stepMs: readonly number[] }>;
  stop(): Promise<void>;
}

/** A page, open. */
export interface BrowserSession extends AsyncDisposable {
  readonly browser: string;
  /** What the page has: facts that decide what can be measured. */
  readonly has: { readonly isolated: boolean; readonly webgpu: boolean; readonly processors: number };
  /** Starts a worker: ours, or a peer's by the name of its script in `peers/`, with its settings. */
  start(worker: string, settings?: Readonly<Record<string, unknown>>): Promise<BrowserTrainer>;
}

const MEDIA: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};
const FACTS = `(async () => ({
  isolated: crossOriginIsolated,
  webgpu: ((await navigator.gpu?.requestAdapter()) ?? null) !== null,
  processors: navigator.hardwareConcurrency,
}))()`;
const START = `(address, settings, type) => {
  const worker = new Worker(address, { type });
  const answers = [];
  const waiting = [];
  const take = (answer) => { const next = waiting.shift(); if (next) next(answer); else answers.push(answer); };
  worker.onmessage = ({ data }) => take(data);
  worker.onerror = ({ message }) => take({ failed: message ?? "the worker did not start" });
  globalThis.trainers ??= [];
  globalThis.trainers.push({ worker, next: () => new Promise((resolve) => {
    if (answers.length > 0) resolve(answers.shift()); else waiting.push(resolve);
  }) });
  worker.postMessage(settings);
  return globalThis.trainers.length - 1;
}`;

/** Serves the sources, the folder of the peers' packages and that of the problem; opens a page. */
export async function openBrowserSession(folders: {
  readonly problem: string;
  readonly peers?: string;
  readonly cache: string;
}): Promise<BrowserSession> {
  const root = join(import.meta.dirname, "..");
  const raw = {
    "/raw/problem/": folders.problem,
    "/raw/peers/": folders.peers,
    "/raw/bench/": import.meta.dirname,
  };
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: "error",
    cacheDir: folders.cache,
    appType: "custom",
    resolve: { conditions: ["@engram/source", "module", "browser", "development|production"] },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { port: 0, host: "127.0.0.1", headers: ISOLATED, hmr: false, watch: null },
    plugins: [
      { name: "raw-files", configureServer: ({ middlewares }) => void middlewares.use(serveRaw(raw)) },
    ],
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${address}raw/page`);
  return {
    browser: `Chromium ${browser.version()}`,
    has: await page.evaluate<BrowserSession["has"]>(FACTS),
    async start(worker, settings = {}) {
      const path = worker.endsWith(".ts") ? `/bench/${worker}` : `/raw/bench/peers/${worker}`;
      const type = worker.endsWith(".ts") ? "module" : "classic";
      const call = `(${START})(${JSON.stringify(path)}, ${JSON.stringify(settings)}, ${JSON.stringify(type)})`;
      const index = await page.evaluate<number>(call);
      const next = async (): Promise<Record<string, unknown>> => {
        const answer = await page.evaluate<Record<string, unknown>>(`trainers[${index}].next()`);
        if (answer.failed !== undefined)
          throw new Error(`${worker} in the browser: ${String(answer.failed)}`);
        return answer;
      };
      return {
        ready: await next(),
        async train(steps) {
          await page.evaluate(`trainers[${index}].worker.postMessage({ steps: ${steps} })`);
          return (await next()) as { losses: number[]; stepMs: number[] } & Record<string, unknown>;
        },
        async stop() {
          await page.evaluate(`trainers[${index}].worker.terminate()`);
        },
      };
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}

type Middleware = (
  request: { readonly url?: string | undefined },
  response: NodeJS.WritableStream & { writeHead(status: number, headers?: object): unknown },
  next: () => void,
) => void;

/** Files as they are, from a few folders, and an empty page. */
function serveRaw(folders: Readonly<Record<string, string | undefined>>): Middleware {
  return ({ url = "/" }, response, next) => {
    const path = normalize(decodeURIComponent(url.split("?")[0] ?? ""));
    if (path === "/raw/page") {
      response.writeHead(200, { "content-type": "text/html", ...ISOLATED });
      response.end("<!doctype html><title>Bench</title>");
      return;
    }
    const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
    if (prefix === undefined || folder === undefined) return next();
    const file = join(folder, path.slice(prefix.length));
    if (!existsSync(file)) {
      response.writeHead(404);
      response.end();
      return;
    }
    const type = MEDIA[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, {
      "content-type": type,
      "cross-origin-resource-policy": "same-origin",
      ...ISOLATED,
    });
    createReadStream(file).pipe(response);
  };
}
