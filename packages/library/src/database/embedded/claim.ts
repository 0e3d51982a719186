import type { Server, Socket } from "node:net";

/** The door of a folder that somebody owns. */
export interface LiveDoor {
  /** Of its owner, where that is known: for a message, not for a decision. */
  readonly processId?: number;
  /** Connects to it; `dial` starts the connection to the address that it is given. */
  connect(dial: (path: string) => Socket): Promise<void>;
}

/** Ownership of a folder; it ends when the process does, or by `release`. */
export interface Claim {
  readonly door: LiveDoor;
  release(): Promise<void>;
}

/** A way to agree on who owns a folder: at any time at most one process does. */
export interface Claims {
  /** The door of whoever owns the folder, or is about to, or gives up in a moment. */
  find(): Promise<LiveDoor | undefined>;
  /**
   * Makes `server` the folder's door if nobody else has one; undefined where somebody does. The server may get
   * connections before it is known whether it may keep the folder.
   */
  claim(server: Server, processId: number): Promise<Claim | undefined>;
}
