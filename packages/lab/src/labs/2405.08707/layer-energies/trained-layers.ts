/** @file A training, and the global energy of section 4.2 along the layers of the model, its patterns the model's own activations. */
import type { Layers } from "@engram/memory";
import type { Runtime } from "@engram/tensor";
import {
  counterRandom,
  gpt2,
  type LanguageModel,
  type TokenSource,
  tokensInMemory,
  unwrap,
  vanilla,
} from "@engram/transformer";
import type { PartContext, Rows, Settings } from "../../../claim.ts";
import type { TableSpec } from "../../../table.ts";
import { hiddenStates } from "../hidden-states.ts";
import { drawLines, encodeLine, lineText, wordIds } from "../question-formation/corpus.ts";
import { LEXICON, wordsOf } from "../question-formation/lexicon.ts";
import { forgetTraining, trainModel } from "../train-model.ts";
import { passEnergies } from "./pass-energies.ts";

/** Settings of the trainings. */
export type TrainedSettings = Settings & {
  readonly lines: number;
  readonly trainedLayers: number;
  readonly width: number;
  readonly heads: number;
  readonly context: number;
  readonly updates: number;
  readonly learningRate: number;
  readonly chunks: number;
  readonly queries: number;
};

const ARCHITECTURE = {
  name: "architecture",
  unit: "",
  codes: [
    { en: "vanilla", fr: "classique" },
    { en: "GPT-2", fr: "GPT-2" },
  ],
} as const;

const STATE = {
  name: "state",
  unit: "",
  codes: [
    { en: "all tokens of a chunk", fr: "tous les tokens d’un morceau" },
    { en: "its last token", fr: "son dernier token" },
  ],
} as const;

const LAYER = { name: "layer", unit: "", axis: true, label: { en: "layer", fr: "couche" } } as const;

/** Energies of unseen chunks before the first layer (0) and after each. */
export const ENERGIES: TableSpec = {
  name: "energies",
  columns: [
    ARCHITECTURE,
    STATE,
    { name: "query", unit: "" },
    LAYER,
    { name: "energy", unit: "" },
    { name: "descentEnergy", unit: "" },
    { name: "changeOfSharedStep", unit: "" },
  ],
};

/** Their means, as shares of what they are before the first layer. */
export const PROFILE: TableSpec = {
  name: "profile",
  columns: [
    ARCHITECTURE,
    STATE,
    LAYER,
    {
      name: "energy",
      unit: "E_global / before layer 1",
      label: { en: "trained layers", fr: "couches entraînées" },
    },
    {
      name: "descentEnergy",
      unit: "E_global / before layer 1",
      label: { en: "descent", fr: "descente" },
    },
  ],
};

/** What each model learnt. */
export const TRAINED: TableSpec = {
  name: "trained",
  columns: [
    ARCHITECTURE,
    { name: "update", unit: "", axis: true, label: { en: "update", fr: "mise à jour" } },
    {
      name: "trainingLoss",
      unit: "nats per token",
      label: { en: "training loss", fr: "perte d’entraînement" },
    },
  ],
};

/** Contexts of a batch. */
export const ROWS = 32;
const HELD_LINES = 1000;

/** Rows of {@link ARCHITECTURE}'s codes. */
export const ARCHITECTURES = [0, 1] as const;

/** The model of an architecture: norms after the layers' sums, or before what is added to them. */
export function trainedModel(
  architecture: number,
  { trainedLayers: layers, width, heads, context }: TrainedSettings,
): LanguageModel {
  const vocabularySize = wordsOf(LEXICON).length + 2;
  const sizes = { vocabularySize, contextLength: context, layers, width, heads, dropout: 0 };
  return unwrap(
    architecture === 0
      ? vanilla({ family: "vanilla", ...sizes, feedForwardWidth: 4 * width })
      : gpt2({ family: "gpt2", ...sizes }),
  );
}

/** Trains on Question-Formation, takes activations of training chunks as patterns, and passes unseen chunks through. */
export async function measureTrainedLayers(
  architecture: number,
  context: PartContext<TrainedSettings>,
): Promise<Rows> {
  const { settings, random, signal, report, scratch } = context;
  const { updates, learningRate, context: contextLength } = settings;
  const { seen, unseen } = drawTexts(settings.lines, random.uint32(1));
  const model = trainedModel(architecture, settings);
  const runtime = await context.runtime();
  const curve: (readonly number[])[] = [];
  const onMeanLoss = (update: number, loss: number) => {
    const row = [architecture, update, loss];
    curve.push(row);
    report((0.9 * update) / updates, { [TRAINED.name]: [row] });
  };
  const how = { rows: ROWS, contextLength, contexts: "random", updates, learningRate } as const;
  const plan = { model, source: seen, ...how, seed: random.uint32(0), signal, scratch, onMeanLoss };
  using step = await trainModel(plan, runtime);
  const look = async (source: TokenSource, count: number, seed: number) =>
    statesOf(model, step.state.parameters, runtime, await chunksOf(source, contextLength, count, seed));
  const patterns = await look(seen, settings.chunks, random.uint32(2));
  const queries = await look(unseen, settings.queries, random.uint32(3));
  const rows: (readonly number[])[] = [];
  for (const [query, states] of queries.entries()) {
    signal.throwIfAborted();
    for (const [state, of] of [whole, lastOf(contextLength)].entries()) {
      // Layer 0 is before the stack: what is stored is stored in the layers.
      const layers = states.slice(1).map((_, t) => patterns.map((pattern) => of(pattern[t + 1])));
      rows.push(...energyRows([architecture, state, query], layers, states.map(of)));
    }
    report(0.9 + (0.1 * query) / queries.length);
    // A page that runs this must stay alive.
    if (query % 8 === 7) await new Promise((resolve) => setTimeout(resolve));
  }
  await forgetTraining(scratch);
  return { [TRAINED.name]: curve, [ENERGIES.name]: rows, [PROFILE.name]: profileOf(rows) };
}

/** Lines as one stream, and a stream of lines that are none of them. */
function drawTexts(lines: number, seed: number) {
  const ids = wordIds(LEXICON);
  const draw = (stream: string, count: number, exclude?: ReadonlySet<string>) => {
    const generator = drawLines("released", LEXICON, counterRandom(seed, stream), exclude);
    return Array.from({ length: count }, () => generator.next().value);
  };
  const training = draw("training lines", lines);
  const others = draw("other lines", HELD_LINES, new Set(training.map(lineText)));
  const source = (some: typeof training) =>
    unwrap(
      tokensInMemory(
        some.map((line) => encodeLine(line, ids)),
        ids.size + 2,
      ),
    );
  return { seen: source(training), unseen: source(others) };
}

/** Chunks from anywhere in a text. */
async function chunksOf(source: TokenSource, length: number, count: number, seed: number) {
  const random = counterRandom(seed, "chunks");
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const ids = new Int32Array(length);
      await source.read(random.below(index, source.tokenCount - length), ids);
      return ids;
    }),
  );
}

/** Of each chunk the states before layer 1 and after each layer: [T, D]. */
function statesOf(
  model: LanguageModel,
  parameters: Readonly<Record<string, Float32Array>>,
  runtime: Runtime,
  chunks: readonly Int32Array[],
): Promise<readonly (readonly Float32Array[])[]> {
  const layers = Array.from({ length: model.cache.length + 1 }, (_, layer) => layer);
  const how = { texts: chunks, length: model.contextLength, layers };
  return Array.fromAsync(hiddenStates(model, parameters, runtime, how));
}

/** The state of a chunk as the paper's n = T d_emb has it, and as appendix F.1 looks at it. */
const whole = (states: Float32Array) => states;
const lastOf = (tokens: number) => (states: Float32Array) => states.slice(-states.length / tokens);

function energyRows(of: readonly number[], layers: Layers, states: readonly Float32Array[]) {
  const { given, descent, sharedChanges } = passEnergies(layers, states);
  return given.map((energy, layer) => [
    ...of,
    layer,
    energy,
    descent[layer],
    layer === 0 ? 0 : sharedChanges[layer - 1],
  ]);
}

/** Means over queries, each query by its own first energy. */
function profileOf(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groups = Object.groupBy(
    rows,
    ([architecture, state, , layer]) => `${architecture} ${state} ${layer}`,
  );
  const first = new Map(
    rows
      .filter(([, , , layer]) => layer === 0)
      .map(([architecture, state, query, , energy]) => [`${architecture} ${state} ${query}`, energy]),
  );
  return Object.values(groups).map((group = []) => {
    const [[architecture, state, , layer]] = group;
    const mean = (place: number) =>
      group.reduce((sum, row) => sum + row[place] / (first.get(row.slice(0, 3).join(" ")) ?? Number.NaN), 0) /
      group.length;
    return [architecture, state, layer, mean(4), mean(5)];
  });
}
