import type { StoredRunEvent } from "@engram/library";
import { expect, test } from "vitest";
import { translator } from "#messages/messages.ts";
import { tallyInWords, viewRunTally } from "./tally-view.ts";

/** One tally a sentence, `stepMs` apart, from the first to the last of `done`. */
function tallies(done: number, stepMs: number, planned = 40, startMs = 0): StoredRunEvent[] {
  return Array.from({ length: done + 1 }, (_, kept) => ({
    id: kept + 1,
    at: new Date(startMs + kept * stepMs).toISOString(),
    event: { type: "tally", tally: { planned, kept, keptAfterRetry: 0, replaced: 0, tokens: null } },
  }));
}

test("without a model there is no tally", () => {
  expect(viewRunTally([])).toBeUndefined();
});

test("what is left takes as long as the last sentences took, not as those that came at once from before", () => {
  const atOnce = tallies(20, 1);
  const slow = tallies(30, 10_000).slice(21);
  expect(viewRunTally(atOnce)?.leftMs).toBeUndefined();
  expect(viewRunTally([...atOnce, ...slow])?.leftMs).toBeCloseTo(10 * 10_000, -1);
});

test("nothing is said of the time before a sentence is done, nor after the last", () => {
  const say = translator("en");
  const first = viewRunTally(tallies(0, 10_000));
  expect(first).toEqual({ tally: expect.objectContaining({ kept: 0 }) as unknown });
  const last = viewRunTally(tallies(40, 10_000));
  expect(last === undefined ? [] : tallyInWords(last, say)).toEqual([
    "40 of 40 sentences",
    "40 kept, 0 kept at the second try, 0 left to the built-in writer",
  ]);
});

test("a run that was tried again counts anew", () => {
  const again = [...tallies(30, 10), ...tallies(3, 60_000, 40, 1_000_000)];
  expect(viewRunTally(again)).toMatchObject({ tally: { kept: 3 }, leftMs: 37 * 60_000 });
});

test.each([
  ["en", "3,000 tokens read, 40 written", "about 0.0021 EUR", "about 2 minutes left"],
  ["fr", "3 000 jetons lus, 40 écrits", "environ 0,0021 EUR", "environ 2 minutes restantes"],
] as const)("tokens, cost and time are told in the reader's language: %s", (language, ...words) => {
  const told = tallyInWords(
    {
      tally: {
        planned: 9,
        kept: 1,
        keptAfterRetry: 1,
        replaced: 1,
        tokens: { prompt: 3000, completion: 40 },
        cost: { amount: 0.002_118, currency: "EUR" },
      },
      leftMs: 125_000,
    },
    translator(language),
  );
  expect(told.slice(2).map((one) => one.replace(/[\u00a0\u202f]/gu, " "))).toEqual(words);
});
