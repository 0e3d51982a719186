import { OutsideError, withTimeLimit } from "@engram/paper";
import { asChatFailure, chatFailure } from "./chat-failure.ts";
import type { ChatModel, ChatReply, ChatRequest } from "./chat-model.ts";
import { createEndpoint, type Endpoint, type EndpointOptions } from "./endpoint.ts";
import { listModelsAt } from "./list-models.ts";
import { readReply } from "./read-reply.ts";
import { type BodyForm, PLAINER, requestBody } from "./request-body.ts";
import { createSlots } from "./slots.ts";
import { failureOfStatus } from "./status-failure.ts";

export interface OpenAiChatOptions extends EndpointOptions {
  readonly model: string;
}

/** What is known of a server that serves a model. */
interface Served {
  readonly endpoint: Endpoint;
  readonly model: string;
  /** How much of a request it understands: found out by asking. */
  form: BodyForm;
}

/** A client of any server that speaks OpenAI's chat completions: Ollama, vLLM, LM Studio, llama.cpp, a vendor. */
export function openAiChat(options: OpenAiChatOptions): ChatModel {
  const endpoint = createEndpoint(options);
  const slots = createSlots(endpoint.limits.atOnce);
  const served: Served = { endpoint, model: options.model, form: "structured" };
  const { origin, pathname } = endpoint.addressOf("chat/completions");
  return {
    model: options.model,
    address: `${origin}${pathname}`,
    complete: (request) => slots.run(request.signal, () => askAgainWhereItMayPass(served, request)),
  };
}

async function askAgainWhereItMayPass(served: Served, request: ChatRequest): Promise<ChatReply> {
  const { clock, limits } = served.endpoint;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askInAFormThatIsUnderstood(served, request);
    } catch (error) {
      if (!(error instanceof OutsideError) || attempt >= attemptsFor(error, limits.attempts)) throw error;
      const waitMs = pauseBefore(served.endpoint, attempt, error);
      if (waitMs > limits.longestPauseMs) throw error;
      await clock.sleep(waitMs, request.signal);
    }
  }
}

/** A server that is busy or failing may recover soon; one that broke off gets one more chance. */
function attemptsFor({ code }: OutsideError, attempts: number): number {
  if (code === "model.busy" || code === "model.failed" || code === "model.unreachable") return attempts;
  return code === "model.broken-off" ? Math.min(2, attempts) : 1;
}

function pauseBefore({ limits, random }: Endpoint, attempt: number, error: OutsideError): number {
  const own = limits.pauseMs * 2 ** (attempt - 1) * (0.75 + random() / 2);
  const { waitMs } = error.facts;
  return typeof waitMs === "number" ? Math.max(waitMs, own) : own;
}

/** A server that refuses what it does not know is asked in a plainer form, and from then on in that one. */
async function askInAFormThatIsUnderstood(served: Served, request: ChatRequest): Promise<ChatReply> {
  for (;;) {
    const { form } = served;
    try {
      return await ask(served, form, request);
    } catch (error) {
      const plainer = PLAINER[form];
      const isNotUnderstood =
        error instanceof OutsideError &&
        error.code === "model.refused" &&
        (error.facts.status === 400 || error.facts.status === 422);
      if (!isNotUnderstood || plainer === undefined) throw error;
      served.form = plainer;
    }
  }
}

async function ask(served: Served, form: BodyForm, request: ChatRequest): Promise<ChatReply> {
  const { endpoint } = served;
  const { clock, limits, host } = endpoint;
  const over = new AbortController();
  let isAnswered = false;
  try {
    return await withTimeLimit(clock, limits.wholeTimeoutMs, request.signal, async (whole) => {
      const signal = AbortSignal.any([whole, over.signal]);
      const response = await post(served, form, request, signal);
      isAnswered = true;
      if (response.status !== 200) throw await refusalOf(served, response, signal);
      const reply = await readReply(endpoint, response, request.maximumCharacters, signal);
      return { ...reply, isSampledAsAsked: form !== "bare" };
    });
  } catch (error) {
    request.signal?.throwIfAborted();
    throw asChatFailure(error, host, isAnswered);
  } finally {
    // Whatever is still open is closed: a server that goes on writing writes for nobody.
    over.abort();
  }
}

function post(served: Served, form: BodyForm, request: ChatRequest, signal: AbortSignal): Promise<Response> {
  const { endpoint, model } = served;
  const headers = endpoint.headers();
  headers.set("content-type", "application/json");
  return withTimeLimit(endpoint.clock, endpoint.limits.answerTimeoutMs, signal, (limit) =>
    endpoint.fetch(endpoint.addressOf("chat/completions"), {
      method: "POST",
      headers,
      body: JSON.stringify(requestBody(model, form, request)),
      // A key goes to the host in the settings and nowhere else.
      redirect: "manual",
      signal: limit,
    }),
  );
}

/** 404 is a wrong address or a wrong name: the server's own list tells which. */
async function refusalOf(served: Served, response: Response, signal: AbortSignal): Promise<OutsideError> {
  const { endpoint, model } = served;
  const failure = await failureOfStatus(endpoint, response);
  if (failure.facts.status !== 404) return failure;
  try {
    const listed = await listModelsAt(endpoint, signal);
    if (listed.includes(model)) return failure;
    return chatFailure("model.unknown", {
      host: endpoint.host,
      model,
      listed: listed.slice(0, MOST_LISTED).join(", "),
    });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof OutsideError) return failure;
    throw error;
  }
}

const MOST_LISTED = 20;
