/** @file What the server and the threads that write for it tell each other. */
import type { WriterProgress, WrittenDigest } from "@engram/digest";
import type { Settings } from "@engram/library";
import { type Language, OutsideError, type OutsideErrorCode, type SourceText } from "@engram/paper";
import type { WriterChoice } from "./model/writer-choice.ts";

/** Whom a thread is started for; the built-in writer where it is given nothing. */
export interface WriterTask {
  readonly choice: WriterChoice;
  readonly settings: Settings;
}

/** What is sent to a thread. Numbers are of a digest, and of a question about kept replies. */
export type ThreadOrder =
  | {
      readonly kind: "write";
      readonly number: number;
      readonly source: SourceText;
      readonly language: Language;
      readonly article: boolean;
      /** Whether replies are kept on the other side. */
      readonly keepsReplies: boolean;
    }
  | { readonly kind: "stop"; readonly number: number }
  | { readonly kind: "reply"; readonly asked: number; readonly reply?: string; readonly error?: SentError };

/** What a thread tells: progress, again and again, questions about kept replies, then how it ended. */
export type ThreadNews =
  | { readonly kind: "progress"; readonly number: number; readonly progress: WriterProgress }
  | { readonly kind: "find"; readonly number: number; readonly asked: number; readonly key: string }
  | {
      readonly kind: "keep";
      readonly number: number;
      readonly asked: number;
      readonly key: string;
      readonly reply: string;
    }
  | { readonly kind: "written"; readonly number: number; readonly written: WrittenDigest }
  | { readonly kind: "failed"; readonly number: number; readonly error: SentError };

/** An error on its way from thread to thread, which would lose its class and its facts. */
export interface SentError {
  readonly message: string;
  readonly stack?: string;
  readonly outside?: {
    readonly code: OutsideErrorCode;
    readonly retryable: boolean;
    readonly facts: Readonly<Record<string, string | number>>;
  };
}

export function sendError(error: unknown): SentError {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  const told = stack === undefined ? { message } : { message, stack };
  if (!(error instanceof OutsideError)) return told;
  const { code, retryable, facts } = error;
  return { ...told, outside: { code, retryable, facts } };
}

export function receiveError({ message, stack, outside }: SentError): Error {
  const error = outside === undefined ? new Error(message) : new OutsideError(outside.code, outside);
  // Where it happened, and not where it arrived.
  if (stack !== undefined) error.stack = stack;
  return error;
}
