/** @file What the page and its worker say to each other while a model in the tab words Low. */
import type { TabWordingView } from "#lib/tab-wording.ts";

/** All that the worker needs; it fetches the rest from the page's own server. */
export interface WordingRequest {
  readonly model: TabWordingView["model"];
  readonly digest: TabWordingView["digest"];
  /** ONNX Runtime's WebAssembly, compressed. */
  readonly runtime: { readonly address: string; readonly sizeBytes: number };
}

export type FailureCode = "network" | "gone" | "damaged" | "memory" | "wasm" | "changed" | "fault";

/** A statement of Low, once it is settled. */
export interface SettledStatement {
  /** Its place in Low, from 0. */
  readonly index: number;
  /** In the model's words; absent where the statement stays. */
  readonly text?: string;
  /** What the model wrote and the checks refused. */
  readonly rejected?: string;
}

export type WordingEvent =
  | { readonly kind: "fetched"; readonly bytes: number; readonly totalBytes: number }
  | { readonly kind: "loading" }
  | {
      readonly kind: "loaded";
      readonly loadMs: number;
      readonly threads: number;
      readonly statements: number;
    }
  | { readonly kind: "settled"; readonly statement: SettledStatement }
  | { readonly kind: "done"; readonly asked: number; readonly tokens: number; readonly wholeMs: number }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly fact: string };

/** Why nothing more will come. */
export class WordingFailure extends Error {
  readonly code: FailureCode;
  /** A file's name, or what the engine said. */
  readonly fact: string;

  constructor(code: FailureCode, fact = "") {
    super(`${code} ${fact}`);
    this.code = code;
    this.fact = fact;
  }
}
