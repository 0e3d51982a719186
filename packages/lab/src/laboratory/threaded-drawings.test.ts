import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeExperimentStore } from "../node-experiment-store.ts";
import { drawSpec } from "../report/draw-spec.ts";
import { vegaLiteSpec } from "../report/vega-lite-spec.ts";
import { diceLab } from "./testing/dice-lab.ts";
import { workHere } from "./testing/memory-laboratory.ts";
import { threadedDrawings } from "./threaded-drawings.ts";

const lab = diceLab();
const [claim] = lab.claims;
const [plot] = claim.plots;
const request = { preset: "quick", seed: 1, settings: claim.presets.quick } as const;
const labs = new URL("./testing/process-labs.ts", import.meta.url).href;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engram-drawings-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function specification(means: readonly number[]) {
  const columns = { round: Float64Array.from(means.keys()), excess: Float64Array.from(means) };
  const tables = { rolls: { name: "rolls", columns } };
  return vegaLiteSpec(claim, plot, tables, request.settings, { language: "en", width: 300, height: 200 });
}

test("a thread draws what would be drawn here, once for those who ask together", async () => {
  await using drawings = threadedDrawings({ folder, engramVersion: "0.1.0" });
  const spec = specification([0.1, 0.2, -0.1]);
  const [first, second] = [
    drawings.draw(spec, "Means"),
    drawings.draw(specification([0.1, 0.2, -0.1]), "Means"),
  ];
  expect(second).toBe(first);
  expect(await first).toBe(await drawSpec(spec, "Means"));
  expect(await drawings.draw(specification([0.1, 0.3]), "Means")).not.toBe(await first);
});

test("a specification that can not be drawn fails alone", async () => {
  await using drawings = threadedDrawings({ folder, engramVersion: "0.1.0" });
  const bad = { ...specification([1]), layer: [{ mark: "no such mark" }] } as never;
  await expect(drawings.draw(bad, "Bad")).rejects.toThrow();
  expect(await drawings.draw(specification([1]), "Good")).toContain("Good");
});

test("a report is written from the folder", async () => {
  await workHere(nodeExperimentStore(folder), () => new Date())({ lab, claim, request }, () => undefined)
    .ended;
  await using drawings = threadedDrawings({ folder, engramVersion: "0.1.0", labs });
  const report = await drawings.report({ paper: lab.paper, format: "html", language: "en" });
  expect(report).toContain("On Dice");
  expect(report).toContain("<figure><svg ");
});

test("a thread that dies fails those who wait, and the next one is drawn by a new thread", async () => {
  const file = join(folder, "dies-once.mjs");
  const marker = JSON.stringify(join(folder, "died"));
  await writeFile(
    file,
    `import { existsSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ number }) => {
  if (existsSync(${marker})) parentPort.postMessage({ number, text: "drawn" });
  else { writeFileSync(${marker}, ""); throw new Error("the thread dies"); }
});`,
  );
  await using drawings = threadedDrawings({ folder, engramVersion: "0.1.0" }, pathToFileURL(file));
  await expect(drawings.draw(specification([1]), "a")).rejects.toThrow("the thread dies");
  expect(await drawings.draw(specification([1]), "a")).toBe("drawn");
});
