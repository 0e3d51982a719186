import { createHmac, randomBytes } from "node:crypto";
import type { ExperimentLimit } from "../lib/lab/experiment-limit.ts";
import { createTokenBuckets } from "./token-buckets.ts";

/** What the operator of a server that others reach may set. */
export interface ExperimentSettings {
  /** Predicted minutes of the longest experiment that is begun for a reader; 0: none is. */
  readonly minutes: number;
  /** Experiments that one client may begin in a day. */
  readonly perDay: number;
}

const DEFAULTS: ExperimentSettings = { minutes: 5, perDay: 10 };
const DAY_MS = 86_400_000;
/** Far more than run in a day; those before them can be cancelled by nobody but the operator. */
const MOST_STARTS = 1000;

/**
 * The limit of a server that others reach. Who began what is in memory, under a hash with a salt of this process.
 * @param now milliseconds, never going back
 */
export function createExperimentLimit(
  settings: Partial<ExperimentSettings>,
  now: () => number,
): ExperimentLimit {
  const { minutes, perDay } = { ...DEFAULTS, ...settings };
  const starters = new Map<string, string>();
  const starts = createTokenBuckets({ burst: perDay, perMs: perDay / DAY_MS }, now);
  const salt = randomBytes(32);
  const keyOf = (client: string): string => createHmac("sha256", salt).update(client).digest("base64url");
  return {
    seconds: minutes * 60,
    takeStart: (client) => Math.ceil(starts.take(keyOf(client)) / 1000),
    giveBackStart: (client) => starts.giveBack(keyOf(client)),
    noteStart(experimentId, client) {
      starters.delete(experimentId);
      starters.set(experimentId, keyOf(client));
      const [oldest] = starters.keys();
      if (starters.size > MOST_STARTS && oldest !== undefined) starters.delete(oldest);
    },
    mayCancel: (experimentId, client) => starters.get(experimentId) === keyOf(client),
  };
}
