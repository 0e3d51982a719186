import type { DenseArray } from "../graph/element-type.ts";
import type { Executable, Feeds } from "../runtime/runtime.ts";
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
  readonly #executable: Executable;
  readonly #memory: ParameterMemory;
  /** The parameters that the program takes. */
  readonly #fed: ArraysByName;
  readonly #metrics: readonly string[];
  /** Micro-batches since the last update. */
  #gathered = 0;
  #state: "idle" | "running" | "disposed" = "idle";

  constructor(parameters: readonly ParameterSpec[], executable: Executable, memory: ParameterMemory) {
    const { firstMoments, secondMoments, gradients, engine, threads } = memory;
    this.parameters = parameters;
    this.state = { parameters: memory.parameters, firstMoments, secondMoments, updates: 0 };
    this.gradients = gradients;
    this.optimiser = { engine, threads };
    this.#executable = executable;
    this.#memory = memory;
    const { inputs, outputs } = executable.program;
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
    const isFirst = this.#gathered === 0;
    const gradients = isFirst ? this.#memory.gradients : this.#memory.microGradients();
    this.#state = "running";
    try {
      const results = await this.#executable.run({ ...feeds, ...this.#fed }, this.#into(gradients));
      if (!isFirst) this.#memory.gather();
      this.#gathered += 1;
      const metrics = this.#metrics.map((name) => [name, scalarOf(results, METRIC + name)]);
      return { loss: scalarOf(results, LOSS), metrics: Object.fromEntries(metrics) };
    } finally {
      this.#state = "idle";
    }
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
    this.#executable[Symbol.dispose]();
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
    const { outputs } = this.#executable.program;
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
