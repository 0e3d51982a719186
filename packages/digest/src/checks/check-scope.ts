import type { WordAlignment } from "./align-words.ts";
import { isDoubt } from "./check-hedges.ts";
import type { CheckProblem } from "./check-problem.ts";

/** "The idea is that", "the view that": what follows is thought, not found. */
function isIdea(words: WordAlignment["statement"], index: number): boolean {
  return (
    /^(?:ideas?|views?|proposals?|theory|guess|belief)$/u.test(words[index]?.lower ?? "") &&
    (words.slice(index + 1, index + 4).some(({ lower }) => lower === "that") ||
      // "in the authors' view"
      words[index - 1]?.owns === true)
  );
}

/** Statements of what the source only assumes, suggests or asks: all that stands behind "suggest that", to its end. */
export function lostReports({ source, statement, told }: WordAlignment): CheckProblem[] {
  // "are a sign that" says "indicate that".
  const doubts = statement.filter(
    ({ marks, lower, index }) => marks.has("doubt") || lower === "sign" || isIdea(statement, index),
  ).length;
  for (const word of source) {
    if (!word.marks.has("doubt") && !/^(?:whether|if|question)$/u.test(word.lower)) continue;
    const joint = source.slice(word.index + 1, word.index + 5).find(({ lower }) => lower === "that");
    if (joint === undefined) continue;
    // "propose a method that": what is told of the method is no report.
    if (
      source
        .slice(word.index + 1, joint.index)
        .some(({ lower }) => /^(?:an?|the|two|three|new|novel)$/u.test(lower))
    )
      continue;
    const stop = source.slice(joint.index).find(({ text }) => /^[.;!?]$/u.test(text))?.index ?? source.length;
    const reported = source.slice(joint.index, stop);
    // "suggest that it may": the "may" that a statement keeps is not the "suggest" that it has lost.
    const own = reported.filter(
      ({ index, marks }) => told.has(index) && marks.has("doubt") && isDoubt(source, index),
    );
    if (doubts > own.length) continue;
    const scope = reported.filter(({ kind }) => kind === "content");
    const share = scope.filter(({ index }) => told.has(index)).length;
    if (share > 0 && share >= scope.length / 3) return [{ code: "scope.report-lost", words: word.lower }];
  }
  return [];
}
