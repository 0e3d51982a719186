import { err, type Language, ok, type Result } from "@engram/paper";
import type { CommandError } from "../command-error.ts";
import { readSettings } from "../compose.ts";
import { type DigestFormat, type FormatOptions, formatDigest } from "../format-digest.ts";
import { progressOn } from "../progress.ts";
import { existsOnDisk, parseReadSource } from "../read-source.ts";
import { findTarget, writeResult } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

export interface ReadOptions extends CommonOptions {
  readonly lang: Language;
  readonly level: "high" | "medium" | "low" | "all";
  readonly format?: DigestFormat | "bib" | "ris";
  readonly writer: string;
  readonly licence?: string;
  readonly offline?: boolean;
  readonly out?: string;
  readonly batch?: string;
}

/** A digest of one paper or text, or of a whole batch of texts. */
export async function read(
  word: string | undefined,
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  if (options.writer !== "builtin") return err({ code: "usage.writer-unknown", writer: options.writer });
  if (options.batch !== undefined) {
    if (word !== undefined) return err({ code: "usage.batch-and-source" });
    const { readBatch } = await import("./read-batch.ts");
    return readBatch(options.batch, options, surroundings);
  }
  if (word === undefined) return err({ code: "usage.nothing-to-read" });
  const source = parseReadSource(word, existsOnDisk);
  if (!source.ok) return source;
  if (options.out !== undefined && options.out !== "-") {
    const target = await findTarget(options.out);
    if (!target.ok) return target;
  }
  const text =
    source.value.kind === "paper"
      ? await readPaper(source.value.id, options, surroundings)
      : await readFile(source.value.path, options, surroundings);
  if (!text.ok) return text;
  surroundings.signal.throwIfAborted();
  return writeResult(text.value, options.out, surroundings.stdout);
}

async function readPaper(
  ...[id, options, surroundings]: Parameters<typeof import("../read-paper.ts").readPaper>
): Promise<Result<string, CommandError>> {
  const module = await import("../read-paper.ts");
  return module.readPaper(id, options, surroundings);
}

async function readFile(
  path: string,
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<Result<string, CommandError>> {
  const format = formatOf(options);
  if (format === "bib" || format === "ris") return err({ code: "usage.no-reference", format });
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const [{ readOwnText }, { digestOwnText }] = await Promise.all([
    import("../own-text/read-own-text.ts"),
    import("../own-text/digest-own-text.ts"),
  ]);
  const own = await readOwnText(path, surroundings);
  if (!own.ok) return own;
  const progress = progressOn(surroundings, options);
  progress.step("write");
  const { signal } = surroundings;
  const text =
    options.licence === undefined ? own.value.text : { licence: options.licence, ...own.value.text };
  const digest = await digestOwnText(
    { ...own.value, text },
    { language: options.lang, operator: settings.value, now: surroundings.now(), signal },
  );
  progress.clear();
  return digest.ok
    ? ok(await formatDigest(digest.value, formatOptions(options, format, surroundings)))
    : digest;
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
