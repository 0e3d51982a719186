import { type Claim, type Lab, type Laboratory, type Preset, predictTotalSeconds } from "@engram/lab";
import { labAddress, paperAddress } from "#lib/addresses.ts";
import type { Translator } from "#messages/messages.ts";
import { durationInWords } from "./amount-in-words.ts";
import { type ClaimLines, listClaimLines } from "./claim-lines.ts";
import { labText } from "./lab-text.ts";
import { DEFAULT_SEED } from "./parse-experiment-body.ts";
import { type PlaygroundLink, playgroundsOf } from "./playgrounds.ts";
import { PRESETS } from "./read-request.ts";

/** A preset that can be run, with the time that it is predicted to take. */
export interface PresetView {
  readonly preset: Preset;
  readonly words: string;
  readonly time: string;
  /** With the preset as it is. */
  readonly isRecorded: boolean;
}

/** The page of a lab. */
export interface LabPage {
  readonly paper: string;
  readonly paperAddress: string;
  readonly title: string;
  readonly authors: string;
  readonly summary: string;
  readonly claims: readonly (ClaimLines & { readonly presets: readonly PresetView[] })[];
  /** How many claims have a verdict on this machine. */
  readonly judged: number;
  readonly all: readonly PresetView[];
  /** Something waits or runs: the page is to bring itself up to date. */
  readonly isBusy: boolean;
  readonly report: string;
  readonly playgrounds: readonly PlaygroundLink[];
}

/** What the page of a paper shows of its lab. */
export interface PaperLab {
  readonly address: string;
  readonly claims: readonly ClaimLines[];
  /** Something waits or runs, and the page would be another in a moment. */
  readonly isBusy: boolean;
}

/** The lab of a paper for the page of that paper; null where there is none. */
export async function loadPaperLab(
  laboratory: Laboratory | undefined,
  paperId: string,
  say: Translator,
): Promise<PaperLab | null> {
  const lab = laboratory?.labs.find(({ paper }) => paper === paperId);
  if (laboratory === undefined || lab === undefined) return null;
  const claims = await listClaimLines(laboratory, lab, say);
  return { address: labAddress(say.language, lab.paper), claims, isBusy: claims.some(isBusy) };
}

/** Everything that the page of a lab shows. */
export async function loadLabPage(laboratory: Laboratory, lab: Lab, say: Translator): Promise<LabPage> {
  const { language } = say;
  const lines = await listClaimLines(laboratory, lab, say);
  const recorded = await laboratory.recorded(lab);
  const claims = lines.map((one, index) => ({
    ...one,
    presets: viewPresets(recorded[index], say),
  }));
  return {
    paper: lab.paper,
    paperAddress: paperAddress(language, lab.paper),
    title: lab.title,
    authors: lab.authors.join(", "),
    summary: labText(language, lab.summary),
    claims,
    judged: claims.filter((one) => one.lines.some(({ kind }) => kind === "recorded")).length,
    all: PRESETS.map((preset) => ({
      preset,
      words: say(`lab.preset.${preset}`),
      time: durationInWords(secondsOfAll(lab, preset), say),
      isRecorded: claims.every((one) =>
        one.presets.some((other) => other.preset === preset && other.isRecorded),
      ),
    })),
    isBusy: claims.some(isBusy),
    playgrounds: playgroundsOf(language, lab.paper),
    report: `${labAddress(language, lab.paper)}/report`,
  };
}

function secondsOfAll({ claims }: Lab, preset: Preset): number {
  return predictTotalSeconds(
    claims.map((claim) => ({ claim, request: { seed: DEFAULT_SEED, settings: claim.presets[preset] } })),
  );
}

function viewPresets(
  recorded:
    | { readonly claim: Claim; readonly experiments: readonly { readonly preset: Preset }[] }
    | undefined,
  say: Translator,
): readonly PresetView[] {
  if (recorded === undefined) return [];
  const { claim, experiments } = recorded;
  return PRESETS.map((preset) => ({
    preset,
    words: say(`lab.preset.${preset}`),
    time: durationInWords(claim.predictSeconds(claim.presets[preset]), say),
    isRecorded: experiments.some((one) => one.preset === preset),
  }));
}

function isBusy({ lines }: ClaimLines): boolean {
  return lines.some(({ kind }) => kind === "queued" || kind === "running");
}
