import { OutsideError } from "@engram/paper";
import { EXIT, type ExitCode } from "./exit-code.ts";

/** What a person reads, and what a script reads. */
export interface ErrorWords {
  readonly exit: ExitCode;
  readonly sentence: string;
}

/** The words for an error that we know; undefined for our own bugs. */
export function describeError(error: unknown): ErrorWords | undefined {
  if (error instanceof OutsideError) return { exit: EXIT.outside, sentence: error.code };
  if (typeof error === "object" && error !== null && "code" in error && !(error instanceof Error)) {
    return { exit: EXIT.badInput, sentence: String(error.code) };
  }
  return undefined;
}
