import type { Lab } from "@engram/lab";
import type { Machine } from "@engram/lab/node";
import { memoryLaboratory } from "@engram/lab/testing";
import type { Library } from "@engram/library";
import { OutsideError } from "@engram/tensor";
import type { ModelHost } from "../model/model-host.ts";
import type { Surroundings } from "../surroundings.ts";

/** Surroundings that keep what is written, for commands that run inside the test. */
export interface TestSurroundings extends Surroundings {
  readonly written: { stdout: string; stderr: string };
  readonly stop: (reason?: unknown) => void;
}

/** A terminal only where `isTTY` says so; a library only where one is given. */
export function testSurroundings(
  options: {
    readonly reading?: Library;
    readonly environment?: Readonly<Record<string, string>>;
    readonly stdin?: string | Uint8Array;
    readonly isTTY?: boolean;
    readonly fetch?: typeof globalThis.fetch;
    readonly labs?: readonly Lab[];
    readonly machine?: Partial<Machine>;
    readonly modelHost?: Partial<ModelHost>;
  } = {},
): TestSurroundings {
  const written = { stdout: "", stderr: "" };
  const controller = new AbortController();
  const stream = (name: "stdout" | "stderr") => ({
    ...(options.isTTY === true ? { isTTY: true, columns: 80 } : {}),
    write: (text: string, done?: (error?: Error | null) => void) => {
      written[name] += text;
      done?.();
      return true;
    },
  });
  return {
    written,
    stop: (reason) => controller.abort(reason),
    environment: options.environment ?? {},
    stdin: (async function* () {
      await Promise.resolve();
      yield Buffer.from(options.stdin ?? "");
    })(),
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    signal: controller.signal,
    machine: {
      name: "a test",
      threads: 2,
      freeMemory: () => 1e9,
      freeDisk: () => Promise.resolve(1e9),
      ...options.machine,
    },
    modelHost: {
      threads: 2,
      freeMemory: () => 4e9,
      residentMemory: () => 3e8,
      hasEngine: () => Promise.resolve(true),
      startThread: () => {
        throw new Error("this command has no business with a model");
      },
      ...options.modelHost,
    },
    openLaboratory: () => Promise.resolve(memoryLaboratory({ labs: options.labs ?? [] })),
    loadLabs: () => Promise.resolve(options.labs ?? []),
    loadRuntime: () =>
      Promise.reject(new OutsideError("runtime.missing", { message: "there is none", retryable: false })),
    now: () => new Date("2026-11-22T12:00:00Z"),
    fetch:
      options.fetch ?? (() => Promise.reject(new Error("this command has no business with the network"))),
    openLibrary: async () => {
      if (options.reading === undefined) throw new Error("this command has no business with the library");
      return Promise.resolve(options.reading);
    },
  };
}
