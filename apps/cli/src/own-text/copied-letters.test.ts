import { expect, test } from "vitest";
import { withoutCopiedMarks } from "./copied-letters.ts";
import { parsePlainText } from "./plain-text.ts";

test.each([
  ["We ﬁnd a ﬂame, an oﬃce, a baﬄe, oﬀ", "We find a flame, an office, a baffle, off"],
  ["the ﬅreet and the caﬆle", "the street and the castle"],
  ["a lan\u00adtern", "a lantern"],
  ["a lan\u00ad\r\n  tern and a lan\u00ad\ntern", "a lantern and a lantern"],
  ["a hall\u00ad\n\nWe light it", "a hall\n\nWe light it"],
  ["x² ½ Å ﷺ ™ are as they were", "x² ½ Å ﷺ ™ are as they were"],
])("letters that were copied as one mark are read as letters: %j", (copied, read) => {
  expect(withoutCopiedMarks(copied)).toBe(read);
});

test("a text of one's own is read without them", () => {
  expect(parsePlainText("Eﬃcient lamps\n\n## First ﬂames\n\nWe ﬁnd that lan\u00ad\nterns burn.")).toEqual({
    title: "Efficient lamps",
    sections: [{ heading: "First flames", paragraphs: ["We find that lanterns burn."] }],
  });
});
