import { nodeRuntime } from "@engram/tensor/node";
import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import type { Claim, Settings } from "../../claim.ts";
import { memoryExperimentStore } from "../../experiment-store.ts";
import type { OwnText } from "../../own-text.ts";
import { runExperiment } from "../../run-experiment.ts";
import { c5 } from "./c5-majorization.ts";
import { c8 } from "./c8-pattern-radius.ts";
import { c9 } from "./c9-memory-capacity.ts";
import { c10 } from "./c10-printed-sizes.ts";
import { c13a } from "./c13-small-data.ts";
import { c14 } from "./c14-units-of-loss.ts";

/** Runs with the training engine, once more with another store, and gives both. */
async function twice<S extends Settings>(claim: Claim<S>, changed: Partial<S>, text?: OwnText) {
  const settings = { ...claim.presets.quick, ...changed };
  const about = text === undefined ? {} : { text: text.facts };
  const once = async () => {
    const { tables } = await runExperiment(
      "2405.08707",
      claim as unknown as Claim,
      { preset: "quick", seed: 1, settings, ...about },
      {
        ...(text === undefined ? {} : { text }),
        store: memoryExperimentStore(),
        runtime: () => nodeRuntime({ threads: 1 }),
        now: () => new Date(0),
        engramVersion: "0",
        machine: "test",
        threads: 1,
        signal: new AbortController().signal,
        observe: () => undefined,
      },
    );
    return tables;
  };
  const tables = await once();
  expect(await once()).toEqual(tables);
  return { tables, verdict: claim.judge(tables, settings) };
}

test("C9: a model keeps more of its sequences the longer it learns, and never more than there is", async () => {
  const few = { widths: [6], load: [1], seeds: 1, layers: 1 };
  const short = await twice(c9, { ...few, updates: 20 });
  const long = await twice(c9, { ...few, updates: 200 });
  const [kept, most, n, loss] = ["keptBits", "mostBits", "sequences", "loss"].map(
    (name) => long.tables.kept.columns[name][0],
  );
  // 8 tokens of 5 bits a sequence; which one comes next stays open.
  expect(kept).toBeCloseTo(n * (40 - (8 * loss) / Math.LN2), 6);
  expect(most).toBeCloseTo(n * (40 - Math.log2(n)), 6);
  expect(kept).toBeGreaterThan(0.2 * most);
  expect(kept).toBeLessThanOrEqual(most);
  expect(short.tables.kept.columns.keptBits[0]).toBeLessThan(kept);
  expect(long.verdict.value).toBe("open");
}, 60_000);

const tiny = { layers: 1, width: 16, heads: 2, learningRate: 1e-2 };

test("C14: all vocabularies cut the same sentences, whose entropy by bytes is one", async () => {
  const { tables } = await twice(c14, {
    ...tiny,
    vocabularies: [256, 512],
    sentences: 300,
    heldOut: 64,
    updates: 20,
  });
  const { vocabulary, tokens, bytes, floor } = tables.losses.columns;
  const sum = (of: (row: number) => number, size: number) =>
    vocabulary.reduce((total, each, row) => total + (each === size ? of(row) : 0), 0);
  const [small, large] = new Set(vocabulary);
  expect(sum((row) => bytes[row], small)).toBe(sum((row) => bytes[row], large));
  expect(sum((row) => tokens[row], small)).toBe(sum((row) => bytes[row], small));
  expect(sum((row) => tokens[row] * floor[row], small)).toBeCloseTo(
    sum((row) => tokens[row] * floor[row], large),
    6,
  );
}, 60_000);

test("C13: every share is compared in equally many patterns, and in all it has; each validation loss falls", async () => {
  const { tables } = await twice(c13a, {
    ...tiny,
    sentences: 400,
    shares: [0.1, 1],
    patterns: 60,
    updates: 20,
  });
  const counts = (name: string) =>
    [40, 400].map((count) => tables[name].columns.sentences.filter((each) => each === count).length);
  expect(counts("equalPatterns")).toEqual([32, 32]);
  expect(counts("patterns")[0]).toBeGreaterThan(32);
  expect(counts("patterns")[1]).toBe(60);
  const { sentences: of, validationLoss } = tables.heldOutCurve.columns;
  const curves = [40, 400].map((count) => validationLoss.filter((_, row) => of[row] === count));
  for (const curve of curves) expect(curve.at(-1)).toBeLessThan(curve[0] - 0.05);
  const { sentences, nearest, separation } = tables.patterns.columns;
  // No beginning of a sentence counts twice, so that none is at distance 0.
  expect(nearest.every((distance) => distance > 0)).toBe(true);
  // The unit of a share is its spread: one for all of its patterns, and not that of the other share.
  const spreads = nearest.map((distance, row) => distance / separation[row]);
  const [small, large] = [40, 400].map((count) => spreads.filter((_, row) => sentences[row] === count));
  expect(Math.max(...small) - Math.min(...small)).toBeLessThan(1e-9);
  expect(Math.abs(small[0] - large[0])).toBeGreaterThan(1e-3);
}, 60_000);

/** A text of no grammar's: words drawn from a few. */
function ownText(): OwnText {
  const random = counterRandom(7, "own text");
  const content = Array.from({ length: 12_000 }, (_, place) => `word${random.below(place, 300)}`).join(" ");
  return { content, facts: { name: "own.txt", bytes: content.length, sha256: "of it" } };
}

test("C13 and C14 on a text of the user's: its passages, whose entropy is not known", async () => {
  const sizes = { ...tiny, updates: 20, sentences: 400 };
  const small = await twice(c13a, { ...sizes, shares: [0.1, 1], patterns: 40 }, ownText());
  expect([...new Set(small.tables.losses.columns.floor)]).toEqual([Number.NaN]);
  const lowest = small.verdict.others.filter(({ name }) => name.en.startsWith("lowest loss of unseen"));
  const unseen = small.verdict.others.filter(({ name }) => name.en.startsWith("loss of unseen"));
  expect(lowest.map(({ value }) => value)).toEqual(
    lowest.map(() => Math.min(...unseen.map(({ value }) => value))),
  );
  expect(small.verdict.figure.value).not.toBeNaN();
  const units = await twice(c14, { ...sizes, vocabularies: [256], heldOut: 64 }, ownText());
  const { bytes, characters, tokens } = units.tables.losses.columns;
  expect(bytes).toEqual(characters);
  expect(bytes).toEqual(tokens);
  expect(units.verdict.others.some(({ value }) => Number.isNaN(value))).toBe(false);
  expect(units.tables.table2.columns.reported).toHaveLength(6);
}, 60_000);

test("C8: activations after the norm are as long as their width says, before it they are not", async () => {
  const { tables } = await twice(c8, {
    widths: [16],
    layers: 1,
    context: 8,
    sentences: 300,
    patterns: 64,
    updates: 20,
  });
  const { isNormed, isNull, norm, share } = tables.radii.columns;
  const norms = (normed: number) =>
    norm.filter((_, row) => isNormed[row] === normed && isNull[row] === 0 && share[row] === 1);
  // The norm's gain begins at 1, where the length is sqrt(16), and has moved little in so few updates.
  for (const each of norms(1)) expect(Math.abs(each - 4)).toBeLessThan(0.8);
  expect(norms(0).some((each) => Math.abs(each - 4) > 0.8)).toBe(true);
}, 60_000);

test("C5: energies of trained layers are of both architectures, of states before the first layer and after each", async () => {
  const small = { lines: 64, trainedLayers: 2, width: 8, heads: 2, context: 4, updates: 20 };
  const { tables, verdict } = await twice(c5, {
    stacks: 10,
    layers: [2],
    ...small,
    learningRate: 1e-2,
    chunks: 12,
    queries: 5,
  });
  const { architecture, layer, energy, descentEnergy, changeOfSharedStep } = tables.energies.columns;
  expect(energy).toHaveLength(2 * 2 * 5 * 3);
  expect(new Set(architecture)).toEqual(new Set([0, 1]));
  for (const [row, value] of energy.entries()) {
    if (layer[row] === 0) expect(descentEnergy[row]).toBe(value);
    else expect(changeOfSharedStep[row]).toBeLessThanOrEqual(1e-9);
  }
  const { columns } = tables.profile;
  for (const [row, at] of columns.layer.entries()) if (at === 0) expect(columns.energy[row]).toBe(1);
  expect(verdict.others.length).toBeGreaterThan(8);
}, 60_000);

test("C10: a size of the sweep is measured where its validation loss is lowest, and more data part the losses less", async () => {
  const { tables, verdict } = await twice(c10, {
    widths: [8],
    sizes: [300, 20_000],
    seeds: 1,
    layers: 1,
    context: 8,
    updates: 150,
  });
  const { lowest, meanSquare, parameters, allParameters, tokens } = tables.gaps.columns;
  expect(Array.from(tokens)).toEqual([300, 20_000]);
  expect(lowest[1]).toBeLessThan(lowest[0]);
  expect(meanSquare[1]).toBeLessThan(meanSquare[0]);
  // Token embedding, head and its bias: 2 x 32 x 8 + 32.
  expect(allParameters[0] - parameters[0]).toBe(544);
  // One width can not tell a power.
  expect(verdict.value).toBe("open");
}, 60_000);
