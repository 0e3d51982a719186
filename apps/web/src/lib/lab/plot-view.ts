import {
  type Claim,
  type Experiment,
  type Laboratory,
  type Rows,
  type Settings,
  type Tables,
  tableOf,
} from "@engram/lab";
import { type PlotRows, plotRows } from "@engram/lab/report";
import type { Language } from "@engram/paper";
import { labText } from "./lab-text.ts";

/** A picture of recorded numbers, with the numbers. */
export interface PlotView extends PlotRows {
  readonly title: string;
  readonly svg: string;
  /** The name of the table that they are from. */
  readonly table: string;
}

/** More is for the file of the table: nobody reads on, and the page is to open at once. */
const MOST_ROWS = 150;

const drawn = new WeakMap<Experiment, Map<string, Promise<string>>>();

/** The plots of an experiment, with their numbers. Each is drawn once for as long as the record is kept in memory. */
export async function viewPlots(
  laboratory: Pick<Laboratory, "draw">,
  claim: Claim,
  experiment: Experiment,
  language: Language,
): Promise<readonly PlotView[]> {
  const { tables, settings } = experiment;
  const known = drawn.get(experiment) ?? new Map<string, Promise<string>>();
  drawn.set(experiment, known);
  return Promise.all(
    claim.plots.map(async (plot, index) => {
      const key = `${index} ${language}`;
      const picture = known.get(key) ?? laboratory.draw(plot, tables, settings, language);
      known.set(key, picture);
      // A picture that could not be made is tried again.
      picture.catch(() => known.delete(key));
      return {
        title: labText(language, plot.title),
        svg: await picture,
        table: plot.table,
        ...plotRows(claim, plot, tables, { language, most: MOST_ROWS }),
      };
    }),
  );
}

/** A plot of a run so far. */
export interface LivePlot {
  readonly title: string;
  /** Null as long as there is no number to draw. */
  readonly svg: string | null;
}

/** Every plot of a claim, drawn where its run has given numbers already. */
export async function viewLivePlots(
  laboratory: Pick<Laboratory, "draw">,
  claim: Claim,
  rows: Rows,
  settings: Settings,
  language: Language,
): Promise<readonly LivePlot[]> {
  const tables = tablesOf(claim, rows);
  return Promise.all(
    claim.plots.map(async (plot) => ({
      title: labText(language, plot.title),
      svg:
        (rows[plot.table] ?? []).length === 0
          ? null
          : await laboratory.draw(plot, tables, settings, language),
    })),
  );
}

function tablesOf(claim: Claim, rows: Rows): Tables {
  return Object.fromEntries(claim.tables.map((spec) => [spec.name, tableOf(spec, rows[spec.name] ?? [])]));
}
