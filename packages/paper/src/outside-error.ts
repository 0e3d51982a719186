/** What can go wrong outside this program. Surfaces map each code to a sentence with a next step. */
export type OutsideErrorCode =
  | "network.unreachable"
  | "network.timeout"
  | "network.too-large"
  | "network.redirect-refused"
  | "network.offline"
  | "source.busy"
  | "source.refused"
  | "source.malformed"
  | "disk.full"
  | "disk.read-only"
  | "disk.failed"
  | "store.held"
  | "store.newer"
  | "store.unreachable"
  | "store.failed"
  | "server.port-in-use"
  | "server.address-refused"
  | ModelErrorCode;

/** What can go wrong with a server that runs a language model. */
export type ModelErrorCode =
  | "model.unreachable"
  /** Nothing came in time: no answer, or no more of it. */
  | "model.timeout"
  | "model.unauthorised"
  /** The server knows no model of that name; the fact `listed` says which it has. */
  | "model.unknown"
  | "model.busy"
  | "model.failed"
  | "model.refused"
  /** HTML, or anything else that is no completion. */
  | "model.malformed"
  /** The reply ended in the middle. */
  | "model.broken-off"
  | "model.too-large"
  | "model.redirect-refused"
  | LocalModelErrorCode;

/** What can go wrong with a model that runs on this machine, and with the hub that it comes from. */
export type LocalModelErrorCode =
  /** The library that runs models is not installed. */
  | "model.engine-missing"
  /** The library refuses the model's files. */
  | "model.not-loaded"
  /** A file of the model is missing, or not what it was when it was stored. */
  | "model.damaged"
  | "model.memory-short"
  /** The thread that holds the model ended. */
  | "model.stopped"
  | "model.disk-short"
  | "model.hub-unreachable"
  | "model.hub-failed"
  | "model.hub-refused"
  | "model.hub-malformed"
  | "model.hub-redirect-refused"
  /** What came is not what the hub said would come. */
  | "model.checksum-wrong"
  /** Another process pulls it, or removes it. */
  | "model.in-use";

/** The world failed (network, disk, store). The job runner reads `retryable`; nobody matches message text. */
export class OutsideError extends Error {
  override readonly name = "OutsideError";
  readonly code: OutsideErrorCode;
  readonly retryable: boolean;
  /** Facts for the sentence that a surface shows: a host, a path, a process id, milliseconds to wait. */
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(
    code: OutsideErrorCode,
    options: {
      readonly retryable: boolean;
      readonly facts?: Readonly<Record<string, string | number>>;
      readonly cause?: unknown;
    },
  ) {
    super(code, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable;
    this.facts = options.facts ?? {};
  }
}
