import type { Claim, Lab, PlotSpec, Preset, Settings } from "./claim.ts";
import { chooseSettings } from "./settings.ts";

const PRESETS = ["quick", "standard", "full"] as const satisfies readonly Preset[];

/** What is missing or wrong in a lab: found at start-up and by the tests of every lab, so that no run fails for it. */
export interface LabFault {
  readonly paper: string;
  /** The claim, where it is of one. */
  readonly claim?: string;
  readonly fault: string;
}

/** All faults of a lab; none when it can be run and shown. */
export function findLabFaults(lab: Lab): readonly LabFault[] {
  const { paper, claims } = lab;
  const faults: LabFault[] = [];
  if (claims.length === 0) faults.push({ paper, fault: "has no claims" });
  if (lab.citation === "") faults.push({ paper, fault: "has no citation" });
  const ids = claims.map(({ id }) => id);
  for (const [index, claim] of claims.entries()) {
    const add = (fault: string) => faults.push({ paper, claim: claim.id, fault });
    if (ids.indexOf(claim.id) !== index) add("has the id of another claim");
    for (const fault of claimFaults(claim)) add(fault);
  }
  return faults;
}

function* claimFaults(claim: Claim): Generator<string> {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(claim.id)) yield "must have an id of letters and digits";
  for (const name of ["statement", "method", "rule", "objection"] as const) {
    for (const language of ["en", "fr"] as const) {
      if (claim[name][language].trim() === "") yield `lacks its ${name} in ${language}`;
    }
  }
  for (const preset of PRESETS) {
    const settings: Settings | undefined = claim.presets[preset];
    if (settings === undefined) {
      yield `lacks the preset ${preset}`;
      continue;
    }
    const chosen = chooseSettings(claim, settings, settings);
    if (!chosen.ok)
      yield `has a preset ${preset} that its own settings refuse: ${JSON.stringify(chosen.error)}`;
    else yield* planFaults(claim, preset, settings);
  }
  yield* columnFaults(claim);
}

function* planFaults(claim: Claim, preset: Preset, settings: Settings): Generator<string> {
  const keys = claim.plan(settings).map(({ key }) => key);
  if (keys.length === 0) yield `plans no part for ${preset}`;
  if (new Set(keys).size !== keys.length) yield `plans two parts of one key for ${preset}`;
  const seconds = claim.predictSeconds(settings);
  if (!(seconds > 0 && Number.isFinite(seconds))) yield `predicts ${seconds} seconds for ${preset}`;
}

function* columnFaults(claim: Claim): Generator<string> {
  for (const plot of claim.plots) {
    const table = claim.tables.find(({ name }) => name === plot.table);
    const known = table?.columns.map(({ name }) => name) ?? [];
    for (const name of columnsOf(plot)) {
      if (!known.includes(name)) yield `plots ${plot.table}.${name}, which it does not record`;
    }
  }
}

function columnsOf({ x, y, by = [], only, colour }: PlotSpec): readonly string[] {
  return [
    x,
    ...y,
    ...[by].flat(),
    ...(colour === undefined ? [] : [colour]),
    ...(only === undefined ? [] : [only.column]),
  ];
}
