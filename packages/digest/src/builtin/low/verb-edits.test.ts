import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { asSentence } from "../prose/words.ts";
import { parseSentence } from "./parse-sentence.ts";
import { tell } from "./telling.ts";
import { plainerVerbs } from "./verb-edits.ts";

let told: (sentence: string) => string;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  told = (sentence) => {
    const tree = parseSentence(parser, tag(sentence).tokens);
    return asSentence(tell(tree, [{ start: 0, end: tree.words.length }], plainerVerbs(tree)));
  };
});

test("what is provided is given, but where 'provided' names a condition", () => {
  expect(told("The old lamps provided the heat.")).toBe("The old lamps gave the heat.");
  expect(told("The old lamps provided the heat, and the oil was cheap.")).toBe(
    "The old lamps gave the heat, and the oil was cheap.",
  );
  const condition =
    "The lamp would be capable of reducing the size of the fires, provided the mean value of the oil is low.";
  expect(told(condition)).toBe(condition);
});

test("a thing is weakened, but not 'weakened for' its strength", () => {
  expect(told("The old lamp was attenuated by the wind.")).toBe("The old lamp was weakened by the wind.");
  const idiom = "The old lamp was attenuated for heat.";
  expect(told(idiom)).toBe(idiom);
});

test("nobody looks closely in detail", () => {
  expect(told("We analyzed the old lamps.")).toBe("We looked closely at the old lamps.");
  expect(told("We analyzed the old lamps in detail.")).toBe("We analyzed the old lamps in detail.");
});

test.each([
  "We used the maker's modified lamps.",
  "The lamps completely alleviated the cold.",
  "The lamps can share their oil.",
  "We derived a new lamp strain.",
])("what is a name, a gift or no result of thought stays: %s", (sentence) => {
  expect(told(sentence)).toBe(sentence);
});
