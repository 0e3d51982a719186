import { expect, test } from "vitest";
import { dateInWords } from "./date-in-words.ts";

test.each([
  ["2024-05-14", "en", "14 May 2024"],
  ["2024-05-14T23:59:59Z", "en", "14 May 2024"],
  ["2024-05-14", "fr", "14 mai 2024"],
  ["2024-04-01", "fr", "1er avril 2024"],
  ["2024-04-11", "fr", "11 avril 2024"],
  ["not a date", "en", "not a date"],
] as const)("%s in %s is %s", (iso, language, words) => {
  expect(dateInWords(iso, language)).toBe(words);
});
