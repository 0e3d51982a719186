/** @file The curve of a training, thinned as it comes: a long one is drawn with as many points as a short one. */

/** Losses at an update, nats per token. */
export interface CurvePoint {
  readonly step: number;
  /** Mean over the updates since the point before. */
  readonly training: number;
  /** On lines never seen; only at some points. */
  readonly heldOut?: number;
}

const POINTS = 200;
const ENDING_POINTS = 5;

/** So many updates make a point. */
export function updatesPerPoint(totalSteps: number): number {
  return Math.max(1, Math.round(totalSteps / POINTS));
}

/** Collects the losses of updates into points. */
export class MeanCurve {
  readonly #totalSteps: number;
  readonly #points: CurvePoint[];
  #sum = 0;
  #count = 0;

  /** @param points  of the training before it was interrupted */
  constructor(totalSteps: number, points: readonly CurvePoint[] = []) {
    this.#totalSteps = totalSteps;
    this.#points = [...points];
  }

  get points(): readonly CurvePoint[] {
    return this.#points;
  }

  get last(): CurvePoint | undefined {
    return this.#points.at(-1);
  }

  /** The last held-out loss. */
  get heldOut(): number | undefined {
    return this.#points.findLast(({ heldOut }) => heldOut !== undefined)?.heldOut;
  }

  /** Where the training loss ended: a mean over the last points, as one alone is of a few batches. */
  get ending(): number | undefined {
    const last = this.#points.slice(-ENDING_POINTS);
    if (last.length === 0) return undefined;
    return last.reduce((sum, { training }) => sum + training, 0) / last.length;
  }

  addTraining(step: number, natsPerToken: number): void {
    this.#sum += natsPerToken;
    this.#count += 1;
    if (step % updatesPerPoint(this.#totalSteps) !== 0 && step !== this.#totalSteps) return;
    this.#points.push({ step, training: this.#sum / this.#count });
    this.#sum = 0;
    this.#count = 0;
  }

  /** Of the update that was added last. */
  addHeldOut(step: number, natsPerToken: number): void {
    const last = this.#points.at(-1);
    if (last?.step === step) this.#points[this.#points.length - 1] = { ...last, heldOut: natsPerToken };
  }
}

/** Lines of `step,training_loss,held_out_loss`, nats per token. */
export function curveToCsv(points: readonly CurvePoint[]): string {
  const lines = points.map(({ step, training, heldOut }) => `${step},${training},${heldOut ?? ""}`);
  return `${["step,training_loss,held_out_loss", ...lines].join("\r\n")}\r\n`;
}
