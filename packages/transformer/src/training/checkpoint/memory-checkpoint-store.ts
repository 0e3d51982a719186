import { OutsideError } from "@engram/tensor";
import type { CheckpointStore, StoreClaim, StoredFile } from "./checkpoint-store.ts";

/** Keeps checkpoints in memory: for tests, and for trainings that nobody wants to keep. */
export class MemoryCheckpointStore implements CheckpointStore {
  readonly #files = new Map<string, Uint8Array<ArrayBuffer>>();
  #claimed = false;

  async claim(): Promise<StoreClaim> {
    if (this.#claimed) {
      const message = "another training of this program writes to these checkpoints";
      throw new OutsideError("checkpoints.held", { message, retryable: true });
    }
    this.#claimed = true;
    return {
      release: async () => {
        this.#claimed = false;
      },
    };
  }

  async list(): Promise<readonly string[]> {
    return [...this.#files.keys()];
  }

  async write(name: string, blocks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void> {
    const taken: Uint8Array<ArrayBuffer>[] = [];
    for await (const block of blocks) taken.push(block.slice());
    this.#files.set(name, new Uint8Array(await new Blob(taken).arrayBuffer()));
  }

  async open(name: string): Promise<StoredFile | undefined> {
    const bytes = this.#files.get(name);
    if (bytes === undefined) return undefined;
    return {
      sizeBytes: bytes.length,
      read: async (offset, length) => bytes.slice(offset, offset + length),
      [Symbol.asyncDispose]: async () => undefined,
    };
  }

  async remove(name: string): Promise<void> {
    this.#files.delete(name);
  }
}
