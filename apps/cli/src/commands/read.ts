import { builtinWriter, type Writer } from "@engram/digest";
import { type CallerText, err, ok, type Result } from "@engram/paper";
import type { CommandError } from "../command-error.ts";
import { readSettings } from "../compose.ts";
import { formatDigest } from "../format-digest.ts";
import { noteAccount } from "../model/account-text.ts";
import { openNamedWriter } from "../model/open-writer.ts";
import { tellWriting } from "../model/tell-writing.ts";
import { parseWriterChoice } from "../model/writer-choice.ts";
import { progressOn } from "../progress.ts";
import { formatOf, formatOptions, type ReadOptions } from "../read-options.ts";
import { existsOnDisk, parseReadSource } from "../read-source.ts";
import { findTarget, writeResult } from "../result-file.ts";
import type { CommandOutcome, Surroundings } from "../surroundings.ts";
import { tellInterrupted } from "../tell-interrupted.ts";
import { createThreadedWriter } from "../threaded-writer.ts";

/** Below this, starting a thread takes longer than the writing. */
const LONG_CHARACTERS = 50_000;

/** A digest of one paper or text, or of a whole batch of texts. */
export async function read(
  word: string | undefined,
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const choice = parseWriterChoice(options.writer);
  if (!choice.ok) return choice;
  const stopTelling = tellInterrupted(options, surroundings);
  try {
    return await readChosen(word, options, surroundings);
  } finally {
    stopTelling();
  }
}

async function readChosen(
  word: string | undefined,
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
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
  const opened = await openNamedWriter(options, settings.value, surroundings);
  if (!opened.ok) return opened;
  const [{ readOwnText }, { digestOwnText }] = await Promise.all([
    import("../own-text/read-own-text.ts"),
    import("../own-text/digest-own-text.ts"),
  ]);
  const own = await readOwnText(path, surroundings);
  if (!own.ok) return own;
  const progress = progressOn(surroundings, options);
  progress.step("write");
  const { signal } = surroundings;
  const writer = apartWhereLong(opened.value.writer, own.value.text);
  const tell = tellWriting(writer.model, progress);
  const text =
    options.licence === undefined ? own.value.text : { licence: options.licence, ...own.value.text };
  const digest = await digestOwnText(
    { ...own.value, text },
    {
      language: options.lang,
      operator: settings.value,
      now: surroundings.now(),
      signal,
      writer,
      article: options.article === true,
      report: (event) => {
        if (event.kind === "tally") tell(event.tally);
      },
    },
  );
  progress.clear();
  await opened.value.close();
  noteAccount(opened.value, progress);
  return digest.ok
    ? ok(await formatDigest(digest.value, formatOptions(options, format, surroundings)))
    : digest;
}

/** The writer computes without a pause; of a long text that takes minutes, in which Ctrl-C has to be heard. */
function apartWhereLong(writer: Writer, text: CallerText): Writer {
  const isLong = writer === builtinWriter && JSON.stringify(text).length > LONG_CHARACTERS;
  return isLong ? createThreadedWriter() : writer;
}
