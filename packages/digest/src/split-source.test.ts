import { expect, test } from "vitest";
import { tagSource } from "./split-source.ts";

async function shown(text: string, sentences: readonly string[]): Promise<string[]> {
  const { sentences: ranges } = await tagSource({ sections: [{ id: "abstract", text, sentences }] });
  return (ranges.get("abstract") ?? []).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, readonly string[], readonly string[]]>([
  ["given sentences are not split again", ["A. b. C.", "D."], ["A. b. C.", "D."]],
  [
    "halves of a sentence are joined, in its own place",
    ["Lamps of", "glass glow.", "They are old."],
    ["Lamps of glass glow.", "They are old."],
  ],
  ["three parts are joined as well", ["Lamps", "of glass", "glow."], ["Lamps of glass glow."]],
  [
    "after a full stop nothing is joined",
    ["Lamps glow.", "mRNA does not."],
    ["Lamps glow.", "mRNA does not."],
  ],
  [
    "a heading before a sentence is none of its halves",
    ["RESULTS", "Lamps glow."],
    ["RESULTS", "Lamps glow."],
  ],
  [
    "a closing bracket or quote after the full stop ends a sentence",
    ["(Lamps glow.)", "e.g. in halls."],
    ["(Lamps glow.)", "e.g. in halls."],
  ],
])("%s", async (_, given, expected) => {
  expect(await shown(given.join(" "), given)).toEqual(expected);
});
