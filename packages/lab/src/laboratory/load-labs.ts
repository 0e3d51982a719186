import type { Lab } from "../claim.ts";

/** Our labs, or those that a module exports as `labs`: how a process or thread of its own comes to them. */
export async function loadLabs(module?: string): Promise<readonly Lab[]> {
  if (module === undefined) return (await import("../labs/labs.ts")).LABS;
  return ((await import(/* @vite-ignore */ module)) as { readonly labs: readonly Lab[] }).labs;
}
