import { expect, test } from "vitest";
import { taggedOf } from "../../testing/sample-source.ts";
import { assignRoles } from "../roles/assign-roles.ts";
import { sourceSentences } from "../roles/source-sentence.ts";
import { contributionOf, worthOf } from "./sentence-worth.ts";

/** What each sentence of a text is worth. */
function worths(text: string): number[] {
  const sentences = assignRoles(sourceSentences(taggedOf(text)));
  return sentences.map((sentence) => worthOf(sentence, contributionOf(sentences)));
}

function worthOfLast(text: string): number {
  return worths(text).at(-1) ?? 0;
}

const OPENING = "Lamps of oil light many halls. We propose a lamp of glass with a small mirror.";

test.each([
  "However, how the mirror ages remains unclear.",
  "The value of the mirror in large halls is controversial.",
  "Lamps of wood suffer from soot.",
  "The mirror saves oil at the cost of light.",
  "Further studies are warranted.",
  "The same mirror may serve in other halls.",
])("a limit that comes after the contribution is worth more than any finding: %s", (limit) => {
  expect(worthOfLast(`${OPENING} ${limit}`)).toBeGreaterThan(1);
});

test("what others leave open before the contribution is no limit of the paper", () => {
  const [, gap] = worths(
    "Lamps of oil light many halls. How they age remains unclear. We propose a lamp of glass. It saves half of the oil.",
  );
  expect(gap).toBeLessThan(1);
});

test("a sentence that only promises insight is worth less than one that also says what was found", () => {
  const promise = worthOfLast(`${OPENING} Our findings provide new insight into the light of halls.`);
  const found = worthOfLast(
    `${OPENING} Our findings establish that mirrors double the light and provide new insight into the light of halls.`,
  );
  expect(promise).toBeLessThan(0.6);
  expect(found).toBeGreaterThan(0.9);
});

test("a finding is worth more than the method that led to it", () => {
  const finding = worthOfLast(`${OPENING} Lamps of glass burned 40 % less oil than lamps of wood.`);
  const method = worthOfLast(`${OPENING} We place lamps in ten halls using an old ladder.`);
  expect(finding).toBeGreaterThan(0.9);
  expect(method).toBeLessThan(0.8);
});
