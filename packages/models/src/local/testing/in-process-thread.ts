import type { EngineReply, LoadEngine } from "../engine.ts";
import { type EngineCommand, type EngineEvent, serveEngine } from "../engine-thread.ts";
import type { EngineThread } from "../local-chat.ts";

/** A thread that is none: what it is told, and what it tells, goes from hand to hand, as copies. */
export interface InProcessThread extends EngineThread {
  /** As if the system had ended it. */
  readonly die: (code: number) => void;
}

/** Serves an engine without a thread. */
export function inProcessThread(load: LoadEngine): InProcessThread {
  const listeners = {
    message: [] as ((event: EngineEvent) => void)[],
    error: [] as ((error: unknown) => void)[],
    exit: [] as ((code: number) => void)[],
  };
  let hear: (command: EngineCommand) => void = () => undefined;
  const die = (code: number): void => {
    for (const listen of listeners.exit) listen(code);
  };
  serveEngine(
    {
      on: (_, listen) => {
        hear = listen;
      },
      postMessage: (event) => {
        const copy = structuredClone(event);
        setImmediate(() => {
          for (const listen of listeners.message) listen(copy);
        });
      },
      close: () => setImmediate(() => die(0)),
    },
    load,
  );
  return {
    on: (kind: keyof typeof listeners, listen: never) => {
      listeners[kind].push(listen);
    },
    postMessage: (command) => {
      const copy = structuredClone(command);
      setImmediate(() => hear(copy));
    },
    ref: () => undefined,
    unref: () => undefined,
    die,
  };
}

/** A reply that took no time. */
export function replyOf(text: string, changes: Partial<EngineReply> = {}): EngineReply {
  return {
    text,
    isWhole: true,
    tokens: { prompt: 10, completion: 5 },
    isSampledAsAsked: true,
    reusedTokens: 0,
    firstTokenMs: 1,
    wholeMs: 5,
    ...changes,
  };
}
