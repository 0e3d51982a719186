/** @file What a page or a program and its training worker say to each other. */
import type { TrainingEvent } from "../training/training-event.ts";

/** To the worker. */
export type TrainerCommand =
  | { readonly kind: "start"; readonly training: number; readonly request: unknown }
  /** So many more events are wanted: a worker that nobody listens to stops after a few. */
  | { readonly kind: "credit"; readonly events: number }
  | { readonly kind: "pause" | "resume" | "cancel" | "abandon" }
  | { readonly kind: "read-parameters"; readonly question: number }
  | { readonly kind: "ask"; readonly question: number; readonly value: unknown };

/** An error as it crosses: what is needed to throw it again. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  /** Of an `OutsideError`. */
  readonly code?: string;
  readonly retryable?: boolean;
}

/** From the worker. */
export type TrainerReport =
  | { readonly kind: "event"; readonly training: number; readonly event: TrainingEvent }
  | { readonly kind: "ended"; readonly training: number; readonly error?: SentError }
  | {
      readonly kind: "parameters";
      readonly question: number;
      /** Copies; undefined before the first training is ready. */
      readonly values?: Readonly<Record<string, Float32Array<ArrayBuffer>>>;
    }
  | { readonly kind: "answer"; readonly question: number; readonly value: unknown }
  | { readonly kind: "no-answer"; readonly question: number; readonly error: SentError };

/** One end of a channel. Both kinds of workers have it, under different names. */
export interface Channel<Sent, Received> {
  post(message: Sent, transfer?: readonly ArrayBuffer[]): void;
  /** One listener. */
  listen(listener: (message: Received) => void): void;
}

/** Events that a worker may be ahead of its listener. */
export const EVENTS_AHEAD = 64;
