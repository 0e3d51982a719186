/** @file Chromium on a page that trains: our sources are served unbuilt, cross-origin isolated so that there are threads. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createViteServer } from "vitest/node";
import { launchBrowser } from "../../apps/web/tests/browser.ts";
import type { PageReport } from "./page.ts";
import type { PageRequest } from "./worker.ts";

/** The page, open. */
export interface TrainingPage extends AsyncDisposable {
  /** `watchMs`: frames are counted for at least so long. */
  train(request: PageRequest, endAtStep?: number, watchMs?: number): Promise<PageReport>;
  trainTwice(request: PageRequest): Promise<PageReport["error"]>;
}

const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};
const HTML =
  '<!doctype html><title>Training</title><script type="module" src="/tools/web-trainer/page.ts"></script>';

export async function openTrainingPage(): Promise<TrainingPage> {
  const cacheDir = mkdtempSync(join(tmpdir(), "engram-web-trainer-"));
  const server = await createViteServer({
    root: join(import.meta.dirname, "..", ".."),
    configFile: false,
    logLevel: "error",
    cacheDir,
    appType: "custom",
    resolve: { conditions: ["@engram/source", "module", "browser", "development|production"] },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { port: 0, host: "127.0.0.1", headers: ISOLATED, hmr: false, watch: null },
    plugins: [
      {
        name: "training-page",
        configureServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => {
            if (request.url !== "/page") return next();
            response.writeHead(200, { "content-type": "text/html", ...ISOLATED });
            response.end(HTML);
          });
        },
      },
    ],
  });
  await server.listen();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}page`);
  await page.waitForFunction("typeof trainOnPage === 'function'");
  const call = <T>(name: string, ...values: unknown[]): Promise<T> =>
    page.evaluate<T>(`${name}(${values.map((value) => JSON.stringify(value) ?? "undefined").join(", ")})`);
  return {
    train: (request, endAtStep, watchMs) => call("trainOnPage", request, endAtStep, watchMs),
    trainTwice: (request) => call("trainTwice", request),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}
