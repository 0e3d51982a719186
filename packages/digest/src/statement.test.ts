import { describe, expect, test } from "vitest";
import { createStatement, getStatement, type StatementDraft } from "./statement.ts";
import { taggedOf } from "./testing/sample-source.ts";

const abstract = "We show that cats sleep. They dream of fish. Dogs do not. Birds sing.";
const split = taggedOf(abstract);
const span = (from: string, to = from) => ({
  section: "abstract",
  start: abstract.indexOf(from),
  end: abstract.indexOf(to) + to.length,
});

describe("a statement can not be made", () => {
  test.each<[string, StatementDraft, string]>([
    ["without a text", { text: "  ", passages: [span("Birds sing.")] }, "statement.text-empty"],
    ["without a passage", { text: "Birds sing.", passages: [] }, "statement.no-passage"],
    [
      "from a section that is not there",
      { text: "x", passages: [{ ...span("Birds"), section: "s9" }] },
      "statement.unknown-section",
    ],
    [
      "from an empty passage",
      { text: "x", passages: [{ section: "abstract", start: 3, end: 3 }] },
      "statement.bad-range",
    ],
    [
      "from beyond the end",
      { text: "x", passages: [{ section: "abstract", start: 0, end: 999 }] },
      "statement.bad-range",
    ],
    [
      "from a negative offset",
      { text: "x", passages: [{ section: "abstract", start: -1, end: 4 }] },
      "statement.bad-range",
    ],
    [
      "from half an offset",
      { text: "x", passages: [{ section: "abstract", start: 0.5, end: 4 }] },
      "statement.bad-range",
    ],
    [
      "with a quote that is not the source's",
      { text: "x", passages: [{ ...span("Birds"), quote: "Bards" }] },
      "statement.quote-differs",
    ],
    [
      "from three sentences",
      { text: "x", passages: [span("We show", "Dogs do not.")] },
      "statement.passage-too-long",
    ],
  ])("%s", (_, draft, code) => {
    const result = createStatement(split, draft);
    expect(result.ok ? "made" : result.error.code).toBe(code);
  });
});

test("two sentences in one span are allowed, and the quote is read from the source", () => {
  const statement = getStatement(split, { text: "Cats sleep.", passages: [span("We show", "of fish.")] });
  expect(statement.evidence[0].quote).toBe("We show that cats sleep. They dream of fish.");
});

test.each<[string, string]>([
  ["We show that cats sleep.", "verbatim"],
  ["The authors show that cats sleep.", "adapted"],
  ["The authors prove that tigers rest.", "rewritten"],
])("%s is %s", (text, kind) => {
  expect(getStatement(split, { text, passages: [span("We show", "cats sleep.")] }).kind).toBe(kind);
});

test("a text that equals several quotes joined by one space is verbatim", () => {
  const passages = [span("Dogs do not."), span("Birds sing.")];
  expect(getStatement(split, { text: "Dogs do not. Birds sing.", passages }).kind).toBe("verbatim");
});

test("an explanation of a word is glossary, whatever its words", () => {
  const draft = { text: "Cats are animals.", passages: [span("cats")], glossary: true };
  expect(getStatement(split, draft).kind).toBe("glossary");
});

test("what a model wrote and the checks refused is kept with the statement", () => {
  const draft = { text: "Birds sing.", passages: [span("Birds sing.")], rejectedModelText: "Birds roar." };
  expect(getStatement(split, draft).rejectedModelText).toBe("Birds roar.");
});

test("a statement says that a model worded it, and what was refused, and nothing where neither is so", () => {
  const draft = { text: "Birds sing.", passages: [span("Birds sing.")] };
  expect(getStatement(split, draft)).not.toHaveProperty("writtenBy");
  expect(getStatement(split, { ...draft, byModel: true })).toMatchObject({ writtenBy: "model" });
  const refused = getStatement(split, { ...draft, rejectedModelText: "Birds swim." });
  expect(refused).toMatchObject({ rejectedModelText: "Birds swim." });
  expect(refused).not.toHaveProperty("writtenBy");
});
