/** @file The part of WebAssembly's JavaScript interface used here; neither `lib.esnext` nor Node's types declare it. */
import { KERNEL_BASE64 } from "./kernel.generated.ts";

/** A memory that threads share. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
}

interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: SharedMemory } },
  ) => { readonly exports: object };
  readonly Memory: new (limits: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: true;
  }) => SharedMemory;
}

/** Bytes of a page, what memories are measured in. */
export const PAGE_BYTES = 65_536;

/** One page less than 4 GiB: so no address after the last number wraps around to 0. */
export const MOST_BYTES = 65_535 * PAGE_BYTES;

/** What wasm/assembly/kernel.ts exports for the thread that leads. */
export interface KernelExports {
  work(): void;
}

/** The kernel over a memory of its own. `module` and `memory` can be posted to other threads. */
export interface KernelInstance {
  readonly module: object;
  readonly memory: SharedMemory;
  readonly exports: KernelExports;
}

/** Compiled once, when the first arena needs it; null where this engine can not run it. */
let compiled: object | null | undefined;

function compile(host: WebAssemblyInterface): object | null {
  const bytes = Uint8Array.from(atob(KERNEL_BASE64), (character) => character.charCodeAt(0));
  try {
    return new host.Module(bytes);
  } catch {
    // An engine without SIMD or threads, or a page whose content security policy forbids compiling.
    return null;
  }
}

/** The kernel with `bytes` of zeroed memory, or undefined where the engine has none, or no room for it. */
export function instantiateKernel(bytes: number): KernelInstance | undefined {
  const { WebAssembly: host } = globalThis as { readonly WebAssembly?: WebAssemblyInterface };
  if (host === undefined || bytes > MOST_BYTES) return undefined;
  if (compiled === undefined) compiled = compile(host);
  if (compiled === null) return undefined;
  const pages = Math.ceil(bytes / PAGE_BYTES);
  try {
    const memory = new host.Memory({ initial: pages, maximum: pages, shared: true });
    const { exports } = new host.Instance(compiled, { env: { memory } });
    return { module: compiled, memory, exports: exports as KernelExports };
  } catch (error) {
    // RangeError: no address space or memory left. TypeError: a page that may not share memory.
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}
