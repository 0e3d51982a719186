import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Settings } from "../claim.ts";
import { experimentId } from "../experiment.ts";
import { type ExperimentStore, memoryExperimentStore } from "../experiment-store.ts";
import { nodeExperimentStore } from "../node-experiment-store.ts";
import { unwrap } from "../result.ts";
import type { Laboratory } from "./laboratory.ts";
import { diceLab } from "./testing/dice-lab.ts";
import { memoryLaboratory, workHere } from "./testing/memory-laboratory.ts";

const lab = diceLab();
const [rolls, training] = lab.claims;
const request = (seed: number, settings: Settings = rolls.presets.quick) =>
  ({ preset: "quick", seed, settings }) as const;
const second = new Date("2026-11-22T12:00:00Z");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "engram-laboratory-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function run(laboratory: Laboratory, seed: number): Promise<string> {
  const { experimentId: id } = unwrap(await laboratory.runner.start(lab, rolls, request(seed)));
  await Array.fromAsync(laboratory.runner.follow(id, 0, new AbortController().signal));
  return id;
}

/** As another process would. */
async function runElsewhere(store: ExperimentStore, seed: number): Promise<void> {
  await workHere(store, () => second)({ lab, claim: rolls, request: request(seed) }, () => undefined).ended;
}

test("what is run here is recorded and found, and nothing is read again until something changes", async () => {
  const store = memoryExperimentStore();
  let folders = 0;
  const counting: ExperimentStore = {
    ...store,
    folder: (id) => {
      folders += 1;
      return store.folder(id);
    },
  };
  await using laboratory = memoryLaboratory({ labs: [lab], store: counting });
  expect((await laboratory.recorded(lab))[0].experiments).toEqual([]);
  const id = await run(laboratory, 1);
  const recorded = await laboratory.recorded(lab);
  expect(recorded.map(({ experiments }) => experiments.length)).toEqual([1, 0]);
  const found = await laboratory.find(id);
  expect(found).toMatchObject({ lab, claim: rolls, request: request(1), isRefused: false });
  expect(found?.experiment).toBe(recorded[0].experiments[0]);
  const before = folders;
  expect(await laboratory.recorded(lab)).toBe(recorded);
  expect(folders).toBe(before);
});

test("what another process records is seen a second later, and whoever watches is told", async () => {
  const store = nodeExperimentStore(folder);
  let now = second.getTime();
  await using laboratory = memoryLaboratory({ labs: [lab], store, now: () => new Date(now), lookEveryMs: 5 });
  expect((await laboratory.recorded(lab))[0].experiments).toHaveLength(0);
  const told = Promise.withResolvers<string>();
  const stopWatching = laboratory.watch(told.resolve);
  await runElsewhere(store, 4);
  now += 1000;
  expect(await told.promise).toBe(lab.paper);
  stopWatching();
  expect((await laboratory.recorded(lab))[0].experiments).toHaveLength(1);
});

test("a number that is changed in a file is refused, and a folder that is removed is gone, while the server runs", async () => {
  const store = nodeExperimentStore(folder);
  let now = second.getTime();
  await using laboratory = memoryLaboratory({ labs: [lab], store, now: () => new Date(now) });
  await runElsewhere(store, 4);
  const id = await experimentId(lab.paper, rolls.id, request(4));
  expect((await laboratory.find(id))?.isRefused).toBe(false);
  const file = join(folder, id, "rolls.csv");
  await writeFile(file, (await readFile(file, "utf8")).replace("\n0,", "\n7,"));
  now += 1000;
  expect(await laboratory.find(id)).toMatchObject({ isRefused: true });
  expect((await laboratory.recorded(lab))[0]).toMatchObject({ experiments: [], refused: [{ id }] });
  await rm(join(folder, id), { recursive: true });
  now += 1000;
  expect(await laboratory.find(id)).toBeUndefined();
  expect((await laboratory.recorded(lab))[0].refused).toEqual([]);
});

test("what waits is found before it is written down; what was interrupted is found without numbers", async () => {
  await using laboratory = memoryLaboratory({ labs: [lab] });
  const first = unwrap(await laboratory.runner.start(lab, rolls, request(1))).experimentId;
  const waiting = unwrap(await laboratory.runner.start(lab, rolls, request(2))).experimentId;
  expect(await laboratory.find(waiting)).toEqual({
    lab,
    claim: rolls,
    request: request(2),
    isRefused: false,
  });
  laboratory.runner.cancel(first);
  await Array.fromAsync(laboratory.runner.follow(first, 0, new AbortController().signal));
  expect(laboratory.runner.stateOf(first)).toEqual({ kind: "cancelled" });
  const interrupted = await laboratory.find(first);
  expect(interrupted).toMatchObject({ request: request(1), isRefused: false });
  expect(interrupted).not.toHaveProperty("experiment");
});

test("where there is no training engine, a training says so", async () => {
  await using laboratory = memoryLaboratory({ labs: [lab] });
  const { experimentId: id } = unwrap(await laboratory.runner.start(lab, training, request(1)));
  const events = await Array.fromAsync(laboratory.runner.follow(id, 0, new AbortController().signal));
  expect(events.at(-1)?.event).toEqual({ type: "failed", error: { code: "runtime.missing" } });
});

test.each(["", "..", "0123456789ABCDEF", "0123456789abcdef", "../../etc/passwd"])(
  "%j is no experiment",
  async (id) => {
    await using laboratory = memoryLaboratory({ labs: [lab] });
    expect(await laboratory.find(id)).toBeUndefined();
  },
);

test("plots are drawn and reports written from what is recorded", async () => {
  await using laboratory = memoryLaboratory({ labs: [lab] });
  const found = await laboratory.find(await run(laboratory, 1));
  if (found?.experiment === undefined) throw new Error("what was run must be found");
  const [plot] = rolls.plots;
  const svg = await laboratory.draw(plot, found.experiment.tables, found.request.settings, "fr");
  expect(svg).toMatch(/^<svg role="img" aria-label="Means \(fr\)"/);
  expect(await laboratory.report(lab, "md", "en")).toContain("# Reproduction report: On Dice");
});
