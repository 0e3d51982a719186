import type { Claim, Settings } from "./claim.ts";
import { cutPassages } from "./passages.ts";
import { err, ok, type Result } from "./result.ts";

/** A claim that can not be run on this text with these settings. */
export type TextShortage =
  | { readonly code: "text.not-taken"; readonly claim: string }
  | {
      readonly code: "text.too-short";
      readonly claim: string;
      readonly passages: number;
      readonly needed: number;
      /** With this setting at this value it would do; undefined where no value would. */
      readonly fits?: { readonly setting: string; readonly value: number };
    };

/** Whether a text is long enough for a claim with these settings. */
export function checkText(claim: Claim, settings: Settings, content: string): Result<void, TextShortage> {
  const { ownText, id } = claim;
  if (ownText === undefined) return err({ code: "text.not-taken", claim: id });
  const { setting } = ownText;
  const besides = ownText.besides(settings);
  const needed = Number(settings[setting]) + besides;
  const passages = cutPassages(content).length;
  if (passages >= needed) return ok(undefined);
  const value = passages - besides;
  const fits = value >= claim.settings[setting].minimum ? { fits: { setting, value } } : {};
  return err({ code: "text.too-short", claim: id, passages, needed, ...fits });
}
