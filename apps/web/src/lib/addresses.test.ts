import { expect, test } from "vitest";
import {
  categoryAddress,
  homeAddress,
  inLanguage,
  isClaimSegment,
  isPaperPath,
  labAddress,
  paperAddress,
  parseExportPath,
  parseLabPath,
  RESERVED_FIRST_SEGMENTS,
} from "./addresses.ts";

test.each([
  ["2405.08707", true],
  ["2405.08707v2", true],
  ["0704.0001", true],
  ["hep-th/9901001", true],
  ["hep-th/9901001v3", true],
  ["math.GT/0309136", true],
  // The shape is right, so that the page can say what is wrong with it.
  ["2413.08707", true],
  ["2405.8707", true],
  ["2405.0870712", true],
  ["hep-th/99010011", false],
  ["2405.08707v", false],
  ["2405.08707/", false],
  ["2405.08707.md", false],
  ["favicon.svg", false],
  ["", false],
  ["..", false],
  ["../../etc/passwd", false],
  ["hep-th/9901001/extra", false],
  ["2405.08707\0", false],
  [`hep-th/9901001v${"1".repeat(60)}`, false],
])("whether %j is the address of a paper: %j", (path, expected) => {
  expect(isPaperPath(path)).toBe(expected);
});

test("a reserved first segment is never the archive of an old-style id, however it is written", () => {
  for (const segment of RESERVED_FIRST_SEGMENTS) {
    expect(isPaperPath(`${segment}/9901001`)).toBe(false);
    expect(isPaperPath(`${segment.toUpperCase()}/9901001`)).toBe(false);
  }
});

test.each([
  ["2405.08707.md", { paper: "2405.08707", format: "md" }],
  ["2405.08707v1.json", { paper: "2405.08707v1", format: "json" }],
  ["hep-th/9901001.bib", { paper: "hep-th/9901001", format: "bib" }],
  ["2405.08707.ris", { paper: "2405.08707", format: "ris" }],
  ["2405.08707.pdf", undefined],
  ["2405.08707", undefined],
  ["feed.json", undefined],
  ["openapi.json", undefined],
])("the export that %j names: %j", (path, expected) => {
  expect(parseExportPath(path)).toEqual(expected);
});

test("a paper's address carries language and version only where they are not the default", () => {
  expect(paperAddress("en", "2405.08707")).toBe("/2405.08707");
  expect(paperAddress("en", "2405.08707", 2)).toBe("/2405.08707v2");
  expect(paperAddress("fr", "hep-th/9901001", 1)).toBe("/fr/hep-th/9901001v1");
});

test.each([
  ["/", "/fr", "/"],
  ["/?q=a", "/fr?q=a", "/?q=a"],
  ["/2405.08707v1", "/fr/2405.08707v1", "/2405.08707v1"],
  ["/fr/hep-th/9901001?run=x", "/fr/hep-th/9901001?run=x", "/hep-th/9901001?run=x"],
  ["/fr?q=a", "/fr?q=a", "/?q=a"],
  ["/frog/9901001", "/fr/frog/9901001", "/frog/9901001"],
])("%s stays the same page in French (%s) and in English (%s)", (from, french, english) => {
  expect(inLanguage("fr", from)).toBe(french);
  expect(inLanguage("en", from)).toBe(english);
});

test("home is / in English and /fr in French", () => {
  expect([homeAddress("en"), homeAddress("fr")]).toEqual(["/", "/fr"]);
});

test("a category has an address that a code cannot break out of", () => {
  expect(categoryAddress("en", "cs.LG")).toBe("/categories/cs.LG");
  expect(categoryAddress("fr", "../x?")).toBe("/fr/categories/..%2Fx%3F");
});

test.each([
  ["C7", true],
  ["c13a", true],
  ["T1H", true],
  ["landscape", true],
  ["7C", false],
  ["C-7", false],
  ["C7.csv", false],
  ["", false],
  [`C${"1".repeat(20)}`, false],
])("whether %j has the shape of a claim’s id: %j", (segment, expected) => {
  expect(isClaimSegment(segment)).toBe(expected);
});

test.each([
  ["2405.08707/run", { paper: "2405.08707" }],
  ["2405.08707v1/run/", { paper: "2405.08707v1" }],
  ["hep-th/9901001/run/C2", { paper: "hep-th/9901001", part: "C2" }],
  ["2405.08707/run/landscape", { paper: "2405.08707", part: "landscape" }],
  ["2405.08707/run/run", { paper: "2405.08707", part: "run" }],
  ["2405.08707/runs", undefined],
  ["2405.08707/run/C7/more", undefined],
  ["run/C7", undefined],
  ["2405.08707", undefined],
])("the place in a lab that %j names: %j", (path, expected) => {
  expect(parseLabPath(path)).toEqual(expected);
});

test("a lab and what is in it have addresses beside their paper", () => {
  expect(labAddress("en", "2405.08707")).toBe("/2405.08707/run");
  expect(labAddress("fr", "hep-th/9901001", "C7")).toBe("/fr/hep-th/9901001/run/C7");
});
