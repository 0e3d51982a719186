/**
 * @file A program that answers lines with lines of JSON, so that a bench can have work done in fresh processes, in turns.
 * The first line it prints says that it is ready.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A started program. */
export interface LineProcess {
  /** What it said when it was ready. */
  readonly ready: Readonly<Record<string, unknown>>;
  /** Sends a request and waits for the answer. */
  ask(request: object): Promise<unknown>;
  /** Ends its input and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts a program and waits until it is ready; throws what it printed when it ends instead. */
export async function startLineProcess(command: string, args: readonly string[]): Promise<LineProcess> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
  const ended = once(child, "close");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-4000);
  });
  // Written to after it died: its end says more than that.
  child.stdin.on("error", () => child.stdin.destroy());
  const next = async (): Promise<Record<string, unknown>> => {
    const line = await lines.next();
    if (line.done !== true) return JSON.parse(String(line.value)) as Record<string, unknown>;
    await ended;
    throw new Error(
      `${command} ${args[0] ?? ""} ended (${child.exitCode ?? child.signalCode}): ${complaints}`,
    );
  };
  const failed = once(child, "error").then(([error]) => {
    throw error as Error;
  });
  failed.catch(() => undefined);
  const ready = await Promise.race([next(), failed]);
  return {
    ready,
    ask(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      return next();
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
