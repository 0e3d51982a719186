import { join } from "node:path";
import {
  experimentDocument,
  experimentId,
  type Lab,
  type Preset,
  predictTotalSeconds,
  type RecordedClaim,
  readRecordedLab,
} from "@engram/lab";
import { nodeExperimentStore } from "@engram/lab/node";
import { type ReportSource, reportDocument, reportHtml, reportMarkdown } from "@engram/lab/report";
import { err, type Language, ok, type Result } from "@engram/paper";
import type { CommandError } from "../command-error.ts";
import { readSettings } from "../compose.ts";
import { chooseJobs } from "../lab/choose-jobs.ts";
import { estimateInWords } from "../lab/duration.ts";
import { ENGINE_FIX } from "../lab/engine-fix.ts";
import { findTooLarge } from "../lab/find-room.ts";
import { findLabTarget, type LabTarget } from "../lab/lab-target.ts";
import { claimsText, experimentText, labsText, outcomesText } from "../lab/lab-text.ts";
import { readLabText } from "../lab/read-lab-text.ts";
import { type Job, type JobOutcome, runJobs } from "../lab/run-jobs.ts";
import { describeCommandError } from "../messages.ts";
import { type Progress, progressOn } from "../progress.ts";
import { findTarget, writeResult } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";
import { lineWidth, paintFor } from "../terminal/paint.ts";
import { engramVersion } from "../version.ts";

export interface RunOptions extends CommonOptions {
  readonly preset?: Preset;
  readonly resume?: boolean;
  readonly seed?: number;
  readonly set?: readonly string[];
  readonly text?: string;
  readonly format?: "text" | "md" | "json" | "html";
  readonly out?: string;
  readonly lang: Language;
}

/** Lists the labs or a lab's claims, runs one or all, and writes the report of what is recorded. */
export async function run(
  word: string | undefined,
  options: RunOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  if (options.out !== undefined && options.out !== "-") {
    const out = await findTarget(options.out);
    if (!out.ok) return out;
  }
  const labs = await surroundings.loadLabs();
  if (word === undefined)
    return writeResult(labsIn(labs, options, surroundings), options.out, surroundings.stdout);
  const target = findLabTarget(word, labs);
  if (!target.ok) return target;
  const folder = join(settings.value.home, "experiments");
  return runTarget(target.value, folder, options, surroundings);
}

async function runTarget(
  target: LabTarget,
  folder: string,
  options: RunOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const store = nodeExperimentStore(folder);
  const given = options.text === undefined ? ok(undefined) : await readLabText(options.text);
  if (!given.ok) return given;
  const ownText = given.value === undefined ? {} : { ownText: given.value };
  const jobs = chooseJobs(target, { ...options, ...ownText }, await readRecordedLab(store, target.lab));
  if (!jobs.ok) return jobs;
  const progress = progressOn(surroundings, options);
  const fitting = await keepWhatFits(jobs.value, folder, progress, surroundings);
  if (!fitting.ok) return fitting;
  await announce(target.lab, fitting.value, await readRecordedLab(store, target.lab), progress);
  const stopTelling = tellHowToGoOn(target, surroundings.signal, progress);
  const outcomes = await runJobs(target.lab, fitting.value, surroundings, {
    ...{ store, folder, progress },
    ...ownText,
  });
  stopTelling();
  const text = await resultText(
    target,
    outcomes,
    await readRecordedLab(store, target.lab),
    options,
    surroundings,
  );
  if (!text.ok) return text;
  const written = await writeResult(text.value, options.out, surroundings.stdout);
  if (!written.ok) return written;
  const failed = outcomes.filter((outcome) => "failure" in outcome);
  if (failed.some(({ failure }) => failure === "runtime.missing"))
    progress.note(`The training engine is missing. ${ENGINE_FIX}`);
  const notRun = failed.length + jobs.value.length - fitting.value.length;
  return notRun === 0 ? ok(undefined) : err({ code: "lab.not-all-run", notRun, asked: jobs.value.length });
}

/** One claim that does not fit is refused; of many, those that fit are run and the others named. */
async function keepWhatFits(
  jobs: readonly Job[],
  folder: string,
  progress: Progress,
  { machine }: Surroundings,
): Promise<Result<readonly Job[], CommandError>> {
  const fitting: Job[] = [];
  for (const job of jobs) {
    const tooLarge = await findTooLarge(job, machine, folder);
    if (tooLarge === undefined) fitting.push(job);
    else if (jobs.length === 1) return err(tooLarge);
    else progress.note(describeCommandError(tooLarge).sentence);
  }
  return ok(fitting);
}

/** Before anything runs: how long it will take, and what needs no running. */
async function announce(
  lab: Lab,
  jobs: readonly Job[],
  recorded: readonly RecordedClaim[],
  progress: Progress,
): Promise<void> {
  if (jobs.length === 0) return;
  const done = new Set(recorded.flatMap(({ experiments }) => experiments.map(({ id }) => id)));
  const toRun: Job[] = [];
  for (const job of jobs) {
    if (!done.has(await experimentId(lab.paper, job.claim.id, job.request))) toRun.push(job);
  }
  const left = toRun.length;
  const known = jobs.length - left;
  const from =
    known === 0
      ? ""
      : `${known === 1 ? "1 experiment is" : `${known} experiments are`} recorded already and not run again. `;
  const time =
    left === 0
      ? ""
      : `${left === 1 ? "1 experiment" : `${left} experiments`} to run: ${estimateInWords(predictTotalSeconds(toRun))} on two cores.`;
  progress.note(`${from}${time}`.trim());
}

/** Said when it happens: the part that runs may take a while to put its things down. */
function tellHowToGoOn({ lab, claim }: LabTarget, signal: AbortSignal, progress: Progress): () => void {
  const name = claim === undefined ? lab.paper : `${lab.paper}/${claim.id}`;
  const tell = () =>
    progress.note(`Interrupted. What was done is kept; to go on: engram run ${name} --resume`);
  signal.addEventListener("abort", tell, { once: true });
  return () => signal.removeEventListener("abort", tell);
}

function textOptions(options: RunOptions, { stdout, environment }: Surroundings) {
  // A file is not a terminal, whatever standard output is.
  const stream = options.out === undefined || options.out === "-" ? stdout : { write: () => true };
  return { language: options.lang, width: lineWidth(stream), paint: paintFor(stream, environment) };
}

function labsIn(labs: readonly Lab[], options: RunOptions, surroundings: Surroundings): string {
  if (formatOf(options) !== "json") return labsText(labs, textOptions(options, surroundings));
  const list = labs.map(({ paper, title, authors, citation, summary, claims }) => {
    return {
      paper,
      title,
      authors,
      citation,
      summary: summary[options.lang],
      claims: claims.map(({ id }) => id),
    };
  });
  return `${JSON.stringify({ format: "engram/labs@1", labs: list }, null, 2)}\n`;
}

function formatOf({ json, format }: RunOptions): "text" | "md" | "json" | "html" {
  return json === true ? "json" : (format ?? "text");
}

async function resultText(
  { lab, claim }: LabTarget,
  outcomes: readonly JobOutcome[],
  all: readonly RecordedClaim[],
  options: RunOptions,
  surroundings: Surroundings,
): Promise<Result<string, CommandError>> {
  const format = formatOf(options);
  const language = options.lang;
  if (format === "text") {
    const how = textOptions(options, surroundings);
    const [only] = outcomes;
    if (only === undefined) return ok(claimsText(lab, all, how));
    if (claim !== undefined && outcomes.length === 1 && "experiment" in only) {
      return ok(experimentText(lab, claim, only.experiment, how));
    }
    return ok(outcomesText(outcomes, how));
  }
  const [only] = outcomes;
  if (format === "json" && claim !== undefined && only !== undefined && "experiment" in only) {
    return ok(`${JSON.stringify(experimentDocument(lab, claim, only.experiment, language), null, 2)}\n`);
  }
  const recorded = all
    .filter((one) => claim === undefined || one.claim === claim)
    .map((one) => ({
      ...one,
      experiments: one.experiments.filter(
        ({ preset }) => options.preset === undefined || preset === options.preset,
      ),
    }));
  if (format !== "json" && recorded.every(({ experiments }) => experiments.length === 0)) {
    return err({ code: "lab.nothing-recorded", id: lab.paper });
  }
  const created = surroundings.now().toISOString();
  return ok(await reportIn(format, { lab, recorded, language, engramVersion, created }));
}

async function reportIn(format: "md" | "json" | "html", source: ReportSource): Promise<string> {
  switch (format) {
    case "md":
      return reportMarkdown(source);
    case "html":
      return await reportHtml(source);
    case "json":
      return `${JSON.stringify(reportDocument(source), null, 2)}\n`;
  }
}
