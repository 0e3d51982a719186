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
   * PostgreSQL's code for what happened. The engine's log is the only place that tells, and it ends its sentences
   * with the C library's fixed English texts of error numbers.
   */
  get sqlState(): "53100" | "58030" | "58000" {
    if (/No space left on device|ENOSPC/.test(this.#account())) return "53100";
    if (/Read-only file system|Permission denied|I\/O error|EROFS|EACCES/.test(this.#account()))
      return "58030";
    return "58000";
  }

  #account(): string {
    return `${this.complaint}\n${String(this.cause)}`;
  }
}
