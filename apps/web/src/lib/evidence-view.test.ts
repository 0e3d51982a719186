import type { Span, Statement } from "@engram/digest";
import { describe, expect, test } from "vitest";
import { sampleDigest, sampleRecord, spanOf } from "../../tests/sample-paper.ts";
import { viewContent } from "./digest-view.ts";
import { PageEvidence } from "./evidence-view.ts";

const digest = sampleDigest(sampleRecord);
const high = digest.levels.high.statements;

/** A statement of the sample that rests on other spans; only the tests may make one so. */
const restingOn = (...evidence: readonly Span[]): Statement =>
  ({ ...digest.levels.low.statements[0], evidence }) as unknown as Statement;
const ids = (statement: { readonly passages: readonly { readonly id: string }[] }): string[] =>
  statement.passages.map(({ id }) => id);

describe("the passages of a page", () => {
  test("are the sentences of High, numbered in their order", () => {
    const evidence = new PageEvidence(high, "en");
    expect(evidence.high.map(({ id, number }) => [id, number])).toEqual([
      ["passage-1", 1],
      ["passage-2", 2],
      ["passage-3", 3],
      ["passage-4", 4],
      ["passage-5", 5],
    ]);
    expect(evidence.others).toEqual([]);
  });

  test("are found by what a span touches, be it a part of one or more than one", () => {
    const evidence = new PageEvidence(high, "en");
    const part = { ...spanOf(2), end: spanOf(2).start + 4, quote: "In 1" };
    expect(ids(evidence.view(restingOn(part), "low"))).toEqual(["passage-3"]);
    const both = { section: "abstract", start: spanOf(1).end - 3, end: spanOf(2).start + 3, quote: "…" };
    expect(ids(evidence.view(restingOn(both), "low"))).toEqual(["passage-2", "passage-3"]);
  });

  test("that only meet at a border are not touched", () => {
    const evidence = new PageEvidence(high, "en");
    const between = { section: "abstract", start: spanOf(0).end, end: spanOf(1).start, quote: " " };
    expect(ids(evidence.view(restingOn(between), "low"))).toEqual(["passage-6"]);
  });

  test("are named once, however often a statement rests on them", () => {
    const evidence = new PageEvidence(high, "en");
    expect(ids(evidence.view(restingOn(spanOf(0), spanOf(0)), "low"))).toEqual(["passage-1"]);
  });

  test("of the title are the heading of the page", () => {
    const evidence = new PageEvidence(high, "en");
    const inTitle = { section: "title", start: 0, end: 5, quote: "Shade" };
    expect(evidence.view(restingOn(inTitle), "low").passages).toEqual([{ id: "passage-title" }]);
  });

  test("that High does not show are added after it, once, so that no statement is without one", () => {
    const evidence = new PageEvidence(high, "en");
    const elsewhere = { section: "s3", start: 0, end: 9, quote: "Elsewhere" };
    expect(ids(evidence.view(restingOn(elsewhere), "low"))).toEqual(["passage-6"]);
    expect(ids(evidence.view(restingOn(elsewhere), "low"))).toEqual(["passage-6"]);
    expect(evidence.others.map(({ id, section }) => [id, section])).toEqual([["passage-6", "s3"]]);
  });
});

describe("a digest on the page", () => {
  test("counts how many sentences of a level are of which kind, explanations left out", () => {
    const [medium, low] = viewContent(digest, "en").levels;
    expect(medium?.kinds).toEqual([
      { kind: "verbatim", count: 2 },
      { kind: "adapted", count: 2 },
    ]);
    expect(low?.kinds).toEqual([{ kind: "adapted", count: 2 }]);
  });

  test("has every statement of the digest, each with a passage", () => {
    const view = viewContent(digest, "en");
    const statements = [
      view.tldr,
      ...view.levels.flatMap((level) => level.statements),
      ...view.keyPoints.map(({ statement }) => statement),
      ...view.keywords.flatMap(({ definition }) => definition ?? []),
    ];
    expect(statements).toHaveLength(1 + 4 + 3 + 4 + 1);
    for (const statement of statements) expect(statement?.passages.length).toBeGreaterThanOrEqual(1);
    expect(view.keywords.map(({ firstUse }) => firstUse.map(({ id }) => id))).toEqual([
      ["passage-1"],
      ["passage-title"],
    ]);
  });
});
