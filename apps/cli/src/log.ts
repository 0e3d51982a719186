import { inspect } from "node:util";
import { OutsideError } from "@engram/paper";
import type { OutputStream } from "./surroundings.ts";

/** A line for whoever runs the program. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly event: string;
  readonly errorId?: string;
  readonly method?: string;
  readonly path?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  readonly error?: unknown;
}

const TOLD_BY_COMMANDS: ReadonlySet<string> = new Set(["run-tried-again", "run-failed"]);

/** Writes log lines to standard error: warnings and errors, and everything with stacks where `debug` is asked for. */
export function logTo(
  stderr: OutputStream,
  { debug, now }: { readonly debug: boolean; readonly now: () => Date },
): (line: LogLine) => void {
  return ({ level, event, errorId, method, path, facts, error }) => {
    if (level === "info" && !debug) return;
    const named = { ...(errorId === undefined ? {} : { errorId }), method, path, ...facts };
    const words = Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${JSON.stringify(value)}`],
    );
    stderr.write(
      `${[now().toISOString(), level, event, ...words, inWords(error, debug)].join(" ").trim()}\n`,
    );
  };
}

/** A command tells in a sentence why the world failed its run, so that lines about it would say the same twice. */
export function withoutTold(log: (line: LogLine) => void): (line: LogLine) => void {
  return (line) => {
    const isTold = TOLD_BY_COMMANDS.has(line.event) && line.error instanceof OutsideError;
    if (!isTold) log(line);
  };
}

function inWords(error: unknown, debug: boolean): string {
  if (error === undefined) return "";
  if (!(error instanceof Error)) return inspect(error, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
  // The operator needs the stack of an error that has no words of its own.
  const told =
    debug || !("code" in error) ? (error.stack ?? error.message) : `${error.name} ${String(error.code)}`;
  return error.cause instanceof Error ? `${told}\ncaused by ${inWords(error.cause, debug)}` : told;
}
