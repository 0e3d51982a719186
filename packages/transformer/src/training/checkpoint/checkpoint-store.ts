/** A stored file, open for reading. */
export interface StoredFile extends AsyncDisposable {
  readonly sizeBytes: number;
  /** Exactly these bytes; the caller has compared them with `sizeBytes`. */
  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** The right to write, until it is released or its process ends, however it ends. */
export interface StoreClaim {
  release(): Promise<void>;
}

/**
 * Where checkpoints are kept: a folder, a browser's database, memory. What fails in the world is an `OutsideError`:
 * `disk.full`, `disk.read-only`, `disk.failed`, `checkpoints.held`.
 */
export interface CheckpointStore {
  /** Makes this process the only one that writes here, and clears away what a killed writer left half done. */
  claim(): Promise<StoreClaim>;
  /** Names of what is completely written, in no order. */
  list(): Promise<readonly string[]>;
  /** Writes all of it or nothing: whatever had this name before stays until the new bytes are safely down. */
  write(name: string, blocks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void>;
  /** Undefined where there is none of this name. */
  open(name: string): Promise<StoredFile | undefined>;
  remove(name: string): Promise<void>;
}
