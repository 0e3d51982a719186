import type { Lab, PlotSpec, Settings } from "../claim.ts";
import { inSigns } from "../in-signs.ts";
import { vegaLiteSpec } from "../report/vega-lite-spec.ts";
import type { Tables } from "../table.ts";
import { Catalogue } from "./catalogue.ts";
import type { Drawings } from "./drawings.ts";
import type { FoundExperiment, Laboratory } from "./laboratory.ts";
import { type ExperimentRunnerOptions, QueuedRunner } from "./queued-runner.ts";

/** What a laboratory is made of. */
export interface LaboratoryOptions extends Omit<ExperimentRunnerOptions, "onChange"> {
  readonly labs: readonly Lab[];
  /** Ended with the laboratory. */
  readonly drawings: Drawings;
  /** How often it looks, while somebody watches, whether another process has recorded something. */
  readonly lookEveryMs?: number;
}

/** Of the area between the axes, in pixels: small enough to be read on a phone, and enlarged where there is room. */
const SIZE = { width: 400, height: 230 };
const LOOK_EVERY_MS = 3000;

/** Opens a laboratory; whoever does ends it, and with it what runs there, which can be gone on with. */
export function createLaboratory(options: LaboratoryOptions): Laboratory & AsyncDisposable {
  return new OpenLaboratory(options);
}

class OpenLaboratory implements Laboratory, AsyncDisposable {
  readonly labs: readonly Lab[];
  readonly runner: QueuedRunner;
  readonly #options: LaboratoryOptions;
  readonly #catalogue: Catalogue;
  readonly #watchers = new Set<(paper: string) => void>();
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(options: LaboratoryOptions) {
    const { labs, store, now } = options;
    const tell = (paper: string): void => {
      for (const watcher of this.#watchers) watcher(paper);
    };
    this.#options = options;
    this.labs = labs;
    this.#catalogue = new Catalogue({ labs, store, nowMs: () => now().getTime(), onChange: tell });
    this.runner = new QueuedRunner({
      ...options,
      onChange: (paper) => {
        this.#catalogue.forget();
        tell(paper);
      },
    });
  }

  recorded(lab: Lab): ReturnType<Laboratory["recorded"]> {
    return this.#catalogue.recorded(lab);
  }

  async find(experimentId: string): Promise<FoundExperiment | undefined> {
    const found = await this.#catalogue.find(experimentId);
    if (found === undefined) {
      const asked = this.runner.findRequest(experimentId);
      return asked && { lab: asked.lab, claim: asked.claim, request: asked.request, isRefused: false };
    }
    const { lab, entry } = found;
    const { claim, request, experiment } = entry;
    if (experiment.ok) return { lab, claim, request, experiment: experiment.value, isRefused: false };
    return { lab, claim, request, isRefused: experiment.error.code !== "experiment.not-finished" };
  }

  async draw(plot: PlotSpec, tables: Tables, settings: Settings, language: "en" | "fr"): Promise<string> {
    const claim = this.labs.flatMap(({ claims }) => claims).find(({ plots }) => plots.includes(plot));
    if (claim === undefined) throw new Error(`plot ${plot.title.en} must be one of a lab's`);
    const specification = vegaLiteSpec(claim, plot, tables, settings, { language, ...SIZE });
    return await this.#options.drawings.draw(specification, inSigns(plot.title[language]));
  }

  report(lab: Lab, format: "html" | "md" | "json", language: "en" | "fr"): Promise<string> {
    return this.#options.drawings.report({ paper: lab.paper, format, language });
  }

  watch(tell: (paper: string) => void): () => void {
    this.#watchers.add(tell);
    this.#looking ??= setInterval(
      // A disk that can not be read is told of to whoever asks for what is on it.
      () => void this.#catalogue.look().catch(() => undefined),
      this.#options.lookEveryMs ?? LOOK_EVERY_MS,
    ).unref();
    return () => {
      this.#watchers.delete(tell);
      if (this.#watchers.size === 0) this.#stopLooking();
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopLooking();
    await this.runner[Symbol.asyncDispose]();
    await this.#options.drawings[Symbol.asyncDispose]();
  }

  #stopLooking(): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
  }
}
