import { OutsideError } from "../outside-error.ts";
import type { StartThread } from "../runtime/helper-thread.ts";
import type { AdamWCoefficients } from "./adamw.ts";
import { JavaScriptArena } from "./javascript-arena.ts";
import type { OptimiserArena } from "./optimiser-arena.ts";
import { type ArenaLayout, layoutParameters, type ParameterLayout } from "./parameter-layout.ts";
import type { ParameterSpec } from "./training-step.ts";
import { createWebAssemblyArena, webAssemblyArenaBytes } from "./webassembly-arena.ts";
import { MOST_BYTES } from "./webassembly-interface.ts";

/** Arrays by the name of the parameter. */
export type ArraysByName = Readonly<Record<string, Float32Array>>;

/** How a memory is made. */
export interface ParameterMemoryOptions {
  /** Threads that share the passes of an update; more than one needs `startThread`. Default: 1. */
  readonly threads?: number;
  readonly startThread?: StartThread;
  /** Who computes; default: WebAssembly where the engine has it. */
  readonly engine?: "webassembly" | "javascript";
  /** Numbers after which another arena is opened; default: as many as a memory of WebAssembly holds. */
  readonly capacity?: number;
}

/**
 * Everything that training changes. As few buffers as pay: one memory of WebAssembly holds the parameters, both moments
 * and the gradients of up to 214 million numbers; more go into a second one. By name, all are views on these.
 */
export interface ParameterMemory extends Disposable {
  readonly engine: "webassembly" | "javascript";
  readonly threads: number;
  readonly parameters: ArraysByName;
  readonly firstMoments: ArraysByName;
  readonly secondMoments: ArraysByName;
  /** Gathered since the last update. */
  readonly gradients: ArraysByName;
  /** Of one micro-batch, before it is gathered; resident only once asked for. */
  microGradients(): ArraysByName;
  /** `gradients` += `microGradients`. */
  gather(): void;
  /** Of all gathered gradients together; finite exactly when each of them is. */
  sumOfSquares(): number;
  /** AdamW on all parameters; `decay` of the coefficients is used where the parameter's specification says so. */
  update(coefficients: AdamWCoefficients): void;
}

/**
 * A zeroed memory for these parameters.
 *
 * @throws {@link OutsideError} `memory.exhausted` when the machine has no room for it
 */
export async function createParameterMemory(
  parameters: readonly ParameterSpec[],
  options: ParameterMemoryOptions = {},
): Promise<ParameterMemory> {
  const { threads = 1, startThread, engine = "webassembly", capacity = WEBASSEMBLY_CAPACITY } = options;
  const layout = layoutParameters(parameters, capacity);
  const arenas = layout.arenas.map((arena) => createArena(arena, engine));
  if (startThread !== undefined) {
    for (const arena of arenas) await arena.startHelpers?.(startThread, threads);
  }
  return new ArenasByName(layout, arenas);
}

/** How many numbers one WebAssembly memory holds five arrays of. */
const WEBASSEMBLY_CAPACITY = Math.floor((MOST_BYTES / webAssemblyArenaBytes(2 ** 20)) * 2 ** 20) - 2 ** 16;

function createArena({ length }: ArenaLayout, engine: "webassembly" | "javascript"): StartableArena {
  try {
    const fast = engine === "webassembly" ? createWebAssemblyArena(length) : undefined;
    return fast ?? new JavaScriptArena(length);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new OutsideError("memory.exhausted", {
      message: `no memory for ${length} parameters with their moments and gradients (${16 * length} bytes)`,
      retryable: true,
      cause,
    });
  }
}

interface StartableArena extends OptimiserArena {
  readonly startHelpers?: (startThread: StartThread, threads: number) => Promise<void>;
}

class ArenasByName implements ParameterMemory {
  readonly parameters: ArraysByName;
  readonly firstMoments: ArraysByName;
  readonly secondMoments: ArraysByName;
  readonly gradients: ArraysByName;
  readonly #layout: ParameterLayout;
  readonly #arenas: readonly OptimiserArena[];
  #microGradients: ArraysByName | undefined;

  constructor(layout: ParameterLayout, arenas: readonly OptimiserArena[]) {
    this.#layout = layout;
    this.#arenas = arenas;
    this.parameters = this.#byName((arena) => arena.parameters);
    this.firstMoments = this.#byName((arena) => arena.firstMoments);
    this.secondMoments = this.#byName((arena) => arena.secondMoments);
    this.gradients = this.#byName((arena) => arena.gradients);
  }

  get engine(): "webassembly" | "javascript" {
    return this.#arenas.some(({ name }) => name === "javascript") ? "javascript" : "webassembly";
  }

  get threads(): number {
    return Math.max(1, ...this.#arenas.map(({ threads }) => threads));
  }

  microGradients(): ArraysByName {
    this.#microGradients ??= this.#byName((arena) => arena.microGradients);
    return this.#microGradients;
  }

  gather(): void {
    for (const arena of this.#arenas) arena.gather();
  }

  sumOfSquares(): number {
    return this.#arenas.reduce((total, arena) => total + arena.sumOfSquares(), 0);
  }

  update(coefficients: AdamWCoefficients): void {
    for (const [index, arena] of this.#arenas.entries()) {
      const { decayed, length } = this.#layout.arenas[index];
      arena.update(0, decayed, coefficients);
      arena.update(decayed, length, { ...coefficients, decay: 0 });
    }
  }

  [Symbol.dispose](): void {
    for (const arena of this.#arenas) arena[Symbol.dispose]();
  }

  #byName(arrayOf: (arena: OptimiserArena) => Float32Array): ArraysByName {
    const entries = [...this.#layout.placements].map(([name, { arena, offset, length }]) => [
      name,
      arrayOf(this.#arenas[arena]).subarray(offset, offset + length),
    ]);
    return Object.fromEntries(entries);
  }
}
