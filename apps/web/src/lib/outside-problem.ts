import { isProblemCode, type Problem } from "./problem.ts";

/**
 * The problem that an error from the world stands for; undefined where it is our own bug. It looks at the name, not at
 * the class: the server's class and the one in the built pages are two copies.
 */
export function outsideProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || error.name !== "OutsideError") return undefined;
  const { code } = error as Error & { readonly code?: unknown };
  return typeof code === "string" && isProblemCode(code) ? { code } : undefined;
}
