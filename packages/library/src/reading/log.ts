/** One line of the program's log; `error` keeps its stack and causes for whoever reads the log. */
export interface LogEntry {
  readonly level: "info" | "warn" | "error";
  /** Noun-verb: `run-failed`, `network-down`. */
  readonly event: string;
  /** What the user was given to quote; absent where nobody was told. */
  readonly errorId?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  readonly error?: unknown;
}

/** A port: the apps decide where log lines go. */
export type Log = (entry: LogEntry) => void;
