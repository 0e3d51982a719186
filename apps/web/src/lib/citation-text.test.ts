import { expect, test } from "vitest";
import { citationText } from "./citation-text.ts";

const words = { quote: "“…”", restsOn: "Rests on: …" };
const reference = "Ada Sample. A title. arXiv:2401.00042v1";
const address = "http://engram.example/2401.00042v1?s=low-1#low-1";

test("a sentence is copied with its passage, the paper and its address", () => {
  const cited = {
    text: "It is so.",
    kind: "lightly adapted",
    passages: ["It is so, we show."],
    reference,
    address,
  };
  expect(citationText(cited, words)).toBe(
    `“It is so.” (lightly adapted)\nRests on: “It is so, we show.”\n${reference}\n${address}`,
  );
});

test("a passage that is the sentence itself is not said twice", () => {
  const cited = { text: "It is so.", kind: "word for word", passages: ["It is so."], reference, address };
  expect(citationText(cited, words)).toBe(`“It is so.” (word for word)\n${reference}\n${address}`);
});

test("the authors’ own sentence has no kind, and text with a pattern's characters is copied as it is", () => {
  const cited = { text: "$& costs … $1", passages: [], reference, address };
  expect(citationText(cited, words)).toBe(`“$& costs … $1”\n${reference}\n${address}`);
});
