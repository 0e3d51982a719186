import type { KeyPointRole } from "@engram/digest";
import { expect, test } from "vitest";
import type { StatementView } from "./evidence-view.ts";
import { groupByQuestion } from "./group-by-question.ts";

const on = (passage: number, kind: StatementView["kind"] = "adapted"): StatementView => ({
  id: `low-${passage}`,
  kind,
  text: [],
  passages: [{ id: `passage-${passage}`, number: passage }],
});
const point = (role: KeyPointRole, passage: number) => ({ role, statement: on(passage) });
const shape = (statements: readonly StatementView[], points: readonly ReturnType<typeof point>[]) =>
  groupByQuestion(statements, points).map(
    ({ question, statements: inside }) => [question, inside.map(({ id }) => id).join(" ")] as const,
  );

const POINTS = [point("problem", 1), point("method", 2), point("finding", 4), point("number", 5)];

test("statements stand under the questions that their passages answer, figures under findings", () => {
  expect(shape([on(1), on(2), on(4), on(5)], POINTS)).toEqual([
    ["problem", "low-1"],
    ["method", "low-2"],
    ["finding", "low-4 low-5"],
  ]);
});

test("an explanation, or a statement that answers nothing known, goes on with the question before it", () => {
  expect(shape([on(1), on(2, "glossary"), on(3), on(4)], POINTS)).toEqual([
    ["problem", "low-1 low-2 low-3"],
    ["finding", "low-4"],
  ]);
});

test.each([
  ["the first answers nothing known", [on(3), on(1), on(2)]],
  ["a question would come back", [on(1), on(2), on(1)]],
  ["one question would stand alone", [on(4), on(5)]],
])("there are no questions where %s", (_why, statements) => {
  expect(shape(statements, POINTS)).toEqual([[null, statements.map(({ id }) => id).join(" ")]]);
});

test("there are none without key points, and no group without statements", () => {
  expect(shape([on(1), on(2)], [])).toEqual([[null, "low-1 low-2"]]);
  expect(shape([], POINTS)).toEqual([]);
});
