import type { Claim, Lab, Preset } from "./claim.ts";
import {
  type Experiment,
  type ExperimentError,
  type ExperimentRequest,
  experimentId,
  readExperiment,
} from "./experiment.ts";
import type { ExperimentFolder, ExperimentStore } from "./experiment-store.ts";
import type { Result } from "./result.ts";
import { chooseSettings } from "./settings.ts";

/** What a store holds of a claim. */
export interface RecordedClaim {
  readonly claim: Claim;
  /** Done; the most thorough first, of equals the latest. */
  readonly experiments: readonly Experiment[];
  /** Begun and interrupted, or running in another process. */
  readonly unfinished: readonly ExperimentRequest[];
  /** Records that were changed after they were written. */
  readonly refused: readonly { readonly id: string; readonly error: ExperimentError }[];
}

const REQUEST = "request.json";

/** Writes down what was asked, so that an experiment can be gone on with by whoever finds its folder. */
export async function writeRequest(
  folder: ExperimentFolder,
  paper: string,
  claimId: string,
  request: ExperimentRequest,
): Promise<void> {
  const written = `${JSON.stringify({ paper, claimId, ...requestOf(request) }, null, 2)}\n`;
  await folder.write(REQUEST, new TextEncoder().encode(written));
}

/** What a folder of a store holds, if it is an experiment of a lab. */
export interface RecordedEntry {
  readonly id: string;
  readonly claim: Claim;
  readonly request: ExperimentRequest;
  readonly experiment: Result<Experiment, ExperimentError>;
}

/** Everything that a store holds of a lab, claim by claim in the lab's order. */
export async function readRecordedLab(store: ExperimentStore, lab: Lab): Promise<readonly RecordedClaim[]> {
  const entries: RecordedEntry[] = [];
  for (const id of await store.list()) {
    const entry = await readRecordedEntry(await store.folder(id), id, lab);
    if (entry !== undefined) entries.push(entry);
  }
  return arrangeRecorded(lab, entries);
}

/** One experiment of a lab; undefined where the folder is of another lab, or nothing that we wrote. */
export async function readRecordedEntry(
  folder: ExperimentFolder,
  id: string,
  lab: Lab,
): Promise<RecordedEntry | undefined> {
  const known = await readRequest(folder, id, lab);
  return known && { id, ...known, experiment: await readExperiment(folder, id, known.claim) };
}

/** Experiments of a lab by claim, in the lab's order. */
export function arrangeRecorded(lab: Lab, entries: readonly RecordedEntry[]): readonly RecordedClaim[] {
  return lab.claims.map((claim) => {
    const experiments: Experiment[] = [];
    const unfinished: ExperimentRequest[] = [];
    const refused: { id: string; error: ExperimentError }[] = [];
    for (const { id, request, experiment } of entries.filter((entry) => entry.claim === claim)) {
      if (experiment.ok) experiments.push(experiment.value);
      else if (experiment.error.code === "experiment.not-finished") unfinished.push(request);
      else refused.push({ id, error: experiment.error });
    }
    return { claim, experiments: experiments.sort(byThoroughness), unfinished, refused };
  });
}

const THOROUGHNESS: Readonly<Record<Preset, number>> = { full: 0, standard: 1, quick: 2 };

function byThoroughness(a: Experiment, b: Experiment): number {
  const preset = THOROUGHNESS[a.preset] - THOROUGHNESS[b.preset];
  if (preset !== 0) return preset;
  const [early, late] = [a.provenance.started, b.provenance.started];
  return early === late ? (a.id < b.id ? -1 : 1) : early < late ? 1 : -1;
}

/** The request of a folder, if it is one of this lab's and the folder is named for it. */
async function readRequest(
  folder: ExperimentFolder,
  id: string,
  lab: Lab,
): Promise<{ readonly claim: Claim; readonly request: ExperimentRequest } | undefined> {
  const file = await folder.read(REQUEST);
  if (file === undefined) return undefined;
  const request = parseRequest(new TextDecoder().decode(file));
  const claim = lab.claims.find((one) => one.id === request?.claimId);
  if (request === undefined || request.paper !== lab.paper || claim === undefined) return undefined;
  if ((await experimentId(lab.paper, claim.id, request)) !== id) return undefined;
  const { settings } = request;
  return chooseSettings(claim, settings, settings).ok ? { claim, request: requestOf(request) } : undefined;
}

function requestOf({ preset, seed, settings, text }: ExperimentRequest): ExperimentRequest {
  return { preset, seed, settings, ...(text === undefined ? {} : { text }) };
}

function parseRequest(
  text: string,
): (ExperimentRequest & { readonly paper: string; readonly claimId: string }) | undefined {
  try {
    const value = JSON.parse(text) as (ExperimentRequest & { paper: string; claimId: string }) | null;
    // Its id is computed from it and must be the folder's: what fits was written by us.
    return value !== null && typeof value.settings === "object" && value.settings !== null
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
