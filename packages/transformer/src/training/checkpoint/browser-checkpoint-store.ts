/** @file Checkpoints in a browser: IndexedDB keeps them, Web Locks say who writes. For pages and web workers. */
import { OutsideError } from "@engram/tensor";
import type { CheckpointStore, StoreClaim, StoredFile } from "./checkpoint-store.ts";

/** What is used of IndexedDB and Web Locks: the packages are typed for every engine, not for pages. */
interface DatabaseRequest<T> {
  readonly result: T;
  readonly error: unknown;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
  onupgradeneeded?: (() => void) | null;
}
interface ObjectStore {
  put(value: Blob, key: string): DatabaseRequest<unknown>;
  get(key: string): DatabaseRequest<Blob | undefined>;
  delete(key: string): DatabaseRequest<unknown>;
  getAllKeys(): DatabaseRequest<string[]>;
}
interface Transaction {
  objectStore(name: string): ObjectStore;
  readonly error: unknown;
  oncomplete: (() => void) | null;
  onabort: (() => void) | null;
}
interface Database {
  createObjectStore(name: string): unknown;
  transaction(
    name: string,
    mode: "readonly" | "readwrite",
    options?: { readonly durability: "strict" },
  ): Transaction;
  close(): void;
}
interface Browser {
  readonly indexedDB: { open(name: string, version: number): DatabaseRequest<Database> };
  readonly navigator: {
    readonly locks: {
      request(
        name: string,
        options: { readonly ifAvailable: true },
        held: (lock: unknown) => Promise<void>,
      ): Promise<void>;
    };
  };
}

const FILES = "files";

/**
 * Checkpoints in the database of this name. A checkpoint is one value of one transaction, which is there as a whole or not
 * at all, and reported as done when it is on the disk; the lock ends with the page or worker, however that ends.
 */
export class BrowserCheckpointStore implements CheckpointStore {
  readonly #name: string;
  readonly #browser = globalThis as unknown as Browser;

  constructor(name: string) {
    this.#name = name;
  }

  async claim(): Promise<StoreClaim> {
    const claimed = Promise.withResolvers<boolean>();
    const released = Promise.withResolvers<void>();
    const done = this.#browser.navigator.locks.request(
      `engram-checkpoints ${this.#name}`,
      { ifAvailable: true },
      async (lock) => {
        claimed.resolve(lock !== null);
        if (lock !== null) await released.promise;
      },
    );
    if (!(await claimed.promise)) {
      const message = `another tab or worker of this site trains with the checkpoints ${this.#name}`;
      throw new OutsideError("checkpoints.held", { message, retryable: true });
    }
    return {
      release: async () => {
        released.resolve();
        await done;
      },
    };
  }

  list(): Promise<readonly string[]> {
    return this.#files("readonly", (files) => files.getAllKeys());
  }

  async write(name: string, blocks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void> {
    const parts: Blob[] = [];
    // The browser keeps blobs outside of this thread's memory, large ones on the disk.
    for await (const block of blocks) parts.push(new Blob([block]));
    await this.#files("readwrite", (files) => files.put(new Blob(parts), name));
  }

  async open(name: string): Promise<StoredFile | undefined> {
    const blob = await this.#files("readonly", (files) => files.get(name));
    if (blob === undefined) return undefined;
    return {
      sizeBytes: blob.size,
      read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
      [Symbol.asyncDispose]: async () => undefined,
    };
  }

  async remove(name: string): Promise<void> {
    await this.#files("readwrite", (files) => files.delete(name));
  }

  async #files<T>(
    mode: "readonly" | "readwrite",
    work: (files: ObjectStore) => DatabaseRequest<T>,
  ): Promise<T> {
    const database = await this.#open();
    try {
      const transaction = database.transaction(FILES, mode, { durability: "strict" });
      const request = work(transaction.objectStore(FILES));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(databaseError(this.#name, transaction.error));
      });
      return request.result;
    } finally {
      database.close();
    }
  }

  #open(): Promise<Database> {
    const request = this.#browser.indexedDB.open(`engram-checkpoints ${this.#name}`, 1);
    return new Promise((resolve, reject) => {
      request.onupgradeneeded = () => request.result.createObjectStore(FILES);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(databaseError(this.#name, request.error));
    });
  }
}

function databaseError(name: string, cause: unknown): OutsideError {
  const kind = (cause as { readonly name?: string } | null)?.name ?? "unknown error";
  const code = kind === "QuotaExceededError" ? "disk.full" : "disk.failed";
  const message = `the browser's database of checkpoints ${name} failed: ${kind}`;
  return new OutsideError(code, { message, retryable: true, cause });
}
