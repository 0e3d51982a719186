import { err, ok, type Result } from "@engram/paper";
import { openBatchInput, openBatchOutput } from "../batch/batch-files.ts";
import { answerLine, type BatchItemOptions, LONGEST_LINE_BYTES } from "../batch/batch-item.ts";
import { type Line, readLines } from "../batch/lines.ts";
import type { BatchError, CommandError } from "../command-error.ts";
import { readSettings } from "../compose.ts";
import { noteAccount } from "../model/account-text.ts";
import { openNamedWriter } from "../model/open-writer.ts";
import { type Progress, progressOn } from "../progress.ts";
import { formatOf, type ReadOptions } from "../read-options.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, Surroundings } from "../surroundings.ts";

/** Where the answers of a batch go, line by line. */
interface Sink {
  readonly done: number;
  readonly write: (line: string) => Promise<Result<undefined, BatchError>>;
  readonly close: () => void;
}

const PROGRESS_EVERY = 25;

/** Many texts: a line in, a line out in the same order; called again with the same `--out` it goes on where it was. */
export async function readBatch(
  path: string,
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const format = formatOf(options);
  if (options.format !== undefined && format !== "json") return err({ code: "usage.batch-format", format });
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const opened = await openNamedWriter(options, settings.value, surroundings);
  if (!opened.ok) return opened;
  const input = await openBatchInput(path, surroundings);
  if (!input.ok) return input;
  try {
    const lines = readLines(input.value.bytes, LONGEST_LINE_BYTES);
    const sink = await openSink(path, lines, options, surroundings);
    if (!sink.ok) return sink;
    try {
      const { writer } = opened.value;
      const itemOptions = { ...batchItemOptions(options, surroundings), operator: settings.value, writer };
      const progress = progressOn(surroundings, options);
      const answered = await answerAll(lines, sink.value, itemOptions, progress);
      noteAccount(opened.value, progress);
      return answered;
    } finally {
      sink.value.close();
    }
  } finally {
    input.value.close();
    await opened.value.close();
  }
}

function batchItemOptions(
  { lang, licence, debug, article }: ReadOptions,
  { signal, now, stderr }: Surroundings,
): Omit<BatchItemOptions, "operator" | "writer"> {
  return {
    language: lang,
    article: article === true,
    signal,
    now,
    ...(licence === undefined ? {} : { licence }),
    onBug: (error, errorId) => {
      const told = debug === true && error instanceof Error ? `${error.stack ?? error.message}\n` : "";
      stderr.write(`engram: error ${errorId} in one line; --debug says where.\n${told}`);
    },
  };
}

async function openSink(
  path: string,
  lines: AsyncIterator<Line>,
  { out }: ReadOptions,
  { stdout }: Surroundings,
): Promise<Result<Sink, CommandError>> {
  if (out === undefined || out === "-") {
    const write = async (line: string) => {
      await writeAndWait(stdout, line);
      return ok(undefined);
    };
    return ok({ done: 0, write, close: () => undefined });
  }
  const output = await openBatchOutput(out, path, lines);
  if (!output.ok) return output;
  const { file, done } = output.value;
  return ok({ done, write: async (line) => file.append(line), close: () => file.close() });
}

async function answerAll(
  lines: AsyncIterable<Line>,
  sink: Sink,
  itemOptions: BatchItemOptions,
  progress: Progress,
): Promise<CommandOutcome> {
  if (sink.done > 0) progress.note(`${inWords(sink.done, "text")} done before, going on from there.`);
  let count = 0;
  let errors = 0;
  try {
    for await (const line of lines) {
      itemOptions.signal.throwIfAborted();
      const answer = await answerLine(line, itemOptions);
      const written = await sink.write(answer.text);
      if (!written.ok) return written;
      count += 1;
      if (answer.isError) errors += 1;
      if (count % PROGRESS_EVERY === 0) progress.line(`${inWords(sink.done + count, "text")} ...`);
    }
  } finally {
    progress.clear();
  }
  progress.note(`${inWords(count, "text")}, ${inWords(errors, "error")}.`);
  return ok(undefined);
}

function inWords(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
