/** @file A landscape without pixels, for pages without scripts: basins as areas, contour lines as paths. */
import {
  type Basins,
  contourLines,
  energyField,
  energyGrid,
  findBasins,
  type PlanarEnergy,
  refineBasins,
  relativeHeights,
} from "@engram/memory";
import { type LandscapeState, SIDE, VIEW } from "./landscape-state.ts";
import { coloursOf, flatColour } from "./palette.ts";

/** What is drawn of one energy; coordinates as in the view box `-VIEW -VIEW 2*VIEW 2*VIEW`. */
export interface StaticPicture {
  readonly areas: readonly { readonly colour: string; readonly d: string }[];
  readonly contours: string;
  readonly basins: Basins;
}

const GRID = { half: VIEW, nodes: 97 };
const CONTOURS = 12;

/** Undefined where nothing is stored. */
export function staticPicture(state: LandscapeState, energy: PlanarEnergy): StaticPicture | undefined {
  if (state.patterns.length === 0) return undefined;
  const field = energyField(state.patterns, energy, state.beta);
  const energies = energyGrid(field, GRID);
  const options = { delta: state.delta, side: SIDE };
  const basins = findBasins(state.patterns, field, energies, GRID, options);
  for (const _ of refineBasins(basins, field, options));
  const colours = coloursOf(basins);
  return {
    areas: basins.attractors.flatMap((_, label) => {
      const d = rowsOf(basins.labels, label);
      return d === "" ? [] : [{ colour: flatColour(colours[label] ?? -1), d }];
    }),
    contours: contourLines(relativeHeights(energies), GRID, CONTOURS)
      .map(([x1, y1, x2, y2]) => `M${hundredths(x1)} ${hundredths(-y1)}L${hundredths(x2)} ${hundredths(-y2)}`)
      .join(""),
    basins,
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The nodes of a label as bars, one for each run of a row; in cells, which the drawing scales. */
function rowsOf(labels: Uint8Array, label: number): string {
  const { nodes } = GRID;
  let path = "";
  for (let row = 0; row < nodes; row += 1) {
    for (let column = 0; column < nodes; column += 1) {
      if (labels[row * nodes + column] !== label) continue;
      const start = column;
      while (column + 1 < nodes && labels[row * nodes + column + 1] === label) column += 1;
      path += `M${start} ${row}h${column - start + 1}v1h${start - column - 1}z`;
    }
  }
  return path;
}

/** From cells of `rowsOf` to the coordinates of the picture: each node in the middle of its cell. */
export const AREA_TRANSFORM = `scale(${(2 * VIEW) / (GRID.nodes - 1)}) translate(${-GRID.nodes / 2} ${-GRID.nodes / 2})`;
