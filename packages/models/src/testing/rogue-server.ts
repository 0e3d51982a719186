import { createServer, type Server } from "node:http";
import { BAD_REPLIES, type RogueQuestion } from "./bad-replies.ts";

/** A server that answers every question with something that must not be shown. */
export interface RogueServer {
  readonly url: string;
  /** Every reply that was given, with its kind and the claim it was meant for. */
  readonly given: readonly { readonly kind: string; readonly claim: string; readonly text: string }[];
  close(): Promise<void>;
}

/** Other papers' sentences, and other sentences of the same paper, are a kind of reply too: `strangers`. */
export async function startRogueServer(
  random: () => number,
  strangers: readonly string[],
): Promise<RogueServer> {
  const given: { kind: string; claim: string; text: string }[] = [];
  const kinds = [...Object.keys(BAD_REPLIES), "another text"];
  let turn = 0;
  const answerTo = (question: RogueQuestion): string => {
    for (;;) {
      const kind = kinds[turn++ % kinds.length] ?? "";
      const text =
        kind === "another text"
          ? strangerTo(question, strangers, random)
          : BAD_REPLIES[kind]?.(question, random);
      // What says the claim or the whole passage again is no bad reply.
      if (text === null || text === undefined || text === question.claim || text === question.passage)
        continue;
      given.push({ kind, claim: question.claim, text });
      return text;
    }
  };
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => {
      body += piece;
    });
    request.on("end", () => {
      const text = answerTo(questionIn(body));
      // Half of them in the JSON that was asked for: the other half is what a model says that knows no JSON.
      const content = random() < 0.5 ? JSON.stringify({ sentence: text }) : text;
      response.writeHead(200, { "content-type": "text/event-stream" });
      for (let at = 0; at < content.length; at += 40)
        response.write(eventOf({ content: content.slice(at, at + 40) }));
      response.end(`${eventOf({}, "stop")}data: [DONE]\n\n`);
    });
  });
  const url = await listen(server);
  return { url, given, close: () => close(server) };
}

function strangerTo(
  { claim, passage }: RogueQuestion,
  strangers: readonly string[],
  random: () => number,
): string {
  const others = strangers.filter((each) => !passage.includes(each) && !claim.includes(each));
  return others[Math.floor(random() * others.length)] ?? "";
}

function eventOf(delta: { readonly content?: string }, reason: string | null = null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
}

/** The question as the prompt puts it: the last message of the user that is JSON. */
function questionIn(body: string): RogueQuestion {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
  const asked = messages.findLast(({ role, content }) => role === "user" && content.startsWith("{"));
  return JSON.parse(asked?.content ?? "{}") as RogueQuestion;
}

/** Any free port of this machine. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a server that listens has a port");
  return `http://127.0.0.1:${address.port}/v1`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
