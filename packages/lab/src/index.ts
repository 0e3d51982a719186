export { checkText, type TextShortage } from "./check-text.ts";
export {
  type Claim,
  column,
  type EvidenceKind,
  type Lab,
  type Part,
  type PartContext,
  type PartScratch,
  type PlotSpec,
  type Preset,
  type Rows,
  type SettingSpec,
  type Settings,
  type Space,
  type Work,
} from "./claim.ts";
export { readCsv, tableOf, writeCsv } from "./csv.ts";
export {
  type Experiment,
  type ExperimentDocument,
  type ExperimentError,
  type ExperimentRequest,
  experimentDocument,
  experimentId,
  type Provenance,
  readExperiment,
} from "./experiment.ts";
export { type ExperimentFolder, type ExperimentStore, memoryExperimentStore } from "./experiment-store.ts";
export { findLabFaults, type LabFault } from "./lab-fault.ts";
export type {
  ActiveRun,
  ExperimentRunner,
  RunError,
  RunEvent,
  RunState,
  StartedRun,
} from "./laboratory/experiment-runner.ts";
export type { FoundExperiment, Laboratory } from "./laboratory/laboratory.ts";
export { secondsLeft } from "./laboratory/seconds-left.ts";
export { LABS } from "./labs/labs.ts";
export type { Localised } from "./localised.ts";
export {
  MOST_TEXT_BYTES,
  type OwnText,
  type OwnTextError,
  readOwnText,
  type TextFacts,
} from "./own-text.ts";
export { predictTotalSeconds } from "./predict-total-seconds.ts";
export { type RecordedClaim, readRecordedLab } from "./recorded-lab.ts";
export { type ExperimentEvent, type ExperimentSurroundings, runExperiment } from "./run-experiment.ts";
export { chooseSettings, type SettingError } from "./settings.ts";
export { spaceOfRows } from "./space-of-rows.ts";
export type { Column, Table, TableSpec, Tables } from "./table.ts";
export type { Figure, Verdict, VerdictValue } from "./verdict.ts";
