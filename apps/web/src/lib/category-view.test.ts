import { listCategories } from "@engram/paper";
import { expect, test } from "vitest";
import { canonicalCategory, categoryGroups, fieldOf, otherNames } from "./category-view.ts";

const groups = categoryGroups("en", new Map([["cs.LG", 3]]));
const codes = groups.flatMap(({ archives }) =>
  archives.flatMap(({ categories }) => categories.map(({ code }) => code)),
);

test("the overview has every category under which arXiv shows papers, once, and no other", () => {
  const shown = listCategories().filter(({ active, now }) => active && now === undefined);
  expect([...codes].sort()).toEqual(shown.map(({ code }) => code).sort());
});

test("archives without a field of their own are physics, and those of one category stand together", () => {
  const physics = groups.find(({ code }) => code === "physics");
  expect(physics?.archives[0]?.categories.map(({ code }) => code)).toContain("quant-ph");
  expect(physics?.archives.map(({ name }) => name)).toContain("Condensed Matter");
  expect(groups.map(({ code }) => code)).toEqual([
    "cs",
    "econ",
    "eess",
    "math",
    "physics",
    "q-bio",
    "q-fin",
    "stat",
  ]);
});

test("papers are counted where there are some", () => {
  const all = groups.flatMap(({ archives }) => archives.flatMap(({ categories }) => categories));
  expect(all.filter(({ papers }) => papers > 0).map(({ code, papers }) => [code, papers])).toEqual([
    ["cs.LG", 3],
  ]);
});

test.each([
  ["CS.lg", "cs.LG"],
  ["HEP-TH", "hep-th"],
  ["cs.XX", undefined],
  ["constructor", undefined],
  ["", undefined],
])("%j is the category %j", (given, code) => {
  expect(canonicalCategory(given)).toBe(code);
});

test("a category knows the other codes of its papers, and a retired one the field that it went into", () => {
  expect(otherNames("math-ph")).toEqual(["math.MP"]);
  const retired = listCategories().find(({ code }) => code === "cmp-lg");
  expect(retired === undefined ? undefined : fieldOf(retired)).toBe("cs");
});
