import { readLimited, withTimeLimit } from "@engram/paper";
import { z } from "zod";
import { asChatFailure, chatFailure } from "./chat-failure.ts";
import { createEndpoint, type Endpoint, type EndpointOptions } from "./endpoint.ts";
import { failureOfStatus } from "./status-failure.ts";

const Listing = z.object({ data: z.array(z.object({ id: z.string() })) });

const LISTING_BYTES = 1024 * 1024;
const LISTING_TIMEOUT_MS = 15_000;

/**
 * The models that a server lists, in its order.
 *
 * @throws {OutsideError} with a `ModelErrorCode`
 */
export function listModels(options: EndpointOptions, signal?: AbortSignal): Promise<readonly string[]> {
  return listModelsAt(createEndpoint(options), signal);
}

/** The same for a server that is known already. */
export async function listModelsAt(endpoint: Endpoint, signal?: AbortSignal): Promise<readonly string[]> {
  const { clock, fetch, host, limits } = endpoint;
  const timeoutMs = Math.min(LISTING_TIMEOUT_MS, limits.answerTimeoutMs);
  try {
    return await withTimeLimit(clock, timeoutMs, signal, async (limit) => {
      const response = await fetch(endpoint.addressOf("models"), {
        headers: endpoint.headers(),
        redirect: "manual",
        signal: limit,
      });
      if (response.status !== 200) throw await failureOfStatus(endpoint, response);
      const body = await readLimited(response, LISTING_BYTES, host);
      return parseListing(endpoint, Buffer.from(body).toString("utf8"));
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw asChatFailure(error, host);
  }
}

function parseListing(endpoint: Endpoint, json: string): readonly string[] {
  let parsed: ReturnType<typeof Listing.safeParse> | undefined;
  try {
    parsed = Listing.safeParse(JSON.parse(json));
  } catch (error) {
    throw chatFailure("model.malformed", { host: endpoint.host }, error);
  }
  if (!parsed.success) throw chatFailure("model.malformed", { host: endpoint.host });
  return parsed.data.data.map(({ id }) =>
    endpoint
      .withoutKey(id)
      .replace(/\p{C}+/gu, " ")
      .slice(0, 200),
  );
}
