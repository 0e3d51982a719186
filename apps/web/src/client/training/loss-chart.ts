/** @file The losses of a training and the levels that they are compared with, drawn by uPlot on a canvas. */
import UPlot from "uplot";
import type { Levels } from "#lib/training/conclude-training.ts";
import type { CurvePoint } from "#lib/training/mean-curve.ts";

/** What is drawn. */
export interface ChartContent {
  readonly points: readonly CurvePoint[];
  readonly totalSteps: number;
  readonly levels: Levels;
  /** Written at the levels. */
  readonly labels: Readonly<Record<keyof Levels, string>>;
}

/** A chart on the page. */
export interface LossChart {
  draw(content: ChartContent): void;
}

const LEVELS = ["claimed", "entropy", "memorisation"] as const;
const DASHES = { claimed: [7, 4], entropy: [], memorisation: [2, 3] } as const;
const FONT = "12px Inter Variable, system-ui, sans-serif";

/** Starts an empty chart that fills its element, follows its size, and takes its colours from the page's styles. */
export function createLossChart(element: HTMLElement): LossChart {
  let content: ChartContent | undefined;
  const colors = new ChartColors(element);
  const options = chartOptions(() => content, colors);
  const chart = new UPlot({ ...options, ...sizeOf(element) }, [[], [], []], element);
  new ResizeObserver(() => chart.setSize(sizeOf(element))).observe(element);
  const redraw = (): void => {
    colors.readAgain();
    chart.redraw(false);
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  // The sheet is light; a page that is dark on the screen is drawn anew for it.
  const drawFor = (scheme: string) => (): void => {
    element.style.colorScheme = scheme;
    redraw();
  };
  window.addEventListener("beforeprint", drawFor("only light"));
  window.addEventListener("afterprint", drawFor(""));
  return {
    draw(next) {
      content = next;
      const { points } = next;
      chart.setData([
        points.map(({ step }) => step),
        points.map(({ training }) => training),
        points.map(({ heldOut }) => heldOut ?? null),
      ]);
    },
  };
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return { width: Math.max(200, clientWidth), height: Math.max(160, clientHeight) };
}

function chartOptions(
  content: () => ChartContent | undefined,
  colors: ChartColors,
): Omit<UPlot.Options, "width" | "height"> {
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const values: UPlot.Axis.Values = (_chart, splits) => splits.map((value) => numbers.format(value));
  const lines = { stroke: () => colors.of("--line"), width: 1 };
  const axis: UPlot.Axis = {
    stroke: () => colors.of("--soft"),
    grid: lines,
    ticks: lines,
    font: FONT,
    values,
  };
  return {
    padding: [10, 16, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [0, content()?.totalSteps ?? 1] },
      y: { range: () => [0, highest(content())] },
    },
    axes: [
      { ...axis, size: 34 },
      { ...axis, size: 46 },
    ],
    series: [
      {},
      { stroke: () => colors.of("--chart-training"), width: 2, points: { show: false } },
      {
        stroke: () => colors.of("--chart-held-out"),
        width: 1.5,
        spanGaps: true,
        points: { show: true, size: 6, fill: () => colors.of("--chart-held-out") },
      },
    ],
    hooks: { draw: [(chart) => drawLevels(chart, content(), colors)] },
  };
}

/**
 * Colours of the styles as a canvas understands them: an element that has them resolves variables and `light-dark()`. Kept, as
 * asking makes the browser lay the page out.
 */
class ChartColors {
  readonly #element: HTMLElement;
  readonly #known = new Map<string, string>();

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  of(variable: string): string {
    const known = this.#known.get(variable);
    if (known !== undefined) return known;
    const { style } = this.#element;
    style.color = `var(${variable})`;
    const { color } = getComputedStyle(this.#element);
    style.removeProperty("color");
    this.#known.set(variable, color);
    return color;
  }

  readAgain(): void {
    this.#known.clear();
  }
}

/** The part of the curve that is still falling fast leaves at the top, so that the levels have room. */
function highest(content: ChartContent | undefined): number {
  if (content === undefined) return 4.5;
  const { points, levels } = content;
  const last = points.at(-1)?.step;
  if (last === undefined) return Math.max(4.5, 1.2 * levels.entropy);
  const late = points.filter(({ step }) => step >= 0.15 * last);
  const losses = late.flatMap(({ training, heldOut }) => [training, heldOut ?? 0]);
  return 1.1 * Math.max(1.3, levels.entropy, ...losses);
}

function drawLevels(chart: UPlot, content: ChartContent | undefined, colors: ChartColors): void {
  if (content === undefined) return;
  const { ctx, bbox } = chart;
  const ratio = UPlot.pxRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.font = FONT.replace("12px", `${12 * ratio}px`);
  ctx.textAlign = "right";
  ctx.lineWidth = 1.5 * ratio;
  const right = bbox.left + bbox.width;
  const room = 6 * ratio;
  for (const name of LEVELS) {
    const y = chart.valToPos(content.levels[name], "y", true);
    const color = colors.of(`--chart-${name}`);
    ctx.strokeStyle = color;
    ctx.setLineDash(DASHES[name].map((dash) => dash * ratio));
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
    ctx.fillStyle = color;
    // Two levels that nearly meet are named on either side.
    const isAbove = isNamedAbove(name, content.levels);
    ctx.textBaseline = isAbove ? "bottom" : "top";
    ctx.fillText(content.labels[name], right - room, y + (isAbove ? -room / 2 : room / 2));
  }
  ctx.restore();
}

function isNamedAbove(name: (typeof LEVELS)[number], { entropy, claimed }: Levels): boolean {
  if (name === "memorisation") return true;
  return name === "claimed" ? claimed >= entropy : entropy > claimed;
}
