import type { Preset } from "@engram/lab";
import type { Machine } from "../surroundings.ts";
import type { Job } from "./run-jobs.ts";

/** A run that this machine has no room for. */
export interface TooLarge {
  readonly code: "lab.too-large";
  readonly claim: string;
  readonly what: "memory" | "disk";
  readonly neededBytes: number;
  readonly freeBytes: number;
  /** The largest preset that would fit. */
  readonly fits?: Preset;
}

/** Of what is free, this much is left to everything else. */
const USABLE = 0.9;

/** What a job needs more than there is, if anything. */
export async function findTooLarge(
  { claim, request }: Job,
  machine: Machine,
  folder: string,
): Promise<TooLarge | undefined> {
  const { predictSpace } = claim;
  if (predictSpace === undefined) return undefined;
  const memory = machine.freeMemory() * USABLE;
  const disk = (await machine.freeDisk(folder)) * USABLE;
  const needed = predictSpace(request.settings);
  const what = needed.memoryBytes > memory ? "memory" : needed.diskBytes > disk ? "disk" : undefined;
  if (what === undefined) return undefined;
  const fits = (["full", "standard", "quick"] as const).find((preset) => {
    const space = predictSpace(claim.presets[preset]);
    return space.memoryBytes <= memory && space.diskBytes <= disk;
  });
  return {
    code: "lab.too-large",
    claim: claim.id,
    what,
    neededBytes: what === "memory" ? needed.memoryBytes : needed.diskBytes,
    freeBytes: what === "memory" ? memory : disk,
    ...(fits === undefined ? {} : { fits }),
  };
}
