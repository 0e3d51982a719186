import { type Claim, chooseSettings, type ExperimentRequest, type Preset, type Settings } from "@engram/lab";
import {
  DEFAULT_PRESET,
  DEFAULT_SEED,
  type ExperimentBodyError,
  GREATEST_SEED,
} from "./parse-experiment-body.ts";
import { settingText } from "./request-address.ts";

/** What an address or a form asks for. */
export interface ReadRequest {
  /** The preset that is meant, or where none can be, the first. */
  readonly preset: Preset;
  /** What stands in each field: as it was given, else as the preset has it. */
  readonly fields: Readonly<Record<string, string>>;
  /** By field (`preset`, `seed` or a setting). */
  readonly faults: ReadonlyMap<string, ExperimentBodyError>;
  /** There where nothing is wrong. */
  readonly request?: ExperimentRequest;
}

export const PRESETS = ["quick", "standard", "full"] as const satisfies readonly Preset[];

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Reads the words of an address or the fields of a form; a setting that is left out, or empty, has the preset's value. */
export function readRequest(claim: Claim, given: URLSearchParams): ReadRequest {
  const faults = new Map<string, ExperimentBodyError>();
  const preset = PRESETS.find((one) => one === (given.get("preset") ?? DEFAULT_PRESET));
  if (preset === undefined) faults.set("preset", { code: "setting.bad-preset", field: "preset" });
  const usual = claim.presets[preset ?? DEFAULT_PRESET];
  const seed = readSeed(given.get("seed"));
  if (seed === undefined)
    faults.set("seed", { code: "setting.bad-seed", field: "seed", maximum: GREATEST_SEED });
  const settings: Record<string, Settings[string]> = { ...usual };
  const fields: Record<string, string> = { seed: given.get("seed") ?? String(DEFAULT_SEED) };
  for (const [name, value] of Object.entries(usual)) fields[name] = settingText(value);
  for (const [name, text] of given) {
    // An action of a form stands in the address like this.
    if (name === "preset" || name === "seed" || name.startsWith("/") || text.trim() === "") continue;
    fields[name] = text.trim();
    const value = readSetting(claim, name, text);
    if ("code" in value) faults.set(name, value);
    else settings[name] = value.setting;
  }
  return {
    preset: preset ?? DEFAULT_PRESET,
    fields,
    faults,
    ...(faults.size > 0 || preset === undefined || seed === undefined
      ? {}
      : { request: { preset, seed, settings } }),
  };
}

/** Whether an address asks for a certain experiment, or for whatever there is of the claim. */
export function namesRequest(given: URLSearchParams): boolean {
  return [...given.keys()].some((name) => !name.startsWith("/"));
}

function readSeed(text: string | null): number | undefined {
  if (text === null || text.trim() === "") return DEFAULT_SEED;
  const seed = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return seed <= GREATEST_SEED ? seed : undefined;
}

function readSetting(
  claim: Claim,
  setting: string,
  text: string,
): ExperimentBodyError | { readonly setting: Settings[string] } {
  const spec = Object.hasOwn(claim.settings, setting) ? claim.settings[setting] : undefined;
  if (spec === undefined) return { code: "setting.unknown", setting, known: Object.keys(claim.settings) };
  const words = text.split(",").map((word) => word.trim());
  if (!words.every((word) => NUMBER.test(word))) return { code: "setting.not-a-number", setting };
  const numbers = words.map(Number);
  const value = spec.listOf === undefined && numbers.length === 1 ? (numbers[0] ?? Number.NaN) : numbers;
  const chosen = chooseSettings(claim, {}, { [setting]: value });
  return chosen.ok ? { setting: value } : chosen.error;
}
