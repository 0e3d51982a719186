import { describe, expect, test } from "vitest";
import { parseDigest } from "./digest-schema.ts";
import { builtinDigestOf } from "./testing/builtin-digest.ts";
import { ODD_ABSTRACTS } from "./testing/odd-abstracts.ts";
import { sourceOf } from "./testing/sample-source.ts";

const NUMBERS = "The lamp burned for 12 hours on day 7. ";
describe("bad and odd input gives a digest that validates, or an empty one", () => {
  test.each(Object.entries(ODD_ABSTRACTS))("%s", async (_, abstract) => {
    for (const title of ["", abstract, "A title"]) {
      const digest = await builtinDigestOf(sourceOf(abstract, title));
      const parsed = parseDigest(JSON.parse(JSON.stringify(digest)));
      expect(parsed.ok ? "valid" : parsed.error.issues).toBe("valid");
      for (const statement of Object.values(digest.levels).flatMap((level) => level.statements)) {
        for (const span of statement.evidence) expect(abstract.slice(span.start, span.end)).toBe(span.quote);
      }
    }
  });

  test("nothing to say is said by nothing", async () => {
    const { tldr, levels, keyPoints, keywords } = await builtinDigestOf(sourceOf("", ""));
    expect(tldr).toBeNull();
    expect([levels.high, levels.medium, levels.low].map(({ statements }) => statements.length)).toEqual([
      0, 0, 0,
    ]);
    expect([keyPoints.length, keywords.length]).toEqual([0, 0]);
  });

  test("twenty thousand words are told on a page, High excepted, within a minute", async () => {
    const words = Array.from(
      { length: 2_500 },
      (_, index) => `We show that lamp ${index} saves power. `,
    ).join("");
    const started = performance.now();
    const digest = await builtinDigestOf(sourceOf(words + NUMBERS));
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(digest.levels.high.statements).toHaveLength(2_501);
    expect(digest.levels.low.statements.length).toBeLessThan(40);
  }, 90_000);

  test("what has no end, a table or a list, is told as it stands", async () => {
    const clauses = Array.from({ length: 60 }, (_, index) => `lamp ${index} burns the oil of hall ${index}`);
    const endless = `The old ${clauses.join(", and ")}.`;
    const { levels } = await builtinDigestOf(sourceOf(endless));
    for (const { statements } of [levels.medium, levels.low])
      expect(statements.map(({ text }) => text)).toEqual([endless]);
  });

  test("ten thousand characters of junk are no reason to stop", async () => {
    for (const piece of ["(", "$", "\\(", "a.", "“", "{", "\u202e", ".!", "A ", "<a>", "\\begin{equation}"]) {
      expect((await builtinDigestOf(sourceOf(piece.repeat(10_000 / piece.length)))).format).toBe(
        "engram/digest@1",
      );
    }
  }, 60_000);
});
