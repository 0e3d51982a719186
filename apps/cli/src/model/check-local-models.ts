import type { Settings } from "@engram/library";
import type { InstalledModel } from "@engram/models/node";
import type { DoctorCheck } from "../doctor-checks.ts";
import { describeError } from "../messages.ts";
import type { Surroundings } from "../surroundings.ts";
import { MODEL_ENGINE_FIX } from "./model-messages.ts";

const name = "local models";

/** Which models are stored on this machine, whether they are whole, and whether there is what runs them. */
export async function checkLocalModels(
  { modelsFolder }: Pick<Settings, "modelsFolder">,
  { modelHost }: Pick<Surroundings, "modelHost">,
): Promise<DoctorCheck> {
  const { findWrongSize, listInstalledModels } = await import("@engram/models/node");
  let models: readonly InstalledModel[];
  try {
    models = await listInstalledModels(modelsFolder);
  } catch (error) {
    const words = describeError(error);
    if (words === undefined) throw error;
    return { name, state: "attention", found: "not known", fix: words.sentence };
  }
  const names = models.map((model) => model.name).join(", ");
  const found = models.length === 0 ? `none in ${modelsFolder}` : `${names}, in ${modelsFolder}`;
  if (!(await modelHost.hasEngine())) {
    const without = `${found}; what runs them is not installed`;
    return { name, state: "attention", found: without, fix: MODEL_ENGINE_FIX };
  }
  for (const model of models) {
    const damaged = await findWrongSize(model);
    if (damaged === undefined) continue;
    const fix = `${model.name} is damaged (${damaged.file.path}). "engram model pull ${model.name}" mends it.`;
    return { name, state: "attention", found, fix };
  }
  return { name, state: "ok", found };
}
