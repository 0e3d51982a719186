import type { Claim, Experiment, ExperimentRequest, Lab, Laboratory, RecordedClaim } from "@engram/lab";
import { labAddress } from "#lib/addresses.ts";
import { dateInWords } from "#lib/date-in-words.ts";
import type { Translator } from "#messages/messages.ts";
import { percentInWords } from "./amount-in-words.ts";
import { labText } from "./lab-text.ts";
import { DEFAULT_SEED } from "./parse-experiment-body.ts";
import { changedSettings, requestAddress, settingText } from "./request-address.ts";
import { begunExperiments } from "./request-state.ts";
import { type VerdictView, viewVerdict } from "./verdict-view.ts";

/** One thing that there is of a claim on this machine. */
export type ClaimLine =
  | { readonly kind: "queued"; readonly address: string; readonly how: string; readonly ahead: number }
  | {
      readonly kind: "running";
      readonly address: string;
      readonly how: string;
      readonly fraction: number;
      readonly percent: string;
    }
  | {
      readonly kind: "recorded";
      readonly address: string;
      readonly how: string;
      readonly date: string;
      readonly verdict: VerdictView;
    }
  | {
      readonly kind: "interrupted";
      readonly address: string;
      readonly how: string;
      /** What the button that goes on with it sends. */
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly kind: "refused"; readonly address: string };

/** A claim, and what there is of it on this machine: what runs first, then the most thorough experiment. */
export interface ClaimLines {
  readonly id: string;
  readonly address: string;
  readonly statement: string;
  readonly kind: Claim["kind"];
  readonly lines: readonly ClaimLine[];
}

/** In a list of claims; the page of the claim has them all. */
const MOST_BEGUN = 2;

/** All claims of a lab with their states, in the lab's order. */
export async function listClaimLines(
  laboratory: Laboratory,
  lab: Lab,
  say: Translator,
): Promise<readonly ClaimLines[]> {
  const recorded = await laboratory.recorded(lab);
  return Promise.all(recorded.map((one) => linesOf(laboratory, lab, one, say)));
}

async function linesOf(
  { runner }: Laboratory,
  lab: Lab,
  recorded: RecordedClaim,
  say: Translator,
): Promise<ClaimLines> {
  const { claim, experiments, refused } = recorded;
  const { language } = say;
  const active = runner
    .listActive()
    .filter(({ paper, claimId }) => paper === lab.paper && claimId === claim.id);
  const activeIds = new Set(active.map(({ experimentId }) => experimentId));
  const begun = [...(await begunExperiments(lab, recorded))].filter(([id]) => !activeIds.has(id));
  const address = labAddress(language, lab.paper, claim.id);
  return {
    id: claim.id,
    address,
    statement: labText(language, claim.statement),
    kind: claim.kind,
    lines: [
      ...active.flatMap(({ experimentId, request }): ClaimLine[] => {
        const state = runner.stateOf(experimentId);
        const facts = {
          address: requestAddress(language, lab, claim, request),
          how: requestInWords(claim, request, say),
        };
        if (state?.kind === "queued") return [{ kind: "queued", ahead: state.ahead, ...facts }];
        if (state?.kind !== "running") return [];
        const { fraction } = state;
        return [{ kind: "running", fraction, percent: percentInWords(fraction, language), ...facts }];
      }),
      ...experiments.slice(0, 1).map((one) => recordedLine(lab, claim, one, say)),
      ...begun.slice(0, MOST_BEGUN).map(([, request]) => interruptedLine(lab, claim, request, say)),
      ...refused.slice(0, 1).map((): ClaimLine => ({ kind: "refused", address })),
    ],
  };
}

/** An experiment that is recorded, in a line. */
export function recordedLine(
  lab: Lab,
  claim: Claim,
  experiment: Experiment,
  say: Translator,
): Extract<ClaimLine, { readonly kind: "recorded" }> {
  return {
    kind: "recorded",
    address: requestAddress(say.language, lab, claim, experiment),
    how: requestInWords(claim, experiment, say),
    date: dateInWords(experiment.provenance.started, say.language),
    verdict: viewVerdict(claim, experiment, say),
  };
}

/** An experiment that was begun and did not end, in a line. */
export function interruptedLine(
  lab: Lab,
  claim: Claim,
  request: ExperimentRequest,
  say: Translator,
): Extract<ClaimLine, { readonly kind: "interrupted" }> {
  return {
    kind: "interrupted",
    address: requestAddress(say.language, lab, claim, request),
    how: requestInWords(claim, request, say),
    fields: { claim: claim.id, ...requestFields(request) },
  };
}

/** `quick`, `quick, seed 2, rounds = 5` */
export function requestInWords(claim: Claim, request: ExperimentRequest, say: Translator): string {
  const { language } = say;
  return [
    say(`lab.preset.${request.preset}`),
    ...(request.seed === DEFAULT_SEED ? [] : [say("lab.seedIs", { seed: String(request.seed) })]),
    ...Object.entries(changedSettings(claim, request)).map(
      ([name, value]) => `${claim.settings[name]?.label[language] ?? name} = ${settingText(value)}`,
    ),
  ].join(", ");
}

/** A request as hidden fields of a form. */
export function requestFields(request: ExperimentRequest): Readonly<Record<string, string>> {
  const settings = Object.entries(request.settings).map(
    ([name, value]) => [name, settingText(value)] as const,
  );
  return {
    preset: request.preset,
    seed: String(request.seed),
    ...Object.fromEntries(settings),
  };
}
