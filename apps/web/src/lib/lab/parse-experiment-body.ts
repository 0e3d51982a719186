import {
  type Claim,
  chooseSettings,
  type ExperimentRequest,
  type Preset,
  type SettingError,
  type Settings,
} from "@engram/lab";
import { err, ok, type Result } from "@engram/paper";

/** What is wrong with a request for an experiment; `field` and `setting` are what has to change. */
export type ExperimentBodyError =
  | SettingError
  | { readonly code: "setting.not-a-number"; readonly setting: string }
  | { readonly code: "setting.bad-preset"; readonly field: "preset" }
  | { readonly code: "setting.bad-seed"; readonly field: "seed"; readonly maximum: number }
  | { readonly code: "request.bad-settings"; readonly field: "settings" }
  | { readonly code: "request.bad-json" | "request.not-an-object" }
  | { readonly code: "request.unknown-field"; readonly field: string; readonly known: readonly string[] };

/** What is asked for where a request says nothing: a look, and the same numbers for everyone. */
export const DEFAULT_PRESET: Preset = "quick";
export const DEFAULT_SEED = 1;
/** Of the generator that draws an experiment’s numbers. */
export const GREATEST_SEED = 4_294_967_295;

const FIELDS: readonly string[] = ["preset", "seed", "settings"];
const PRESETS: readonly Preset[] = ["quick", "standard", "full"];
/** A name that nobody asked for is told back, but not at any length. */
const LONGEST_NAME = 50;

/** Reads the body of a request for an experiment of this claim. An empty body asks for a look. */
export function parseExperimentBody(
  claim: Claim,
  body: string,
): Result<ExperimentRequest, ExperimentBodyError> {
  const parsed = body.trim() === "" ? ok({}) : parseJson(body);
  if (!parsed.ok) return parsed;
  const given = parsed.value;
  if (!isObject(given)) return err({ code: "request.not-an-object" });
  const unknown = Object.keys(given).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined)
    return err({ code: "request.unknown-field", field: unknown.slice(0, LONGEST_NAME), known: FIELDS });
  const { preset, seed, settings = {} } = given;
  if (!isObject(settings)) return err({ code: "request.bad-settings", field: "settings" });
  return chooseExperiment(claim, { preset, seed, settings });
}

/** The experiment that is asked for, every setting checked; a number stands for a list of one, and the other way round. */
export function chooseExperiment(
  claim: Claim,
  asked: {
    readonly preset?: unknown;
    readonly seed?: unknown;
    readonly settings: Readonly<Record<string, unknown>>;
  },
): Result<ExperimentRequest, ExperimentBodyError> {
  const { preset = DEFAULT_PRESET, seed = DEFAULT_SEED } = asked;
  const known = PRESETS.find((name) => name === preset);
  if (known === undefined) return err({ code: "setting.bad-preset", field: "preset" });
  if (!(Number.isInteger(seed) && Number(seed) >= 0 && Number(seed) <= GREATEST_SEED))
    return err({ code: "setting.bad-seed", field: "seed", maximum: GREATEST_SEED });
  const changed = readSettings(claim, asked.settings);
  if (!changed.ok) return changed;
  const settings = chooseSettings(claim, claim.presets[known], changed.value);
  return settings.ok ? ok({ preset: known, seed: Number(seed), settings: settings.value }) : settings;
}

function readSettings(
  claim: Claim,
  given: Readonly<Record<string, unknown>>,
): Result<Settings, ExperimentBodyError> {
  const read: [string, number | readonly number[]][] = [];
  for (const [name, value] of Object.entries(given)) {
    const setting = name.slice(0, LONGEST_NAME);
    // Names that every object has (`__proto__`) are no settings either.
    if (!Object.hasOwn(claim.settings, name))
      return err({ code: "setting.unknown", setting, known: Object.keys(claim.settings) });
    const numbers: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!numbers.every((one) => typeof one === "number"))
      return err({ code: "setting.not-a-number", setting });
    const [only] = numbers;
    const isOne = claim.settings[name]?.listOf === undefined && numbers.length === 1;
    read.push([name, isOne && only !== undefined ? only : numbers]);
  }
  return ok(Object.fromEntries(read));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): Result<unknown, ExperimentBodyError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ code: "request.bad-json" });
  }
}
