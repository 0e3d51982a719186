import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Surroundings } from "./surroundings.ts";

/** How long a command may take to put its things down after Ctrl-C. */
const PATIENCE_MS = 3000;

/** The real surroundings, and what ends the process once everything is written. */
export function processSurroundings(ofProcess: NodeJS.Process): {
  readonly surroundings: Surroundings;
  readonly finish: (code: ExitCode) => void;
} {
  const stop = new AbortController();
  let readerLeft = false;
  const interrupt = () => {
    // The second Ctrl-C means now; the store survives it, as it survives a kill.
    if (stop.signal.aborted) ofProcess.exit(EXIT.interrupted);
    stop.abort(new Error("interrupted"));
    setTimeout(() => ofProcess.exit(EXIT.interrupted), PATIENCE_MS).unref();
  };
  ofProcess.on("SIGINT", interrupt);
  ofProcess.on("SIGTERM", interrupt);
  for (const stream of [ofProcess.stdout, ofProcess.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      // `engram ... | head`: whoever read us has seen enough. That is no failure.
      readerLeft = true;
      stop.abort(error);
    });
  }
  return {
    surroundings: {
      environment: ofProcess.env,
      stdin: ofProcess.stdin,
      stdout: ofProcess.stdout,
      stderr: ofProcess.stderr,
      signal: stop.signal,
      now: () => new Date(),
    },
    finish: (code) => {
      // Waits for what is still in the pipe: a long digest must not be cut off by leaving.
      ofProcess.stdout.write("", () => ofProcess.exit(readerLeft ? EXIT.done : code));
    },
  };
}
