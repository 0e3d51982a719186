import { parsePathId } from "@engram/paper";
import type { Handle, HandleServerError } from "@sveltejs/kit/hooks";
import { compress } from "#lib/compress.ts";
import { keepPage } from "#lib/keep-page.ts";
import { languageOfPath, unknownLanguage } from "#lib/languages.ts";
import { withoutKnown } from "#lib/not-modified.ts";
import { outsideProblem } from "#lib/outside-problem.ts";
import { type Problem, problemResponse, problemSentence, problemStatus } from "#lib/problem.ts";
import { reportUnknown } from "#lib/report-unknown.ts";
import { isFromHere, isSafe } from "#lib/same-site.ts";
import { allowTraining } from "#lib/training-page.ts";
import { translator } from "#messages/messages.ts";

/** What the first lines of every page are set in; browsers fetch the others where a page uses them. */
const FIRST_FONTS = /latin-wght-normal\.woff2$/;

/** Gives every page what the server handed in, and refuses what another site sends in a reader's name. */
export const handle: Handle = async ({ event, resolve }) => {
  const context = event.platform?.req.engram;
  if (context === undefined)
    throw new Error("the pages were called without their server: no context on the request");
  const language = languageOfPath(event.url.pathname);
  const say = translator(language);
  event.locals.engram = context;
  event.locals.language = language;
  event.locals.say = say;
  event.locals.client = event.platform?.req.engramClient ?? "";
  if (!isFromHere(event.request)) return problemResponse({ code: "request.other-site" }, say);
  const isApi = event.url.pathname.startsWith("/api/");
  if (isApi && event.route.id === null) return problemResponse({ code: "not-found" }, say);
  // A form is answered with a page or a redirect, whoever sends it: the framework's own JSON is for its scripts, and
  // there are none of them here.
  if (!isApi && event.request.method === "POST") event.request.headers.set("accept", "text/html");
  // The framework's own "not modified" has not the policy of the page, so this is for `withoutKnown` alone.
  const known = event.request.headers.get("if-none-match");
  event.request.headers.delete("if-none-match");
  const since = context.pages.mark();
  const made = await resolve(event, {
    // No script takes the pages over, so the marks that would let it are left out. Text is escaped: it holds no comment.
    transformPageChunk: ({ html }) =>
      html.replace(`<html lang="en"`, `<html lang="${language}"`).replace(/<!--.*?-->/gs, ""),
    preload: (file) => file.type === "css" || (file.type === "font" && FIRST_FONTS.test(file.filename)),
  });
  const { pageStatus } = event.locals;
  const resolved =
    pageStatus === undefined ? made : new Response(made.body, { status: pageStatus, headers: made.headers });
  if (!resolved.headers.has("cache-control")) resolved.headers.set("cache-control", "no-cache");
  allowTraining(event.route.id, resolved);
  const response = await compress(resolved, event.request.headers.get("accept-encoding"));
  // Whoever changes something sees it on the next page, even where word of it from the store is still on its way.
  if (isSafe(event.request.method)) await keepPage(event, response, since);
  else context.pages.forget(paperChangedBy(event.params.paper));
  event.platform?.req.engramMade?.();
  if (!isApi || response.status !== 405) return withoutKnown(response, known);
  const allow = response.headers.get("allow");
  return problemResponse({ code: "request.wrong-method" }, say, allow === null ? {} : { allow });
};

/** The paper that an address is about, whose pages change with it; `""` where it may be any. */
function paperChangedBy(path: string | undefined): string {
  const id = parsePathId(path ?? "");
  return id.ok ? id.value.id : "";
}

/** Known problems become their sentence; of anything else the reader gets a number, and the log gets the error. */
export const handleError: HandleServerError = (input) => {
  const { say } = input.event.locals;
  const describe = (problem: Problem): App.Error => ({
    status: problemStatus(problem.code),
    message: problemSentence(problem, say),
    code: problem.code,
  });
  if (input.kind === "app") return input.error;
  if (input.kind !== "unknown") {
    const unknown = unknownLanguage(input.event.url);
    if (input.error.status === 404 && unknown !== undefined) {
      const { language, elsewhere } = unknown;
      return { ...describe({ code: "language.unknown", language }), elsewhere };
    }
    const { status } = input.error;
    if (status === 413) return describe({ code: "request.too-large" });
    if (status === 415) return describe({ code: "request.wrong-type" });
    return { ...describe({ code: status === 404 ? "not-found" : "request.invalid" }), status };
  }
  const outside = outsideProblem(input.error);
  if (outside !== undefined) return describe(outside);
  return { ...describe({ code: "internal" }), errorId: reportUnknown(input.error, input.event) };
};
