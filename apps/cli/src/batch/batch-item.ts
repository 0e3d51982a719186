import { randomUUID } from "node:crypto";
import { type Digest, onOneLine } from "@engram/digest";
import { err, OutsideError, ok, type Result, refusalMessage } from "@engram/paper";
import { digestOwnText, type OwnTextOptions, type OwnTextRefused } from "../own-text/digest-own-text.ts";
import { type NotARecord, type OwnText, parseOwnText } from "../own-text/own-text.ts";
import { decodeText } from "../own-text/read-text-file.ts";
import type { Line } from "./lines.ts";

/** No text of a paper is longer; what is, is passed over. */
export const LONGEST_LINE_BYTES = 16_000_000;

type BatchItemError =
  | NotARecord
  | OwnTextRefused
  | { readonly code: "batch.line-too-long" }
  | { readonly code: "batch.line-empty" }
  | { readonly code: "batch.not-utf8" }
  | { readonly code: "batch.bad-json"; readonly problem: string }
  | { readonly code: "record.id-missing" }
  | { readonly code: "internal"; readonly errorId: string };

type Sentences = {
  readonly [Code in BatchItemError["code"]]: (error: Extract<BatchItemError, { code: Code }>) => string;
};

const sentences: Sentences = {
  "batch.line-too-long": () => `The line is longer than ${LONGEST_LINE_BYTES / 1_000_000} MB.`,
  "batch.line-empty": () => "The line is empty.",
  "batch.not-utf8": () => "The line is not text in UTF-8.",
  "batch.bad-json": ({ problem }) => `The line is not JSON: ${onOneLine(problem)}.`,
  "record.invalid": ({ problem }) => `The line is no record of a text: ${onOneLine(problem)}.`,
  "record.id-missing": () => 'The record has no "id".',
  "scope.refused": (error) => refusalMessage(error, error.licence, "en"),
  internal: ({ errorId }) => `Something went wrong inside Engram (error ${errorId}).`,
};

export interface BatchItemOptions extends Omit<OwnTextOptions, "now"> {
  readonly now: () => Date;
  /** For texts that name none. */
  readonly licence?: string;
  /** Told of every error that is ours. */
  readonly onBug: (error: unknown, errorId: string) => void;
}

/** What a line of the batch became; `text` ends in a line feed. */
export interface BatchAnswer {
  readonly text: string;
  readonly isError: boolean;
}

/** The answer to one line of a batch: `{"id", ...digest}`, or `{"id", "error"}`. Only an interruption throws. */
export async function answerLine(line: Line, options: BatchItemOptions): Promise<BatchAnswer> {
  const record = parseLine(line);
  const id = record.ok ? record.value.id : record.error.id;
  const answer = record.ok ? await digestOrBug(record.value, options) : record;
  if (answer.ok) return { text: `${JSON.stringify({ id, ...answer.value })}\n`, isError: false };
  const error = "error" in answer.error ? answer.error.error : answer.error;
  const message = (sentences[error.code] as (error: BatchItemError) => string)(error);
  return { text: `${JSON.stringify({ id, error: { code: error.code, message } })}\n`, isError: true };
}

async function digestOrBug(
  record: OwnText & { readonly id: string },
  options: BatchItemOptions,
): Promise<Result<Digest, BatchItemError>> {
  const { now, licence, onBug, ...rest } = options;
  const text = licence === undefined ? record.text : { licence, ...record.text };
  try {
    return await digestOwnText({ ...record, text }, { ...rest, now: now() });
  } catch (error) {
    // A server that cannot be asked would fail all the others too: the batch stops, and goes on when called again.
    if (options.signal.aborted || error instanceof OutsideError) throw error;
    // One text that we cannot digest must not take the other thousands with it.
    const errorId = randomUUID();
    onBug(error, errorId);
    return err({ code: "internal", errorId });
  }
}

type BadLine = { readonly id: string | null; readonly error: BatchItemError };

function parseLine({ bytes }: Line): Result<OwnText & { readonly id: string }, BadLine> {
  if (bytes === undefined) return bad(null, { code: "batch.line-too-long" });
  const text = decodeText(bytes);
  if (text === undefined) return bad(null, { code: "batch.not-utf8" });
  if (text.trim() === "") return bad(null, { code: "batch.line-empty" });
  const value = parseJson(text);
  if (!value.ok) return bad(null, { code: "batch.bad-json", problem: value.error });
  const record = parseOwnText(value.value);
  if (!record.ok) return bad(idOf(value.value), record.error);
  const { id, ...own } = record.value;
  return id === undefined ? bad(null, { code: "record.id-missing" }) : ok({ ...own, id });
}

function bad(id: string | null, error: BatchItemError): Result<never, BadLine> {
  return err({ id, error });
}

/** The id of a record that is wrong elsewhere, so that its error can be told apart from others. */
function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" || typeof value.id === "number"
    ? String(value.id).slice(0, 1000)
    : null;
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** The id by which a resumed batch recognises a line of its input; null where the line has none. */
export function idOfInputLine(line: Line): string | null {
  const record = parseLine(line);
  return record.ok ? record.value.id : record.error.id;
}

/** The id of a line that a batch wrote; undefined where no batch wrote it. */
export function idOfAnswer(bytes: Uint8Array): string | null | undefined {
  // The id comes first, so that the digest behind it need not be parsed.
  const found = /^\{"id":(null|"(?:[^"\\]|\\.)*"),/u.exec(Buffer.from(bytes).toString("utf8"))?.[1];
  return found === undefined ? undefined : (JSON.parse(found) as string | null);
}
