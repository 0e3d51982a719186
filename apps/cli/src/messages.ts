import { OutsideError } from "@engram/paper";
import type { CommandError } from "./command-error.ts";
import { commandMessages } from "./command-messages.ts";
import type { ExitCode } from "./exit-code.ts";
import { EXIT } from "./exit-code.ts";
import { outsideSentence } from "./outside-messages.ts";

/** What a person reads, and what a script reads. */
export interface ErrorWords {
  readonly exit: ExitCode;
  readonly sentence: string;
}

/** The words for an error that we know; undefined for our own bugs. */
export function describeError(error: unknown): ErrorWords | undefined {
  if (error instanceof OutsideError) {
    // Nothing outside failed: this program is the wrong one for that library.
    const exit = error.code === "store.newer" ? EXIT.badInput : EXIT.outside;
    return { exit, sentence: outsideSentence(error.code, error.facts) };
  }
  return isCommandError(error) ? describeCommandError(error) : undefined;
}

/** The words for what a command answered instead of a result. */
export function describeCommandError<Failure extends CommandError>(error: Failure): ErrorWords {
  const { exit, sentence } = commandMessages[error.code] as {
    readonly exit: ExitCode | ((error: CommandError) => ExitCode);
    readonly sentence: (error: CommandError) => string;
  };
  return { exit: typeof exit === "function" ? exit(error) : exit, sentence: sentence(error) };
}

function isCommandError(error: unknown): error is CommandError {
  return (
    typeof error === "object" &&
    error !== null &&
    !(error instanceof Error) &&
    "code" in error &&
    typeof error.code === "string" &&
    Object.hasOwn(commandMessages, error.code)
  );
}
