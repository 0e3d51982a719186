import type { ExperimentRunner, RunEvent } from "@engram/lab";
import type { StreamedEvent } from "#lib/event-stream.ts";
import { experimentProblem } from "./experiment-problem.ts";

/** The events of an experiment as programs get them: why one failed in the words that its state has, and no others. */
export async function* followExperiment(
  runner: ExperimentRunner,
  experimentId: string,
  afterId: number,
  signal: AbortSignal,
): AsyncGenerator<StreamedEvent> {
  for await (const happened of runner.follow(experimentId, afterId, signal)) yield toldEvent(happened);
}

function toldEvent({ id, at, event }: RunEvent): StreamedEvent {
  if (event.type !== "failed") return { id, at, event };
  return { id, at, event: { type: "failed", ...experimentProblem(event.error) } as StreamedEvent["event"] };
}

/** Everything that is still to be told of an experiment that has ended. */
export async function listLastEvents(
  runner: ExperimentRunner,
  experimentId: string,
  afterId: number,
): Promise<readonly StreamedEvent[]> {
  const events: StreamedEvent[] = [];
  for await (const event of followExperiment(runner, experimentId, afterId, new AbortController().signal))
    events.push(event);
  return events;
}
