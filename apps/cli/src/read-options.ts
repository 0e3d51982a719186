import type { Language } from "@engram/paper";
import type { DigestFormat, FormatOptions } from "./format-digest.ts";
import type { CommonOptions, Surroundings } from "./surroundings.ts";

/** The options of `engram read`. */
export interface ReadOptions extends CommonOptions {
  readonly lang: Language;
  readonly level: "high" | "medium" | "low" | "all";
  readonly format?: DigestFormat | "bib" | "ris";
  readonly writer: string;
  readonly article?: boolean;
  readonly defineTerms?: boolean;
  readonly licence?: string;
  readonly offline?: boolean;
  readonly out?: string;
  readonly batch?: string;
}

/** `--json` is `--format json`; text where nothing is said. */
export function formatOf(options: Pick<ReadOptions, "format" | "json">): DigestFormat | "bib" | "ris" {
  return options.json === true ? "json" : (options.format ?? "text");
}

/** How a digest is to be drawn. A file is not a terminal, whatever standard output is. */
export function formatOptions(
  options: ReadOptions,
  format: DigestFormat,
  { stdout, environment }: Surroundings,
): FormatOptions {
  return {
    format,
    language: options.lang,
    ...(options.level === "all" ? {} : { levels: [options.level] }),
    stream: options.out === undefined || options.out === "-" ? stdout : { write: () => true },
    environment,
  };
}
