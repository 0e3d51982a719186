import type { Settings } from "@engram/lab";
import { err, ok, type Result } from "@engram/paper";

export type SettingTextError = { readonly code: "setting.not-a-number"; readonly text: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** What `--set name=value` asks for; `isList` tells which settings are lists, so that `layers=2` is a list of one. */
export function parseChangedSettings(
  texts: readonly string[],
  isList: (name: string) => boolean,
): Result<Settings, SettingTextError> {
  const changed: Record<string, number | readonly number[]> = {};
  for (const text of texts) {
    const [, name, list] = /^\s*([A-Za-z]\w*)\s*=(.*)$/.exec(text) ?? [];
    const words = (list ?? "").split(",").map((word) => word.trim());
    const [first] = words;
    if (name === undefined || first === undefined || !words.every((word) => NUMBER.test(word))) {
      return err({ code: "setting.not-a-number", text });
    }
    changed[name] = words.length > 1 || isList(name) ? words.map(Number) : Number(first);
  }
  return ok(changed);
}
