import type { ModelErrorCode } from "@engram/paper";

type Facts = Readonly<Record<string, string | number>>;

const BUILTIN = "--writer builtin works without a model.";

function server({ host }: Facts): string {
  return `The model server at ${host ?? "ENGRAM_MODEL_URL"}`;
}

function seconds({ waitMs }: Facts): string {
  return typeof waitMs === "number" ? `, for ${Math.ceil(waitMs / 1000)} s` : "";
}

/** A model that runs here. */
function local({ model }: Facts): string {
  return model === undefined ? "The model" : `The model ${model}`;
}

function gigabytes(bytes: string | number | undefined): string {
  return typeof bytes === "number" ? `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1)} GB` : "more";
}

function hub({ host }: Facts): string {
  return `The hub of models${host === undefined ? "" : ` at ${host}`}`;
}

const FROM_FOLDER =
  '"engram model pull <name> --from <folder>" takes a model from a folder, without a network.';

/** How what runs models is added to an Engram that was installed without it. */
export const MODEL_ENGINE_FIX =
  "Install it where Engram is installed: npm install @huggingface/transformers@4.3.1 (with -g if Engram was installed with -g); about 470 MB.";

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
  "model.engine-missing": () =>
    `What runs models on this machine is not installed. ${MODEL_ENGINE_FIX} ${BUILTIN}`,
  "model.not-loaded": (facts) =>
    `${local(facts)} could not be loaded by what runs models here. "engram model test" with --debug says more; remove it and pull it again, or choose another. ${BUILTIN}`,
  "model.damaged": (facts) =>
    `${local(facts)} is damaged: ${facts.file ?? "a file"} is ${facts.found === undefined ? "missing" : "not what was stored"}. ` +
    `"engram model pull ${facts.model ?? ""}" mends it. ${BUILTIN}`,
  "model.memory-short": (facts) =>
    `${local(facts)} takes about ${gigabytes(facts.neededBytes)} of memory, and ${gigabytes(facts.freeBytes)} is free, so it was not loaded. ` +
    `Close other programs or choose a smaller model ("engram model list"). ${BUILTIN}`,
  "model.stopped": (facts) =>
    `What runs ${facts.model ?? "the model"} ended unexpectedly, as it does where memory runs out. Try again, or choose a smaller model. ${BUILTIN}`,
  "model.disk-short": (facts) =>
    `${local(facts)} takes ${gigabytes(facts.neededBytes)} on the disk, and ${gigabytes(facts.freeBytes)} is free${facts.folder === undefined ? "" : ` in ${facts.folder}`}. ` +
    "Free some space, or name a folder on another disk with ENGRAM_MODELS.",
  "model.hub-unreachable": (facts) =>
    `${hub(facts)} cannot be reached, or broke off again and again. What came is kept: the same command goes on where it was. ${FROM_FOLDER}`,
  "model.hub-failed": (facts) =>
    `${hub(facts)} failed${facts.status === undefined ? "" : ` with status ${facts.status}`}. Try again later: what came is kept.`,
  "model.hub-refused": (facts) =>
    `${hub(facts)} does not give ${facts.model ?? "that model"}${facts.status === undefined ? "" : ` (status ${facts.status})`}. ` +
    `Correct ENGRAM_MODEL_HUB_URL if it is set; ${FROM_FOLDER}`,
  "model.hub-malformed": (facts) =>
    `${hub(facts)} answered something that is no list of a model's files${facts.contentType === undefined ? "" : ` (${facts.contentType})`}, as a sign-in page or a proxy does. ` +
    `Correct ENGRAM_MODEL_HUB_URL if it is set; ${FROM_FOLDER}`,
  "model.hub-redirect-refused": (facts) =>
    `${hub(facts)} sends us on to ${facts.to ?? "another address"}, which is none of its hosts, so nothing was asked there. ` +
    "Correct ENGRAM_MODEL_HUB_URL if it is set.",
  "model.checksum-wrong": (facts) =>
    `What came for ${facts.file ?? "a file"} of ${facts.model ?? "the model"} is not what the hub says it is, so it was thrown away. Try again.`,
  "model.in-use": (facts) =>
    `Another process${facts.processId === undefined ? "" : ` (${facts.processId})`} is pulling or removing ${facts.model ?? "this model"}. Wait for it, then try again.`,
} as const satisfies Record<ModelErrorCode, (facts: Facts) => string>;
