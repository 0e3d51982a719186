import { ok } from "@engram/paper";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

export interface ReadOptions extends CommonOptions {
  readonly lang: "en" | "fr";
  readonly level: "high" | "medium" | "low" | "all";
  readonly format?: "text" | "md" | "json" | "bib" | "ris" | "html";
  readonly writer: string;
  readonly offline?: boolean;
  readonly out?: string;
}

/** A digest of one paper, from the store or from a run. */
export async function read(
  source: string | undefined,
  _options: ReadOptions,
  { stdout }: Surroundings,
): Promise<CommandOutcome> {
  stdout.write(`${source ?? ""}\n`);
  return ok(undefined);
}
