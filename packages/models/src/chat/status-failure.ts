import { type OutsideError, parseRetryAfter, readLimited } from "@engram/paper";
import { z } from "zod";
import { chatFailure } from "./chat-failure.ts";
import type { Endpoint } from "./endpoint.ts";

const ErrorBody = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

const ERROR_BYTES = 64 * 1024;
const LONGEST_DETAIL = 160;

/** What a status other than 200 means. Reads the body where it may say why, and closes it in any case. */
export async function failureOfStatus(endpoint: Endpoint, response: Response): Promise<OutsideError> {
  const { host, clock } = endpoint;
  const { status, headers } = response;
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    const to = headers.get("location") ?? "";
    const target = URL.canParse(to, response.url) ? new URL(to, response.url).host : "another address";
    return chatFailure("model.redirect-refused", { host, to: endpoint.withoutKey(target) });
  }
  if (status === 401 || status === 403) {
    await response.body?.cancel();
    return chatFailure("model.unauthorised", { host, status });
  }
  if (status === 429 || status >= 500) {
    await response.body?.cancel();
    const waitMs = parseRetryAfter(headers.get("retry-after"), clock.now());
    const facts = { host, status, ...(waitMs === undefined ? {} : { waitMs }) };
    return chatFailure(status === 429 ? "model.busy" : "model.failed", facts);
  }
  return chatFailure("model.refused", { host, status, ...(await detailOf(endpoint, response)) });
}

/** A short sentence of the server's own on what it refused. */
async function detailOf(endpoint: Endpoint, response: Response): Promise<{ readonly detail?: string }> {
  if (!/^application\/json\b/iu.test(response.headers.get("content-type") ?? "")) {
    await response.body?.cancel();
    return {};
  }
  const body = Buffer.from(await readLimited(response, ERROR_BYTES, endpoint.host)).toString("utf8");
  const parsed = ErrorBody.safeParse(parseJson(body));
  if (!parsed.success) return {};
  const { error } = parsed.data;
  const detail = endpoint.withoutKey(typeof error === "string" ? error : error.message);
  return {
    detail: detail
      .replace(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, LONGEST_DETAIL),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What is no JSON says nothing of why; the status still does.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
