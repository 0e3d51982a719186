import { expect, test } from "vitest";
import { progressOn } from "../progress.ts";
import { testSurroundings } from "../testing/test-surroundings.ts";
import { tellWriting } from "./tell-writing.ts";

const TALLY = { planned: 3, kept: 0, keptAfterRetry: 0, replaced: 0, tokens: null };

function told(options: {
  readonly isTTY?: boolean;
  readonly quiet?: boolean;
  readonly model?: string;
}): string {
  const surroundings = testSurroundings({ isTTY: options.isTTY ?? false });
  const tell = tellWriting(options.model, progressOn(surroundings, { quiet: options.quiet ?? false }));
  tell({ ...TALLY, planned: 0 });
  tell(TALLY);
  tell({ ...TALLY, kept: 1 });
  return surroundings.written.stderr;
}

test("where nobody watches, that a model has begun is told once and nothing more", () => {
  expect(told({ model: "tiny-1" })).toBe(
    "tiny-1 puts 3 statements in its own words; this can take minutes.\n",
  );
});

test("a terminal shows how far it is, and no line stays", () => {
  const shown = told({ model: "tiny-1", isTTY: true });
  expect(shown).toContain("1 of 3 statements");
  expect(shown).not.toContain("\n");
});

test("with --quiet, and without a model, nothing is told", () => {
  expect(told({ model: "tiny-1", quiet: true })).toBe("");
  expect(told({})).toBe("");
});
