import { type IndexLayout, layoutBytes, paddedRows, QUERIES_AT_ONCE } from "./index-size.ts";
import { KERNEL_BASE64 } from "./kernel.generated.ts";
import type { Metric, ScoreKernel } from "./score-kernel.ts";

const PAGE_BYTES = 65_536;

/** What wasm/assembly/kernel.ts exports; addresses and lengths are in bytes, and read as unsigned. */
export interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  innerProducts(rows: number, count: number, stride: number, query: number, scores: number): void;
  squaredDistances(rows: number, count: number, stride: number, query: number, scores: number): void;
  innerProducts4(
    rows: number,
    count: number,
    stride: number,
    queries: number,
    scores: number,
    pitch: number,
  ): void;
  squaredDistances4(
    rows: number,
    count: number,
    stride: number,
    queries: number,
    scores: number,
    pitch: number,
  ): void;
  sumSequential(start: number, length: number): number;
  sumFourStreams(start: number, length: number): number;
}

/** The part of WebAssembly's JavaScript interface used here; neither `lib.esnext` nor Node's types declare it. */
interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

/** Compiled once, when the first index needs it; null where this engine can not run it. */
let compiled: object | null | undefined;

function compile(host: WebAssemblyInterface | undefined): object | null {
  if (host === undefined) return null;
  const bytes = Uint8Array.from(atob(KERNEL_BASE64), (character) => character.charCodeAt(0));
  try {
    return new host.Module(bytes);
  } catch {
    // An engine without SIMD, or a page whose content security policy forbids compiling: as if there were none.
    return null;
  }
}

/** A kernel in WebAssembly, or undefined where the engine has none with SIMD or no memory for it. */
export function createWebAssemblyKernel(
  layout: IndexLayout,
  capacity: number,
): WebAssemblyKernel | undefined {
  const { WebAssembly: host } = globalThis as { readonly WebAssembly?: WebAssemblyInterface };
  if (compiled === undefined) compiled = compile(host);
  if (compiled === null || host === undefined) return undefined;
  try {
    const exports = new host.Instance(compiled).exports as KernelExports;
    const kernel = new WebAssemblyKernel(exports, layout);
    return kernel.grow(capacity) ? kernel : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // no address space for another memory
    throw error;
  }
}

/** The kernel of wasm/assembly/kernel.ts with a memory of its own. */
export class WebAssemblyKernel implements ScoreKernel {
  readonly name = "webassembly";
  /** The module itself, for measurements. */
  readonly exports: KernelExports;
  readonly #layout: IndexLayout;
  #capacity = 0;
  #rows = new Float32Array();
  #queries = new Float32Array();
  #scores = new Float32Array();

  constructor(exports: KernelExports, layout: IndexLayout) {
    this.exports = exports;
    this.#layout = layout;
  }

  get rows(): Float32Array {
    return this.#rows;
  }

  get queries(): Float32Array {
    return this.#queries;
  }

  get scores(): Float32Array {
    return this.#scores;
  }

  get capacity(): number {
    return this.#capacity;
  }

  grow(capacity: number): boolean {
    if (capacity <= this.#capacity) return true;
    const { memory } = this.exports;
    const missing = layoutBytes(this.#layout, capacity) - memory.buffer.byteLength;
    try {
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
    this.#capacity = paddedRows(capacity);
    this.#viewMemory();
    return true;
  }

  /** Growing detaches the buffer that every earlier view was on. */
  #viewMemory(): void {
    const { stride, blockRows, scoresAt, rowsAt } = this.#layout;
    const { buffer } = this.exports.memory;
    this.#queries = new Float32Array(buffer, 0, QUERIES_AT_ONCE * stride);
    this.#scores = new Float32Array(buffer, scoresAt, QUERIES_AT_ONCE * blockRows);
    this.#rows = new Float32Array(buffer, rowsAt, this.#capacity * stride);
  }

  score(metric: Metric, firstRow: number, count: number, queryCount: 1 | 4): void {
    const { scoresAt, rowsAt, blockRows } = this.#layout;
    const stride = this.#layout.stride * 4;
    const rows = rowsAt + firstRow * stride;
    const padded = paddedRows(count);
    const { exports } = this;
    if (queryCount === 1) {
      const score = metric === "inner-product" ? exports.innerProducts : exports.squaredDistances;
      score(rows, padded, stride, 0, scoresAt);
    } else {
      const score = metric === "inner-product" ? exports.innerProducts4 : exports.squaredDistances4;
      score(rows, padded, stride, 0, scoresAt, blockRows * 4);
    }
  }
}
