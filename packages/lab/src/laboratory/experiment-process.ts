/**
 * @file A process that runs one experiment and ends. A process and not a thread: what computes natively can be stopped at
 * any moment, memory that runs out takes nobody else along, and all threads that a training starts end with it.
 */
import { setPriority } from "node:os";
import type { Claim, Lab } from "../claim.ts";
import { nodeExperimentStore } from "../node-experiment-store.ts";
import type { ProcessCommand, ProcessMessage } from "./experiment-messages.ts";
import { loadLabs } from "./load-labs.ts";
import { performJob } from "./perform-job.ts";

/** Of 19: whoever reads a page at the same time comes first. */
const NICENESS = 10;

const stop = new AbortController();
process.on("message", (command: ProcessCommand) => {
  if (command.kind === "stop") stop.abort(new Error("asked to stop"));
  else void run(command);
});
// Whoever started it is gone: what was done is kept, and nobody waits for the rest.
process.on("disconnect", () => process.exit());

async function run(command: Extract<ProcessCommand, { kind: "run" }>): Promise<void> {
  setPriority(NICENESS);
  const { folder, request, engramVersion, machine, threads } = command;
  const end = await performJob(
    { ...findClaim(await loadLabs(command.labs), command), request },
    {
      store: nodeExperimentStore(folder),
      runtime: async () => (await import("@engram/tensor/node")).nodeRuntime(),
      now: () => new Date(),
      engramVersion,
      machine,
      threads,
      signal: stop.signal,
    },
    (progress) => tell({ kind: "progress", progress }),
  );
  // Leaves although threads of the training engine may be idle; not before it is heard.
  tell({ kind: "ended", end }, () => process.exit());
}

function findClaim(
  labs: readonly Lab[],
  { paper, claimId }: { readonly paper: string; readonly claimId: string },
): { readonly lab: Lab; readonly claim: Claim } {
  const lab = labs.find((each) => each.paper === paper);
  const claim = lab?.claims.find(({ id }) => id === claimId);
  if (lab === undefined || claim === undefined) throw new Error(`there must be a claim ${paper}/${claimId}`);
  return { lab, claim };
}

function tell(message: ProcessMessage, sent: () => void = () => undefined): void {
  process.send?.(message, undefined, undefined, sent);
}
