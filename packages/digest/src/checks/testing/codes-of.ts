import { checkStatement } from "../check-statement.ts";

/** Codes of what is wrong with a statement, each once, in order of the alphabet. */
export function codesOf(source: string, statement: string): string[] {
  return [...new Set(checkStatement(source, statement).problems.map(({ code }) => code))].sort();
}
