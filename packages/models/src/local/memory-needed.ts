import { chatFailure } from "../chat/chat-failure.ts";
import { CATALOGUE } from "./catalogue.ts";
import { type InstalledModel, sizeOf, weightsOf } from "./store/installed-models.ts";

/** How much memory a model takes while it writes. */
export interface MemoryNeed {
  readonly bytes: number;
  /** Whether these very weights were loaded and looked at, or it is reckoned from their size. */
  readonly isMeasured: boolean;
}

/**
 * Resident memory of a process whose model writes: half a gigabyte, and four times the size of the model's files. Fits
 * the one model that was measured; not shown to hold for larger ones, for which it should be too much rather than too little.
 */
const WITHOUT_WEIGHTS = 500e6;
const OVER_SIZE = 4;

/** What a stored model takes: as measured for the same weights, else reckoned. */
export function memoryNeeded({ manifest }: InstalledModel): MemoryNeed {
  const { sha256 } = weightsOf(manifest);
  const measured = CATALOGUE.flatMap(({ tried }) => (tried === null ? [] : [tried])).find(
    (tried) => tried.sha256 === sha256,
  );
  return measured === undefined
    ? { bytes: reckonedMemory(sizeOf(manifest)), isMeasured: false }
    : { bytes: measured.memoryBytes, isMeasured: true };
}

/** What a model with files of that size may be believed to take. */
export function reckonedMemory(sizeBytes: number): number {
  return WITHOUT_WEIGHTS + sizeBytes * OVER_SIZE;
}

/** @throws {OutsideError} `model.memory-short` where it is known before loading that the memory does not suffice */
export function assertFits(model: InstalledModel, freeBytes: number): void {
  const { bytes } = memoryNeeded(model);
  if (bytes > freeBytes)
    throw chatFailure("model.memory-short", { model: model.name, neededBytes: bytes, freeBytes });
}
