import fc from "fast-check";
import { expect, test } from "vitest";
import { parseOwnText } from "./own-text.ts";
import { parsePlainText } from "./plain-text.ts";

test.each([
  ["an abstract", { id: "a", abstract: "Text." }, { id: "a", text: { abstract: "Text." } }],
  ["sentences", { id: "a", sentences: ["One.", "Two."] }, { id: "a", text: { sentences: ["One.", "Two."] } }],
  [
    "sections, with or without a heading",
    {
      id: "a",
      sections: [
        { heading: "Intro", paragraphs: ["P."] },
        { heading: null, paragraphs: ["Q."] },
      ],
    },
    { id: "a", text: { sections: [{ heading: "Intro", paragraphs: ["P."] }, { paragraphs: ["Q."] }] } },
  ],
  ["a number for an id", { id: 7, abstract: "Text." }, { id: "7", text: { abstract: "Text." } }],
  ["no id", { abstract: "Text." }, { text: { abstract: "Text." } }],
  [
    "null for what is absent",
    {
      id: "a",
      abstract: "Text.",
      sentences: null,
      sections: null,
      title: null,
      licence: null,
      categories: null,
    },
    { id: "a", text: { abstract: "Text." } },
  ],
  [
    "members that we do not know",
    { id: "a", abstract: "Text.", score: 3, nested: { a: 1 } },
    { id: "a", text: { abstract: "Text." } },
  ],
  [
    "arXiv's own spelling",
    { id: "a", abstract: "Text.", license: "http://x", categories: "cs.LG cs.CL", authors: "A. One, B. Two" },
    {
      id: "a",
      text: { abstract: "Text.", licence: "http://x" },
      categories: ["cs.LG", "cs.CL"],
      authors: ["A. One", "B. Two"],
    },
  ],
  [
    "a record as we store it",
    { id: "a", abstract: "Text.", categories: { main: "cs.LG", secondary: ["cs.CL"] }, authors: ["A. One"] },
    { id: "a", text: { abstract: "Text." }, categories: ["cs.LG", "cs.CL"], authors: ["A. One"] },
  ],
])("a record may have %s", (_title, value, expected) => {
  expect(parseOwnText(value)).toEqual({ ok: true, value: expected });
});

test.each<[string, unknown, RegExp]>([
  ["none of the three", { id: "a", title: "T" }, /one of "abstract", "sentences" and "sections"/],
  ["two of the three", { abstract: "A.", sections: [] }, /"abstract" and "sections" exclude each other/],
  ["an empty abstract", { abstract: " \n" }, /"abstract" is empty/],
  ["no sentences", { sentences: [] }, /"sentences" is empty/],
  ["sections without text", { sections: [{ heading: "H", paragraphs: [] }] }, /"sections" is empty/],
  ["a number for an abstract", { abstract: 3 }, /"abstract"/],
  ["a number among the sentences", { sentences: ["a", 3] }, /"sentences.1"/],
  ["a section without paragraphs", { sections: [{ heading: "H" }] }, /"sections.0.paragraphs"/],
  ["an array", [1], /the record/],
  ["a text", "abstract", /the record/],
  ["null", null, /the record/],
  ["a million characters and more", { abstract: "a lamp ".repeat(150_000) }, /longer than 1,000,000/],
  ["a word of ten thousand letters and more", { sentences: ["A.", "a".repeat(10_001)] }, /10,000.*"aaa/],
])("a record with %s is refused, and the member is named", (_title, value, problem) => {
  const parsed = parseOwnText(value);
  expect(parsed).toMatchObject({ ok: false, error: { code: "record.invalid" } });
  if (!parsed.ok) expect(parsed.error.problem).toMatch(problem);
});

test("a text without spaces is no long word where its script has none", () => {
  expect(parseOwnText({ abstract: "我们研究联想记忆。".repeat(2000) }).ok).toBe(true);
});

test("no JSON whatever makes the parser throw", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof parseOwnText(value).ok).toBe("boolean");
    }),
    { seed: 17, numRuns: 500 },
  );
});

test.each([
  [
    "a title and a blank line",
    "Title\n\nText one.\nText two.\n\nMore.",
    "Title",
    [["Text one. Text two.", "More."]],
  ],
  ["one paragraph alone", "Only text.\nMore text.", undefined, [["Only text. More text."]]],
  ["a line alone", "Only text.", undefined, [["Only text."]]],
  ["a Markdown heading without a blank line", "# Title #\nText.", "Title", [["Text."]]],
  ["sections", "# T\n\nA.\n\n## Method\n\nB.\n### Result\nC.", "T", [["A."], ["B."], ["C."]]],
  ["Windows line ends and a byte order mark", "\ufeffTitle\r\n\r\nText.\r\n", "Title", [["Text."]]],
  ["blank lines before the title", "\n\n Title \n\nText.", "Title", [["Text."]]],
  [
    "a first line too long for a title",
    `${"long ".repeat(80)}\n\nText.`,
    undefined,
    [["long ".repeat(80).trim(), "Text."]],
  ],
])("plain text with %s", (_title, input, title, paragraphs) => {
  const parsed = parsePlainText(input);
  expect(parsed.title).toBe(title);
  expect("sections" in parsed && parsed.sections.map((section) => section.paragraphs)).toEqual(paragraphs);
});

test.each([
  "Lamps\n\nAbstract: We test lamps.",
  "Lamps\n\nAbstract\n\nWe test lamps.",
  "Lamps\n\nAbstract\nWe test\nlamps.",
  "Lamps\n\nAbstract—We test lamps.",
  "Lamps\n\nAbstract. We test lamps.",
])("the label of an abstract is a heading: %j", (input) => {
  expect(parsePlainText(input)).toEqual({
    title: "Lamps",
    sections: [{ heading: "Abstract", paragraphs: ["We test lamps."] }],
  });
});

test("the label of an abstract is no title, and other words that begin like it are no label", () => {
  expect(parsePlainText("ABSTRACT\n\nWe test lamps.")).toEqual({
    sections: [{ heading: "ABSTRACT", paragraphs: ["We test lamps."] }],
  });
  expect(parsePlainText("Abstract lamps burn.\nA dim\nabstract: none.")).toEqual({
    sections: [{ paragraphs: ["Abstract lamps burn. A dim abstract: none."] }],
  });
});

test("headings of Markdown name their sections", () => {
  expect(parsePlainText("# T\n\n## Our method ##\n\nB.")).toEqual({
    title: "T",
    sections: [{ heading: "Our method", paragraphs: ["B."] }],
  });
});
