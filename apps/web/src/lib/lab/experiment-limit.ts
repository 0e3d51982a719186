import type { Claim, ExperimentRequest, Lab } from "@engram/lab";
import { changedSettings, settingText } from "./request-address.ts";

/** What readers who are not the user of this machine may have computed on it. */
export interface ExperimentLimit {
  /** Predicted seconds of the longest experiment that is begun for them. */
  readonly seconds: number;
  /** 0 where this client may begin one more today, which is counted; else in how many seconds. */
  takeStart(client: string): number;
  /** What was counted was not begun. */
  giveBackStart(client: string): void;
  /** Remembers whose experiment it is. */
  noteStart(experimentId: string, client: string): void;
  /** Only whoever began an experiment may end it: its id can be computed by anybody. */
  mayCancel(experimentId: string, client: string): boolean;
}

/** Why an experiment is not begun for a reader, with the command that runs it on a machine of their own. */
export type LimitError =
  | { readonly code: "experiment.too-many"; readonly minutes: number }
  | { readonly code: "experiment.own-settings"; readonly command: string }
  | {
      readonly code: "experiment.too-long";
      readonly predictedSeconds: number;
      readonly mostSeconds: number;
      readonly command: string;
    };

/** The rule of a server that others reach: presets as they are, with any seed, where they take no longer than the limit. */
export function findBeyondLimit(
  lab: Lab,
  claim: Claim,
  request: ExperimentRequest,
  { seconds }: Pick<ExperimentLimit, "seconds">,
): LimitError | undefined {
  const command = commandOf(lab, claim, request);
  if (Object.keys(changedSettings(claim, request)).length > 0)
    return { code: "experiment.own-settings", command };
  const predictedSeconds = claim.predictSeconds(request.settings);
  if (predictedSeconds <= seconds) return undefined;
  return { code: "experiment.too-long", predictedSeconds, mostSeconds: seconds, command };
}

/** `engram run 2405.08707/C7 --preset quick --seed 2 --set sides=4,6` */
export function commandOf(lab: Lab, claim: Claim, request: ExperimentRequest): string {
  const { preset, seed } = request;
  return [
    `engram run ${lab.paper}/${claim.id} --preset ${preset}`,
    `--seed ${seed}`,
    ...Object.entries(changedSettings(claim, request)).map(
      ([name, value]) => `--set ${name}=${settingText(value)}`,
    ),
  ].join(" ");
}
