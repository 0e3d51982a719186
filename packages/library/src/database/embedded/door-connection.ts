import type { Socket } from "node:net";
import type { Engine } from "./engine.ts";
import { EngineCrash } from "./engine-crash.ts";
import type { TurnQueue } from "./turn-queue.ts";
import {
  type Frame,
  FrameReader,
  fatalError,
  readOutput,
  readStartup,
  simpleQuery,
  welcome,
} from "./wire-frames.ts";

/** What the connections of one door share. */
export interface DoorRoom {
  readonly engine: Promise<Engine>;
  readonly turns: TurnQueue;
  readonly processId: number;
  /** How long a client may leave its transaction idle, while it holds up everybody else. */
  readonly idleInTransactionMs: number;
  /** Tells every connection of a notification. */
  broadcast(notification: Buffer): void;
  /** A client's batch of so many bytes was run. */
  ran(sizeBytes: number): void;
  /** The engine broke down: nothing works any more. */
  crashed(error: unknown): void;
}

/** Query, Sync and Flush: after these a client waits for an answer. */
const ENDS_BATCH = new Set(["Q", "S", "H"]);
/**
 * PostgreSQL ignores it outside COPY FROM STDIN; there it would read on for data, find the end of the batch, and take
 * that for a lost connection, which ends the engine.
 */
const COPY_FAIL = Buffer.from("f\0\0\0\x1enot supported by the door\0", "latin1");
const ROLLBACK = simpleQuery("rollback");

/** PostgreSQL's error codes for the ways in which a door ends a connection. */
export const ADMIN_SHUTDOWN = "57P01";
const IDLE_IN_TRANSACTION = "25P03";
export const CANNOT_CONNECT_NOW = "57P03";
export const SYSTEM_ERROR = "58000";
const PROTOCOL_VIOLATION = "08P01";

/**
 * One client of the door. Its messages are gathered up to the point where it waits for an answer and run as one
 * batch; from its first batch to the end of its transaction it holds the engine's only turn.
 */
export class DoorConnection {
  readonly #socket: Socket;
  readonly #room: DoorRoom;
  readonly #reader = new FrameReader();
  #batch: Buffer[] = [];
  #started = false;
  #ended = false;
  #isWorking = false;
  #endTurn: (() => void) | undefined;
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(socket: Socket, room: DoorRoom, onClose: () => void) {
    this.#socket = socket;
    this.#room = room;
    socket.on("data", (chunk: Buffer) => {
      this.#reader.push(chunk);
      void this.#work();
    });
    // A client that is gone needs no answer; "close" follows and cleans up.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      this.#ended = true;
      onClose();
      void this.#work();
    });
  }

  notify(notification: Buffer): void {
    if (this.#started && !this.#ended) this.#socket.write(notification);
  }

  /** Says why and hangs up. What has not been run yet never will be. */
  end(sqlState: string, reason: string): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#socket.end(fatalError(sqlState, reason));
    void this.#work();
  }

  /** Never two at a time: whatever arrives while one is working is found by its next look. */
  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    clearTimeout(this.#idleTimer);
    try {
      while (!this.#ended && (await this.#handleNext()));
      if (this.#ended) await this.#leave();
    } catch (error) {
      this.#hangUpAfterCrash(error);
    }
    this.#isWorking = false;
    if (this.#endTurn !== undefined && !this.#ended) this.#watchIdleTransaction();
  }

  async #handleNext(): Promise<boolean> {
    let frame: Frame | undefined;
    try {
      frame = this.#reader.next(!this.#started);
    } catch {
      this.end(PROTOCOL_VIOLATION, "that is no message of the PostgreSQL protocol");
    }
    if (frame === undefined) return false;
    if (!this.#started) await this.#start(frame);
    else if (frame.type === "X") this.#hangUp();
    else {
      if (frame.type === "S") this.#batch.push(COPY_FAIL);
      this.#batch.push(frame.bytes);
      if (frame.type === "Q") this.#batch.push(COPY_FAIL);
      if (ENDS_BATCH.has(frame.type)) await this.#runBatch();
    }
    return true;
  }

  async #start(frame: Frame): Promise<void> {
    const request = readStartup(frame.bytes);
    if (request === "encryption") this.#socket.write("N");
    else if (request === "unknown") this.#hangUp();
    else {
      const { serverVersion } = await this.#room.engine;
      this.#started = true;
      if (!this.#ended) this.#socket.write(welcome({ serverVersion, processId: this.#room.processId }));
    }
  }

  #hangUp(): void {
    this.#ended = true;
    this.#socket.end();
  }

  async #runBatch(): Promise<void> {
    const batch = Buffer.concat(this.#batch);
    this.#batch = [];
    this.#endTurn ??= await this.#room.turns.take();
    // Nothing is run for a client that left while it waited for its turn.
    if (this.#ended) return;
    const status = await this.#run(batch);
    if (status === "I") this.#giveUpTurn();
    this.#room.ran(batch.length);
  }

  async #run(batch: Buffer): Promise<"I" | "T" | "E" | undefined> {
    const engine = await this.#room.engine;
    const output = readOutput(await engine.run(batch));
    if (!this.#ended) this.#socket.write(output.answer);
    for (const notification of output.notifications) this.#room.broadcast(notification);
    return output.status;
  }

  /** Undoes what a client that left had not committed, and lets the next one in. */
  async #leave(): Promise<void> {
    if (this.#endTurn === undefined) return;
    await this.#run(ROLLBACK);
    this.#giveUpTurn();
  }

  /** The client that the engine died under gets what the engine could still say, or that it died. */
  #hangUpAfterCrash(error: unknown): void {
    const crash = error instanceof EngineCrash ? error : undefined;
    const { answer, hasError } = readOutput(crash?.output ?? Buffer.alloc(0));
    if (!this.#ended && hasError) this.#socket.end(answer);
    else if (!this.#ended)
      this.#socket.end(fatalError(crash?.sqlState ?? SYSTEM_ERROR, "the engine broke down"));
    this.#ended = true;
    this.#giveUpTurn();
    this.#room.crashed(error);
  }

  #giveUpTurn(): void {
    this.#endTurn?.();
    this.#endTurn = undefined;
  }

  #watchIdleTransaction(): void {
    const limit = this.#room.idleInTransactionMs;
    this.#idleTimer = setTimeout(() => {
      this.end(IDLE_IN_TRANSACTION, `the transaction was idle for ${limit} ms`);
    }, limit);
    this.#idleTimer.unref();
  }
}
