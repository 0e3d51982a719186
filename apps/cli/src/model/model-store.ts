import { randomUUID } from "node:crypto";
import { holdFolder, type Settings } from "@engram/library";
import type { ModelStore } from "@engram/models/node";
import type { Surroundings } from "../surroundings.ts";

/** Where the settings say that models are kept. */
export function modelStoreOf(
  { modelsFolder }: Pick<Settings, "modelsFolder">,
  { machine, now }: Pick<Surroundings, "machine" | "now">,
): ModelStore {
  return {
    folder: modelsFolder,
    now,
    freeDisk: (folder) => machine.freeDisk(folder),
    hold: (folder) => holdFolder(folder),
    randomName: randomUUID,
  };
}
