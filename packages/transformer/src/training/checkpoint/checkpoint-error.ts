/** Why a file is no checkpoint to go on from. Offsets and sizes are bytes from the beginning of the file. */
export type CheckpointError =
  | { readonly code: "checkpoint.foreign"; readonly found: string }
  | { readonly code: "checkpoint.newer"; readonly version: number; readonly supported: number }
  | { readonly code: "checkpoint.truncated"; readonly expectedBytes: number; readonly sizeBytes: number }
  | { readonly code: "checkpoint.too-long"; readonly expectedBytes: number; readonly sizeBytes: number }
  | { readonly code: "checkpoint.corrupt"; readonly section: string; readonly offset: number }
  | { readonly code: "checkpoint.bad-header"; readonly field: string }
  | {
      readonly code: "checkpoint.other-model";
      readonly field: string;
      readonly expected: string;
      readonly got: string;
    };
