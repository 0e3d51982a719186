import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of models that repeats each claim, slowly, and remembers what it was asked. */
export interface CountingModel extends AsyncDisposable {
  readonly environment: Readonly<Record<string, string>>;
  /** The bodies of all requests, in the order in which they came. */
  readonly asked: readonly string[];
  /** How many of them were answered. */
  readonly answered: () => number;
  /** How many of them were given up by who asked. */
  readonly givenUp: () => number;
}

/** From the request of that number on, counted from 1, nothing is answered. */
export async function startCountingModel(
  options: { readonly delayMs?: number; readonly silentFrom?: () => number } = {},
): Promise<CountingModel> {
  const { delayMs = 20, silentFrom = () => Number.POSITIVE_INFINITY } = options;
  const asked: string[] = [];
  let answered = 0;
  let givenUp = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      asked.push(body);
      if (asked.length >= silentFrom()) {
        await once(response, "close");
        givenUp += 1;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      answered += 1;
      answer(response, body);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    environment: { ENGRAM_MODEL_URL: `http://127.0.0.1:${port}/v1`, ENGRAM_MODEL: "echo" },
    asked,
    answered: () => answered,
    givenUp: () => givenUp,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

function answer(response: ServerResponse, body: string): void {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
  const last = messages.findLast(({ role, content }) => role === "user" && content.startsWith("{"));
  const { claim = "" } = JSON.parse(last?.content ?? "{}") as { claim?: string };
  const content = JSON.stringify({ sentence: claim });
  const usage = { prompt_tokens: 100, completion_tokens: 10 };
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ choices: [{ message: { content }, finish_reason: "stop" }], usage }));
}
