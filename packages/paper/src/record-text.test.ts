import { expect, test } from "vitest";
import { FullText } from "./full-text.ts";
import { sourceSha256, sourceTextOf } from "./record-text.ts";
import { decideScope, opensFullText } from "./scope.ts";

const record = { title: "A title", abstract: "Ein Satz über $x$." };

test("a record gives its title and abstract, unchanged", () => {
  expect(sourceTextOf(record)).toEqual({
    sections: [
      { id: "title", text: "A title" },
      { id: "abstract", text: "Ein Satz über $x$." },
    ],
  });
});

test("an opened full text follows the abstract", () => {
  const licence = "http://creativecommons.org/licenses/by/4.0/";
  const decision = decideScope(
    { origin: "arxiv", licence, fullTextAvailable: true },
    { audience: "public", commercial: false },
  );
  if (!opensFullText(decision)) throw new Error("the decision should open the text");
  const sections = [{ id: "s1", text: "Body." }];
  const fullText = new FullText(decision, { origin: "arxiv", licence, sections });
  expect(sourceTextOf(record, fullText).sections.map(({ id }) => id)).toEqual(["title", "abstract", "s1"]);
});

// printf 'A title\nEin Satz über $x$.' | sha256sum, and so on
test.each([
  [
    "title and abstract",
    sourceTextOf(record),
    "3ae34f8ef24c6df1f3f18762348af938c1a6d7ad5324edb384cac557f653b41b",
  ],
  [
    "no title",
    { sections: [{ id: "abstract", text: "One." }] },
    "26f595a26c312d466a5961a8eb7d12b2a54cbdfad098fc6785c1a3b4b171a527",
  ],
  ["an empty source", { sections: [] }, "01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b"],
  [
    "several sections, whose headings do not count",
    {
      sections: [
        { id: "title", text: "T" },
        { id: "s1", heading: "Methods", text: "A.\n\nB." },
        { id: "s2", text: "C." },
      ],
    },
    "29a64b84f399f9071cc69f544b0e9be878d8fb8ba35951dd75a5a829c1e88147",
  ],
])("the hash of %s is that of title, line feed and text", (_, source, sha256) => {
  expect(sourceSha256(source)).toBe(sha256);
});
