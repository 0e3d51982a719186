import type { DenseArray } from "../graph/element-type.ts";
import { sizeOf } from "../graph/shape.ts";
import type { Executable, Feeds, Program } from "../runtime/runtime.ts";
import { ShapeError } from "../shape-error.ts";
import { adamWCoefficients, assertUpdateSettings, clipScale } from "./adamw.ts";
import type { ArraysByName, ParameterMemory } from "./parameter-memory.ts";
import { GRADIENT, LOSS, METRIC } from "./training-outputs.ts";
import type {
  ParameterSpec,
  TrainingState,
  TrainingStep,
  UpdateReport,
  UpdateSettings,
} from "./training-step.ts";

/** A training program over the memory of its parameters. */
export class CompiledTrainingStep implements TrainingStep {
  readonly parameters: readonly ParameterSpec[];
  readonly state: TrainingState;
  readonly gradients: ArraysByName;
  readonly optimiser: TrainingStep["optimiser"];
  /** One, or one for each part of a batch. */
  readonly #executables: readonly [Executable, ...Executable[]];
  readonly #replicas: number;
  readonly #program: Program;
  readonly #memory: ParameterMemory;
  /** The parameters that the program takes. */
  readonly #fed: ArraysByName;
  readonly #metrics: readonly string[];
  /** Micro-batches since the last update. */
  #gathered = 0;
  #state: "idle" | "running" | "disposed" = "idle";

  constructor(
    parameters: readonly ParameterSpec[],
    parts: {
      readonly executables: readonly [Executable, ...Executable[]];
      readonly replicas: number;
      readonly memory: ParameterMemory;
    },
  ) {
    const { executables, replicas, memory } = parts;
    const { firstMoments, secondMoments, gradients, engine, threads } = memory;
    this.parameters = parameters;
    this.state = { parameters: memory.parameters, firstMoments, secondMoments, updates: 0 };
    this.gradients = gradients;
    this.optimiser = { engine, threads };
    this.#executables = executables;
    this.#replicas = replicas;
    this.#memory = memory;
    this.#program = executables[0].program;
    const { inputs, outputs } = this.#program;
    const taken = new Set(inputs.map(({ name }) => name));
    this.#fed = Object.fromEntries(Object.entries(memory.parameters).filter(([name]) => taken.has(name)));
    this.#metrics = outputs.flatMap(({ name }) =>
      name.startsWith(METRIC) ? [name.slice(METRIC.length)] : [],
    );
  }

  async accumulate(feeds: Feeds): ReturnType<TrainingStep["accumulate"]> {
    this.#assertIdle("accumulate");
    for (const name of Object.keys(feeds)) {
      if (Object.hasOwn(this.state.parameters, name)) {
        throw new ShapeError(
          `accumulate: ${name} is a parameter; it is set through state.parameters, not fed`,
        );
      }
    }
    const parts = partsOf(feeds, this.#program, this.#replicas);
    this.#state = "running";
    try {
      const results = await this.#runAll(parts.map((part) => ({ ...part, ...this.#fed })));
      const meanOf = (name: string) => mean(results.map((result) => scalarOf(result, name)));
      const metrics = this.#metrics.map((name) => [name, meanOf(METRIC + name)]);
      return { loss: meanOf(LOSS), metrics: Object.fromEntries(metrics) };
    } finally {
      this.#state = "idle";
    }
  }

  /** Gradients of all parts, gathered. There is room for two at a time: those gathered, and one micro-batch's. */
  async #runAll(parts: readonly Feeds[]): Promise<readonly Readonly<Record<string, DenseArray>>[]> {
    const [first, second] = this.#executables;
    const [one, two] = parts;
    if (this.#gathered === 0 && second !== undefined && one !== undefined && two !== undefined) {
      const { gradients } = this.#memory;
      const both = [
        first.run(one, this.#into(gradients)),
        second.run(two, this.#into(this.#memory.microGradients())),
      ];
      // Neither may still be at work on the memory when this ends, however it ends.
      await Promise.allSettled(both);
      const results = await Promise.all(both);
      this.#memory.gather();
      this.#gathered += 2;
      return results;
    }
    const results: Readonly<Record<string, DenseArray>>[] = [];
    for (const part of parts) results.push(await this.#runOne(first, part));
    return results;
  }

  async #runOne(executable: Executable, feeds: Feeds): Promise<Readonly<Record<string, DenseArray>>> {
    const isFirst = this.#gathered === 0;
    const gradients = isFirst ? this.#memory.gradients : this.#memory.microGradients();
    const results = await executable.run(feeds, this.#into(gradients));
    if (!isFirst) this.#memory.gather();
    this.#gathered += 1;
    return results;
  }

  update(settings: UpdateSettings): UpdateReport {
    this.#assertIdle("update");
    assertUpdateSettings(settings);
    if (this.#gathered === 0) throw new Error("update: nothing was accumulated since the last update");
    const mean = 1 / this.#gathered;
    const gradientNorm = Math.sqrt(this.#memory.sumOfSquares()) * mean;
    this.#gathered = 0;
    if (!Number.isFinite(gradientNorm)) return { gradientNorm, ...this.#findNotFinite() };
    this.state.updates += 1;
    const scale = mean * clipScale(gradientNorm, settings.clipNorm);
    this.#memory.update(adamWCoefficients(settings, this.state.updates, scale));
    return { gradientNorm };
  }

  [Symbol.dispose](): void {
    if (this.#state === "running") throw new Error("dispose: expected no run to be under way, got one");
    this.#state = "disposed";
    for (const executable of this.#executables) executable[Symbol.dispose]();
    this.#memory[Symbol.dispose]();
  }

  #assertIdle(what: string): void {
    if (this.#state === "disposed") throw new Error(`${what}: this training step was disposed`);
    if (this.#state === "running") {
      throw new Error(`${what}: expected one call at a time, got a second before the first had ended`);
    }
  }

  /** The arrays that the program writes its gradients into. */
  #into(gradients: ArraysByName): Feeds {
    const { outputs } = this.#program;
    const named = outputs.flatMap(({ name }) =>
      name.startsWith(GRADIENT) ? [[name, gradients[name.slice(GRADIENT.length)]] as const] : [],
    );
    return Object.fromEntries(named);
  }

  /** A weight that is not finite spoils all gradients, so it is what to look for first. */
  #findNotFinite(): Pick<UpdateReport, "notFinite" | "notFiniteIn"> {
    for (const [notFiniteIn, arrays] of [
      ["parameter", this.state.parameters],
      ["gradient", this.gradients],
    ] as const) {
      const found = this.parameters.find(({ name }) => !arrays[name].every(Number.isFinite));
      if (found !== undefined) return { notFinite: found.name, notFiniteIn };
    }
    return {};
  }
}

function scalarOf(results: Readonly<Record<string, DenseArray>>, name: string): number {
  return Number(results[name][0]);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** The feeds of each part of a batch: the first share of every array, the second, and so on. */
function partsOf(feeds: Feeds, { inputs }: Program, count: number): readonly Feeds[] {
  if (count === 1) return [feeds];
  for (const { name, shape } of inputs) {
    const values = feeds[name];
    if (values === undefined || values.length === count * sizeOf(shape)) continue;
    throw new ShapeError(
      `input ${name}: expected ${count} parts of ${sizeOf(shape)} numbers, got ${values.length} numbers`,
    );
  }
  return Array.from({ length: count }, (_, part) =>
    Object.fromEntries(
      Object.entries(feeds).map(([name, values]) => {
        const length = values.length / count;
        return [name, values.subarray(part * length, (part + 1) * length)];
      }),
    ),
  );
}
