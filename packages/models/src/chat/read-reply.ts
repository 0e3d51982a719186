import { OutsideError, withTimeLimit } from "@engram/paper";
import { createParser } from "eventsource-parser";
import { z } from "zod";
import { chatFailure } from "./chat-failure.ts";
import type { TokenCounts } from "./chat-model.ts";
import type { Endpoint } from "./endpoint.ts";

/** Only what we read of a completion, streamed (`delta`) or whole (`message`). */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).nullish(),
        message: z.object({ content: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) }).nullish(),
  error: z.unknown().optional(),
});

/** What came, as far as it came. */
export interface ReadReply {
  readonly text: string;
  readonly isWhole: boolean;
  readonly tokens: TokenCounts | null;
}

/** One line of a stream is never longer; more is no stream of a completion. */
const LONGEST_EVENT = 64 * 1024;

/** Reads an answer piece by piece, and no further than its limits. */
export async function readReply(
  endpoint: Endpoint,
  response: Response,
  maximumCharacters: number,
  signal: AbortSignal,
): Promise<ReadReply> {
  const type = response.headers.get("content-type") ?? "";
  const isStream = /^text\/event-stream\b/iu.test(type);
  if (!isStream && !/^application\/json\b/iu.test(type)) {
    const contentType = endpoint.withoutKey(type.split(";")[0]?.slice(0, 60) ?? "");
    throw chatFailure("model.malformed", { host: endpoint.host, contentType });
  }
  const reply = new Reply(endpoint, maximumCharacters);
  const take = isStream ? streamed(reply) : whole(reply);
  for await (const piece of pieces(endpoint, response, signal)) {
    take.feed(piece);
    if (reply.isOver) return reply.end();
  }
  take.end();
  return reply.end();
}

interface Taking {
  feed(piece: string): void;
  end(): void;
}

function streamed(reply: Reply): Taking {
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onEvent: ({ data }) => (data.trim() === "[DONE]" ? reply.finish() : reply.take(data)),
    onError: (error) => {
      if (error.type === "max-buffer-size-exceeded") reply.refuse("model.too-large");
    },
  });
  return { feed: (piece) => parser.feed(piece), end: () => undefined };
}

/** Some servers answer in one piece, whatever they are asked. */
function whole(reply: Reply): Taking {
  let text = "";
  return {
    feed(piece) {
      text += piece;
    },
    end() {
      reply.take(text);
      reply.finish();
    },
  };
}

/** The text of an answer as it comes: never more bytes than allowed, never a longer wait than allowed. */
async function* pieces(endpoint: Endpoint, response: Response, signal: AbortSignal): AsyncGenerator<string> {
  const { clock, limits, host } = endpoint;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  let bytes = 0;
  for (;;) {
    const { done, value } = await withTimeLimit(clock, limits.idleTimeoutMs, signal, (limit) =>
      orAborted(reader.read(), limit),
    );
    if (done) return;
    bytes += value.byteLength;
    if (bytes > limits.replyBytes)
      throw chatFailure("model.too-large", { host, limitBytes: limits.replyBytes });
    yield decoder.decode(value, { stream: true });
  }
}

/** A pending read does not hear of a signal that is not its request's own. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the reason is whatever aborted it
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

class Reply {
  readonly #endpoint: Endpoint;
  readonly #maximumCharacters: number;
  #text = "";
  #tokens: TokenCounts | null = null;
  #reason: string | undefined;
  #isDone = false;

  constructor(endpoint: Endpoint, maximumCharacters: number) {
    this.#endpoint = endpoint;
    this.#maximumCharacters = maximumCharacters;
  }

  /** Nothing more is wanted: it said that it is done, or has said too much. */
  get isOver(): boolean {
    return this.#isDone || this.#text.length > this.#maximumCharacters;
  }

  finish(): void {
    this.#isDone = true;
  }

  refuse(code: "model.too-large" | "model.malformed"): never {
    throw chatFailure(code, { host: this.#endpoint.host });
  }

  take(json: string): void {
    const { choices, usage, error } = this.#parse(json);
    if (error !== undefined && error !== null) {
      throw chatFailure("model.failed", { host: this.#endpoint.host, detail: "an error in its stream" });
    }
    const [choice] = choices ?? [];
    this.#text += choice?.delta?.content ?? choice?.message?.content ?? "";
    this.#reason = choice?.finish_reason ?? this.#reason;
    if (usage !== null && usage !== undefined)
      this.#tokens = { prompt: usage.prompt_tokens, completion: usage.completion_tokens };
  }

  #parse(json: string): z.infer<typeof Completion> {
    try {
      return Completion.parse(JSON.parse(json));
    } catch (error) {
      if (error instanceof OutsideError) throw error;
      return this.refuse("model.malformed");
    }
  }

  end(): ReadReply {
    const isCut = this.#text.length > this.#maximumCharacters;
    // Neither the last line of a stream nor a reason to end: the connection ended, and the reply did not.
    if (!isCut && !this.#isDone && this.#reason === undefined)
      throw chatFailure("model.broken-off", { host: this.#endpoint.host });
    return {
      text: this.#endpoint.withoutKey(this.#text.slice(0, this.#maximumCharacters)),
      isWhole: !isCut && this.#reason !== "length",
      tokens: this.#tokens,
    };
  }
}
