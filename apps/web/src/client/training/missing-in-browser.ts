/** @file What a browser lacks for a training in the tab, and what it has to give. */
import { hasWasmSimd, type WebAssemblyEngine } from "@engram/tensor";

/** Why nothing can be trained here at all. */
export type Missing = "worker" | "simd" | "database" | "decompression";

/** The part of a browser's globals that is looked at. */
export interface BrowserGlobals {
  readonly Worker?: unknown;
  readonly WebAssembly?: WebAssemblyEngine | undefined;
  readonly indexedDB?: unknown;
  readonly DecompressionStream?: unknown;
  readonly SharedArrayBuffer?: unknown;
  readonly crossOriginIsolated?: boolean;
  readonly navigator?: {
    readonly hardwareConcurrency?: number;
    readonly deviceMemory?: number;
    readonly locks?: unknown;
  };
}

/** The first thing that is missing; undefined where a training can run. */
export function missingInBrowser(browser: BrowserGlobals): Missing | undefined {
  if (browser.Worker === undefined) return "worker";
  if (!hasWasmSimd(browser.WebAssembly)) return "simd";
  if (browser.indexedDB === undefined || browser.navigator?.locks === undefined) return "database";
  return browser.DecompressionStream === undefined ? "decompression" : undefined;
}

const MOST_THREADS = 4;

/**
 * Threads for the training: small models gain nothing from more than four, and one processor is left to the page. One where the
 * page is not isolated from other sites, which browsers ask of pages with threads.
 */
export function threadsFor(browser: BrowserGlobals): number {
  if (browser.crossOriginIsolated !== true || browser.SharedArrayBuffer === undefined) return 1;
  return Math.max(1, Math.min(MOST_THREADS, (browser.navigator?.hardwareConcurrency ?? 1) - 1));
}

/** WebAssembly of 32-bit addresses has no more. */
const MOST_BYTES = 4 * 2 ** 30;
/** What browsers that tell nothing are taken for, in GiB. */
const USUAL_MEMORY = 4;

/** A quarter of the device's memory, as far as the browser tells it: other tabs are there too. */
export function availableBytes({ navigator }: BrowserGlobals): number {
  return Math.min(MOST_BYTES, ((navigator?.deviceMemory ?? USUAL_MEMORY) * 2 ** 30) / 4);
}
