import { expect, test } from "vitest";
import { translator } from "#messages/messages.ts";
import { durationInWords, percentInWords, sizeInWords } from "./amount-in-words.ts";

/** French has narrow spaces that do not break. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

test.each([
  [0.2, "under 1 s", "moins de 1 s"],
  [40, "40 sec", "40 s"],
  [99, "99 sec", "99 s"],
  [118, "2 min", "2 min"],
  [99 * 60, "99 min", "99 min"],
  [3 * 3600, "3 hr", "3 h"],
  [47 * 3600, "47 hr", "47 h"],
  [68 * 86_400, "68 days", "68 j"],
])("%d s is %s, in French %s", (seconds, english, french) => {
  expect(durationInWords(seconds, translator("en"))).toBe(english);
  expect(plain(durationInWords(seconds, translator("fr")))).toBe(french);
});

test.each([
  [0, "0 byte", "0 o"],
  [999, "999 byte", "999 o"],
  [1500, "1.5 kB", "1,5 ko"],
  [12_400_000, "12 MB", "12 Mo"],
  [3e9, "3 GB", "3 Go"],
  [7e15, "7,000 TB", "7 000 To"],
])("%d bytes are %s, in French %s", (bytes, english, french) => {
  expect(sizeInWords(bytes, "en")).toBe(english);
  expect(plain(sizeInWords(bytes, "fr"))).toBe(french);
});

test("what is not done is not said to be: percents are rounded down", () => {
  expect(percentInWords(0.999, "en")).toBe("99%");
  expect(percentInWords(1, "en")).toBe("100%");
  expect(plain(percentInWords(0.43, "fr"))).toBe("43 %");
});

test("a fraction that a machine holds a little short of its percent keeps it", () => {
  // .29 * 100 is 28.999999999999996.
  expect(percentInWords(0.29, "en")).toBe("29%");
});
