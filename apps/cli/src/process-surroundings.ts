import { EXIT, type ExitCode } from "./exit-code.ts";
import { thisModelHost } from "./model/model-host.ts";
import type { Surroundings } from "./surroundings.ts";
import { thisMachine } from "./this-machine.ts";
import { engramVersion } from "./version.ts";

/** How long a command may take to put its things down after Ctrl-C. */
const PATIENCE_MS = 8000;

/** Why a command was asked to stop. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  readonly by: "SIGINT" | "SIGTERM" | "reader-left" | "output-failed";

  constructor(by: Interruption["by"]) {
    super(`interrupted by ${by}`);
    this.by = by;
  }
}

/** The real surroundings, and what ends the process once everything is written. */
export function processSurroundings(ofProcess: NodeJS.Process): {
  readonly surroundings: Surroundings;
  readonly finish: (code: ExitCode) => void;
} {
  const stop = new AbortController();
  let failedWith: NodeJS.ErrnoException | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    ofProcess.on(signal, () => {
      // The second Ctrl-C means now; the store survives it, as it survives a kill.
      if (stop.signal.aborted) ofProcess.exit(EXIT.interrupted);
      stop.abort(new Interruption(signal));
      setTimeout(() => ofProcess.exit(EXIT.interrupted), PATIENCE_MS).unref();
    });
  }
  for (const stream of [ofProcess.stdout, ofProcess.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      failedWith ??= error;
      stop.abort(new Interruption(error.code === "EPIPE" ? "reader-left" : "output-failed"));
    });
  }
  const surroundings: Surroundings = {
    environment: ofProcess.env,
    get stdin() {
      // Whoever waits for more input is to hear of Ctrl-C; input that nobody asked for is not opened.
      stop.signal.addEventListener("abort", () => ofProcess.stdin.destroy(), { once: true });
      return ofProcess.stdin;
    },
    stdout: ofProcess.stdout,
    stderr: ofProcess.stderr,
    signal: stop.signal,
    now: () => new Date(),
    fetch: globalThis.fetch,
    openLibrary: async (settings, options) => {
      const { openLibrary } = await import("./compose.ts");
      return openLibrary(settings, { ...options, stderr: ofProcess.stderr });
    },
    openLaboratory: async (folder) => {
      const { openLaboratory } = await import("@engram/lab/node");
      return openLaboratory({ folder, engramVersion, machine: thisMachine, now: () => new Date() });
    },
    machine: thisMachine,
    modelHost: thisModelHost,
    loadLabs: async () => (await import("@engram/lab")).LABS,
    loadRuntime: async () => (await import("@engram/tensor/node")).nodeRuntime(),
  };
  // Waits for what is still in the pipe: a long digest must not be cut off by leaving.
  const finish = (code: ExitCode) => {
    ofProcess.stdout.write("", () => ofProcess.exit(failedWith === undefined ? code : exitAfter(failedWith)));
  };
  return { surroundings, finish };
}

/** `engram ... | head`: whoever read us has seen enough, which is no failure. A full disk is one. */
function exitAfter({ code }: NodeJS.ErrnoException): ExitCode {
  return code === "EPIPE" ? EXIT.done : EXIT.outside;
}
