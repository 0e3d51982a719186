import {
  findInCatalogue,
  isModelName,
  listInstalledModels,
  removeModel as remove,
} from "@engram/models/node";
import { err, OutsideError, ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { diskError } from "../disk-error.ts";
import { modelStoreOf } from "../model/model-store.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

/** Removes a model of this machine, and what a broken-off pull of it left. */
export async function removeModel(
  asked: string,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const { modelsFolder } = settings.value;
  const installed = (await listInstalledModels(modelsFolder)).map(({ name }) => name);
  const name =
    installed.find((each) => each.toLowerCase() === asked.toLowerCase()) ??
    findInCatalogue(asked)?.name ??
    asked;
  try {
    const isRemoved = isModelName(name) && (await remove(modelStoreOf(settings.value, surroundings), name));
    if (!isRemoved) return err({ code: "usage.local-model-missing", model: asked, installed });
  } catch (error) {
    throw error instanceof OutsideError ? error : diskError(error, modelsFolder);
  }
  await writeAndWait(
    surroundings.stdout,
    options.json === true ? `${JSON.stringify({ removed: name })}\n` : `${name} is removed.\n`,
  );
  return ok(undefined);
}
