import type { ChatRequest } from "./chat-model.ts";

/** How much is asked of a server besides a completion. */
export type BodyForm = "structured" | "plain" | "bare";

/** What to try where a server refuses a form: without a schema, then with nothing that is not of every server. */
export const PLAINER: Readonly<Partial<Record<BodyForm, BodyForm>>> = { structured: "plain", plain: "bare" };

/** The body of a request as `POST /chat/completions` takes it. */
export function requestBody(
  model: string,
  form: BodyForm,
  { messages, temperature, seed, maximumTokens, schema }: ChatRequest,
): Readonly<Record<string, unknown>> {
  const bare = { model, messages, stream: true };
  if (form === "bare") return bare;
  const plain = {
    ...bare,
    temperature,
    seed,
    max_tokens: maximumTokens,
    stream_options: { include_usage: true },
  };
  if (form === "plain" || schema === undefined) return plain;
  const format = { name: schema.name, strict: true, schema: schema.schema };
  return { ...plain, response_format: { type: "json_schema", json_schema: format } };
}
