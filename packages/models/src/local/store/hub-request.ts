import { type Clock, networkFailure, withTimeLimit } from "@engram/paper";
import { chatFailure } from "../../chat/chat-failure.ts";

/** A hub of models that answers as the Hugging Face hub does, at an address from the settings. */
export interface HubOptions {
  /** No slash at its end. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
}

const ANSWER_TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 5;
/** The hub keeps large files at hosts of these two domains, which are its own: which of them depends on where one is. */
const HOSTS_OF_THE_HUB = [".hf.co", ".huggingface.co"];

/**
 * Asks the hub, and follows it where it sends us on: to an address on the same host, or to a host of the hub's own over
 * https. No key or cookie is ever sent, and what comes is compared with a checksum that the hub itself stated before.
 *
 * @throws {OutsideError} with a `model.hub-...` code
 */
export async function askHub(
  hub: HubOptions,
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const base = new URL(hub.url);
  let address = new URL(`${base.pathname.replace(/\/+$/u, "")}${path}`, base);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await ask(hub, address, headers, signal);
    if (response.status < 300 || response.status >= 400 || response.status === 304) return response;
    await response.body?.cancel();
    const to = response.headers.get("location") ?? "";
    if (!URL.canParse(to, address.href)) break;
    const next = new URL(to, address);
    if (!mayFollow(base, next))
      throw chatFailure("model.hub-redirect-refused", { host: base.host, to: next.host });
    address = next;
  }
  throw chatFailure("model.hub-redirect-refused", { host: base.host, to: "too many addresses" });
}

/** Whether the hub may send us there. */
export function mayFollow(base: URL, next: URL): boolean {
  if (next.username !== "" || next.password !== "") return false;
  if (next.origin === base.origin) return true;
  return (
    next.protocol === "https:" &&
    next.port === "" &&
    HOSTS_OF_THE_HUB.some((end) => next.hostname.endsWith(end))
  );
}

async function ask(
  { fetch, clock }: HubOptions,
  address: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await withTimeLimit(clock, ANSWER_TIMEOUT_MS, signal, (limit) =>
      fetch(address, {
        headers: { ...headers },
        // Where it sends us on is looked at first.
        redirect: "manual",
        signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
      }),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw asHubFailure(error, address.host);
  }
}

/** Whatever a request or the reading of a body threw, as a failure of the hub; our own bugs stay what they are. */
export function asHubFailure(error: unknown, host: string): unknown {
  const isLate = error instanceof Error && error.name === "TimeLimitError";
  if (isLate || networkFailure(error, host) !== undefined)
    return chatFailure("model.hub-unreachable", { host }, error);
  return error;
}

/** What a status other than 200 and 206 means. */
export function hubRefusal({ status }: Response, host: string, model: string): Error {
  if (status === 429 || status >= 500) return chatFailure("model.hub-failed", { host, status });
  return chatFailure("model.hub-refused", { host, status, model });
}
