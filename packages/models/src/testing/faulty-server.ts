import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { close, listen } from "./rogue-server.ts";

/** One request as it came. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Readonly<Record<string, unknown>>;
}

export type Answer = (response: ServerResponse, request: SeenRequest) => void;

export interface FaultyServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/** A server that answers its first request with the first answer, and all later ones with the last. */
export async function startFaultyServer(...answers: readonly [Answer, ...Answer[]]): Promise<FaultyServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
    request.on("end", () => {
      const body = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
      const one: SeenRequest = { path: request.url ?? "", headers: request.headers, body };
      seen.push(one);
      const answer = answers[Math.min(seen.length, answers.length) - 1];
      answer?.(response, one);
    });
  });
  const url = await listen(server);
  return { url, seen, close: () => close(server) };
}

/** A status, with headers and a body. */
export function status(code: number, body = "", headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(code, { "content-type": "application/json", ...headers }).end(body);
  };
}

/** A stream of these pieces, and how it ends. */
export function stream(
  pieces: readonly string[],
  end: "done" | "length" | "no word" | "cut off" | "hang" = "done",
  usage?: readonly [prompt: number, completion: number],
): Answer {
  return (response) => {
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    for (const content of pieces) response.write(event({ choices: [{ delta: { content } }] }));
    if (end === "hang") return;
    if (end === "cut off") {
      setTimeout(() => response.destroy(), 20);
      return;
    }
    if (end === "no word") {
      response.end();
      return;
    }
    const reason = end === "length" ? "length" : "stop";
    response.write(event({ choices: [{ delta: {}, finish_reason: reason }] }));
    if (usage !== undefined)
      response.write(event({ choices: [], usage: { prompt_tokens: usage[0], completion_tokens: usage[1] } }));
    response.end("data: [DONE]\n\n");
  };
}

function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}
