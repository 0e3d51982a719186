import { randomUUID } from "node:crypto";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { CommonOptions, Surroundings } from "./surroundings.ts";

/** Says on standard error what went wrong and what to do next, and answers the exit code. */
export async function reportError(
  error: unknown,
  { stderr }: Pick<Surroundings, "stderr">,
  { debug }: CommonOptions,
): Promise<ExitCode> {
  const { describeError } = await import("./messages.ts");
  const known = describeError(error);
  if (known !== undefined) stderr.write(`engram: ${known.sentence}\n`);
  else {
    const errorId = randomUUID();
    stderr.write(
      `engram: something went wrong inside Engram (error ${errorId}). Nothing stored is lost. ` +
        `Run the command again with --debug and report what it prints.\n`,
    );
  }
  if (debug === true && error instanceof Error) stderr.write(`${withCauses(error)}\n`);
  return known?.exit ?? EXIT.bug;
}

function withCauses(error: Error): string {
  const stack = error.stack ?? String(error);
  return error.cause instanceof Error ? `${stack}\ncaused by ${withCauses(error.cause)}` : stack;
}
