import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";

/** An event as the server sent it: its id, its kind, and the rest as text. */
export interface SeenEvent {
  readonly id: number;
  readonly type: string;
  readonly data: string;
}

/** What the server has acknowledged of one run. */
export interface SeenRun {
  readonly runId: string;
  readonly paperId: string;
  readonly language: string;
  readonly events: Map<number, SeenEvent>;
}

export const LAST_TYPES: ReadonlySet<string> = new Set(["done", "failed", "cancelled"]);

/** A reader of the API who writes down everything that the server acknowledged. */
export class Reader {
  readonly runs = new Map<string, SeenRun>();
  /** Acknowledgements so far. */
  seen = 0;
  /** Answers that no server should give, dying or not. */
  readonly complaints: string[] = [];

  /** Asks for a digest and follows the run to its end; returns early when the connection breaks. */
  async ask(address: string, paperId: string, language: string): Promise<void> {
    const answer = await orBroken(async () => {
      const response = await fetch(`${address}/api/papers/${paperId}/digests`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ lang: language }),
      });
      return { status: response.status, text: await response.text() };
    });
    if (answer === undefined) return;
    if (answer.status !== 202) {
      this.complaints.push(`${paperId}: ${answer.status} ${answer.text}`);
      return;
    }
    const { runId } = JSON.parse(answer.text) as { readonly runId: string };
    const run = this.runs.get(runId) ?? { runId, paperId, language, events: new Map() };
    this.runs.set(runId, run);
    this.seen += 1;
    await this.follow(address, run);
  }

  /** Goes on after the last event that was seen, as a browser does that connects again. */
  async follow(address: string, run: SeenRun): Promise<void> {
    let lastId = Math.max(0, ...run.events.keys());
    await orBroken(async () => {
      for await (const event of readEvents(address, run.runId, lastId)) {
        const known = run.events.get(event.id);
        if (event.id !== lastId + 1) this.complaints.push(`${run.runId}: ${event.id} came after ${lastId}`);
        if (known !== undefined && known.data !== event.data) {
          this.complaints.push(`${run.runId}: event ${event.id} was another before`);
        }
        lastId = event.id;
        run.events.set(event.id, event);
        this.seen += 1;
      }
    });
  }

  /** Runs whose last event was not seen yet. */
  unfinished(): readonly SeenRun[] {
    return [...this.runs.values()].filter(({ events }) => ![...events.values()].some(isLast));
  }
}

export function isLast({ type }: SeenEvent): boolean {
  return LAST_TYPES.has(type);
}

/** The events of a run after one of them, as they are sent, until the server has no more. */
export async function* readEvents(
  address: string,
  runId: string,
  afterId: number,
): AsyncGenerator<SeenEvent, void, undefined> {
  const response = await fetch(`${address}/api/runs/${runId}/events`, {
    headers: { "last-event-id": String(afterId) },
  });
  if (response.status === 204) return;
  if (response.status !== 200 || response.body === null) {
    throw new Error(`events of ${runId}: ${response.status} ${await response.text()}`);
  }
  let fields: Record<string, string> = {};
  const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  for await (const line of createInterface({ input: body })) {
    if (line === "") {
      // An event counts as received when the empty line after it has come.
      const { id, event, data } = fields;
      if (id !== undefined && event !== undefined) yield { id: Number(id), type: event, data: data ?? "" };
      fields = {};
    } else if (!line.startsWith(":")) {
      const [, name = "", value = ""] = /^([^:]*): ?(.*)$/.exec(line) ?? [];
      fields[name] = value;
    }
  }
}

/** Undefined where the connection broke: the server was killed, which is the point. */
async function orBroken<T>(talk: () => Promise<T>): Promise<T | undefined> {
  try {
    return await talk();
  } catch (error) {
    const broke = error instanceof TypeError || (error instanceof Error && "code" in error);
    if (!broke) throw error;
    return undefined;
  }
}
