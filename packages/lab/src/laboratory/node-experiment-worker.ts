import { type ChildProcess, fork } from "node:child_process";
import type { ProcessCommand, ProcessMessage } from "./experiment-messages.ts";
import type { StartWorker, WorkerEnd } from "./experiment-worker.ts";

/** Where the processes find what they need. */
export interface NodeWorkerOptions {
  /** Where experiments are kept. */
  readonly folder: string;
  readonly engramVersion: string;
  /** For records. */
  readonly machine: string;
  readonly threads: number;
  /** A module that exports `labs`, in place of our own. */
  readonly labs?: URL;
}

/** Beside this file, as a source, compiled, and in the bundle alike. */
const PROGRAM = new URL(
  `./experiment-process${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);
/** What a process writes before it dies says why; the end of it is enough. */
const MOST_SAID = 8000;

/** Starts each experiment in a process of its own. */
export function nodeExperimentWorker({ labs, ...place }: NodeWorkerOptions): StartWorker {
  return ({ lab, claim, request }, tell) => {
    const child = fork(PROGRAM, { serialization: "advanced", stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let end: WorkerEnd | undefined;
    let isStopped = false;
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-MOST_SAID);
    });
    child.on("message", (message: ProcessMessage) => {
      if (message.kind === "ended") end = message.end;
      else tell(message.progress);
    });
    send(child, {
      kind: "run",
      paper: lab.paper,
      claimId: claim.id,
      request,
      ...place,
      ...(labs === undefined ? {} : { labs: labs.href }),
    });
    const { promise, resolve } = Promise.withResolvers<WorkerEnd>();
    child.once("error", (error) => resolve(failed(`it could not be started: ${error.message}`)));
    child.once("close", (code, signal) =>
      resolve(end ?? (isStopped ? { kind: "stopped" } : failed(causeOf(code, signal, said)))),
    );
    return {
      ended: promise,
      stop: () => {
        isStopped = true;
        send(child, { kind: "stop" });
      },
      kill: () => {
        isStopped = true;
        child.kill("SIGKILL");
      },
    };
  };
}

/** A process that has just died does not hear; its end is told elsewhere. */
function send(child: ChildProcess, command: ProcessCommand): void {
  if (child.connected) child.send(command, () => undefined);
}

function failed(cause: string): WorkerEnd {
  return { kind: "failed", error: { code: "experiment.failed", cause } };
}

/** Why a process died that did not say how its experiment ended. */
function causeOf(code: number | null, signal: NodeJS.Signals | null, said: string): string {
  if (/out of memory|bad_alloc|ERR_WORKER_OUT_OF_MEMORY/i.test(said)) return "its process ran out of memory";
  if (signal === "SIGKILL") return "the system ended its process (SIGKILL), as it does when memory runs out";
  const how = signal === null ? `with code ${code}` : `by ${signal}`;
  const [why] = /^\w*Error\b.*$/m.exec(said) ?? [];
  return `its process ended ${how}${why === undefined ? "" : `: ${why}`}`;
}
