import { distanceEnergy, type Layers, meanShiftStep, runStack } from "@engram/memory";
import type { CounterRandom } from "@engram/transformer";
import type { Claim, Rows, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { TableSpec } from "../../table.ts";

const STEPS: TableSpec = {
  name: "steps",
  columns: [
    { name: "layers", unit: "" },
    { name: "stack", unit: "" },
    { name: "layer", unit: "", axis: true, label: { en: "layer", fr: "couche" } },
    { name: "changeOfGlobalEnergy", unit: "", label: { en: "layers of a stack", fr: "couches d’une pile" } },
    { name: "changeOverPass", unit: "" },
    {
      name: "changeOfSharedStep",
      unit: "",
      label: { en: "true majorization-minimization", fr: "vraie majoration-minimisation" },
    },
  ],
};

type StackSettings = Settings & {
  readonly stacks: number;
  readonly layers: readonly number[];
  readonly delta: number;
  readonly dimension: number;
  readonly patterns: number;
};

/** What rounding alone can do to an energy is no rise. */
const ROUNDING = 1e-9;

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
  kind: "inequality",
  method: {
    en: "Random patterns dealt to the layers of random stacks; the state moves in each layer as eq. (6) says, and E_global of eq. (7) is taken before and after. Beside it a true majorization-minimization of the energy of all patterns, one attention step with shared patterns, from the same states.",
    fr: "Motifs aléatoires distribués aux couches de piles aléatoires ; l’état se déplace dans chaque couche selon l’éq. (6), et E_global de l’éq. (7) est prise avant et après. À côté, une vraie majoration-minimisation de l’énergie de tous les motifs, un pas d’attention à motifs partagés, depuis les mêmes états.",
  },
  rule: {
    en: "Refuted if E_global rises by more than rounding (1e-9) in a share of layer steps whose 95 % interval (Wilson) excludes 0; confirmed if it never rises; open otherwise.",
    fr: "Réfutée si E_global augmente de plus que l’arrondi (1e-9) dans une part des pas de couche dont l’intervalle à 95 % (Wilson) exclut 0 ; confirmée si elle n’augmente jamais ; ouverte sinon.",
  },
  objection: {
    en: "Random stacks are not trained ones, and most whole passes do end lower than they began. What fails is the theorem: a layer that attracts to its own patterns need not lower an energy in which another layer's pattern is nearer.",
    fr: "Des piles aléatoires ne sont pas des piles entraînées, et la plupart des passages complets finissent plus bas qu’ils n’ont commencé. Ce qui échoue est le théorème : une couche qui attire vers ses propres motifs n’abaisse pas forcément une énergie où le motif d’une autre couche est plus proche.",
  },
  settings: {
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
    quick: { stacks: 200, layers: [2, 3, 4, 5, 6], delta: 0.5, dimension: 2, patterns: 12 },
    standard: { stacks: 2000, layers: [2, 3, 4, 5, 6], delta: 0.5, dimension: 2, patterns: 12 },
    full: { stacks: 20_000, layers: [2, 3, 4, 5, 6, 12, 24], delta: 0.5, dimension: 16, patterns: 64 },
  },
  predictSeconds: ({ stacks, layers, patterns, dimension }) =>
    0.05 + stacks * layers.reduce((sum, depth) => sum + depth, 0) * (10e-6 + patterns * dimension * 0.3e-6),
  tables: [STEPS],
  plots: [
    {
      title: { en: "Change of E_global by layer", fr: "Changement de E_global par couche" },
      table: STEPS.name,
      mark: "dot",
      x: "layer",
      y: ["changeOfGlobalEnergy", "changeOfSharedStep"],
      rules: () => [{ label: { en: "no change", fr: "aucun changement" }, y: 0 }],
    },
  ],
  plan: ({ layers }) => [...new Set(layers)].map((depth) => ({ key: `${depth} layers`, depth })),
  perform: async (part, { settings, random, signal, report }): Promise<Rows> => {
    const depth = Number(part.depth);
    const rows: number[][] = [];
    for (let index = 0; index < settings.stacks; index += 1) {
      signal.throwIfAborted();
      const { stack, start } = drawStack(random, depth, settings, index);
      const { states, globalEnergies } = runStack(stack, start, settings.delta);
      const all = stack.flat();
      for (let t = 1; t <= depth; t += 1) {
        const before = states[t - 1];
        const shared = distanceEnergy(all, meanShiftStep(all, before)) - distanceEnergy(all, before);
        rows.push([
          depth,
          index,
          t,
          globalEnergies[t] - globalEnergies[t - 1],
          globalEnergies[depth] - globalEnergies[0],
          shared,
        ]);
      }
      if (index % 100 === 99) {
        report(index / settings.stacks);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return { [STEPS.name]: rows };
  },
  judge: (tables) => {
    const of = (name: string) => column(tables, STEPS.name, name);
    const changes = of("changeOfGlobalEnergy");
    const share = (values: Float64Array) => {
      const rises = values.filter((change) => change > ROUNDING).length;
      return { value: rises / values.length, interval: proportionInterval(rises, values.length) };
    };
    const rising = share(changes);
    const passes = of("changeOverPass").filter((_change, row) => of("layer")[row] === 1);
    return {
      value: rising.value === 0 ? "confirmed" : rising.interval[0] > 0 ? "refuted" : "open",
      figure: {
        name: {
          en: "share of layer steps in which E_global rises",
          fr: "part des pas de couche où E_global augmente",
        },
        ...rising,
      },
      others: [
        {
          name: {
            en: "share of whole passes that end higher",
            fr: "part des passages complets qui finissent plus haut",
          },
          ...share(passes),
        },
        {
          name: {
            en: "share of true majorization-minimization steps in which its energy rises",
            fr: "part des pas de vraie majoration-minimisation où son énergie augmente",
          },
          ...share(of("changeOfSharedStep")),
        },
      ],
    };
  },
};
