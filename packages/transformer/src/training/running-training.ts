import type { CheckpointHeader, Json, StoredProgress } from "./checkpoint/checkpoint-header.ts";
import { CheckpointSeries, sortedJson } from "./checkpoint/checkpoint-series.ts";
import { countTargets } from "./count-targets.ts";
import { dropoutSeed } from "./dropout-seed.ts";
import { findNotFinite } from "./find-not-finite.ts";
import { Pace } from "./pace.ts";
import { saveOrPause } from "./save-or-pause.ts";
import { learningRateAt } from "./schedule.ts";
import { lossFigures, type NotFinite, type TrainingEnded, type TrainingEvent } from "./training-event.ts";
import type { TrainingPlan } from "./training-plan.ts";

/** Claims the checkpoints, so that nothing is computed in vain. */
export async function beginTraining(plan: TrainingPlan): Promise<RunningTraining> {
  const { checkpoints } = plan;
  const series =
    checkpoints === undefined
      ? undefined
      : await CheckpointSeries.open(checkpoints.store, checkpoints.keep ?? 2);
  return new RunningTraining(plan, series);
}

/** The state of a training under way, and what can be done with it. */
export class RunningTraining {
  readonly #plan: TrainingPlan;
  readonly #series: CheckpointSeries | undefined;
  readonly #pace = new Pace();
  #tokensSeen = 0;
  #best: StoredProgress["best"];
  #withoutImprovement = 0;
  #evaluatedAt = 0;
  #savedAt = 0;
  #failure: NotFinite | undefined;

  constructor(plan: TrainingPlan, series: CheckpointSeries | undefined) {
    this.#plan = plan;
    this.#series = series;
  }

  get updates(): number {
    return this.#plan.step.state.updates;
  }

  async release(): Promise<void> {
    await this.#series?.release();
  }

  /** Goes on from the newest sound checkpoint, if there is any. */
  async *restore(): AsyncGenerator<TrainingEvent> {
    const { step, checkpoints, batches, totalSteps } = this.#plan;
    const { parameters, state } = step;
    const model = checkpoints?.model ?? null;
    const restored = await this.#series?.restore({ state, parameters, model });
    if (restored !== undefined) {
      const { progress, loader, settings, versions } = restored.header;
      batches.restore(loader);
      this.#tokensSeen = progress.tokensSeen;
      this.#best = progress.best;
      this.#withoutImprovement = progress.withoutImprovement;
      this.#savedAt = progress.updates;
      this.#evaluatedAt = progress.evaluatedAt;
      const changed = [
        ...differences(settings, this.#settings()),
        ...differences(versions, checkpoints?.versions ?? {}),
      ];
      const { name, refused } = restored;
      yield { kind: "checkpoint-restored", step: this.updates, name, refused, changed };
    }
    yield { kind: "training-started", step: this.updates, totalSteps };
  }

  /** One update: forward and backward on each micro-batch, then AdamW, which a gradient that is not finite leaves undone. */
  async *advance(): AsyncGenerator<TrainingEvent> {
    const { step, schedule, optimiser, tokenBytes, totalSteps, now } = this.#plan;
    const began = now();
    const { nats, tokens, bytes } = await this.#accumulate();
    const learningRate = learningRateAt(schedule, this.updates);
    const number = this.updates + 1;
    const { gradientNorm, notFinite } = step.update({ ...optimiser, learningRate });
    if (!Number.isFinite(nats) || !Number.isFinite(gradientNorm)) {
      this.#failure = { step: number, ...this.#blame(notFinite) };
      return;
    }
    this.#tokensSeen += tokens;
    this.#pace.lap(now() - began, tokens);
    yield {
      kind: "step-done",
      step: number,
      totalSteps,
      ...lossFigures(nats, tokens, tokenBytes === undefined ? undefined : bytes),
      gradientNorm,
      learningRate,
      tokens,
      tokensSeen: this.#tokensSeen,
      ...this.#pace.figures(totalSteps - number),
    };
  }

  /** Forward and backward on each micro-batch of one update. */
  async #accumulate() {
    const { step, batches, feeds, tokenBytes, seed, microBatches = 1 } = this.#plan;
    const sum = { nats: 0, tokens: 0, bytes: 0 };
    for (let index = 0; index < microBatches; index += 1) {
      const batch = await batches.next();
      const counted = countTargets(batch, tokenBytes);
      const { loss } = await step.accumulate(
        feeds(batch, dropoutSeed(seed, this.updates, index, microBatches)),
      );
      sum.nats += loss / microBatches;
      sum.tokens += counted.tokens;
      sum.bytes += counted.bytes ?? 0;
    }
    return sum;
  }

  /** Whether something that is done every so often, and after the last update, is to be done now. */
  isDue(plan: { readonly every: number } | undefined): boolean {
    const { signal, totalSteps } = this.#plan;
    if (plan === undefined || this.updates === 0 || signal?.aborted === true) return false;
    return this.updates % plan.every === 0 || this.updates === totalSteps;
  }

  /** The held-out loss; a new best one is kept as a checkpoint of its own. */
  async *evaluate(): AsyncGenerator<TrainingEvent> {
    const { evaluation } = this.#plan;
    if (evaluation === undefined || this.#evaluatedAt === this.updates) return;
    const result = await evaluation.evaluate();
    const { natsPerToken } = result;
    const isBest = natsPerToken < (this.#best?.natsPerToken ?? Number.POSITIVE_INFINITY);
    if (isBest) this.#best = { step: this.updates, natsPerToken };
    this.#withoutImprovement = isBest ? 0 : this.#withoutImprovement + 1;
    this.#evaluatedAt = this.updates;
    yield { kind: "evaluation-done", step: this.updates, ...result, isBest };
    if (isBest) yield* this.save("best");
  }

  /** Writes a checkpoint unless there is one of this very step, or a parameter is not finite: then it ends the training. */
  async *save(kind: "step" | "best"): AsyncGenerator<TrainingEvent> {
    const series = this.#series;
    if (series === undefined || this.#failure !== undefined || this.#savedAt === this.updates) return;
    const { step, pause, signal } = this.#plan;
    const { state, parameters } = step;
    const overflown = findNotFinite(state.parameters);
    if (overflown !== undefined) {
      this.#failure = { step: this.updates, tensor: overflown, where: "parameter" };
      return;
    }
    const write = () => series.write(kind, this.#describe(), { state, parameters });
    yield* saveOrPause({ write, step: this.updates, previous: series.newest, pause, signal });
    this.#savedAt = this.updates;
  }

  /** Why the training is over; undefined while it is not. */
  end(): TrainingEnded | undefined {
    const { totalSteps, signal, evaluation } = this.#plan;
    if (this.#failure !== undefined) return { ...this.#ended("not-finite"), notFinite: this.#failure };
    if (this.updates >= totalSteps) return this.#ended("completed");
    if (this.#withoutImprovement >= (evaluation?.patience ?? Number.POSITIVE_INFINITY)) {
      return this.#ended("early-stop");
    }
    return signal?.aborted === true ? this.#ended("cancelled") : undefined;
  }

  /** The parameter that is not finite already, else the gradient that is not, else the loss itself. */
  #blame(gradient: string | undefined): Omit<NotFinite, "step"> {
    const parameter = findNotFinite(this.#plan.step.state.parameters);
    if (parameter !== undefined) return { tensor: parameter, where: "parameter" };
    return gradient === undefined
      ? { tensor: "loss", where: "loss" }
      : { tensor: gradient, where: "gradient" };
  }

  #ended(reason: TrainingEnded["reason"]): TrainingEnded {
    const checkpoint = this.#series?.newest;
    return {
      kind: "training-ended",
      reason,
      step: this.updates,
      ...(this.#best === undefined ? {} : { best: this.#best }),
      ...(checkpoint === undefined ? {} : { checkpoint }),
    };
  }

  #settings(): CheckpointHeader["settings"] {
    const { seed, schedule, optimiser, microBatches = 1 } = this.#plan;
    return { seed, microBatches, schedule: { ...schedule }, optimiser: { ...optimiser } };
  }

  #describe(): Omit<CheckpointHeader, "arrays"> {
    const { checkpoints, batches } = this.#plan;
    return {
      model: checkpoints?.model ?? null,
      tokenizer: checkpoints?.tokenizer ?? null,
      loader: batches.state() as Json,
      settings: this.#settings(),
      progress: {
        updates: this.updates,
        tokensSeen: this.#tokensSeen,
        withoutImprovement: this.#withoutImprovement,
        evaluatedAt: this.#evaluatedAt,
        ...(this.#best === undefined ? {} : { best: this.#best }),
      },
      versions: checkpoints?.versions ?? {},
    };
  }
}

/** Names of what is not as it was. */
function differences(before: CheckpointHeader["settings"], now: CheckpointHeader["settings"]): string[] {
  return Object.keys(now).filter((name) => sortedJson(now[name]) !== sortedJson(before[name]));
}
