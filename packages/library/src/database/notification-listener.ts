import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";

type OnPayload = (payload: string) => void;

const RECONNECT_MS = 300;

/**
 * All listening of one database, over one connection that exists while anybody listens. The door of an embedded store
 * has one session for all clients, so a channel is never unlistened: that would silence the others.
 */
export class NotificationListener {
  readonly #connect: () => Promise<pg.Client>;
  readonly #callbacks = new Map<string, Set<OnPayload>>();
  #client: Promise<pg.Client> | undefined;
  /** `pg` wants one statement at a time on a connection. */
  #lastStatement: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(connect: () => Promise<pg.Client>) {
    this.#connect = connect;
  }

  async listen(channel: string, onPayload: OnPayload): Promise<() => Promise<void>> {
    // A callback of its own, so that the same function may listen twice and stop once.
    const callback: OnPayload = (payload) => onPayload(payload);
    const callbacks = this.#callbacks.get(channel) ?? new Set();
    this.#callbacks.set(channel, callbacks.add(callback));
    try {
      await this.#listenOn([channel]);
    } catch (error) {
      await this.#stop(channel, callback);
      throw error;
    }
    return () => this.#stop(channel, callback);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#callbacks.clear();
    await this.#disconnect();
  }

  async #listenOn(channels: Iterable<string>): Promise<void> {
    this.#client ??= this.#open();
    const client = await this.#client;
    for (const channel of channels) {
      const statement = this.#lastStatement.then(() =>
        client.query(`listen ${client.escapeIdentifier(channel)}`),
      );
      this.#lastStatement = statement.catch(() => undefined);
      await statement;
    }
  }

  async #open(): Promise<pg.Client> {
    try {
      const client = await this.#connect();
      client.on("notification", ({ channel, payload }) => this.#tell(channel, payload ?? ""));
      // "end" follows, and that is where the connection is made anew.
      client.on("error", () => undefined);
      client.once("end", () => {
        this.#client = undefined;
        void this.#reconnect();
      });
      return client;
    } catch (error) {
      this.#client = undefined;
      throw error;
    }
  }

  /** Goes on until it succeeds or nobody listens any more: what is listened for may come at any time. */
  async #reconnect(): Promise<void> {
    while (!this.#isClosed && this.#callbacks.size > 0) {
      await sleep(RECONNECT_MS, undefined, { ref: false });
      const channels = [...this.#callbacks.keys()];
      const isBack = await this.#listenOn(channels).then(
        () => true,
        () => false,
      );
      if (!isBack) continue;
      for (const channel of channels) this.#tell(channel, "");
      return;
    }
  }

  async #stop(channel: string, callback: OnPayload): Promise<void> {
    const callbacks = this.#callbacks.get(channel);
    callbacks?.delete(callback);
    if (callbacks?.size === 0) this.#callbacks.delete(channel);
    if (this.#callbacks.size === 0) await this.#disconnect();
  }

  async #disconnect(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.then(
      (connected) => connected.end(),
      () => undefined,
    );
  }

  #tell(channel: string, payload: string): void {
    for (const callback of this.#callbacks.get(channel) ?? []) callback(payload);
  }
}
