import { type ModelErrorCode, networkFailure, OutsideError, TimeLimitError } from "@engram/paper";

type Facts = Readonly<Record<string, string | number>>;

/** Failures after which the same question may be answered. */
const MAY_PASS: ReadonlySet<ModelErrorCode> = new Set([
  "model.unreachable",
  "model.timeout",
  "model.busy",
  "model.failed",
  "model.malformed",
  "model.broken-off",
  "model.stopped",
  "model.in-use",
  "model.hub-unreachable",
  "model.hub-failed",
  "model.hub-malformed",
  "model.checksum-wrong",
]);

/** What went wrong with a model's server. Facts never hold the key, and no more of a reply than a short detail. */
export function chatFailure(code: ModelErrorCode, facts: Facts, cause?: unknown): OutsideError {
  return new OutsideError(code, {
    retryable: MAY_PASS.has(code),
    facts,
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * Whatever a request threw, as a failure of that server; our own bugs stay what they are. Only what had begun
 * (`isAnswered`) can break off.
 */
export function asChatFailure(error: unknown, host: string, isAnswered = false): unknown {
  if (error instanceof TimeLimitError)
    return chatFailure("model.timeout", { host, timeoutMs: error.limitMs }, error);
  if (error instanceof OutsideError) {
    // Only what this program built for servers of models is told on; the rest is put in their words.
    if (error.code.startsWith("model.")) return error;
    return error.code === "network.too-large" ? chatFailure("model.too-large", { host }) : error;
  }
  const failure = networkFailure(error, host);
  if (failure === undefined) return error;
  if (failure.code === "network.timeout") return chatFailure("model.timeout", failure.facts, error);
  const isBrokenOff =
    isAnswered && (failure.facts.reason === "broken-off" || failure.code === "source.malformed");
  return chatFailure(isBrokenOff ? "model.broken-off" : "model.unreachable", failure.facts, error);
}
