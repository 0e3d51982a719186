/** @file Figure 1 of the paper, redrawn from its formulas: energies over the plane and over the line. */
import { distanceEnergy, dot, logSumExp, mchnEnergy, overlaps } from "@engram/memory";
import type { PlotSpec, Rows } from "../../claim.ts";
import type { TableSpec } from "../../table.ts";

/** The patterns of its left part. */
export const PLANE_PATTERNS = [
  [-2, -0.5],
  [0.2, -0.3],
  [1.5, 1.5],
].map((pattern) => Float64Array.from(pattern));

/** And of its right part. */
export const LINE_PATTERNS = [-2, 0, 1].map((pattern) => Float64Array.of(pattern));

/** Energies over the plane. */
export const PLANE: TableSpec = {
  name: "plane",
  columns: [
    { name: "x1", unit: "", axis: true, label: { en: "x_1", fr: "x_1" } },
    { name: "x2", unit: "", label: { en: "x_2", fr: "x_2" } },
    { name: "attraction", unit: "", label: { en: "energy", fr: "énergie" } },
    { name: "regularisation", unit: "", label: { en: "energy", fr: "énergie" } },
    { name: "mchn", unit: "", label: { en: "energy", fr: "énergie" } },
    { name: "layer", unit: "", label: { en: "energy", fr: "énergie" } },
  ],
};

/** Energies over the line. */
export const LINE: TableSpec = {
  name: "line",
  columns: [
    { name: "x", unit: "", axis: true, label: { en: "x", fr: "x" } },
    { name: "layer", unit: "", label: { en: "layer energy, eq. (4)", fr: "énergie de couche, éq. (4)" } },
    { name: "mchn1", unit: "", label: { en: "modern Hopfield, beta 1", fr: "Hopfield moderne, beta 1" } },
    { name: "mchn2", unit: "", label: { en: "modern Hopfield, beta 2", fr: "Hopfield moderne, beta 2" } },
  ],
};

const CELLS = 31;
const EDGE = 3;
const POINTS = 161;

/** -lse(M^T x), what is added to it with beta = 1, their sum E_MCHN, and the layer energy. */
function planeRow(x: readonly number[]): readonly number[] {
  const attraction = -logSumExp(overlaps(PLANE_PATTERNS, x));
  const largest = Math.max(...PLANE_PATTERNS.map((pattern) => dot(pattern, pattern)));
  const regularisation = dot(x, x) / 2 + Math.log(PLANE_PATTERNS.length) + largest / 2;
  const mchn = mchnEnergy(PLANE_PATTERNS, x, 1);
  return [...x, attraction, regularisation, mchn, distanceEnergy(PLANE_PATTERNS, x)];
}

/** All numbers of the figure. */
export function figure1(): Rows {
  const ticks = Array.from({ length: CELLS }, (_, i) => -EDGE + (2 * EDGE * i) / (CELLS - 1));
  return {
    [PLANE.name]: ticks.flatMap((x1) => ticks.map((x2) => planeRow([x1, x2]))),
    [LINE.name]: Array.from({ length: POINTS }, (_, i) => {
      const x = [-EDGE + (2 * EDGE * i) / (POINTS - 1)];
      const mchn = (beta: number) => mchnEnergy(LINE_PATTERNS, x, beta);
      return [...x, distanceEnergy(LINE_PATTERNS, x), mchn(1), mchn(2)];
    }),
  };
}

const landscape = (colour: string, en: string, fr: string): PlotSpec => ({
  title: { en, fr },
  table: PLANE.name,
  mark: "heat",
  x: "x1",
  y: ["x2"],
  colour,
  rules: () => [],
});

/** The panels of the figure. */
export const FIGURE_1_PLOTS: readonly PlotSpec[] = [
  landscape(
    "attraction",
    "Figure 1 of the paper, left (a): -lse of the overlaps alone",
    "Figure 1 de l’article, gauche (a) : -lse des recouvrements seuls",
  ),
  landscape(
    "regularisation",
    "Figure 1, left (b): the regularising terms",
    "Figure 1, gauche (b) : les termes de régularisation",
  ),
  landscape(
    "mchn",
    "Figure 1, left (c): their sum, the modern Hopfield energy with beta 1",
    "Figure 1, gauche (c) : leur somme, l’énergie de Hopfield moderne avec beta 1",
  ),
  landscape("layer", "Figure 1, left (d): the layer energy", "Figure 1, gauche (d) : l’énergie de couche"),
  {
    title: {
      en: "Figure 1, right: energies on the line, patterns at -2, 0 and 1",
      fr: "Figure 1, droite : énergies sur la droite, motifs en -2, 0 et 1",
    },
    table: LINE.name,
    mark: "line",
    x: "x",
    y: ["layer", "mchn1", "mchn2"],
    rules: () => [],
  },
];
