import { expect, test } from "vitest";
import { type SocialFacts, socialCard, type Typesetter } from "./social-card.ts";

/** Every letter half as wide as it is high; letters beyond Latin cannot be drawn. */
const typesetter: Typesetter = {
  width: (text, _family, size) => [...text].length * size * 0.5,
  canDraw: (character) => /^[\u0020-\u024f…]$/u.test(character),
};
const facts: SocialFacts = {
  title: "A title",
  insteadOfTitle: "No title can be shown",
  authors: ["Ada Sample", "Bo Example"],
  authorCount: 2,
  moreAuthors: (count) => `and ${count} more`,
  summary: "One sentence.",
  category: "Populations and Evolution (q-bio.PE)",
  identifier: "arXiv:2401.00042v1",
};
const draw = (changes: Partial<SocialFacts> = {}) => socialCard({ ...facts, ...changes }, typesetter);
const lines = (svg: string) =>
  [...svg.matchAll(/<text x="\d+" y="(\d+)"[^>]*font-size="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, y, size, text = ""]) => ({ y: Number(y), size: Number(size), text }),
  );

test("title, authors, category, sentence and identifier all stand on the picture", () => {
  expect(lines(draw()).map(({ text }) => text)).toEqual([
    "Engram",
    facts.category,
    "A title",
    "Ada Sample, Bo Example",
    "One sentence.",
    facts.identifier,
  ]);
});

test.each(Array.from({ length: 16 }, (_, index) => index * 30))(
  "a title of %i letters stands above the authors, and these above the sentence",
  (letters) => {
    for (const words of [1, 20, 40]) {
      const title = "abcdefghi ".repeat(letters / 10).trim() || "x";
      const svg = draw({ title, summary: "word ".repeat(words).trim() });
      const top = Number(/<rect x="50" y="(\d+)"/.exec(svg)?.[1] ?? 546);
      const authors = lines(svg).find(({ text }) => text.startsWith("Ada"));
      const titles = lines(svg).filter(({ text }) => text.includes("abc"));
      expect(authors?.y).toBeLessThan(top - 6);
      for (const { y } of titles) expect(y).toBeLessThan((authors?.y ?? 0) - 27);
    }
  },
);

test("a sentence that does not fit is left out rather than cut", () => {
  expect(draw({ summary: "many words ".repeat(60) })).not.toContain("many words");
  expect(draw({ summary: "A 漢字 gap" })).not.toContain("gap");
});

test("a title is cut between words, and shows it", () => {
  const title = lines(draw({ title: "endless ".repeat(90) })).filter(({ text }) => text.includes("endless"));
  expect(title.length).toBeLessThanOrEqual(4);
  expect(title.at(-1)?.text).toMatch(/^(?:endless )+…$/);
});

test.each([
  ["关于联想记忆", "No title can be shown"],
  ["𝐀 title with 𝑥", "A title with x"],
  ["The 漢字 case", "The … case"],
  ["Ａｂ", "Ab"],
  ["e\u0301t\u00e9", "été"],
  ["", "No title can be shown"],
])("the title %j is shown as %j", (title, expected) => {
  expect(lines(draw({ title }))[2]?.text).toBe(expected);
});

test("text is never markup", () => {
  const svg = draw({ title: `</text><image href="x"/>`, authors: [`"&<`], authorCount: 1 });
  expect(svg).not.toContain("<image");
  expect(svg).toContain("&lt;/text&gt;&lt;image href=&quot;x&quot;/&gt;");
  expect(svg).toContain("&quot;&amp;&lt;");
});

test("of many authors as many are named as there is room for, and the others are counted", () => {
  const authors = Array.from({ length: 100 }, (_, index) => `Author Number-${index}`);
  const line = lines(draw({ authors, authorCount: 3000 })).find(({ text }) => text.startsWith("Author"));
  const named = line?.text.split(", ").length ?? 0;
  expect(line?.text.endsWith(`and ${3000 - named} more`)).toBe(true);
  expect(named).toBeGreaterThan(1);
});
