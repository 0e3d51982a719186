import { onOneLine } from "@engram/digest";
import { isLoopback, type Settings } from "@engram/library";
import { OutsideError } from "@engram/paper";
import type { DoctorCheck } from "../doctor-checks.ts";
import { outsideSentence } from "../outside-messages.ts";
import type { Surroundings } from "../surroundings.ts";
import { endpointOf } from "./open-writer.ts";

const name = "model server";
/** A server that does not list its models in this time would make a poor writer. */
const PATIENCE_MS = 5_000;

/** Whether the server of models that the settings name answers, and has the model. Never shows the key. */
export async function checkModelServer(
  settings: Settings,
  surroundings: Pick<Surroundings, "fetch" | "signal">,
): Promise<DoctorCheck> {
  const endpoint = endpointOf(settings, surroundings);
  if (endpoint === null)
    return { name, state: "ok", found: "none (ENGRAM_MODEL_URL is not set); the built-in writer needs none" };
  const { listModels } = await import("@engram/models");
  const { host } = new URL(endpoint.url);
  try {
    const limits = { answerTimeoutMs: PATIENCE_MS };
    return judge(settings, host, await listModels({ ...endpoint, limits }, surroundings.signal));
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    const found = `${host} does not answer as it should (${error.code})`;
    return { name, state: "attention", found, fix: outsideSentence(error.code, error.facts) };
  }
}

function judge(
  { model, modelKey, modelUrl }: Settings,
  host: string,
  listed: readonly string[],
): DoctorCheck {
  const names = listed.slice(0, 10).map(onOneLine).join(", ");
  const found = `${host} answers, ${listed.length} ${listed.length === 1 ? "model" : "models"}${names === "" ? "" : `: ${names}`}`;
  if (model !== null && !listed.includes(model)) {
    const fix = `"${onOneLine(model)}" is not among them. Set ENGRAM_MODEL to one of them, if the server insists on names.`;
    return { name, state: "attention", found, fix };
  }
  if (model === null && listed.length !== 1) {
    return { name, state: "attention", found, fix: "Set ENGRAM_MODEL to the one that is to write." };
  }
  if (modelKey !== null && modelUrl?.startsWith("http:") === true && !isLoopback(modelUrl)) {
    const fix = "The key goes there unencrypted. Set ENGRAM_MODEL_URL to an https address.";
    return { name, state: "attention", found, fix };
  }
  return { name, state: "ok", found };
}
