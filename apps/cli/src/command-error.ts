import type { OwnTextError } from "@engram/lab";
import type { LookUpError, RestoreError, SettingsError, StartRunError } from "@engram/library";
import type { FolderError } from "@engram/models/node";
import type { PaperIdError } from "@engram/paper";
import type { JobError } from "./lab/choose-jobs.ts";
import type { TooLarge } from "./lab/find-room.ts";
import type { LabTargetError } from "./lab/lab-target.ts";
import type { OwnTextRefused } from "./own-text/digest-own-text.ts";

/** What was wrong with a file or standard input that was to be read. */
export type FileError =
  | { readonly code: "file.not-found"; readonly path: string }
  | { readonly code: "file.is-folder"; readonly path: string }
  | { readonly code: "file.not-permitted"; readonly path: string }
  | { readonly code: "file.too-large"; readonly path: string; readonly limitBytes: number }
  | { readonly code: "file.too-long"; readonly path: string; readonly limit: number }
  | {
      readonly code: "file.long-word";
      readonly path: string;
      /** How it begins. */
      readonly word: string;
      readonly limit: number;
    }
  | { readonly code: "file.not-text"; readonly path: string }
  | { readonly code: "file.markup"; readonly path: string }
  | { readonly code: "file.empty"; readonly path: string }
  | { readonly code: "file.not-a-record"; readonly path: string; readonly problem: string };

/** What was wrong with the file that a result was to be written into. */
export type OutFileError =
  | { readonly code: "out.is-folder"; readonly path: string }
  | { readonly code: "out.folder-missing"; readonly path: string };

/** What was wrong with how a command was called. */
export type UsageError =
  | { readonly code: "usage.nothing-to-read" }
  /** `2405.08707/C7`: a claim of a lab is run, not read. */
  | { readonly code: "usage.claim-to-read"; readonly id: string; readonly word: string }
  | { readonly code: "usage.batch-and-source" }
  | { readonly code: "usage.batch-format"; readonly format: string }
  | { readonly code: "usage.no-reference"; readonly format: string }
  | { readonly code: "usage.writer-unknown"; readonly writer: string }
  | { readonly code: "usage.terms-without-model" }
  | ModelUsageError;

/** Why no model can write. */
export type ModelUsageError =
  | { readonly code: "usage.model-url-missing" }
  | { readonly code: "usage.model-not-chosen"; readonly listed: readonly string[] }
  | { readonly code: "usage.model-offline"; readonly host: string }
  | LocalModelUsageError;

/** Why no model of this machine can write. */
export type LocalModelUsageError =
  | {
      readonly code: "usage.local-model-missing";
      readonly model: string;
      readonly installed: readonly string[];
    }
  | { readonly code: "usage.local-model-not-chosen"; readonly installed: readonly string[] };

/** Why a model was not pulled. */
export type PullError =
  | FolderError
  | { readonly code: "model.not-in-catalogue"; readonly model: string; readonly known: readonly string[] };

/** How a run ended that did not end in a digest. */
export type RunError =
  | {
      readonly code: "run.failed";
      readonly because: string;
      readonly retryable: boolean;
      readonly errorId?: string;
    }
  | { readonly code: "run.cancelled" };

/** Why a batch cannot be carried on. */
export type BatchError =
  | { readonly code: "batch.other-input"; readonly path: string; readonly line: number }
  | { readonly code: "batch.same-file"; readonly path: string }
  | { readonly code: "batch.out-changed"; readonly path: string };

/** Why the library is not as it should be. */
export type VerifyError = { readonly code: "library.damaged"; readonly problems: number };

/** Why a backup was not restored. */
export type RestoreFileError = RestoreError & { readonly path: string };

/** What the operator named is not there. */
export type OperatorError =
  | { readonly code: "takedown.none"; readonly id: string }
  | { readonly code: "correction.not-found"; readonly number: number };

/** Something that `doctor` found missing. */
export type DoctorError = { readonly code: "doctor.problems"; readonly problems: number };

/** Why experiments were not run, or not shown. */
export type LabError =
  | LabTargetError
  | JobError
  | OwnTextError
  | TooLarge
  | { readonly code: "lab.nothing-recorded"; readonly id: string }
  | { readonly code: "lab.not-all-run"; readonly notRun: number; readonly asked: number };

/** Everything that a command can answer instead of a result. */
export type CommandError =
  | FileError
  | OutFileError
  | UsageError
  | PullError
  | RunError
  | BatchError
  | VerifyError
  | RestoreFileError
  | OperatorError
  | DoctorError
  | LabError
  | SettingsError
  | PaperIdError
  | OwnTextRefused
  | LookUpError
  | StartRunError;
