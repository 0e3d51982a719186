import { isRecord } from "../../is-record.ts";
import { err, ok, type Result } from "../../result.ts";
import type { CheckpointError } from "./checkpoint-error.ts";

/** Plain data. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** The three arrays that AdamW keeps of every parameter. */
export const ARRAY_GROUPS = ["parameters", "firstMoments", "secondMoments"] as const;
export type ArrayGroup = (typeof ARRAY_GROUPS)[number];

/** One array of the file: float32, row-major. */
export interface StoredArray {
  readonly group: ArrayGroup;
  readonly name: string;
  readonly shape: readonly number[];
}

/** Where a training stood. */
export interface StoredProgress {
  /** Updates done: the position in the schedule, and the counter that dropout masks are drawn with. */
  readonly updates: number;
  readonly tokensSeen: number;
  readonly best?: { readonly step: number; readonly natsPerToken: number };
  /** Evaluations since the best one. */
  readonly withoutImprovement: number;
  /** Updates at the last evaluation, 0 before the first. */
  readonly evaluatedAt: number;
}

/** What a checkpoint says before its arrays. */
export interface CheckpointHeader {
  /** Enough to make the model again. */
  readonly model: Json;
  /** Enough to make the tokenizer again; null where there is none. */
  readonly tokenizer: Json;
  /** Of the loader, as its `state()` gave it. */
  readonly loader: Json;
  /** Seed, schedule, optimiser, micro-batches: whatever decides how training goes on. */
  readonly settings: { readonly [name: string]: Json | undefined };
  readonly progress: StoredProgress;
  /** Of the programs that wrote it, by name. */
  readonly versions: { readonly [name: string]: Json | undefined };
  readonly arrays: readonly StoredArray[];
}

/** Checks what was read; nothing in it is believed before. Sizes are compared with the file's by the caller. */
export function parseHeader(text: string): Result<CheckpointHeader, CheckpointError> {
  const bad = (field: string) => err({ code: "checkpoint.bad-header", field } as const);
  const header = parseJson(text);
  if (!isRecord(header)) return bad("header");
  for (const field of ["model", "tokenizer", "loader"]) if (!(field in header)) return bad(field);
  for (const field of ["settings", "versions"]) if (!isRecord(header[field])) return bad(field);
  if (!isProgress(header.progress)) return bad("progress");
  if (!Array.isArray(header.arrays)) return bad("arrays");
  const wrong = header.arrays.findIndex((array) => !isStoredArray(array));
  if (wrong >= 0) return bad(`arrays[${wrong}]`);
  // Field by field checked above; TypeScript can not follow that.
  return ok(header as unknown as CheckpointHeader);
}

/** Number of float32 values. */
export function lengthOf({ shape }: StoredArray): number {
  return shape.reduce((product, length) => product * length, 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isProgress(value: unknown): value is StoredProgress {
  if (!isRecord(value)) return false;
  const { updates, tokensSeen, withoutImprovement, evaluatedAt, best } = value;
  if (![updates, tokensSeen, withoutImprovement, evaluatedAt].every(isCount)) return false;
  return best === undefined || (isRecord(best) && isCount(best.step) && Number.isFinite(best.natsPerToken));
}

function isStoredArray(value: unknown): value is StoredArray {
  if (!isRecord(value) || typeof value.name !== "string" || !Array.isArray(value.shape)) return false;
  if (!ARRAY_GROUPS.some((group) => group === value.group) || !value.shape.every(isCount)) return false;
  return Number.isSafeInteger(value.shape.reduce((product: number, length: number) => product * length, 4));
}
