import { OutsideError } from "@engram/tensor";
import type { SentError } from "./trainer-messages.ts";

/** Plain data of an error: structured cloning keeps neither its class nor its code. */
export function toSentError(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { name, message } = error;
  return error instanceof OutsideError
    ? { name, message, code: error.code, retryable: error.retryable }
    : { name, message };
}

/** The error again, to be thrown on this side. */
export function fromSentError({ name, message, code, retryable = false }: SentError): Error {
  if (code !== undefined) return new OutsideError(code, { message, retryable });
  const error = new Error(message);
  error.name = name;
  return error;
}
