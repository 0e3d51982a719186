/** Something that happened to a run or an experiment; ids rise, so that a reader who lost the connection goes on after the last. */
export interface StreamedEvent {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Its type and its facts. */
  readonly event: { readonly type: string };
}

/** Proxies and browsers give up on a connection that stays silent for a minute. */
export const HEARTBEAT_MS = 15_000;
/** How long a browser waits before it connects again. */
const RETRY_MS = 1_000;

const TERMINAL: ReadonlySet<string> = new Set(["done", "failed", "cancelled"]);

export function isTerminal({ event }: StreamedEvent): boolean {
  return TERMINAL.has(event.type);
}

/** One event as `text/event-stream` has it: its id lets a reader who lost the connection go on after it. */
export function formatEvent({ id, at, event }: StreamedEvent): string {
  const { type, ...facts } = event;
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify({ at, ...facts })}\n\n`;
}

/**
 * Events of a run or an experiment as a stream of server-sent events, with a comment now and then while nothing happens. It reads on
 * only as fast as its reader does, and ends with the run, with its reader, or with the server (`closing`).
 */
export function eventStream(
  follow: (signal: AbortSignal) => AsyncIterable<StreamedEvent>,
  closing: AbortSignal,
  heartbeatMs = HEARTBEAT_MS,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, closing]);
  const iterator = follow(signal)[Symbol.asyncIterator]();
  const gone = aborted(signal);
  let next: Promise<Outcome> | undefined;
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`)),
    async pull(controller) {
      next ??= settle(iterator.next());
      const outcome = await orSilence(Promise.race([next, gone]), heartbeatMs);
      if (outcome.kind === "silence") {
        controller.enqueue(encoder.encode(": still here\n\n"));
        return;
      }
      next = undefined;
      if (outcome.kind === "error") throw outcome.error;
      if (outcome.kind !== "event") {
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(formatEvent(outcome.event)));
      if (isTerminal(outcome.event)) {
        left.abort();
        controller.close();
      }
    },
    cancel: () => left.abort(),
  });
}

type Outcome =
  | { readonly kind: "event"; readonly event: StreamedEvent }
  | { readonly kind: "error"; readonly error: unknown }
  | { readonly kind: "end" }
  | { readonly kind: "silence" };

/** Never rejects: the promise may settle when nobody waits for it any more. */
function settle(result: Promise<IteratorResult<StreamedEvent>>): Promise<Outcome> {
  return result.then(
    ({ done, value }): Outcome =>
      done === true ? { kind: "end" } : { kind: "event", event: value as StreamedEvent },
    (error: unknown): Outcome => ({ kind: "error", error }),
  );
}

function aborted(signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve({ kind: "end" });
    else signal.addEventListener("abort", () => resolve({ kind: "end" }), { once: true });
  });
}

/** What the promise gives, or silence where it takes longer than `ms`. */
async function orSilence(promise: Promise<Outcome>, ms: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "silence" }), ms);
  });
  const outcome = await Promise.race([promise, silence]);
  clearTimeout(timer);
  return outcome;
}
