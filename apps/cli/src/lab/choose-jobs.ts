import {
  type Claim,
  checkText,
  chooseSettings,
  type OwnText,
  type Preset,
  type RecordedClaim,
  type SettingError,
  type TextShortage,
} from "@engram/lab";
import { err, ok, type Result } from "@engram/paper";
import { parseChangedSettings, type SettingTextError } from "./changed-settings.ts";
import type { LabTarget } from "./lab-target.ts";
import type { Job } from "./run-jobs.ts";

/** What the options of `run` say about which experiments are meant. */
export interface JobOptions {
  readonly preset?: Preset;
  readonly resume?: boolean;
  readonly seed?: number;
  readonly set?: readonly string[];
  /** The file of `--text`, read. */
  readonly ownText?: OwnText;
}

export type JobError =
  | SettingError
  | SettingTextError
  | TextShortage
  | { readonly code: "lab.text-needed"; readonly name: string; readonly sha256: string }
  | { readonly code: "lab.settings-need-claim"; readonly id: string }
  | { readonly code: "lab.resume-takes-no-settings" }
  | { readonly code: "lab.nothing-to-resume"; readonly id: string };

/** Where no seed is given: the same numbers for everyone. */
const SEED = 1;

/** The experiments that a call asks for. None: the lab is to be shown. */
export function chooseJobs(
  { lab, claim }: LabTarget,
  options: JobOptions,
  recorded: readonly RecordedClaim[],
): Result<readonly Job[], JobError> {
  const { preset, resume, seed, set = [], ownText } = options;
  if (resume === true) {
    if (set.length > 0 || seed !== undefined) return err({ code: "lab.resume-takes-no-settings" });
    const jobs = recorded
      .filter((one) => claim === undefined || one.claim === claim)
      .flatMap((one) => one.unfinished.map((request) => ({ claim: one.claim, request })))
      .filter(({ request }) => preset === undefined || request.preset === preset);
    return jobsToResume(jobs, lab.paper, ownText);
  }
  if (claim !== undefined) {
    const job = jobOf(claim, preset ?? "quick", seed ?? SEED, { set, ...(ownText ? { ownText } : {}) });
    return job.ok ? ok([job.value]) : job;
  }
  if (set.length > 0 || ownText !== undefined)
    return err({ code: "lab.settings-need-claim", id: `${lab.paper}/${lab.claims[0]?.id}` });
  if (preset === undefined) {
    return seed === undefined
      ? ok([])
      : err({ code: "lab.settings-need-claim", id: `${lab.paper}/${lab.claims[0]?.id}` });
  }
  return ok(
    lab.claims.map((each) => ({
      claim: each,
      request: { preset, seed: seed ?? SEED, settings: each.presets[preset] },
    })),
  );
}

/** A text is not recorded: what was begun on one goes on when it is given again. */
function jobsToResume(
  jobs: readonly Job[],
  paper: string,
  given?: OwnText,
): Result<readonly Job[], JobError> {
  const fitting = jobs.filter(
    ({ request: { text } }) => text === undefined || text.sha256 === given?.facts.sha256,
  );
  if (fitting.length > 0) return ok(fitting);
  const [text] = jobs.flatMap(({ request }) => request.text ?? []);
  return text === undefined
    ? err({ code: "lab.nothing-to-resume", id: paper })
    : err({ code: "lab.text-needed", name: text.name, sha256: text.sha256 });
}

function jobOf(
  claim: Claim,
  preset: Preset,
  seed: number,
  { set = [], ownText }: Pick<JobOptions, "set" | "ownText">,
): Result<Job, JobError> {
  const changed = parseChangedSettings(set, (name) => claim.settings[name]?.listOf !== undefined);
  if (!changed.ok) return changed;
  const settings = chooseSettings(claim, claim.presets[preset], changed.value);
  if (!settings.ok) return settings;
  const request = { preset, seed, settings: settings.value };
  if (ownText === undefined) return ok({ claim, request });
  const enough = checkText(claim, settings.value, ownText.content);
  return enough.ok ? ok({ claim, request: { ...request, text: ownText.facts } }) : enough;
}
