/**
 * @file What the tests of every lab check, whatever its paper: `describeLab(lab, { small })`. A lab's own tests add what is
 * its own: that measurements measure, and rows for which each verdict is right.
 */
import { describe, expect, test } from "vitest";
import type { Claim, Lab, PlotSpec, Settings } from "../claim.ts";
import { memoryExperimentStore } from "../experiment-store.ts";
import { findLabFaults } from "../lab-fault.ts";
import type { Localised } from "../localised.ts";
import { runExperiment } from "../run-experiment.ts";
import { chooseSettings } from "../settings.ts";
import type { Table, TableSpec, Tables } from "../table.ts";
import { isUnitKnown } from "../unit-in.ts";
import type { Figure, Verdict } from "../verdict.ts";

/** How long `quick` may be predicted to take, in seconds on two cores; `labs.test.ts` holds the budgets of all labs together. */
const MOST_SECONDS_OF_A_CLAIM = 240;

export interface LabKitOptions {
  /**
   * By claim: what is changed of `quick` so that it runs in a second at most. A claim without an entry is not run by the
   * kit; those whose kind is a training run have a test of their own with a runtime.
   */
  readonly small: Readonly<Record<string, Settings>>;
}

/** Declares the tests of a lab. */
export function describeLab(lab: Lab, { small }: LabKitOptions): void {
  describe(`the lab of ${lab.paper}`, () => {
    test("lacks nothing", () => expect(findLabFaults(lab)).toEqual([]));
    test("is run in minutes by its quick presets", () => {
      for (const { predictSeconds, presets } of lab.claims) {
        expect(predictSeconds(presets.quick)).toBeLessThanOrEqual(MOST_SECONDS_OF_A_CLAIM);
      }
    });
    test("runs every claim here that trains nothing", () => {
      const untrained = lab.claims.filter(({ kind }) => kind !== "training-run").map(({ id }) => id);
      expect(Object.keys(small)).toEqual(expect.arrayContaining(untrained));
      expect(lab.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(small)));
    });
    for (const claim of lab.claims) describeClaim(lab.paper, claim, small[claim.id]);
  });
}

function describeClaim(paper: string, claim: Claim, changed: Settings | undefined): void {
  describe(claim.id, () => {
    test("says everything in English and in French", () => {
      for (const text of [...textsOf(claim)]) expectBothLanguages(text);
      expect(unitsOf(claim).filter((unit) => !isUnitKnown(unit))).toEqual([]);
    });
    test("is predicted to take no less for standard than for quick", () => {
      const [quick, standard, full] = (["quick", "standard", "full"] as const).map((preset) =>
        claim.predictSeconds(claim.presets[preset]),
      );
      expect(standard).toBeGreaterThanOrEqual(quick);
      expect(full).toBeGreaterThanOrEqual(standard);
    });
    test("says what room it takes where it trains, and no less for standard than for quick", () => {
      if (claim.kind === "training-run") expect(claim.predictSpace).toBeDefined();
      const [quick, standard, full] = (["quick", "standard", "full"] as const).map((preset) =>
        claim.predictSpace?.(claim.presets[preset]),
      );
      for (const what of ["memoryBytes", "diskBytes"] as const) {
        expect(standard?.[what] ?? 0).toBeGreaterThanOrEqual(quick?.[what] ?? 0);
        expect(full?.[what] ?? 0).toBeGreaterThanOrEqual(standard?.[what] ?? 0);
      }
    });
    if (changed === undefined) return;
    const chosen = chooseSettings(claim, claim.presets.quick, changed);
    const run = (ran: Claim = claim) => {
      if (!chosen.ok) throw new Error(`the small settings are refused: ${JSON.stringify(chosen.error)}`);
      return runSmall(paper, ran, chosen.value);
    };
    test("gives the same numbers for the same seed, and for a part without those before it", async () => {
      const whole = await run();
      expect(await run()).toEqual(whole);
      const last = await run({ ...claim, plan: (settings) => claim.plan(settings).slice(-1) });
      for (const [name, { columns }] of Object.entries(last)) {
        for (const [column, values] of Object.entries(columns)) {
          const all = whole[name].columns[column];
          expect(values).toEqual(all.slice(all.length - values.length));
        }
      }
    });
    test("is judged of what it declares and nothing else, the same each time", async () => {
      const tables = await run();
      const settings = chosen.ok ? chosen.value : changed;
      const before = structuredClone(tables);
      const verdict = claim.judge(onlyDeclared(claim, tables), settings);
      expect(claim.judge(tables, settings)).toEqual(verdict);
      expect(tables).toEqual(before);
      expectWholeVerdict(verdict);
      for (const plot of claim.plots) expectRules(plot, tables, settings);
    });
  });
}

async function runSmall(paper: string, claim: Claim, settings: Settings): Promise<Tables> {
  const { tables } = await runExperiment(
    paper,
    claim,
    { preset: "quick", seed: 1, settings },
    {
      store: memoryExperimentStore(),
      runtime: () => Promise.reject(new Error("a claim that the kit runs trains nothing")),
      now: () => new Date(0),
      engramVersion: "0",
      machine: "test",
      threads: 1,
      signal: new AbortController().signal,
      observe: () => undefined,
    },
  );
  return tables;
}

/** Every text of a claim but those of its verdict. */
function* textsOf(claim: Claim): Generator<Localised> {
  yield* [claim.statement, claim.method, claim.rule, claim.objection];
  for (const { label } of Object.values(claim.settings)) yield label;
  for (const { title } of claim.plots) yield title;
  for (const { label, codes = [] } of claim.tables.flatMap(({ columns }) => columns)) {
    if (label) yield label;
    yield* codes;
  }
}

function unitsOf({ settings, tables }: Claim): readonly string[] {
  const ofColumns = tables.flatMap(({ columns }) => columns.map(({ unit }) => unit));
  return [...Object.values(settings).map(({ unit }) => unit), ...ofColumns];
}

function expectBothLanguages({ en, fr }: Localised): void {
  expect(en.trim()).not.toBe("");
  expect(fr.trim()).not.toBe("");
  // Words in a row that are the same in both were not translated; a symbol or a word may be.
  if (en.length > 25 && /[a-z]{3,} [a-z]{3,}/u.test(en)) expect(fr).not.toBe(en);
}

/** The tables such that reading one that the claim does not declare, or a column, fails. */
function onlyDeclared(claim: Claim, tables: Tables): Tables {
  const guarded = claim.tables.map((spec) => [spec.name, guardColumns(spec, tables[spec.name])] as const);
  return guard(`${claim.id}'s tables`, Object.fromEntries(guarded));
}

function guardColumns(spec: TableSpec, { name, columns }: Table): Table {
  return { name, columns: guard(`the columns of ${spec.name}`, { ...columns }) };
}

function guard<T extends object>(what: string, values: T): T {
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === "string" && !(key in target)) throw new Error(`${what} do not include ${key}`);
      return Reflect.get(target, key);
    },
    set() {
      throw new Error(`${what} must not be written`);
    },
  });
}

function expectWholeVerdict({ value, qualification, figure, others }: Verdict): void {
  expect(["confirmed", "refuted", "not-supported", "open"]).toContain(value);
  if (qualification !== undefined) expectBothLanguages(qualification);
  for (const each of [figure, ...others]) expectWholeFigure(each);
}

function expectWholeFigure({ name, value, unit = "", interval }: Figure): void {
  expectBothLanguages(name);
  expect(isUnitKnown(unit)).toBe(true);
  if (interval === undefined || Number.isNaN(value)) return;
  const [lower, upper] = interval;
  expect(lower).toBeLessThanOrEqual(value);
  expect(upper).toBeGreaterThanOrEqual(value);
}

function expectRules(plot: PlotSpec, tables: Tables, settings: Settings): void {
  for (const { label, y } of plot.rules(tables, settings)) {
    expectBothLanguages(label);
    expect(y).not.toBeNaN();
  }
}
