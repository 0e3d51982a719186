import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Claim, Claims, LiveDoor } from "./claim.ts";
import { Door } from "./door.ts";
import type { Engine, PrepareStore } from "./engine.ts";
import { openEngine } from "./open-engine.ts";

export interface FolderStoreOptions {
  readonly folder: string;
  readonly claims: Claims;
  readonly prepare: PrepareStore;
  readonly template?: Uint8Array | undefined;
  readonly idleInTransactionMs: number;
}

interface Owned {
  readonly door: Door;
  readonly claim: Claim;
}

/** How long a closing owner waits for the transaction of another process before it undoes it. */
const CLOSE_PATIENCE_MS = 5_000;

/**
 * The way to a folder's store, whoever owns it: through the door of the process that does, and where none does
 * (at the start, after its owner closed it or was killed) this process takes the folder and opens the door.
 */
export class FolderStore {
  readonly #options: FolderStoreOptions;
  #owned: Owned | undefined;
  #taking: Promise<void> | undefined;
  #lastDoor: LiveDoor | undefined;
  #isClosed = false;

  constructor(options: FolderStoreOptions) {
    this.#options = options;
  }

  get isOwner(): boolean {
    return this.#owned !== undefined;
  }

  /** The process whose door was used last, for a sentence that says who holds the folder. */
  get ownerProcessId(): number | undefined {
    return this.#lastDoor?.processId;
  }

  /** A socket for `pg`, which connects it later and means nothing by the address that it then names. */
  createSocket(): Socket {
    return new DoorSocket((dial) => this.#connect(dial));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#taking?.catch(() => undefined);
    const owned = this.#owned;
    this.#owned = undefined;
    if (owned === undefined) return;
    try {
      await owned.door.shut(CLOSE_PATIENCE_MS);
    } finally {
      await owned.claim.release();
    }
  }

  async #connect(dial: (path: string) => Socket): Promise<void> {
    this.#lastDoor = await this.#findDoor();
    await this.#lastDoor.connect(dial);
  }

  async #findDoor(): Promise<LiveDoor> {
    for (;;) {
      if (this.#isClosed) throw new Error("this store was closed");
      if (this.#owned !== undefined) return this.#owned.claim.door;
      const live = await this.#options.claims.find();
      if (live !== undefined) return live;
      this.#taking ??= this.#take().finally(() => {
        this.#taking = undefined;
      });
      await this.#taking;
    }
  }

  /** Tries to become the owner; somebody else may be quicker. */
  async #take(): Promise<void> {
    const { promise: engine, resolve, reject } = Promise.withResolvers<Engine>();
    const door = new Door(engine, {
      processId: process.pid,
      idleInTransactionMs: this.#options.idleInTransactionMs,
      onCrash: () => this.#abandon(door),
    });
    const claim = await this.#options.claims.claim(door.server, process.pid);
    if (claim === undefined) {
      door.turnAway();
      // Those who met here must not meet again.
      await sleep(Math.random() * 50);
      return;
    }
    try {
      resolve(await openEngine(this.#options));
      this.#owned = { door, claim };
    } catch (error) {
      reject(error);
      door.turnAway();
      await claim.release();
      throw error;
    }
  }

  /** The engine broke down: the folder is free again, and the next connection opens it anew. */
  #abandon(door: Door): void {
    if (this.#owned?.door !== door) return;
    const { claim } = this.#owned;
    this.#owned = undefined;
    void claim.release();
  }
}

class DoorSocket extends Socket {
  readonly #connect: (dial: (path: string) => Socket) => Promise<void>;

  constructor(connect: (dial: (path: string) => Socket) => Promise<void>) {
    super();
    this.#connect = connect;
  }

  override connect(): this {
    const dial = (path: string) => {
      // Whoever wanted it has given up; connecting a destroyed socket would bring it back to life.
      if (this.destroyed) throw new Error("the connection was given up");
      return super.connect(path);
    };
    this.#connect(dial).catch((error: Error) => this.destroy(error));
    return this;
  }
}
