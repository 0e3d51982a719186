import type { Claim, Lab, PlotSpec, Settings } from "../claim.ts";
import type { Experiment, ExperimentRequest } from "../experiment.ts";
import type { RecordedClaim } from "../recorded-lab.ts";
import type { Tables } from "../table.ts";
import type { ExperimentRunner } from "./experiment-runner.ts";

/** Labs, what is recorded of them on this machine, and what runs: everything that pages and the API show of the lab. */
export interface Laboratory {
  readonly labs: readonly Lab[];
  readonly runner: ExperimentRunner;
  /** Claim by claim, in the lab's order; kept until something is recorded. */
  recorded(lab: Lab): Promise<readonly RecordedClaim[]>;
  /** One experiment of any lab, by its id. */
  find(experimentId: string): Promise<FoundExperiment | undefined>;
  /** A plot as SVG without fixed colours, for light, dark and print; drawn off the caller's thread. */
  draw(plot: PlotSpec, tables: Tables, settings: Settings, language: "en" | "fr"): Promise<string>;
  /** The reproduction report of everything recorded of a lab, drawn and written off the caller's thread. */
  report(lab: Lab, format: "html" | "md" | "json", language: "en" | "fr"): Promise<string>;
  /**
   * Calls with a paper's id whenever what its lab's pages show has changed: a run was queued, began or ended, an experiment
   * was recorded. Returns what ends the watch.
   */
  watch(tell: (paper: string) => void): () => void;
}

/** An experiment that was begun, with its numbers where it is finished. */
export interface FoundExperiment {
  readonly lab: Lab;
  readonly claim: Claim;
  readonly request: ExperimentRequest;
  /** Undefined while it runs, after an interruption, and where its record is refused. */
  readonly experiment?: Experiment;
  /** Its record was changed after it was written. */
  readonly isRefused: boolean;
}
