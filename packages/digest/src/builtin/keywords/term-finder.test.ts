import { expect, test } from "vitest";
import { recogniseFields } from "../../glossary/recognise-fields.ts";
import { taggedOf } from "../../testing/sample-source.ts";
import { termFinder } from "./term-finder.ts";

function explainedIn(text: string): readonly string[] {
  const split = taggedOf(text);
  const tokens = split.tagged.get("abstract")?.tokens ?? [];
  return termFinder(split, recogniseFields(text))(tokens).map(({ start, end }) => text.slice(start, end));
}

test("a short form that the paper spells out as something else is not explained", () => {
  expect(explainedIn("We use a Grand Festival Prize (GFP). The GFP glows.")).toEqual([]);
  expect(explainedIn("We use green fluorescent protein (GFP). The GFP glows.")).toContain("GFP");
  expect(explainedIn("We watch GFP at night.")).toContain("GFP");
});

test("a long form in other words is the same thing", () => {
  expect(explainedIn("We train a long short term memory (LSTM). LSTMs remember.")).toContain("LSTMs");
});
