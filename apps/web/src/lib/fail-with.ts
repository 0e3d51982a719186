import { error } from "@sveltejs/kit";
import { type Problem, problemSentence, problemStatus } from "./problem.ts";

/** Ends a page with a problem: its status, and its sentence in the reader's language. */
export function failWith(problem: Problem, { say }: Pick<App.Locals, "say">): never {
  error(problemStatus(problem.code), problemSentence(problem, say), { code: problem.code });
}
