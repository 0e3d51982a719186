import { expect, test } from "vitest";
import type { Claim } from "./claim.ts";
import { column } from "./claim.ts";
import { readExperiment } from "./experiment.ts";
import { memoryExperimentStore } from "./experiment-store.ts";
import type { OwnText } from "./own-text.ts";
import { unwrap } from "./result.ts";
import { type ExperimentEvent, type ExperimentSurroundings, runExperiment } from "./run-experiment.ts";

const text = (value: string) => ({ en: value, fr: value });
type DiceSettings = { readonly rounds: number };

/** Rolls a die: a claim small enough to be run in every test. `stopAt` aborts after that many parts. */
function dice(performed: string[] = [], stop?: () => void): Claim<DiceSettings> {
  return {
    id: "D1",
    statement: text("The mean is 3.5."),
    where: { version: "v1", place: "eq. (1)" },
    kind: "inequality",
    method: text("Dice."),
    rule: text("Confirmed between 3 and 4."),
    objection: text("Few rolls."),
    settings: { rounds: { label: text("rounds"), unit: "", minimum: 1, maximum: 100, integer: true } },
    presets: { quick: { rounds: 3 }, standard: { rounds: 5 }, full: { rounds: 9 } },
    predictSeconds: ({ rounds }) => rounds,
    tables: [
      {
        name: "rolls",
        columns: [
          { name: "round", unit: "", axis: true },
          { name: "mean", unit: "" },
        ],
      },
    ],
    plots: [],
    plan: ({ rounds }) => Array.from({ length: rounds }, (_, round) => ({ key: `round ${round}`, round })),
    perform: async (part, { random }) => {
      performed.push(part.key);
      if (performed.length === 2) stop?.();
      let sum = 0;
      for (let i = 0; i < 200; i += 1) sum += 1 + random.below(i, 6);
      return { rolls: [[Number(part.round), sum / 200]] };
    },
    judge: (tables) => {
      const means = column(tables, "rolls", "mean");
      const value = means.reduce((sum, mean) => sum + mean, 0) / means.length;
      return {
        value: value > 3 && value < 4 ? "confirmed" : "refuted",
        figure: { name: text("mean"), value },
        others: [],
      };
    },
  };
}

function surroundings(changes: Partial<ExperimentSurroundings> = {}): ExperimentSurroundings {
  return {
    store: memoryExperimentStore(),
    runtime: () => Promise.reject(new Error("not asked for")),
    now: () => new Date(0),
    engramVersion: "0",
    machine: "test",
    threads: 1,
    signal: new AbortController().signal,
    observe: () => undefined,
    ...changes,
  };
}

const REQUEST = { preset: "quick", seed: 7, settings: { rounds: 3 } } as const;

test("an experiment records every part in order and is judged from its record", async () => {
  const claim = dice();
  const experiment = await runExperiment("0000.00001", claim, REQUEST, surroundings());
  expect([...experiment.tables.rolls.columns.round]).toEqual([0, 1, 2]);
  expect(claim.judge(experiment.tables, REQUEST.settings).value).toBe("confirmed");
});

test("interrupted after two parts, it goes on with the third and ends in the same numbers as a straight run", async () => {
  const store = memoryExperimentStore();
  const controller = new AbortController();
  const first = dice([], () => controller.abort(new Error("stopped")));
  await expect(
    runExperiment("0000.00001", first, REQUEST, surroundings({ store, signal: controller.signal })),
  ).rejects.toThrow("stopped");

  const performed: string[] = [];
  const resumed = await runExperiment("0000.00001", dice(performed), REQUEST, surroundings({ store }));
  const straight = await runExperiment("0000.00001", dice(), REQUEST, surroundings());
  expect(performed).toEqual(["round 2"]);
  expect(resumed.provenance.resumed).toBe(true);
  expect(resumed.checksum).toBe(straight.checksum);
});

test("the same request is not run twice, another seed is", async () => {
  const store = memoryExperimentStore();
  const performed: string[] = [];
  const claim = dice(performed);
  await runExperiment("0000.00001", claim, REQUEST, surroundings({ store }));
  await runExperiment("0000.00001", claim, REQUEST, surroundings({ store }));
  expect(performed).toHaveLength(3);
  const other = await runExperiment("0000.00001", claim, { ...REQUEST, seed: 8 }, surroundings({ store }));
  expect(performed).toHaveLength(6);
  expect(other.tables.rolls.columns.mean).not.toEqual(
    (await runExperiment("0000.00001", claim, REQUEST, surroundings({ store }))).tables.rolls.columns.mean,
  );
});

test("work that two claims share is done once, whichever is run first, and each has it with its own seed", async () => {
  const performed: string[] = [];
  const sharing = (id: string): Claim<DiceSettings> => ({
    ...dice(performed),
    id,
    workOf: ({ round }) => ({ name: `roll ${Number(round)}`, round: Number(round) }),
  });
  const store = memoryExperimentStore();
  const run = (id: string, seed = 7) =>
    runExperiment("0000.00001", sharing(id), { ...REQUEST, seed }, surroundings({ store }));
  const first = await run("D1");
  const second = await run("D2");
  expect(performed).toHaveLength(3);
  expect(second.tables).toEqual(first.tables);
  expect(second.provenance).toMatchObject({ resumed: false, wallSeconds: 0 });
  const other = await run("D2", 8);
  expect(performed).toHaveLength(6);
  expect(other.tables).not.toEqual(first.tables);
  const alone = await runExperiment("0000.00001", sharing("D2"), REQUEST, surroundings());
  expect(alone.checksum).toBe(second.checksum);
});

test("an experiment on a text is known by the text's checksum, and goes on with no other text", async () => {
  const given: (string | undefined)[] = [];
  const reading: Claim<DiceSettings> = {
    ...dice(),
    perform: async (part, context) => {
      given.push(context.text);
      return dice().perform(part, context);
    },
  };
  const store = memoryExperimentStore();
  const of = (content: string, name: string): OwnText => ({
    content,
    facts: { name, bytes: content.length, sha256: `checksum of ${content}` },
  });
  const run = (text: OwnText | undefined, facts = text?.facts) =>
    runExperiment(
      "0000.00001",
      reading,
      { ...REQUEST, ...(facts === undefined ? {} : { text: facts }) },
      surroundings({ store, ...(text === undefined ? {} : { text }) }),
    );
  const drawn = await run(undefined);
  const own = await run(of("abc", "a.txt"));
  expect(given).toEqual([undefined, undefined, undefined, "abc", "abc", "abc"]);
  expect(own.id).not.toBe(drawn.id);
  expect(own.text).toEqual({ name: "a.txt", bytes: 3, sha256: "checksum of abc" });
  // The same text under another name is the same experiment; another text is not, nor is it taken for it.
  expect((await run(of("abc", "b.txt"))).text?.name).toBe("a.txt");
  expect((await run(of("abd", "a.txt"))).id).not.toBe(own.id);
  await expect(run(of("abf", "a.txt"), of("abe", "a.txt").facts)).rejects.toThrow("not this one");
  const folder = await store.folder(own.id);
  const files = await Promise.all(["experiment.json", "request.json"].map((name) => folder.read(name)));
  for (const file of files) expect(new TextDecoder().decode(file)).toContain("checksum of abc");
  const renamed = new TextDecoder().decode(files[0]).replace("a.txt", "c.txt");
  await folder.write("experiment.json", new TextEncoder().encode(renamed));
  expect(await readExperiment(folder, own.id, reading)).toMatchObject({
    ok: false,
    error: { code: "experiment.checksum" },
  });
});

test("events count up to the whole", async () => {
  const events: ExperimentEvent[] = [];
  await runExperiment(
    "0000.00001",
    dice(),
    REQUEST,
    surroundings({ observe: (event) => events.push(event) }),
  );
  expect(events.map(({ kind }) => kind)).toEqual([
    "experiment-started",
    "part-finished",
    "part-finished",
    "part-finished",
    "experiment-finished",
  ]);
  expect(events.flatMap((event) => ("fraction" in event ? [event.fraction] : []))).toEqual([1 / 3, 2 / 3, 1]);
});

const edits: readonly (readonly [
  what: string,
  file: string,
  edit: (text: string) => string,
  code: string,
])[] = [
  ["a number in a series", "rolls.csv", (content) => content.replace("\n0,", "\n1,"), "experiment.checksum"],
  ["a line of a series", "rolls.csv", (content) => content.replace(/\n0,.*/, "\n0"), "series.bad-file"],
  [
    "the seed",
    "experiment.json",
    (content) => content.replace('"seed": 7', '"seed": 6'),
    "experiment.checksum",
  ],
  ["the form of the record", "experiment.json", (content) => content.slice(0, 40), "experiment.bad-record"],
];

test.each(edits)("a record with %s changed is refused", async (_what, file, edit, code) => {
  const store = memoryExperimentStore();
  const claim = dice();
  const { id } = await runExperiment("0000.00001", claim, REQUEST, surroundings({ store }));
  const folder = await store.folder(id);
  expect((await readExperiment(folder, id, claim)).ok).toBe(true);
  const content = new TextDecoder().decode(await folder.read(file));
  const edited = edit(content);
  expect(edited).not.toBe(content);
  await folder.write(file, new TextEncoder().encode(edited));
  expect(await readExperiment(folder, id, claim)).toMatchObject({ ok: false, error: { code } });
});

test("a part whose file was cut short is run again", async () => {
  const store = memoryExperimentStore();
  const controller = new AbortController();
  const interrupted = runExperiment(
    "0000.00001",
    dice([], () => controller.abort(new Error("stopped"))),
    REQUEST,
    surroundings({ store, signal: controller.signal }),
  );
  const id = (await interrupted.catch(() => store.list())) as readonly string[];
  const folder = await store.folder(id[0]);
  const performed: string[] = [];
  const cut = { ...folder, read: async (name: string) => (await folder.read(name))?.slice(0, 70) };
  await runExperiment(
    "0000.00001",
    dice(performed),
    REQUEST,
    surroundings({ store: { ...store, folder: async () => cut } }),
  );
  expect(performed).toHaveLength(3);
  expect(unwrap(await readExperiment(folder, id[0], dice())).tables.rolls.columns.round).toHaveLength(3);
});
