import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { asSentence, bracketDepths, closingBracket } from "./words.ts";

test.each<[string, string]>([
  ["lamps glow", "Lamps glow."],
  [", lamps glow ;", "Lamps glow."],
  ["mRNA levels rise.", "mRNA levels rise."],
  ["p53 binds.", "p53 binds."],
  ["k-means works.", "k-means works."],
  ["γδ cells grow.", "γδ cells grow."],
  ['She said "glow. "', 'She said "glow. "'],
  ["$x$ is small.", "$x$ is small."],
  ["is it so?", "Is it so?"],
  ["the light is $a + b.$", "The light is $a + b.$"],
  ["the light is $a + b$", "The light is $a + b$."],
  ["non-interfering lamps glow.", "Non-interfering lamps glow."],
  ["lamps glow in space (n=3,4,...)", "Lamps glow in space (n=3,4,...)."],
  ["he said “no.”", "He said “no.”"],
])("%s as a sentence is %s", (source, expected) => {
  expect(asSentence(tokensOf(source))).toBe(expected);
});

test("brackets are matched by depth", () => {
  const words = tokensOf("a ( b [ c ] d ) e");
  expect(bracketDepths(words)).toEqual([0, 0, 1, 1, 2, 1, 1, 0, 0]);
  expect(closingBracket(words, 1)).toBe(7);
  expect(closingBracket(words, 3)).toBe(5);
});
