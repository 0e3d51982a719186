import type { PlotPoint } from "./plot-points.ts";

/** What the axes and the colours of a heat map are called. */
export interface HeatTitles {
  readonly x: string;
  readonly y: string;
  readonly colour: string;
}

/** A cell around each point of a grid, as Vega-Lite marks. */
export function heatMarks(points: readonly PlotPoint[], titles: HeatTitles): object {
  const [dx, dy] = [halfStep(points.map(({ x }) => x)), halfStep(points.map(({ y }) => y))];
  // Cells overlap a little: no seams show between them.
  const values = points.map(({ x, y, colour }) => ({
    left: x - dx,
    right: x + 1.04 * dx,
    bottom: y - dy,
    top: y + 1.04 * dy,
    colour,
  }));
  const axis = (field: string, title: string) => ({
    field,
    type: "quantitative",
    title,
    axis: { grid: false },
    scale: { zero: false, nice: false },
  });
  return {
    data: { values },
    mark: { type: "rect", opacity: 1, aria: false },
    encoding: {
      x: axis("left", titles.x),
      x2: { field: "right" },
      y: axis("bottom", titles.y),
      y2: { field: "top" },
      color: {
        field: "colour",
        type: "quantitative",
        // Equal areas of each colour, or what is steep at the edges would leave one colour to the valleys.
        scale: { type: "quantile", scheme: { name: "viridis", count: 12 }, reverse: true },
        legend: { title: titles.colour, orient: "right", format: ".3~g" },
      },
    },
  };
}

/** Half of the distance between neighbours of a regular grid; of a single line of cells, half of one. */
function halfStep(values: readonly number[]): number {
  const places = [...new Set(values)];
  if (places.length < 2) return 0.5;
  const least = places.reduce((lowest, value) => Math.min(lowest, value));
  const most = places.reduce((highest, value) => Math.max(highest, value));
  return (most - least) / (places.length - 1) / 2;
}
