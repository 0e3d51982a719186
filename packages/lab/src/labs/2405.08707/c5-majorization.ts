import { type Layers, runStack } from "@engram/memory";
import type { CounterRandom } from "@engram/transformer";
import type { Claim, PartContext, Rows } from "../../claim.ts";
import { column } from "../../claim.ts";
import { spaceOfRows } from "../../space-of-rows.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { TableSpec } from "../../table.ts";
import type { Verdict } from "../../verdict.ts";
import { passEnergies } from "./layer-energies/pass-energies.ts";
import {
  ARCHITECTURES,
  ENERGIES,
  measureTrainedLayers,
  PROFILE,
  TRAINED,
  type TrainedSettings,
} from "./layer-energies/trained-layers.ts";
import {
  predictTrainedSeconds,
  predictTrainedSpace,
  TRAINED_PRESETS,
  TRAINED_SETTINGS,
} from "./layer-energies/trained-settings.ts";
import { controlsOf, risesOf, trainedLosses, trainedOutcome } from "./layer-energies/trained-verdict.ts";

const STEPS: TableSpec = {
  name: "steps",
  columns: [
    { name: "layers", unit: "" },
    { name: "stack", unit: "" },
    { name: "layer", unit: "", axis: true, label: { en: "layer", fr: "couche" } },
    {
      name: "changeOfGlobalEnergy",
      unit: "",
      label: {
        en: "change in a layer of the paper’s stack",
        fr: "changement dans une couche de la pile de l’article",
      },
    },
    { name: "changeOverPass", unit: "" },
    {
      name: "changeOfSharedStep",
      unit: "",
      label: { en: "true majorization-minimization", fr: "vraie majoration-minimisation" },
    },
    {
      name: "changeOfDescent",
      unit: "",
      label: { en: "change in a step of descent", fr: "changement en un pas de descente" },
    },
  ],
};

type StackSettings = TrainedSettings & {
  readonly stacks: number;
  readonly layers: readonly number[];
  readonly delta: number;
  readonly dimension: number;
  readonly patterns: number;
};

/** What rounding alone can do to an energy is no rise. */
const ROUNDING = 1e-9;

const STACKS = { layers: [2, 3, 4, 5, 6], delta: 0.5, dimension: 2, patterns: 12 } as const;
const ARCHITECTURE_KEYS = ["vanilla Transformer", "GPT-2"] as const;

/** Random patterns, dealt to layers at random (none empty), and a state to start from. */
function drawStack(
  random: CounterRandom,
  layers: number,
  { dimension, patterns }: StackSettings,
  index: number,
) {
  let next = index * (patterns + 1) * (dimension + 1);
  const vector = () => Float64Array.from({ length: dimension }, () => 2 * random.normal(next++));
  const stack: Float64Array[][] = Array.from({ length: layers }, () => []);
  for (let i = 0; i < Math.max(patterns, layers); i += 1) {
    const layer = i < layers ? i : Math.floor(random.uniform(next++) * layers);
    stack[layer].push(vector());
  }
  return { stack: stack as Layers, start: vector() };
}

/** Section 4.2: a pass through the layers is majorization-minimization of the global energy. */
export const c5: Claim<StackSettings> = {
  id: "C5",
  statement: {
    en: "Layer by layer a Transformer minimises surrogates of one global energy (majorization-minimization), so that this energy falls from layer to layer.",
    fr: "Couche après couche, un Transformer minimise des substituts d’une énergie globale (majoration-minimisation), si bien que cette énergie décroît de couche en couche.",
  },
  where: { version: "v2", place: "Section 4.2, eqs (6)-(8)" },
  kind: "training-run",
  method: {
    en: "Random patterns dealt to the layers of random stacks; the state moves in each layer as eq. (6) says, and E_global of eq. (7) is taken before and after. Then two Transformers are trained on Question-Formation, a vanilla one and a GPT-2: the patterns of a layer are what it makes of training chunks, and E_global is taken of unseen chunks before the first layer and after each, with all tokens of a chunk as one state, as n = T d_emb has it, and with the last one alone. Beside both, from the same states: a true majorization-minimization step on all patterns, which is attention with shared patterns, and a stack that descends E_global itself, as an Energy Transformer does.",
    fr: "Motifs aléatoires distribués aux couches de piles aléatoires ; l’état se déplace dans chaque couche selon l’éq. (6), et E_global de l’éq. (7) est prise avant et après. Puis deux Transformers sont entraînés sur Question-Formation, un classique et un GPT-2 : les motifs d’une couche sont ce qu’elle fait de morceaux d’entraînement, et E_global est prise pour des morceaux jamais vus avant la première couche et après chacune, tous les tokens d’un morceau formant un état, comme le veut n = T d_emb, puis le dernier seul. À côté, depuis les mêmes états : un vrai pas de majoration-minimisation sur tous les motifs, c’est-à-dire une attention à motifs partagés, et une pile qui descend E_global elle-même, comme un Energy Transformer.",
  },
  rule: {
    en: "Random stacks break the theorem if E_global rises by more than rounding (1e-9) in one layer step. A trained Transformer rises if the 95 % interval of the share of its layers in which E_global rises (whole chunks, Student's interval over chunks, rounding 1e-6 of the energy) lies above 5 %, and falls if it lies below. Refuted if stacks break the theorem and one architecture rises, and for trained Transformers alone if only that; not supported if stacks break the theorem though both architectures fall; confirmed if no stack does and both fall; open otherwise.",
    fr: "Des piles aléatoires contredisent le théorème si E_global augmente de plus que l’arrondi (1e-9) en un pas de couche. Un Transformer entraîné monte si l’intervalle à 95 % de la part de ses couches où E_global augmente (morceaux entiers, intervalle de Student sur les morceaux, arrondi 1e-6 de l’énergie) est au-dessus de 5 %, et descend s’il est en dessous. Réfutée si des piles contredisent le théorème et qu’une architecture monte, et pour les seuls Transformers entraînés si cela seul ; non étayée si des piles le contredisent bien que les deux architectures descendent ; confirmée si aucune pile ne le contredit et que les deux descendent ; ouverte sinon.",
  },
  objection: {
    en: "The paper's patterns are not said to be activations: that reading is ours, with a sample of them; of a training chunk itself E_global is at most 0 after every layer by definition. And an energy that rises in one layer may still end lower after all of them, which is what a whole pass is counted for: a rise breaks the theorem (a layer that attracts to its own patterns need not lower an energy in which another layer's pattern is nearer), not the picture as a tendency.",
    fr: "L’article ne dit pas que ses motifs sont des activations : cette lecture est la nôtre, avec un échantillon d’entre elles ; pour un morceau d’entraînement lui-même, E_global est au plus 0 après chaque couche par définition. Et une énergie qui monte dans une couche peut finir plus bas après toutes, ce que comptent les passages complets : une montée contredit le théorème (une couche qui attire vers ses propres motifs n’abaisse pas forcément une énergie où le motif d’une autre couche est plus proche), non l’image comme tendance.",
  },
  settings: {
    ...TRAINED_SETTINGS,
    stacks: {
      label: { en: "stacks of each depth", fr: "piles par profondeur" },
      unit: "",
      minimum: 10,
      maximum: 100_000,
      integer: true,
    },
    layers: {
      label: { en: "layers", fr: "couches" },
      symbol: "l",
      unit: "",
      minimum: 2,
      maximum: 64,
      integer: true,
      listOf: 8,
    },
    delta: {
      label: { en: "step limit, a squared distance", fr: "limite de pas, un carré de distance" },
      symbol: "delta",
      unit: "",
      minimum: 0.0001,
      maximum: 100,
      integer: false,
    },
    dimension: {
      label: { en: "dimension", fr: "dimension" },
      symbol: "n",
      unit: "",
      minimum: 1,
      maximum: 256,
      integer: true,
    },
    patterns: {
      label: { en: "patterns", fr: "motifs" },
      symbol: "d",
      unit: "",
      minimum: 2,
      maximum: 1024,
      integer: true,
    },
  },
  presets: {
    quick: { ...STACKS, stacks: 200, ...TRAINED_PRESETS.quick },
    standard: { ...STACKS, stacks: 2000, ...TRAINED_PRESETS.standard },
    full: {
      stacks: 20_000,
      layers: [2, 3, 4, 5, 6, 12, 24],
      delta: 0.5,
      dimension: 16,
      patterns: 64,
      ...TRAINED_PRESETS.full,
    },
  },
  predictSeconds: (settings) => {
    const { stacks, layers, patterns, dimension } = settings;
    const steps = stacks * layers.reduce((sum, depth) => sum + depth, 0);
    return 0.05 + steps * (20e-6 + patterns * dimension * 0.6e-6) + predictTrainedSeconds(settings);
  },
  predictSpace: (settings) => {
    const steps = settings.stacks * settings.layers.reduce((sum, depth) => sum + depth, 0);
    return predictTrainedSpace(settings, spaceOfRows(steps, STEPS.columns.length));
  },
  tables: [STEPS, ENERGIES, PROFILE, TRAINED],
  plots: [
    {
      title: {
        en: "Change of E_global in a layer of a random stack, against that in a step of descent",
        fr: "Changement de E_global dans une couche de pile aléatoire, selon celui d’un pas de descente",
      },
      table: STEPS.name,
      mark: "dot",
      x: "changeOfDescent",
      y: ["changeOfGlobalEnergy"],
      logY: "symmetric",
      rules: () => [{ label: { en: "above: E_global rises", fr: "au-dessus : E_global augmente" }, y: 0 }],
    },
    {
      title: {
        en: "E_global along the layers of trained Transformers, whole chunks",
        fr: "E_global le long des couches de Transformers entraînés, morceaux entiers",
      },
      table: PROFILE.name,
      mark: "line",
      x: "layer",
      y: ["energy", "descentEnergy"],
      by: "architecture",
      only: { column: "state", value: 0 },
      rules: () => [{ label: { en: "before the first layer", fr: "avant la première couche" }, y: 1 }],
    },
  ],
  plan: ({ layers }) => [
    ...[...new Set(layers)].map((depth) => ({ key: `${depth} layers`, depth })),
    ...ARCHITECTURES.map((architecture) => ({ key: ARCHITECTURE_KEYS[architecture], architecture })),
  ],
  perform: (part, context) =>
    part.architecture === undefined
      ? runStacks(Number(part.depth), context)
      : measureTrainedLayers(Number(part.architecture), context),
  judge: (tables) => {
    const of = (name: string) => column(tables, STEPS.name, name);
    const stacks = shareOfRises(of("changeOfGlobalEnergy"));
    const rises = risesOf(tables);
    const passes = of("changeOverPass").filter((_change, row) => of("layer")[row] === 1);
    return {
      ...decide(stacks.value > 0, trainedOutcome(rises)),
      figure: {
        name: {
          en: "share of layer steps of random stacks in which E_global rises",
          fr: "part des pas de couche de piles aléatoires où E_global augmente",
        },
        ...stacks,
      },
      others: [
        ...rises.map(({ share }) => share),
        ...rises.filter(({ state }) => state === 0).map(({ ofFirst }) => ofFirst),
        {
          name: {
            en: "share of whole passes through random stacks that end higher",
            fr: "part des passages complets par des piles aléatoires qui finissent plus haut",
          },
          ...shareOfRises(passes),
        },
        {
          name: {
            en: "share of true majorization-minimization steps in which their energy rises",
            fr: "part des pas de vraie majoration-minimisation où leur énergie augmente",
          },
          ...shareOfRises(of("changeOfSharedStep")),
        },
        {
          name: {
            en: "share of steps down the gradient of E_global in which it rises",
            fr: "part des pas le long du gradient de E_global où elle augmente",
          },
          ...shareOfRises(of("changeOfDescent")),
        },
        ...controlsOf(tables),
        ...trainedLosses(tables),
      ],
    };
  },
};

/** Passes through random stacks of a depth, and beside them from the same states what does minimise one energy. */
async function runStacks(
  depth: number,
  { settings, random, signal, report }: PartContext<StackSettings>,
): Promise<Rows> {
  const rows: number[][] = [];
  for (let index = 0; index < settings.stacks; index += 1) {
    signal.throwIfAborted();
    const { stack, start } = drawStack(random, depth, settings, index);
    const { states } = runStack(stack, start, settings.delta);
    const { given, descent, sharedChanges } = passEnergies(stack, states);
    for (let t = 1; t <= depth; t += 1) {
      rows.push([
        ...[depth, index, t, given[t] - given[t - 1], given[depth] - given[0]],
        ...[sharedChanges[t - 1], descent[t] - descent[t - 1]],
      ]);
    }
    if (index % 100 === 99) {
      report(index / settings.stacks);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { [STEPS.name]: rows };
}

function shareOfRises(changes: Float64Array) {
  const rises = changes.filter((change) => change > ROUNDING).length;
  return { value: rises / changes.length, interval: proportionInterval(rises, changes.length) };
}

/** The verdict of {@link c5}'s rule. */
function decide(
  isBroken: boolean,
  trained: ReturnType<typeof trainedOutcome>,
): Pick<Verdict, "value" | "qualification"> {
  if (trained === "unclear") return { value: "open" };
  if (trained === "rises") {
    const qualification = {
      en: "for trained Transformers; in the paper’s own stacks E_global never rose",
      fr: "pour des Transformers entraînés ; dans les piles de l’article, E_global n’a jamais augmenté",
    };
    return { value: "refuted", ...(isBroken ? {} : { qualification }) };
  }
  if (!isBroken) return { value: "confirmed" };
  return {
    value: "not-supported",
    qualification: {
      en: "the derivation fails, though in trained Transformers E_global does fall",
      fr: "la dérivation échoue, bien que dans des Transformers entraînés E_global décroisse",
    },
  };
}
