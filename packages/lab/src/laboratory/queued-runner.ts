import { OutsideError } from "@engram/tensor";
import type { Claim, Lab } from "../claim.ts";
import { type ExperimentRequest, experimentId, readExperiment } from "../experiment.ts";
import type { ExperimentStore } from "../experiment-store.ts";
import { err, ok, type Result } from "../result.ts";
import type {
  ActiveRun,
  ExperimentRunner,
  RunError,
  RunEvent,
  RunState,
  StartedRun,
} from "./experiment-runner.ts";
import type { ExperimentWorker, StartWorker, WorkerEnd, WorkerProgress } from "./experiment-worker.ts";
import { LiveRows } from "./live-rows.ts";
import { runErrorOf } from "./perform-job.ts";
import { RunLog } from "./run-log.ts";

/** What a runner works with. */
export interface ExperimentRunnerOptions {
  readonly store: ExperimentStore;
  readonly startWorker: StartWorker;
  /** Why this machine has no room for an experiment, if it has none. */
  readonly findTooLarge: (claim: Claim, request: ExperimentRequest) => Promise<RunError | undefined>;
  readonly now: () => Date;
  /** How many may wait. */
  readonly mostQueued?: number;
  /** How long a worker that is asked to stop may put its things down. */
  readonly patienceMs?: number;
  /** Called with a paper's id when a run of its lab was queued, began or ended. */
  readonly onChange?: (paper: string) => void;
}

const MOST_QUEUED = 100;
const PATIENCE_MS = 3000;
/** Runs that have ended are told of for a while: to whoever followed them, and lost the connection. */
const MOST_ENDED = 50;

interface Run {
  readonly id: string;
  readonly lab: Lab;
  readonly claim: Claim;
  readonly request: ExperimentRequest;
  readonly log: RunLog;
  phase: "queued" | "running" | "stopping" | "ended";
  rows: LiveRows | undefined;
  latest: WorkerProgress | undefined;
  end: Exclude<RunState, { kind: "queued" | "running" }> | undefined;
  worker: ExperimentWorker | undefined;
}

/** A runner of experiments. It begins with nothing: what an earlier one left interrupted is started again by whoever wants it. */
export class QueuedRunner implements ExperimentRunner {
  readonly #options: ExperimentRunnerOptions;
  /** By id, in the order in which they were asked for last. */
  readonly #runs = new Map<string, Run>();
  readonly #queue: Run[] = [];
  #running: Run | undefined;
  #isClosed = false;

  constructor(options: ExperimentRunnerOptions) {
    this.#options = options;
  }

  async start(lab: Lab, claim: Claim, request: ExperimentRequest): Promise<Result<StartedRun, RunError>> {
    const id = await experimentId(lab.paper, claim.id, request);
    if (this.#isLive(id)) return ok({ experimentId: id, joined: true, recorded: false });
    try {
      const record = await readExperiment(await this.#options.store.folder(id), id, claim);
      if (record.ok) return ok({ experimentId: id, joined: false, recorded: true });
    } catch (error) {
      if (error instanceof OutsideError) return err(runErrorOf(error, id));
      throw error;
    }
    const tooLarge = await this.#options.findTooLarge(claim, request);
    // Others may have asked meanwhile.
    if (this.#isLive(id)) return ok({ experimentId: id, joined: true, recorded: false });
    if (tooLarge !== undefined) return err(tooLarge);
    if (this.#isClosed) return err({ code: "experiment.failed", cause: "the server is closing" });
    const most = this.#options.mostQueued ?? MOST_QUEUED;
    if (this.#running !== undefined && this.#queue.length >= most)
      return err({ code: "experiment.queue-full", most });
    this.#enqueue({ id, lab, claim, request });
    return ok({ experimentId: id, joined: false, recorded: false });
  }

  stateOf(experimentId: string): RunState | undefined {
    const run = this.#runs.get(experimentId);
    if (run === undefined) return undefined;
    if (run.end !== undefined) return run.end;
    if (run.phase === "queued") return { kind: "queued", ahead: this.#queue.indexOf(run) + 1 };
    const { part = "", fraction = 0, secondsLeft } = run.latest ?? {};
    return {
      kind: "running",
      part,
      fraction,
      ...(secondsLeft === undefined ? {} : { secondsLeft }),
      rows: run.rows?.rows ?? {},
    };
  }

  /** What was asked for under an id that this runner knows; it may not be written down yet. */
  findRequest(experimentId: string): Pick<Run, "lab" | "claim" | "request"> | undefined {
    return this.#runs.get(experimentId);
  }

  listActive(): readonly ActiveRun[] {
    const active = this.#running === undefined ? this.#queue : [this.#running, ...this.#queue];
    return active.map(({ id, lab, claim, request }) => {
      return { experimentId: id, paper: lab.paper, claimId: claim.id, request };
    });
  }

  async *follow(experimentId: string, afterId: number, signal: AbortSignal): AsyncGenerator<RunEvent> {
    const run = this.#runs.get(experimentId);
    if (run !== undefined) yield* run.log.follow(afterId, signal);
  }

  cancel(experimentId: string): boolean {
    const run = this.#runs.get(experimentId);
    if (run === undefined || run.phase === "ended") return false;
    if (run.phase !== "queued") this.#stop(run);
    else {
      this.#queue.splice(this.#queue.indexOf(run), 1);
      this.#end(run, { kind: "cancelled" });
    }
    return true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    for (const run of this.#queue.splice(0)) this.#end(run, { kind: "cancelled" });
    const worker = this.#running?.worker;
    if (this.#running !== undefined) this.#stop(this.#running);
    await worker?.ended;
  }

  /** Whoever asks for what is being stopped wants it begun anew. */
  #isLive(id: string): boolean {
    const phase = this.#runs.get(id)?.phase;
    return phase === "queued" || phase === "running";
  }

  #enqueue(wanted: Pick<Run, "id" | "lab" | "claim" | "request">): void {
    const before = this.#runs.get(wanted.id);
    const run: Run = {
      ...wanted,
      // The one before may have its end still to tell.
      log: new RunLog(this.#options.now, before && before.log.nextId + 1),
      phase: "queued",
      rows: undefined,
      latest: undefined,
      end: undefined,
      worker: undefined,
    };
    this.#runs.delete(run.id);
    this.#runs.set(run.id, run);
    this.#queue.push(run);
    this.#changed(run);
    this.#beginNext();
  }

  #beginNext(): void {
    if (this.#running !== undefined) return;
    const run = this.#queue.shift();
    if (run === undefined) return;
    this.#running = run;
    run.phase = "running";
    run.rows = new LiveRows();
    run.worker = this.#options.startWorker(run, (progress) => this.#progress(run, progress));
    void run.worker.ended.then((end) => {
      this.#running = undefined;
      this.#end(run, stateAfter(end));
      this.#beginNext();
    });
    this.#changed(run);
  }

  #progress(run: Run, progress: WorkerProgress): void {
    if (run.phase !== "running") return;
    run.latest = progress;
    run.rows?.add(progress.finished, progress.live);
    const { part, fraction, secondsLeft } = progress;
    run.log.append({
      type: "step",
      part,
      fraction,
      ...(secondsLeft === undefined ? {} : { secondsLeft }),
    });
  }

  #stop(run: Run): void {
    const { worker, phase } = run;
    if (worker === undefined || phase !== "running") return;
    run.phase = "stopping";
    worker.stop();
    const patience = setTimeout(() => worker.kill(), this.#options.patienceMs ?? PATIENCE_MS);
    void worker.ended.then(() => clearTimeout(patience));
  }

  #end(run: Run, end: NonNullable<Run["end"]>): void {
    run.phase = "ended";
    run.end = end;
    run.rows = undefined;
    run.worker = undefined;
    run.log.append(
      end.kind === "failed"
        ? { type: "failed", error: end.error }
        : { type: end.kind === "finished" ? "done" : "cancelled" },
    );
    this.#forgetOldest();
    this.#changed(run);
  }

  #forgetOldest(): void {
    const ended = [...this.#runs.values()].filter(({ phase }) => phase === "ended");
    for (const { id } of ended.slice(0, Math.max(0, ended.length - MOST_ENDED))) this.#runs.delete(id);
  }

  #changed({ lab }: Run): void {
    this.#options.onChange?.(lab.paper);
  }
}

function stateAfter(end: WorkerEnd): NonNullable<Run["end"]> {
  switch (end.kind) {
    case "done":
      return { kind: "finished" };
    case "stopped":
      return { kind: "cancelled" };
    case "failed":
      return { kind: "failed", error: end.error };
  }
}
