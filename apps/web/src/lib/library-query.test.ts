import { expect, test } from "vitest";
import { feedAddress, libraryAddress, parseLibraryQuery } from "./library-query.ts";

const parse = (query: string) => parseLibraryQuery(new URLSearchParams(query));

test.each([
  ["", { filter: {}, sort: "looked-at", page: 1, tooLong: false }],
  [
    "q=tide+pool&category=cs.LG&keyword=Tide%20Pools&licence=open&scope=none&sort=title&page=3",
    {
      filter: {
        text: "tide pool",
        category: "cs.LG",
        keyword: "tide-pool",
        licence: "open",
        scope: "none",
      },
      sort: "title",
      page: 3,
      tooLong: false,
    },
  ],
  ["q=%00%20tide%0A", { filter: { text: "tide" }, sort: "relevance", page: 1, tooLong: false }],
  [
    "category=cs.XX&keyword=!!&licence=free&scope=all&sort=size&page=0",
    { filter: {}, sort: "looked-at", page: 1, tooLong: false },
  ],
  ["category=__proto__&licence=constructor", { filter: {}, sort: "looked-at", page: 1, tooLong: false }],
  [`q=${"x".repeat(301)}`, { filter: {}, sort: "relevance", page: 1, tooLong: true }],
])("%.60j asks for %j", (query, expected) => {
  expect(parse(query)).toEqual(expected);
});

test.each([
  ["-1", 1],
  ["1.5", 1],
  ["1e9", 1_000_000],
  ["Infinity", 1],
  ["NaN", 1],
  ["x", 1],
  ["2", 2],
])("page %s is page %i", (given, expected) => {
  expect(parse(`page=${given}`).page).toBe(expected);
});

test("an address leads back to the query that it was made from", () => {
  const query = parse("q=a+%26+b%3D%22&category=q-bio.PE&keyword=tide-pool&sort=title&page=2");
  const address = libraryAddress("fr", query);
  expect(address).toMatch(/^\/fr\/library\?/);
  expect(parse(address.split("?")[1] ?? "")).toEqual(query);
});

test("what is as it would be anyway is not in an address", () => {
  expect(libraryAddress("en", parse("sort=looked-at&page=1"))).toBe("/library");
  expect(libraryAddress("en", parse("q=a&sort=relevance"))).toBe("/library?q=a");
  expect(feedAddress("fr", { category: "cs.LG", text: "a b" })).toBe("/fr/feed.atom?q=a+b&category=cs.LG");
  expect(feedAddress("en")).toBe("/feed.atom");
});
