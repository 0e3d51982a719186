import { expect, test } from "vitest";
import { memoryExperimentStore } from "./experiment-store.ts";
import { LABS } from "./labs/labs.ts";
import { readRecordedLab } from "./recorded-lab.ts";
import { runExperiment } from "./run-experiment.ts";

const [lab] = LABS;
const claim = lab.claims.find(({ id }) => id === "C11") ?? lab.claims[0];
const quick = { preset: "quick", seed: 1, settings: claim.presets.quick } as const;

const surroundings = (store = memoryExperimentStore(), started = "2026-11-22T12:00:00Z") => ({
  store,
  runtime: () => Promise.reject(new Error("not asked for")),
  now: () => new Date(started),
  engramVersion: "0",
  machine: "test",
  threads: 1,
  signal: new AbortController().signal,
  observe: () => undefined,
});

async function recordedOf(store: ReturnType<typeof memoryExperimentStore>) {
  const recorded = await readRecordedLab(store, lab);
  expect(recorded.map((one) => one.claim.id)).toEqual(lab.claims.map(({ id }) => id));
  return recorded.find((one) => one.claim === claim);
}

test("the most thorough experiment leads, of equals the latest", async () => {
  const store = memoryExperimentStore();
  const run = (
    request: typeof quick | { preset: "standard"; seed: number; settings: typeof quick.settings },
    started: string,
  ) => runExperiment(lab.paper, claim, request, surroundings(store, started));
  const early = await run(quick, "2026-11-20T12:00:00Z");
  const late = await run({ ...quick, seed: 2 } as unknown as typeof quick, "2026-11-21T12:00:00Z");
  const standard = await run(
    { preset: "standard", seed: 1, settings: claim.presets.standard },
    "2026-11-19T12:00:00Z",
  );
  expect((await recordedOf(store))?.experiments.map(({ id }) => id)).toEqual([
    standard.id,
    late.id,
    early.id,
  ]);
});

test("an experiment that was begun is there with what was asked, so that it can be gone on with", async () => {
  const store = memoryExperimentStore();
  const stopped = new AbortController();
  stopped.abort(new Error("stopped"));
  const going = { ...surroundings(store), signal: stopped.signal };
  await expect(runExperiment(lab.paper, claim, quick, going)).rejects.toThrow("stopped");
  expect(await recordedOf(store)).toMatchObject({ experiments: [], unfinished: [quick], refused: [] });
});

test.each<[string, (text: string) => string]>([
  ["another seed", (text) => text.replace('"seed": 1', '"seed": 2')],
  ["another paper", (text) => text.replace(lab.paper, "0000.00000")],
  ["settings that are none", (text) => text.replace(/"settings": \{[^}]*\}/, '"settings": null')],
  ["half of the file", (text) => text.slice(0, 30)],
])("a request with %s in it is not what its folder is named for, and is passed over", async (_what, edit) => {
  const store = memoryExperimentStore();
  const { id } = await runExperiment(lab.paper, claim, quick, surroundings(store));
  const folder = await store.folder(id);
  const text = new TextDecoder().decode(await folder.read("request.json"));
  expect(edit(text)).not.toBe(text);
  await folder.write("request.json", new TextEncoder().encode(edit(text)));
  expect(await recordedOf(store)).toMatchObject({ experiments: [], unfinished: [], refused: [] });
});

test("a changed record is refused by its id and is no experiment", async () => {
  const store = memoryExperimentStore();
  const { id } = await runExperiment(lab.paper, claim, quick, surroundings(store));
  const folder = await store.folder(id);
  const record = new TextDecoder().decode(await folder.read("experiment.json"));
  await folder.write("experiment.json", new TextEncoder().encode(record.replace('"seed": 1', '"seed": 3')));
  expect(await recordedOf(store)).toMatchObject({
    experiments: [],
    refused: [{ id, error: { code: "experiment.checksum" } }],
  });
});
