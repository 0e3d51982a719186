import { type SettingOrigin, type Settings, type SettingValues, settingNames } from "./settings.ts";

/** One line of `engram doctor`. */
export interface SettingLine {
  readonly name: string;
  /** Passwords are replaced by `***`; null where the setting is not set and has no default. */
  readonly value: string | null;
  readonly origin: SettingOrigin;
}

/** Every setting in force and where it came from, safe to print. */
export function describeSettings(settings: Settings): readonly SettingLine[] {
  const keys = Object.keys(settingNames) as (keyof SettingValues)[];
  return keys.map((key) => ({
    name: settingNames[key],
    value: describe(key, settings[key]),
    origin: settings.origins[key],
  }));
}

function describe(key: keyof SettingValues, value: SettingValues[keyof SettingValues]): string | null {
  if (value === null) return null;
  if (key === "adminToken" || key === "modelKey") return "***";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return `${value.prompt}/${value.completion} ${value.currency}`;
  return key === "databaseUrl" ? withoutPassword(String(value)) : String(value);
}

/** An address with its password replaced by `***`, in the user part and in the query. */
export function withoutPassword(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.password !== "") url.password = "***";
  for (const name of [...url.searchParams.keys()]) {
    if (/password|passfile|key|token/i.test(name)) url.searchParams.set(name, "***");
  }
  return url.password === "" && url.search === "" ? text : url.href;
}
