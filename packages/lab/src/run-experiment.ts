import { OutsideError, type Runtime } from "@engram/tensor";
import { counterRandom } from "@engram/transformer";
import type { Claim, Part, PartScratch, Rows, Settings } from "./claim.ts";
import { tableOf } from "./csv.ts";
import {
  type Experiment,
  type ExperimentRequest,
  experimentId,
  readExperiment,
  writeExperiment,
} from "./experiment.ts";
import type { ExperimentFolder, ExperimentStore } from "./experiment-store.ts";
import type { OwnText } from "./own-text.ts";
import { PartAttempt } from "./part-attempt.ts";
import { type FinishedPart, readPart, writePart } from "./part-file.ts";
import { writeRequest } from "./recorded-lab.ts";
import { sha256 } from "./sha256.ts";
import { workKey } from "./work-key.ts";

/** What happens while an experiment runs. Fractions are of the whole experiment. */
export type ExperimentEvent =
  | {
      readonly kind: "experiment-started";
      readonly id: string;
      readonly parts: number;
      readonly done: number;
    }
  | {
      readonly kind: "part-progress";
      readonly part: string;
      readonly fraction: number;
      readonly rows?: Rows;
      /** This far it had come before an interruption: it tells nothing of how fast it goes. */
      readonly isRestored?: boolean;
    }
  | { readonly kind: "part-finished"; readonly part: string; readonly fraction: number; readonly rows: Rows }
  | { readonly kind: "experiment-finished"; readonly experiment: Experiment };

/** Everything that running needs from outside. */
export interface ExperimentSurroundings {
  readonly store: ExperimentStore;
  /** The training engine, loaded when the first claim asks. */
  readonly runtime: () => Promise<Runtime>;
  readonly now: () => Date;
  readonly engramVersion: string;
  readonly machine: string;
  readonly threads: number;
  /** The text that the request is about, where it is about one of the user's. */
  readonly text?: OwnText;
  readonly signal: AbortSignal;
  readonly observe: (event: ExperimentEvent) => void;
}

/**
 * Runs a claim, or gives the experiment that was run before with the same settings and seed. Parts that were finished
 * before an interruption are not run again. Throws the signal's reason when it is aborted: what was done is kept. Throws
 * `experiment.running-elsewhere` (an `OutsideError`) while another process runs it.
 */
export async function runExperiment(
  paper: string,
  claim: Claim,
  request: ExperimentRequest,
  surroundings: ExperimentSurroundings,
): Promise<Experiment> {
  const id = await experimentId(paper, claim.id, request);
  const folder = await surroundings.store.folder(id);
  const known = await readExperiment(folder, id, claim);
  if (known.ok) {
    surroundings.observe({ kind: "experiment-finished", experiment: known.value });
    return known.value;
  }
  await using claimed = await folder.claim();
  if (claimed === undefined) {
    const message = `experiment ${id} is run by another process`;
    throw new OutsideError("experiment.running-elsewhere", { message, retryable: true });
  }
  // Whoever had it before may have finished it since.
  const since = await readExperiment(folder, id, claim);
  const experiment = since.ok
    ? since.value
    : await runToTheEnd(paper, claim, request, { ...surroundings, folder, id });
  surroundings.observe({ kind: "experiment-finished", experiment });
  return experiment;
}

async function runToTheEnd(
  paper: string,
  claim: Claim,
  request: ExperimentRequest,
  surroundings: InFolder,
): Promise<Experiment> {
  const { folder, id, engramVersion, machine, threads, text } = surroundings;
  if (request.text?.sha256 !== text?.facts.sha256) {
    throw new Error(
      `experiment ${id} is about the text ${request.text?.name ?? "that a lab draws"}, not this one`,
    );
  }
  const started = surroundings.now().toISOString();
  await writeRequest(folder, paper, claim.id, request);
  const { finished, resumed } = await runParts(paper, claim, request, surroundings);
  const wallSeconds = finished.reduce((total, { seconds }) => total + seconds, 0);
  return await writeExperiment(folder, claim, {
    ...request,
    id,
    paper,
    claimId: claim.id,
    tables: tablesOf(claim, finished),
    provenance: { engramVersion, machine, threads, started, wallSeconds, resumed },
  });
}

interface InFolder extends ExperimentSurroundings {
  readonly folder: ExperimentFolder;
  readonly id: string;
}

async function runParts(
  paper: string,
  claim: Claim,
  request: ExperimentRequest,
  surroundings: InFolder,
): Promise<{ readonly finished: readonly FinishedPart[]; readonly resumed: boolean }> {
  const { folder, observe, id, signal, store } = surroundings;
  const parts = claim.plan(request.settings);
  const names = await Promise.all(parts.map((part) => partNames(paper, claim, part, request)));
  const own = await Promise.all(names.map(({ file }) => findFinished(folder, file)));
  const others = await Promise.all(
    names.map(async ({ file }, index) =>
      own[index] !== undefined || claim.workOf === undefined
        ? undefined
        : await findShared(store, folder, file),
    ),
  );
  const before = own.map((part, index) => part ?? others[index]);
  const done = before.filter((part) => part !== undefined).length;
  observe({ kind: "experiment-started", id, parts: parts.length, done });
  const finished: FinishedPart[] = [];
  let resumed = own.some((part) => part !== undefined);
  for (const [index, part] of parts.entries()) {
    signal.throwIfAborted();
    const fraction = (within: number) => (index + within) / parts.length;
    let result = before[index];
    if (result === undefined) {
      const nowMs = () => surroundings.now().getTime();
      const attempt = await PartAttempt.begin(folder, `${names[index].file}.attempt`, nowMs);
      resumed ||= attempt.isResumed;
      result = await runPart(claim, part, names[index], request, { ...surroundings, fraction, attempt });
    }
    finished.push(result);
    observe({ kind: "part-finished", part: part.key, fraction: fraction(1), rows: result.rows });
  }
  return { finished, resumed };
}

async function runPart(
  claim: Claim,
  part: Part,
  { file, randomness }: PartNames,
  { settings, seed }: { readonly settings: Settings; readonly seed: number },
  {
    folder,
    observe,
    signal,
    runtime,
    fraction,
    text,
    attempt,
  }: InFolder & { readonly fraction: (within: number) => number; readonly attempt: PartAttempt },
): Promise<FinishedPart> {
  const scratchNames = new Set<string>();
  const scratch: PartScratch = {
    read: (name) => folder.read(`${file}.${name}`),
    write: async (name, bytes) => {
      scratchNames.add(name);
      await folder.write(`${file}.${name}`, bytes);
      await attempt.keep();
    },
    remove: (name) => folder.remove(`${file}.${name}`),
  };
  // The first word of a part that was interrupted is how far it had come before.
  let isRestored = attempt.isResumed;
  const report = (within: number, live?: Rows) => {
    attempt.noteProgress();
    observe({
      kind: "part-progress",
      part: part.key,
      fraction: fraction(within),
      ...(isRestored ? { isRestored } : {}),
      ...(live ? { rows: live } : {}),
    });
    isRestored = false;
  };
  const random = counterRandom(seed, randomness);
  const rows = await claim
    .perform(part, {
      ...{ settings, random, signal, report, runtime, scratch },
      ...(text === undefined ? {} : { text: text.content }),
    })
    .catch(async (error: unknown) => {
      await attempt.keep();
      throw error;
    });
  await attempt.finish();
  const result = { rows, seconds: attempt.seconds };
  await folder.write(`${file}.part`, await writePart(result));
  for (const name of scratchNames) await folder.remove(`${file}.${name}`);
  await attempt.discard();
  return result;
}

async function findFinished(folder: ExperimentFolder, name: string): Promise<FinishedPart | undefined> {
  const file = await folder.read(`${name}.part`);
  return file === undefined ? undefined : await readPart(file);
}

/** Takes over what another experiment of the store has done already. It took no time here. */
async function findShared(
  store: ExperimentStore,
  folder: ExperimentFolder,
  name: string,
): Promise<FinishedPart | undefined> {
  for (const id of await store.list()) {
    const found = await findFinished(await store.folder(id), name);
    if (found === undefined) continue;
    const taken = { rows: found.rows, seconds: 0 };
    await folder.write(`${name}.part`, await writePart(taken));
    return taken;
  }
  return undefined;
}

interface PartNames {
  /** Keys are free text; names of files are not. */
  readonly file: string;
  /** What its random numbers are named for. */
  readonly randomness: string;
}

async function partNames(
  paper: string,
  claim: Claim,
  part: Part,
  { seed, settings, text }: ExperimentRequest,
): Promise<PartNames> {
  const short = async (text: string) => (await sha256(text)).slice(0, 16);
  const work = claim.workOf?.(part, settings);
  if (work === undefined) {
    const file = `part-${await short(JSON.stringify(part))}`;
    return { file, randomness: `${paper}/${claim.id}/${part.key}` };
  }
  const file = `work-${await short(JSON.stringify([seed, workKey(work), text?.sha256]))}`;
  return { file, randomness: work.name };
}

function tablesOf(claim: Claim, parts: readonly FinishedPart[]): Experiment["tables"] {
  const tables = claim.tables.map((spec) =>
    tableOf(
      spec,
      parts.flatMap(({ rows }) => rows[spec.name] ?? []),
    ),
  );
  return Object.fromEntries(tables.map((table) => [table.name, table]));
}
