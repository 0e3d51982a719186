import type { RequestEvent, RequestHandler } from "@sveltejs/kit";
import { outsideProblem } from "./outside-problem.ts";
import { problemResponse } from "./problem.ts";
import { reportUnknown } from "./report-unknown.ts";

/** An address of the API: whatever goes wrong in it is answered as problem+json. */
export function apiRoute(answer: (event: RequestEvent) => Promise<Response>): RequestHandler {
  return async (event) => {
    try {
      return await answer(event);
    } catch (error) {
      const { say } = event.locals;
      if (isTooLarge(error)) return problemResponse({ code: "request.too-large" }, say);
      const outside = outsideProblem(error);
      if (outside !== undefined) return problemResponse(outside, say);
      return problemResponse({ code: "internal", errorId: reportUnknown(error, event) }, say);
    }
  };
}

/** The framework's own error, whose class it does not export. */
function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "status" in error && error.status === 413;
}
