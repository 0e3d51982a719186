import type { Claim, Preset, SettingSpec } from "@engram/lab";
import { formatNumber, unitIn } from "@engram/lab/report";
import type { Language } from "@engram/paper";
import { labAddress } from "#lib/addresses.ts";
import { problemSentence } from "#lib/problem.ts";
import type { Translator } from "#messages/messages.ts";
import { durationInWords, sizeInWords } from "./amount-in-words.ts";
import { DEFAULT_SEED, type ExperimentBodyError, GREATEST_SEED } from "./parse-experiment-body.ts";
import { PRESETS, type ReadRequest } from "./read-request.ts";
import { changedSettings } from "./request-address.ts";

/** A field of the form with what may stand in it. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly range: string;
  /** What is wrong with what stands there. */
  readonly fault: string | null;
}

/** The settings of an experiment, to be looked at, changed and run. */
export interface FormView {
  readonly preset: Preset;
  readonly presets: readonly {
    readonly words: string;
    readonly time: string;
    readonly address: string;
    readonly isChosen: boolean;
  }[];
  readonly fields: readonly FieldView[];
  /** What is wrong with a word of the address that no field is for. */
  readonly otherFaults: readonly string[];
  /** True where the settings are those of the preset, seed included. */
  readonly isUsual: boolean;
  /** Undefined where the settings can not be run. */
  readonly predicted?: { readonly time: string; readonly memory?: string; readonly disk?: string };
}

/** The form of a claim, filled as the address says. */
export function viewForm(paper: string, claim: Claim, read: ReadRequest, say: Translator): FormView {
  const { language } = say;
  const { request, faults } = read;
  const address = labAddress(language, paper, claim.id);
  const faultOf = (name: string) => {
    const fault = faults.get(name);
    return fault === undefined ? null : faultSentence(claim, fault, say);
  };
  const fields = Object.entries(claim.settings).map(([name, spec]) => ({
    name,
    label: labelOf(spec, language),
    value: read.fields[name] ?? "",
    range: rangeInWords(spec, say),
    fault: faultOf(name),
  }));
  const seed = {
    name: "seed",
    label: say("lab.seed"),
    value: read.fields.seed ?? "",
    range: say("lab.range.integer", { minimum: 0, maximum: GREATEST_SEED }),
    fault: faultOf("seed"),
  };
  const known = new Set([...fields, seed].map(({ name }) => name));
  return {
    preset: read.preset,
    presets: PRESETS.map((preset) => ({
      words: say(`lab.preset.${preset}`),
      time: durationInWords(claim.predictSeconds(claim.presets[preset]), say),
      address: `${address}?preset=${preset}`,
      isChosen: preset === read.preset,
    })),
    fields: [...fields, seed],
    otherFaults: [...faults]
      .filter(([name]) => !known.has(name))
      .map(([, fault]) => faultSentence(claim, fault, say)),
    isUsual:
      request !== undefined &&
      request.seed === DEFAULT_SEED &&
      Object.keys(changedSettings(claim, request)).length === 0,
    ...(request === undefined ? {} : { predicted: predict(claim, request.settings, say) }),
  };
}

function predict(claim: Claim, settings: Parameters<Claim["predictSeconds"]>[0], say: Translator) {
  const space = claim.predictSpace?.(settings);
  const time = durationInWords(claim.predictSeconds(settings), say);
  if (space === undefined) return { time };
  return {
    time,
    memory: sizeInWords(space.memoryBytes, say.language),
    disk: sizeInWords(space.diskBytes, say.language),
  };
}

/** What is wrong, with the field called as the form calls it. */
export function faultSentence(claim: Claim, fault: ExperimentBodyError, say: Translator): string {
  if (!("setting" in fault)) return problemSentence(fault, say);
  const spec = Object.hasOwn(claim.settings, fault.setting) ? claim.settings[fault.setting] : undefined;
  const setting = spec?.label[say.language] ?? fault.setting;
  if (fault.code !== "setting.out-of-range") return problemSentence({ ...fault, setting }, say);
  const range =
    spec === undefined ? {} : { minimum: bound(spec, "minimum", say), maximum: bound(spec, "maximum", say) };
  const key = fault.integer ? ("lab.fault.integer" as const) : ("problem.setting.out-of-range" as const);
  return say.fill(key, { setting, ...range });
}

function labelOf({ label, symbol, unit }: SettingSpec, language: Language): string {
  const beside = [symbol, unitIn(unit, language)]
    .filter((word) => word !== undefined && word !== "")
    .join(", ");
  return beside === "" ? label[language] : `${label[language]} (${beside})`;
}

function rangeInWords(spec: SettingSpec, say: Translator): string {
  const range = say(spec.integer ? "lab.range.integer" : "lab.range", {
    minimum: bound(spec, "minimum", say),
    maximum: bound(spec, "maximum", say),
  });
  return spec.listOf === undefined ? range : `${range} ${say("lab.range.list", { most: spec.listOf })}`;
}

/** Whole numbers are told whole; others as a reader wants them. */
function bound(spec: SettingSpec, end: "minimum" | "maximum", { language }: Translator): string {
  return spec.integer ? new Intl.NumberFormat(language).format(spec[end]) : formatNumber(spec[end], language);
}
