import type { Claim, ExperimentRequest, Lab, Settings } from "@engram/lab";
import type { Language } from "@engram/paper";
import { labAddress } from "#lib/addresses.ts";
import { DEFAULT_SEED } from "./parse-experiment-body.ts";

type Asked = Pick<ExperimentRequest, "preset" | "seed" | "settings">;

/** Those settings that are not the preset's own. */
export function changedSettings(claim: Claim, { preset, settings }: Asked): Settings {
  const usual = claim.presets[preset];
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => settingText(usual[name] ?? "") !== settingText(value)),
  );
}

/** A setting as it is written in an address, a field and on the command line. */
export function settingText(value: number | readonly number[] | string): string {
  return typeof value === "object" ? value.join(",") : String(value);
}

/**
 * The page of a claim with these settings. Short: only what differs from the preset. For good (`complete`): all of them, so
 * that it means the same when presets have changed.
 */
export function requestAddress(
  language: Language,
  lab: Lab,
  claim: Claim,
  asked: Asked,
  { complete = false }: { readonly complete?: boolean } = {},
): string {
  const settings = complete ? asked.settings : changedSettings(claim, asked);
  const words = [
    `preset=${asked.preset}`,
    ...(complete || asked.seed !== DEFAULT_SEED ? [`seed=${asked.seed}`] : []),
    ...Object.entries(settings).map(([name, value]) => `${name}=${settingText(value)}`),
  ];
  return `${labAddress(language, lab.paper, claim.id)}?${words.join("&")}`;
}
