import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { languageOfPath } from "../lib/languages.ts";
import { problemBody, problemSentence, problemStatus } from "../lib/problem.ts";
import { translator } from "../messages/messages.ts";
import type { Refusal } from "./request-limits.ts";

const STYLE =
  "body{font:1.1rem/1.5 serif;max-width:38rem;margin:15vh auto;padding:0 1.2rem;color-scheme:light dark}";
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** An address as it stands in an attribute; whoever sent it may have put anything into it. */
function inAttribute(text: string): string {
  return text.replace(/[^\w/.-]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Tells a program, or a person who sent a form, to come back later. Nothing of the request is read. */
export function refuseRequest(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const path = request.url?.split("?", 1)[0] ?? "/";
  const say = translator(languageOfPath(path));
  const { code, retryAfterSeconds } = refusal;
  const problem = { code, minutes: Math.ceil(retryAfterSeconds / 60) };
  const isForProgram = path.startsWith("/api/");
  response.writeHead(problemStatus(code), {
    "content-type": isForProgram ? "application/problem+json" : "text/html; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": String(retryAfterSeconds),
    // Whatever is still to come of the body is not waited for.
    connection: "close",
    ...(isForProgram
      ? {}
      : {
          "content-security-policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'`,
        }),
  });
  if (isForProgram) {
    response.end(problemBody(problem, say));
    return;
  }
  const title = say("limit.title");
  response.end(`<!doctype html>
<html lang="${say.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Engram</title>
<style>${STYLE}</style></head>
<body><main><h1>${title}</h1>
<p>${problemSentence(problem, say)}</p>
<p><a href="${inAttribute(path)}">${say("limit.back")}</a></p></main></body>
</html>
`);
}
