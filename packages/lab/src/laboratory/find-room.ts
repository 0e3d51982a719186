import type { Claim, Preset, Settings } from "../claim.ts";

/** What of a machine an experiment may fill. */
export interface Room {
  /** Bytes that the process of an experiment may still take. */
  readonly freeMemory: () => number;
  /** Bytes free on the disk of a folder, which need not be there yet. */
  readonly freeDisk: (folder: string) => Promise<number>;
}

/** The machine that experiments run on. */
export interface Machine extends Room {
  /** For records, such as `linux x64, Intel(R) Xeon(R), 2 cores`. */
  readonly name: string;
  readonly threads: number;
}

/** What an experiment needs more of than there is. */
export interface MissingRoom {
  readonly resource: "memory" | "disk";
  readonly neededBytes: number;
  readonly freeBytes: number;
  /** The largest preset that would fit. */
  readonly fits?: Preset;
}

/** Of what is free, this much is left to everything else. */
const USABLE = 0.9;

/** What an experiment needs more than there is, if anything. */
export async function findMissingRoom(
  claim: Claim,
  settings: Settings,
  room: Room,
  folder: string,
): Promise<MissingRoom | undefined> {
  const { predictSpace } = claim;
  if (predictSpace === undefined) return undefined;
  const memory = room.freeMemory() * USABLE;
  const disk = (await room.freeDisk(folder)) * USABLE;
  const needed = predictSpace(settings);
  const resource = needed.memoryBytes > memory ? "memory" : needed.diskBytes > disk ? "disk" : undefined;
  if (resource === undefined) return undefined;
  const fits = (["full", "standard", "quick"] as const).find((preset) => {
    const space = predictSpace(claim.presets[preset]);
    return space.memoryBytes <= memory && space.diskBytes <= disk;
  });
  return {
    resource,
    neededBytes: resource === "memory" ? needed.memoryBytes : needed.diskBytes,
    freeBytes: resource === "memory" ? memory : disk,
    ...(fits === undefined ? {} : { fits }),
  };
}
