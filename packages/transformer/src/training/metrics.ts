import type { TrainingEvent } from "./training-event.ts";

/** Takes events: a file, a terminal, a page. What it gives back is waited for. */
export type EventSink = (event: TrainingEvent) => unknown;

/** Hands each event to the sinks, then on. */
export async function* withSinks(
  events: AsyncIterable<TrainingEvent>,
  ...sinks: readonly EventSink[]
): AsyncGenerator<TrainingEvent, void, void> {
  for await (const event of events) {
    for (const sink of sinks) await sink(event);
    yield event;
  }
}

/** One line of a JSON-lines file, its end included. Numbers keep all their bits. */
export function toJsonLine(event: TrainingEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** Writes JSON lines to whatever takes text. */
export function jsonLines(write: (line: string) => unknown): EventSink {
  return (event) => write(toJsonLine(event));
}

/** An event as one line for a terminal, in English, without colours. */
export function formatEvent(event: TrainingEvent): string {
  switch (event.kind) {
    case "training-started":
      return `training: ${event.step} of ${event.totalSteps} steps done`;
    case "step-done":
      return (
        `step ${event.step}/${event.totalSteps}  ${formatLoss(event)}  gradient ${event.gradientNorm.toFixed(3)}  ` +
        `rate ${event.learningRate.toExponential(2)}  ${Math.round(event.tokensPerSecond)} tokens/s  ` +
        `${formatDuration(event.remainingSeconds)} left`
      );
    case "evaluation-done":
      return `held out, step ${event.step}  ${formatLoss(event)}${event.isBest ? "  best" : ""}`;
    case "checkpoint-written":
      return `checkpoint ${event.name} (${(event.sizeBytes / 2 ** 20).toFixed(1)} MiB)`;
    case "checkpoint-restored":
      return [
        `resumed at step ${event.step} from ${event.name}`,
        ...event.refused.map(({ name, error }) => `not used: ${name} ${JSON.stringify(error)}`),
        ...(event.changed.length === 0 ? [] : [`settings that changed: ${event.changed.join(", ")}`]),
      ].join("; ");
    case "checkpoint-failed":
      return `checkpoint of step ${event.step} not written: ${event.message}; ${event.previous ?? "none"} stands`;
    case "training-paused":
      return `paused at step ${event.step}`;
    case "training-resumed":
      return `going on from step ${event.step}`;
    case "training-ended":
      return formatEnd(event);
  }
}

function formatEnd(event: Extract<TrainingEvent, { kind: "training-ended" }>): string {
  const { reason, step, best, checkpoint, notFinite } = event;
  return [
    `ended at step ${step}: ${reason}`,
    ...(notFinite === undefined
      ? []
      : [`step ${notFinite.step}: ${notFinite.tensor} (${notFinite.where}) is not finite`]),
    ...(best === undefined
      ? []
      : [`best held-out loss ${best.natsPerToken.toFixed(4)} at step ${best.step}`]),
    ...(checkpoint === undefined ? [] : [`last checkpoint ${checkpoint}`]),
  ].join("; ");
}

function formatLoss(figures: { natsPerToken: number; bitsPerToken: number; bitsPerByte?: number }): string {
  const { natsPerToken, bitsPerToken, bitsPerByte } = figures;
  const perByte = bitsPerByte === undefined ? "" : `, ${bitsPerByte.toFixed(3)} bits/byte`;
  return `${natsPerToken.toFixed(4)} nats/token (${bitsPerToken.toFixed(3)} bits${perByte})`;
}

/** `1 h 02 min`, `3 min 04 s`, `5 s`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  if (whole >= 3600) return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
  return whole >= 60 ? `${Math.floor(whole / 60)} min ${two(whole % 60)} s` : `${whole} s`;
}
