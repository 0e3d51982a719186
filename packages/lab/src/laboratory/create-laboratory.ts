import type { Lab, PlotSpec, Settings } from "../claim.ts";
import { readExperiment } from "../experiment.ts";
import type { ExperimentStore } from "../experiment-store.ts";
import { readRecordedLab, readRequest } from "../recorded-lab.ts";
import { vegaLiteSpec } from "../report/vega-lite-spec.ts";
import type { Tables } from "../table.ts";
import { createExperimentRunner, type ExperimentRunnerOptions } from "./create-experiment-runner.ts";
import type { Drawings } from "./drawings.ts";
import type { FoundExperiment, Laboratory } from "./laboratory.ts";

/** What a laboratory is made of. */
export interface LaboratoryOptions extends Omit<ExperimentRunnerOptions, "onChange"> {
  readonly labs: readonly Lab[];
  readonly store: ExperimentStore;
  /** Ended with the laboratory. */
  readonly drawings: Drawings;
}

/** Of the area between the axes, in pixels: as in the report. */
const SIZE = { width: 560, height: 280 };

/** Opens a laboratory; whoever does ends it, and with it what runs there, which can be gone on with. */
export function createLaboratory(options: LaboratoryOptions): Laboratory & AsyncDisposable {
  const { labs, store, drawings } = options;
  const watchers = new Set<(paper: string) => void>();
  const runner = createExperimentRunner({
    ...options,
    onChange: (paper) => {
      for (const tell of watchers) tell(paper);
    },
  });
  return {
    labs,
    runner,
    recorded: (lab) => readRecordedLab(store, lab),
    find: (experimentId) => findExperiment(labs, store, experimentId),
    draw: async (plot, tables, settings, language) =>
      drawings.draw(specOf(labs, plot, tables, settings, language), plot.title[language]),
    report: async (lab, format, language) => drawings.report({ paper: lab.paper, format, language }),
    watch: (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]();
      await drawings[Symbol.asyncDispose]();
    },
  };
}

function specOf(
  labs: readonly Lab[],
  plot: PlotSpec,
  tables: Tables,
  settings: Settings,
  language: "en" | "fr",
) {
  const claim = labs.flatMap(({ claims }) => claims).find(({ plots }) => plots.includes(plot));
  if (claim === undefined) throw new Error(`plot ${plot.title.en} must be one of a lab's`);
  return vegaLiteSpec(claim, plot, tables, settings, { language, ...SIZE });
}

const ID = /^[0-9a-f]{16}$/;

async function findExperiment(
  labs: readonly Lab[],
  store: ExperimentStore,
  id: string,
): Promise<FoundExperiment | undefined> {
  if (!ID.test(id)) return undefined;
  const folder = await store.folder(id);
  for (const lab of labs) {
    const known = await readRequest(folder, id, lab);
    if (known === undefined) continue;
    const experiment = await readExperiment(folder, id, known.claim);
    return {
      lab,
      ...known,
      isRefused: !experiment.ok && experiment.error.code !== "experiment.not-finished",
      ...(experiment.ok ? { experiment: experiment.value } : {}),
    };
  }
  return undefined;
}
