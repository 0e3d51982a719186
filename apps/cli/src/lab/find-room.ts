import type { Preset } from "@engram/lab";
import { findMissingRoom, type Machine } from "@engram/lab/node";
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

/** What a job needs more than there is, if anything. */
export async function findTooLarge(
  { claim, request }: Job,
  machine: Machine,
  folder: string,
): Promise<TooLarge | undefined> {
  const missing = await findMissingRoom(claim, request.settings, machine, folder);
  if (missing === undefined) return undefined;
  const { resource, ...bytes } = missing;
  return { code: "lab.too-large", claim: claim.id, what: resource, ...bytes };
}
