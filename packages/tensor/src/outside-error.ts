/** The world failed (a runtime that can not be loaded, memory, a worker): nobody's mistake in this program. */
export class OutsideError extends Error {
  override readonly name = "OutsideError";
  /** Stable, for tables of sentences: `runtime.missing`, `runtime.out-of-memory`, ... */
  readonly code: string;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;

  constructor(
    code: string,
    details: { readonly message: string; readonly retryable: boolean; readonly cause?: unknown },
  ) {
    super(details.message, { cause: details.cause });
    this.code = code;
    this.retryable = details.retryable;
  }
}
