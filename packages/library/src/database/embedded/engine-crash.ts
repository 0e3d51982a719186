const DISK_FULL = "53100";
const IO_ERROR = "58030";
const SYSTEM_ERROR = "58000";

/** The embedded PostgreSQL ended in the middle of its work, or never got to work. */
export class EngineCrash extends Error {
  override readonly name = "EngineCrash";
  /** The last lines that the engine wrote to its log. */
  readonly complaint: string;
  /** What it had answered to the batch before it ended. */
  readonly output: Buffer;

  constructor(complaint: string, options: { readonly cause: unknown; readonly output: Buffer }) {
    super("the embedded PostgreSQL broke down", { cause: options.cause });
    this.complaint = complaint;
    this.output = options.output;
  }

  /**
   * PostgreSQL's code for what happened. It is told by Emscripten's number of a failed file operation or, where
   * PostgreSQL met the failure, only by its log, which ends with the C library's fixed English text for the number.
   */
  get sqlState(): "53100" | "58030" | "58000" {
    const { errno } = (this.cause ?? {}) as { readonly errno?: unknown };
    if (errno === 51 || /No space left on device/.test(this.complaint)) return DISK_FULL;
    // A field of the wire protocol: what the engine could still answer before it ended.
    if (this.output.includes(`C${DISK_FULL}\0`)) return DISK_FULL;
    if (typeof errno === "number") return IO_ERROR;
    return /Read-only file system|Permission denied|I\/O error/.test(this.complaint)
      ? IO_ERROR
      : SYSTEM_ERROR;
  }
}
