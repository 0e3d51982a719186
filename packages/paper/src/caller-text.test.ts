import { expect, test } from "vitest";
import { type CallerText, callerSourceText } from "./caller-text.ts";
import type { Operator } from "./licence.ts";

const PUBLIC: Operator = { audience: "public", commercial: false };
const ND = "http://creativecommons.org/licenses/by-nc-nd/4.0/";

test("an abstract keeps every character that the caller sent", () => {
  const abstract = "  Two  spaces,\ta tab,\r\n$x_1$ and e\u0301.  ";
  expect(callerSourceText({ title: " T ", abstract }, PUBLIC)).toEqual({
    ok: true,
    value: {
      source: {
        sections: [
          { id: "title", text: " T " },
          { id: "abstract", text: abstract },
        ],
      },
      scope: { used: "metadata", reason: "callers-own-text", obligations: ["unknown"] },
    },
  });
});

test("sentences are joined by one space and handed on as they were split", () => {
  const sentences = ["One, e.g. this.", " Two ", "", "Three."];
  const read = callerSourceText({ sentences }, PUBLIC);
  expect(read.ok && read.value).toEqual({
    source: { sections: [{ id: "abstract", text: "One, e.g. this.  Two   Three.", sentences }] },
    scope: { used: "full-text", reason: "callers-own-text", obligations: ["unknown"] },
  });
});

test("sections are numbered, their paragraphs joined by a blank line, their headings kept beside", () => {
  const sections = [
    { heading: "Methods", paragraphs: ["A.", "B."] },
    { paragraphs: [] },
    { paragraphs: ["C."] },
  ];
  const read = callerSourceText({ title: "T", sections }, PUBLIC);
  expect(read.ok && read.value.source.sections).toEqual([
    { id: "title", text: "T" },
    { id: "s1", heading: "Methods", text: "A.\n\nB." },
    { id: "s2", text: "" },
    { id: "s3", text: "C." },
  ]);
});

test.each<[string, CallerText]>([
  ["sentences", { sentences: ["One."], licence: ND }],
  ["sections", { sections: [{ paragraphs: ["One."] }], licence: ND }],
])("%s under a licence without derivatives are refused in public and read in private", (_, text) => {
  expect(callerSourceText(text, PUBLIC)).toEqual({
    ok: false,
    error: { code: "scope.refused", reason: "no-derivatives" },
  });
  const privately = callerSourceText(text, { audience: "personal", commercial: false });
  expect(privately.ok && privately.value.source.sections[0]?.text).toBe("One.");
});

test("an abstract under a licence without derivatives is metadata", () => {
  const read = callerSourceText({ abstract: "One.", licence: ND }, PUBLIC);
  expect(read.ok && read.value.scope).toEqual({
    used: "metadata",
    reason: "no-derivatives",
    obligations: ["unknown"],
  });
});

test("sections under an open licence owe what it asks for", () => {
  const licence = "https://creativecommons.org/licenses/by/4.0/legalcode";
  const read = callerSourceText({ sections: [{ paragraphs: ["One."] }], licence }, PUBLIC);
  expect(read.ok && read.value.scope).toEqual({
    used: "full-text",
    reason: "open-licence",
    obligations: ["attribution", "link", "changes-noted"],
  });
});
