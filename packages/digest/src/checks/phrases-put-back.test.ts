import { expect, test } from "vitest";
import { phrasesPutBack } from "./phrases-put-back.ts";
import { codesOf } from "./testing/codes-of.ts";

test.each([
  ["In contrast, old lamps attract moths.", "But old lamps attract moths."],
  ["On the other hand, old lamps attract moths.", "In contrast, old lamps attract moths."],
  ["Old lamps have been implicated in bad sleep.", "Old lamps are thought to play a part in bad sleep."],
  ["Virtually all lamps attract moths.", "Almost all lamps attract moths."],
  ["Old lamps invariably attract moths.", "Old lamps always attract moths."],
  ["This sleep is caused by a single lamp.", "Just one lamp causes this sleep."],
  ["The light of moths is not fully understood.", "The light of moths is only partly understood."],
  ["The light of moths is incompletely understood.", "The light of moths is not well understood."],
  ["The lamps were initially thought to be dark.", "The lamps were at first thought to be dark."],
])("a phrase that is always told so is no loss: %s as %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each([
  ["Old lamps attract moths.", "Old lamps always attract moths."],
  ["Old lamps attract moths.", "Almost all old lamps attract moths."],
  ["Old lamps are implicated in bad sleep.", "Old lamps are thought to play no part in bad sleep."],
  ["The hall is lit by some lamps.", "Just one lamp lights the hall."],
  ["The light of moths is fully understood.", "The light of moths is only partly understood."],
  ["Virtually all lamps attract moths.", "Almost no lamps attract moths."],
])("what the source does not say is no phrase of it: %s as %s", (source, statement) => {
  expect(codesOf(source, statement)).not.toEqual([]);
});

test("what is told of results is put back for no other noun", () => {
  const source = "These results show that old lamps attract moths.";
  expect(phrasesPutBack(source, "According to these results, old lamps attract moths.")).toBe(source);
  const other = "According to these rooms, old lamps attract moths.";
  expect(phrasesPutBack(source, other)).toBe(other);
});

test("nothing is put back where the source says the same", () => {
  const same = "But almost all lamps attract moths.";
  expect(phrasesPutBack(same, same)).toBe(same);
});
