/** @file The chart, the numbers beside it and the table of a training, brought up to date a few times a second. */
import type { StepDone } from "@engram/transformer";
import type { Levels } from "#lib/training/conclude-training.ts";
import { type CurvePoint, curveToCsv, type MeanCurve } from "#lib/training/mean-curve.ts";
import type { TabTraining } from "#lib/training/training-settings.ts";
import { found } from "./found.ts";
import { createLossChart } from "./loss-chart.ts";
import type { Words } from "./words.ts";

/** Of the numbers and of the chart: often enough to look alive, and a frame lost now and then where no graphics processor draws. */
const REFRESH_MS = 250;
const REDRAW_MS = 700;
const MOST_ROWS = 40;

/** What there is to show. */
export interface Shown {
  readonly training: TabTraining;
  readonly levels: Levels;
  readonly curve: MeanCurve | undefined;
  readonly step: StepDone | undefined;
}

/** The part of the page that follows a training. */
export interface CurvePanel {
  /** Soon, with whatever was given last. */
  update(shown: Shown): void;
  /** Now, with the table. */
  settle(shown: Shown): void;
}

export function createCurvePanel(page: HTMLElement, words: Words): CurvePanel {
  const element = found(page, "[data-chart]");
  const chart = createLossChart(element);
  let waiting: Shown | undefined;
  let drawn: CurvePoint | undefined;
  let drawnMs = 0;
  const drawChart = (shown: Shown): void => {
    const { training, levels, curve } = shown;
    drawn = curve?.last;
    drawnMs = performance.now();
    const labels = labelsOf(levels, words);
    chart.draw({ points: curve?.points ?? [], totalSteps: training.steps, levels, labels });
    element.setAttribute("aria-label", describe(shown, words));
  };
  const draw = (shown: Shown): void => {
    // A canvas is dear where no graphics processor helps: only for a new point, and not too often.
    if (shown.curve?.last !== drawn && performance.now() - drawnMs >= REDRAW_MS) drawChart(shown);
    showNumbers(page, shown, words);
  };
  return {
    update(shown) {
      if (waiting === undefined) {
        setTimeout(() => {
          requestAnimationFrame(() => {
            if (waiting !== undefined) draw(waiting);
            waiting = undefined;
          });
        }, REFRESH_MS);
      }
      waiting = shown;
    },
    settle(shown) {
      waiting = undefined;
      drawChart(shown);
      showNumbers(page, shown, words);
      showTable(page, shown.curve?.points ?? [], words);
    },
  };
}

function labelsOf({ entropy, memorisation }: Levels, words: Words): Readonly<Record<keyof Levels, string>> {
  return {
    entropy: words("training.live.level.entropy", { value: words.loss(entropy) }),
    memorisation: words("training.live.level.memorisation", { value: words.loss(memorisation) }),
    claimed: words("training.live.level.claimed"),
  };
}

function describe({ levels, curve }: Shown, words: Words): string {
  const said = { entropy: words.loss(levels.entropy), memorisation: words.loss(levels.memorisation) };
  const last = curve?.last;
  if (last === undefined) return words("training.live.chart.empty", said);
  const losses = {
    training: words.loss(last.training),
    heldOut: words.loss(curve?.heldOut),
    step: last.step,
  };
  return words("training.live.chart", { ...said, ...losses });
}

function showNumbers(page: HTMLElement, { training, curve, step }: Shown, words: Words): void {
  const nothing = words("training.live.nothing");
  const at = step?.step ?? curve?.last?.step;
  const numbers = {
    update: at === undefined ? nothing : words("training.live.update", { step: at, steps: training.steps }),
    training: words.loss(curve?.last?.training ?? step?.natsPerToken),
    "held-out": words.loss(curve?.heldOut),
    speed:
      step === undefined
        ? nothing
        : words("training.live.speed", { tokens: Number(step.tokensPerSecond.toPrecision(3)) }),
    left: step === undefined || step.step === step.totalSteps ? nothing : words.time(step.remainingSeconds),
  };
  for (const [name, text] of Object.entries(numbers)) {
    const cell = found(page, `[data-number="${name}"]`);
    if (cell.textContent !== text) cell.textContent = text;
  }
}

let csvAddress: string | undefined;

function showTable(page: HTMLElement, points: readonly CurvePoint[], words: Words): void {
  found(page, "[data-table]").hidden = points.length === 0;
  const every = Math.max(1, Math.ceil(points.length / MOST_ROWS));
  const rows = points.filter((_, index) => (points.length - 1 - index) % every === 0);
  found(page, "[data-rows]").replaceChildren(
    ...rows.map(({ step, training, heldOut }) => {
      const row = document.createElement("tr");
      for (const text of [String(step), words.loss(training), words.loss(heldOut)]) {
        row.append(Object.assign(document.createElement("td"), { textContent: text }));
      }
      return row;
    }),
  );
  if (csvAddress !== undefined) URL.revokeObjectURL(csvAddress);
  csvAddress = URL.createObjectURL(new Blob([curveToCsv(points)], { type: "text/csv" }));
  const link = found<HTMLAnchorElement>(page, "[data-csv]");
  link.href = csvAddress;
  link.download = "engram-training.csv";
}
