import { type Claim, chooseSettings, type Preset, type RecordedClaim, type SettingError } from "@engram/lab";
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
}

export type JobError =
  | SettingError
  | SettingTextError
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
  const { preset, resume, seed, set = [] } = options;
  if (resume === true) {
    if (set.length > 0 || seed !== undefined) return err({ code: "lab.resume-takes-no-settings" });
    const jobs = recorded
      .filter((one) => claim === undefined || one.claim === claim)
      .flatMap((one) => one.unfinished.map((request) => ({ claim: one.claim, request })))
      .filter(({ request }) => preset === undefined || request.preset === preset);
    return jobs.length > 0 ? ok(jobs) : err({ code: "lab.nothing-to-resume", id: lab.paper });
  }
  if (claim !== undefined) {
    const job = jobOf(claim, preset ?? "quick", seed ?? SEED, set);
    return job.ok ? ok([job.value]) : job;
  }
  if (set.length > 0)
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

function jobOf(claim: Claim, preset: Preset, seed: number, set: readonly string[]): Result<Job, JobError> {
  const changed = parseChangedSettings(set, (name) => claim.settings[name]?.listOf !== undefined);
  if (!changed.ok) return changed;
  const settings = chooseSettings(claim, claim.presets[preset], changed.value);
  return settings.ok ? ok({ claim, request: { preset, seed, settings: settings.value } }) : settings;
}
