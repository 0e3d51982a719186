import type { LookUpError, StartRunError } from "@engram/library";

/** What was wrong with a file or standard input that was to be read. */
export type FileError =
  | { readonly code: "file.not-found"; readonly path: string }
  | { readonly code: "file.is-folder"; readonly path: string }
  | { readonly code: "file.not-permitted"; readonly path: string }
  | { readonly code: "file.too-large"; readonly path: string; readonly limitBytes: number }
  | { readonly code: "file.not-text"; readonly path: string }
  | { readonly code: "file.empty"; readonly path: string }
  | { readonly code: "file.not-a-record"; readonly path: string; readonly problem: string };

/** What was wrong with how a command was called. */
export type UsageError =
  | { readonly code: "usage.wrong"; readonly problem: string }
  | { readonly code: "usage.nothing-to-read" }
  | { readonly code: "usage.batch-and-source" }
  | { readonly code: "usage.format-unknown"; readonly format: string }
  | { readonly code: "usage.not-a-reference"; readonly format: string };

/** How a run ended that did not end in a digest. */
export type RunError =
  | {
      readonly code: "run.failed";
      readonly because: string;
      readonly retryable: boolean;
      readonly errorId?: string;
    }
  | { readonly code: "run.cancelled" };

/** Everything that a command can answer instead of a result. */
export type CommandError = FileError | UsageError | RunError | LookUpError | StartRunError;
