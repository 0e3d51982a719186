import { expect, test } from "vitest";
import { sampleDigest } from "./formats/testing/sample-digest.ts";
import { listStatements } from "./list-statements.ts";

const digest = sampleDigest();

test("a pointer leads to its statement, as RFC 6901 reads pointers", () => {
  const placed = listStatements(digest);
  expect(placed.length).toBeGreaterThan(4);
  for (const { pointer, statement } of placed) {
    const found = pointer
      .slice(1)
      .split("/")
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], digest);
    expect(found).toBe(statement);
  }
});

test("every statement is listed once, and none of High, which the authors wrote", () => {
  const { tldr, levels, keyPoints, keywords } = digest;
  const expected = [
    tldr,
    ...levels.medium.statements,
    ...levels.low.statements,
    ...keyPoints.map(({ statement }) => statement),
    ...keywords.flatMap(({ statement }) => statement ?? []),
  ];
  expect(listStatements(digest).map(({ statement }) => statement)).toEqual(expected);
  expect(listStatements({ ...digest, tldr: null }).map(({ part }) => part)).not.toContain("tldr");
});
