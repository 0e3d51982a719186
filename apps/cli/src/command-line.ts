import { CommanderError } from "commander";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { Interruption, processSurroundings } from "./process-surroundings.ts";
import { buildProgram } from "./program.ts";
import { reportError } from "./report-error.ts";
import type { CommonOptions, Surroundings } from "./surroundings.ts";

/** Runs the command that `process.argv` names, and ends the process with its exit code. */
export async function runCommandLine(ofProcess: NodeJS.Process): Promise<void> {
  const { surroundings, finish } = processSurroundings(ofProcess);
  finish(await runArguments(ofProcess.argv.slice(2), surroundings));
}

/** Runs a command in given surroundings; never rejects. */
export async function runArguments(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  let common: CommonOptions = {};
  const program = buildProgram(surroundings, async (options, perform) => {
    common = options;
    const outcome = await perform();
    if (!outcome.ok) code = await reportError(outcome.error, surroundings, common);
  });
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
    if (surroundings.signal.aborted && !(await isOutside(error))) return EXIT.interrupted;
    return reportError(error, surroundings, common);
  }
  // A server that was told to stop by its supervisor did what it should; Ctrl-C says so in the exit code.
  return wasInterrupted(surroundings.signal) ? EXIT.interrupted : code;
}

function wasInterrupted({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof Interruption && reason.by === "SIGINT";
}

/** A disk that fills up while we stop is still a disk that is full. Loaded here, so that `--help` need not wait for it. */
async function isOutside(error: unknown): Promise<boolean> {
  const { OutsideError } = await import("@engram/paper");
  return error instanceof OutsideError;
}
