import { expect, test } from "vitest";
import type { ExperimentRequest } from "../experiment.ts";
import { experimentId } from "../experiment.ts";
import { type ExperimentStore, memoryExperimentStore } from "../experiment-store.ts";
import { writeRequest } from "../recorded-lab.ts";
import { runExperiment } from "../run-experiment.ts";
import { Catalogue } from "./catalogue.ts";
import { diceLab } from "./testing/dice-lab.ts";

const lab = diceLab();
const [claim] = lab.claims;
const request: ExperimentRequest = { preset: "quick", seed: 1, settings: claim.presets.quick };

/** A store that is slow to give what it has read of the first record that is asked for. */
function slowStore(): { readonly store: ExperimentStore; readonly release: () => void } {
  const store = memoryExperimentStore();
  const { promise, resolve } = Promise.withResolvers<void>();
  let isFirst = true;
  const folder: ExperimentStore["folder"] = async (id) => {
    const files = await store.folder(id);
    return {
      ...files,
      read: async (name) => {
        const content = await files.read(name);
        if (isFirst && name === "experiment.json") {
          isFirst = false;
          await promise;
        }
        return content;
      },
    };
  };
  return { store: { ...store, folder }, release: resolve };
}

async function record(store: ExperimentStore, { paper, claims: [claim] }: typeof lab): Promise<void> {
  await runExperiment(paper, claim, request, {
    store,
    runtime: () => Promise.reject(new Error("there is none")),
    now: () => new Date(0),
    engramVersion: "0.1.0",
    machine: "a test",
    threads: 1,
    signal: new AbortController().signal,
    observe: () => undefined,
  });
}

test("a look that began before something was recorded does not hide it, however late it ends", async () => {
  const { store, release } = slowStore();
  const folder = await store.folder(await experimentId(lab.paper, claim.id, request));
  await writeRequest(folder, lab.paper, claim.id, request);
  const catalogue = new Catalogue({ labs: [lab], store, nowMs: () => 0, onChange: () => undefined });
  const early = catalogue.recorded(lab);
  // Until it has read what there is not yet.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await record(store, lab);
  catalogue.forget();
  expect((await catalogue.recorded(lab))[0].experiments).toHaveLength(1);
  release();
  await early;
  expect((await catalogue.recorded(lab))[0].experiments).toHaveLength(1);
  expect((await early)[0].experiments).toHaveLength(1);
});

test("what a look had read before it gave up is shown all the same, of each lab", async () => {
  const store = memoryExperimentStore();
  const labs = [lab, { ...diceLab(), paper: "2008.02217" }];
  let reads = 0;
  let beforeRead = (): void => undefined;
  const folder: ExperimentStore["folder"] = async (id) => {
    beforeRead();
    return await store.folder(id);
  };
  const told: string[] = [];
  const catalogue = new Catalogue({
    labs,
    store: { ...store, folder },
    nowMs: () => 0,
    onChange: (paper) => told.push(paper),
  });
  for (const one of labs) expect((await catalogue.recorded(one))[0].experiments).toHaveLength(0);
  for (const one of labs) await record(store, one);
  // Something else happens while it reads the second record.
  beforeRead = () => {
    reads += 1;
    if (reads === 2) catalogue.forget();
  };
  catalogue.forget();
  for (const one of labs) expect((await catalogue.recorded(one))[0].experiments).toHaveLength(1);
  expect(told.toSorted()).toEqual(["2008.02217", lab.paper].toSorted());
});
