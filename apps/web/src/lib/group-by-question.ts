import type { KeyPointRole } from "@engram/digest";
import type { StatementView } from "./evidence-view.ts";

/** What a reader asks of a paper, in the order in which most papers answer. */
export type Question = "problem" | "method" | "finding" | "limitation" | "resource";

export interface StatementGroup {
  /** Null where the statements stand without questions above them. */
  readonly question: Question | null;
  readonly statements: readonly StatementView[];
}

interface RoledStatement {
  readonly role: KeyPointRole;
  readonly statement: Pick<StatementView, "passages">;
}

/**
 * Puts statements under the questions that they answer, without moving any. What a statement answers is known where it
 * rests on a passage that a key point rests on; others go on with the question before them. Where the first answers
 * nothing known, where one question would stand alone or a question would come back, there are no questions at all: a
 * heading that is wrong is worse than none.
 */
export function groupByQuestion(
  statements: readonly StatementView[],
  keyPoints: readonly RoledStatement[],
): readonly StatementGroup[] {
  const without = statements.length === 0 ? [] : [{ question: null, statements }];
  const groups: { question: Question; statements: StatementView[] }[] = [];
  for (const statement of statements) {
    const known = statement.kind === "glossary" ? undefined : questionOf(statement, keyPoints);
    const current = groups.at(-1);
    if (current !== undefined && (known === undefined || known === current.question)) {
      current.statements.push(statement);
    } else if (known === undefined || groups.some(({ question }) => question === known)) {
      return without;
    } else {
      groups.push({ question: known, statements: [statement] });
    }
  }
  return groups.length < 2 ? without : groups;
}

function questionOf(
  { passages }: Pick<StatementView, "passages">,
  keyPoints: readonly RoledStatement[],
): Question | undefined {
  const ids = new Set(passages.map(({ id }) => id));
  const role = keyPoints.find(({ statement }) => statement.passages.some(({ id }) => ids.has(id)))?.role;
  return role === "number" ? "finding" : role;
}
