import type { Claim, SettingSpec, Settings } from "./claim.ts";
import { err, ok, type Result } from "./result.ts";

/** Settings that a claim can not be run with. */
export type SettingError =
  | { readonly code: "setting.unknown"; readonly setting: string; readonly known: readonly string[] }
  | {
      readonly code: "setting.out-of-range";
      readonly setting: string;
      readonly value: number;
      readonly minimum: number;
      readonly maximum: number;
      readonly integer: boolean;
    }
  | {
      readonly code: "setting.bad-list";
      readonly setting: string;
      readonly length: number;
      readonly most: number;
    };

/** The settings of a preset with some changed, each within its range. */
export function chooseSettings(
  claim: Claim,
  preset: Settings,
  changed: Settings,
): Result<Settings, SettingError> {
  for (const [setting, value] of Object.entries(changed)) {
    const spec = claim.settings[setting];
    if (spec === undefined)
      return err({ code: "setting.unknown", setting, known: Object.keys(claim.settings) });
    const error = findError(setting, spec, value);
    if (error !== undefined) return err(error);
  }
  return ok({ ...preset, ...changed });
}

function findError(
  setting: string,
  { minimum, maximum, integer, listOf }: SettingSpec,
  value: number | readonly number[],
): SettingError | undefined {
  const values = typeof value === "number" ? [value] : value;
  if (
    (typeof value === "number") === (listOf !== undefined) ||
    values.length === 0 ||
    values.length > (listOf ?? 1)
  ) {
    return { code: "setting.bad-list", setting, length: values.length, most: listOf ?? 1 };
  }
  const bad = values.find(
    (one) => !(one >= minimum && one <= maximum) || (integer && !Number.isInteger(one)),
  );
  return bad === undefined
    ? undefined
    : { code: "setting.out-of-range", setting, value: bad, minimum, maximum, integer };
}
