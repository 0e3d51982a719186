import type { HelperThread, StartThread } from "../runtime/helper-thread.ts";
import type { AdamWCoefficients } from "./adamw.ts";
import { BLOCK, type OptimiserArena } from "./optimiser-arena.ts";
import { instantiateKernel, type KernelInstance, PAGE_BYTES } from "./webassembly-interface.ts";

/** Places in the control block, in int32, as in wasm/assembly/kernel.ts. */
const GENERATION = 0;
const FINISHED = 1;
const OPERATION = 2;
const NEXT = 3;
const LENGTH = 4;
const ADDRESSES = 5;
const COEFFICIENTS = 16;

const STOP = 0;
const SUM_OF_SQUARES = 1;
const ADD = 2;
const UPDATE = 3;

/** Below this many numbers waking the others takes longer than the pass. */
const ALONE = 4 * BLOCK;

/** What a helper thread runs, in Node and in browsers: it takes the module and the memory, and serves. */
const HELPER_SCRIPT = `
const port = typeof require === "function" ? require("node:worker_threads").parentPort : self;
port.onmessage = ({ data: { module, memory } }) => {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  port.postMessage("started");
  exports.serve();
};
`;

/** Bytes of a memory for arrays of this length: a page of control, the sums of the blocks, five arrays. */
export function webAssemblyArenaBytes(length: number): number {
  return PAGE_BYTES + sumsBytes(length) + 5 * 4 * length;
}

function sumsBytes(length: number): number {
  return Math.ceil((Math.ceil(length / BLOCK) * 8) / 64) * 64;
}

/** An arena in WebAssembly, or undefined where the engine has none with SIMD and threads, or no memory for it. */
export function createWebAssemblyArena(length: number): WebAssemblyArena | undefined {
  const kernel = instantiateKernel(webAssemblyArenaBytes(length));
  return kernel === undefined ? undefined : new WebAssemblyArena(kernel, length);
}

/** All arrays in one memory, worked on by wasm/assembly/kernel.ts on as many threads as are started. */
export class WebAssemblyArena implements OptimiserArena {
  readonly name = "webassembly";
  readonly parameters: Float32Array;
  readonly firstMoments: Float32Array;
  readonly secondMoments: Float32Array;
  readonly gradients: Float32Array;
  readonly microGradients: Float32Array;
  readonly #kernel: KernelInstance;
  readonly #sums: Float64Array;
  readonly #control: Int32Array;
  readonly #coefficients: Float32Array;
  readonly #helpers: HelperThread[] = [];

  constructor(kernel: KernelInstance, length: number) {
    const { buffer } = kernel.memory;
    const start = PAGE_BYTES + sumsBytes(length);
    const array = (index: number) => new Float32Array(buffer, start + index * 4 * length, length);
    this.#kernel = kernel;
    this.parameters = array(0);
    this.firstMoments = array(1);
    this.secondMoments = array(2);
    this.gradients = array(3);
    this.microGradients = array(4);
    this.#sums = new Float64Array(buffer, PAGE_BYTES, Math.ceil(length / BLOCK));
    this.#control = new Int32Array(buffer, 0, COEFFICIENTS);
    this.#coefficients = new Float32Array(buffer, COEFFICIENTS * 4, 9);
  }

  get threads(): number {
    return 1 + this.#helpers.length;
  }

  /** Starts helpers so that `threads` share each pass; before the first pass, once. Fewer come where they can not start. */
  async startHelpers(startThread: StartThread, threads: number): Promise<void> {
    if (this.parameters.length < ALONE) return;
    const { module, memory } = this.#kernel;
    try {
      for (let thread = 1; thread < threads; thread += 1) {
        this.#helpers.push(await startThread(HELPER_SCRIPT, { module, memory }));
      }
    } catch {
      // No threads (a content security policy, a limit of the system): those that run do the work.
    }
  }

  sumOfSquares(): number {
    const { gradients } = this;
    this.#run(SUM_OF_SQUARES, gradients.length, [gradients.byteOffset, this.#sums.byteOffset]);
    return this.#sums.reduce((total, sum) => total + sum, 0);
  }

  gather(): void {
    const { gradients, microGradients } = this;
    this.#run(ADD, gradients.length, [gradients.byteOffset, microGradients.byteOffset]);
  }

  update(from: number, to: number, coefficients: AdamWCoefficients): void {
    const { scale, beta1, rest1, beta2, rest2, step, root, epsilon, decay } = coefficients;
    this.#coefficients.set([scale, beta1, rest1, beta2, rest2, step, root, epsilon, decay]);
    const arrays = [this.parameters, this.gradients, this.firstMoments, this.secondMoments];
    this.#run(
      UPDATE,
      to - from,
      arrays.map(({ byteOffset }) => byteOffset + 4 * from),
    );
  }

  [Symbol.dispose](): void {
    const helpers = this.#helpers.splice(0);
    this.#control[OPERATION] = STOP;
    this.#wakeHelpers();
    for (const helper of helpers) helper.stop();
  }

  /** A job for all threads, or for this one alone where it is small. Addresses and lengths are read as unsigned. */
  #run(operation: number, length: number, addresses: readonly number[]): void {
    const control = this.#control;
    const alone = length < ALONE;
    control[OPERATION] = operation;
    control[NEXT] = 0;
    control[LENGTH] = 4 * length;
    control.set(addresses, ADDRESSES);
    if (!alone) this.#wakeHelpers();
    this.#kernel.exports.work();
    if (!alone) this.#awaitHelpers();
  }

  #wakeHelpers(): void {
    Atomics.store(this.#control, FINISHED, 0);
    Atomics.add(this.#control, GENERATION, 1);
    Atomics.notify(this.#control, GENERATION);
  }

  /** Blocks: an update is over when it returns. No share is left, so a helper is about to end its last. */
  #awaitHelpers(): void {
    const control = this.#control;
    for (;;) {
      const finished = Atomics.load(control, FINISHED);
      if (finished >= this.#helpers.length) return;
      if (mayBlock) blockOn(control, FINISHED, finished);
    }
  }
}

/** False on the thread of a page, which may not block: it asks again and again instead. */
let mayBlock = true;

function blockOn(control: Int32Array, index: number, value: number): void {
  try {
    Atomics.wait(control as Int32Array<SharedArrayBuffer>, index, value);
  } catch {
    mayBlock = false;
  }
}
