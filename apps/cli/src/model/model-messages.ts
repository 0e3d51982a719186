import type { ModelErrorCode } from "@engram/paper";

type Facts = Readonly<Record<string, string | number>>;

const BUILTIN = "--writer builtin works without a model.";

function server({ host }: Facts): string {
  return `The model server at ${host ?? "ENGRAM_MODEL_URL"}`;
}

function seconds({ waitMs }: Facts): string {
  return typeof waitMs === "number" ? `, for ${Math.ceil(waitMs / 1000)} s` : "";
}

/** A sentence, with a next step, for each thing that can go wrong with a server that runs a language model. */
export const modelSentences = {
  "model.unreachable": (facts) =>
    `${server(facts)} cannot be reached. Start it or correct ENGRAM_MODEL_URL; ${BUILTIN}`,
  "model.timeout": (facts) =>
    `${server(facts)} did not go on in time. It may still be loading the model: try again in a minute; ${BUILTIN}`,
  "model.unauthorised": (facts) => `${server(facts)} refused the key. Correct ENGRAM_MODEL_KEY; ${BUILTIN}`,
  "model.unknown": (facts) =>
    `${server(facts)} has no model "${facts.model ?? ""}". ` +
    (facts.listed === undefined || facts.listed === ""
      ? "Correct ENGRAM_MODEL."
      : `It lists: ${facts.listed}. Set ENGRAM_MODEL to one of them, or write --writer remote:<model>.`),
  "model.busy": (facts) =>
    `${server(facts)} has too much to do and asks for a pause${seconds(facts)}. Try again later; ${BUILTIN}`,
  "model.failed": (facts) =>
    `${server(facts)} failed${facts.status === undefined ? "" : ` with status ${facts.status}`}. Look into its log, or try again; ${BUILTIN}`,
  "model.refused": (facts) =>
    `${server(facts)} refused the request${facts.status === undefined ? "" : ` with status ${facts.status}`}${facts.detail === undefined ? "" : ` (${facts.detail})`}. ` +
    `Does ENGRAM_MODEL_URL end where its API begins, mostly in /v1? ${BUILTIN}`,
  "model.malformed": (facts) =>
    `${server(facts)} answered something that is no completion${facts.contentType === undefined ? "" : ` (${facts.contentType})`}. ` +
    `Does ENGRAM_MODEL_URL end where its API begins, mostly in /v1? ${BUILTIN}`,
  "model.broken-off": (facts) => `${server(facts)} broke off in the middle of a reply. Try again; ${BUILTIN}`,
  "model.too-large": (facts) => `${server(facts)} does not stop writing. Choose another model; ${BUILTIN}`,
  "model.redirect-refused": (facts) =>
    `${server(facts)} sends us on to ${facts.to ?? "another address"}, which is not in the settings, so nothing was asked there. ` +
    "If it moved, correct ENGRAM_MODEL_URL.",
} as const satisfies Record<ModelErrorCode, (facts: Facts) => string>;
