import type { FoundPaper } from "@engram/library";
import type { PaperRecord } from "@engram/paper";
import { XmlElement as Element, parseXml, type XmlElement } from "@rgrove/parse-xml";
import { expect, test } from "vitest";
import { translator } from "#messages/messages.ts";
import { atomFeed } from "./atom-feed.ts";

const record: PaperRecord = {
  id: "2401.00042",
  version: 1,
  title: "Shade & depth: <b>snails</b> where $r \\leq 2d$ ]]> \u0000\u000b",
  authors: ["Ada Sample", 'Bo "Quote" Example'],
  abstract: `First words. ${"More words. ".repeat(60)}`,
  categories: { main: "q-bio.PE", secondary: ["cs.LG", "un.known"] },
  submitted: "2024-01-01",
  updated: "2024-02-01T00:00:00Z",
  licence: "http://creativecommons.org/licenses/by/4.0/",
  withdrawn: false,
  from: "oai",
  retrieved: "2026-11-20T10:00:00Z",
};

const paper = (
  changes: Partial<PaperRecord> = {},
  tldr: string | null = null,
  created?: string,
): FoundPaper => ({
  record: { ...record, ...changes },
  scope: { used: "metadata", reason: "no-full-text-available", obligations: ["none"] },
  latestDigest: created === undefined ? null : { contentHash: "a", language: "en", created },
  tldr,
  matches: { title: [], abstract: [] },
});

function feed(papers: readonly FoundPaper[], language: "en" | "fr" = "en"): XmlElement {
  const xml = atomFeed(
    {
      origin: "https://engram.example",
      address: "/feed.atom?q=a+%26+b&category=cs.LG",
      page: "/library?q=a+%26+b&category=cs.LG",
      subject: "“a & b” · Machine Learning (cs.LG)",
      papers,
      engramVersion: "0.1.0",
      now: new Date("2026-11-22T12:00:00Z"),
    },
    translator(language),
  );
  const { root } = parseXml(xml);
  if (root === null) throw new Error("the feed is empty");
  return root;
}

const named = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child instanceof Element).filter((child) => child.name === name);
const text = (element: XmlElement, name: string): string => named(element, name)[0]?.text ?? "";
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What RFC 4287, 4.1 asks of a feed and its entries. */
function assertAtom(root: XmlElement): void {
  expect([root.name, root.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  for (const element of [root, ...named(root, "entry")]) {
    for (const name of ["id", "title", "updated"]) expect(named(element, name), name).toHaveLength(1);
    expect(text(element, "updated")).toMatch(DATE_TIME);
    expect(URL.canParse(text(element, "id"))).toBe(true);
    for (const { attributes } of named(element, "link")) {
      expect(attributes.rel, JSON.stringify(attributes)).toBeDefined();
      expect(URL.canParse(attributes.href ?? "")).toBe(true);
    }
    expect(named(element, "link").filter(({ attributes }) => attributes.rel === "alternate")).toHaveLength(1);
  }
  expect(named(root, "link").filter(({ attributes }) => attributes.rel === "self")).toHaveLength(1);
  for (const entry of named(root, "entry")) {
    expect(named(entry, "author").length).toBeGreaterThan(0);
    for (const author of named(entry, "author")) expect(text(author, "name")).not.toBe("");
    expect(named(entry, "summary").length).toBeLessThanOrEqual(1);
    for (const { attributes } of named(entry, "category")) expect(attributes.term).toBeDefined();
  }
  const ids = named(root, "entry").map((entry) => text(entry, "id"));
  expect(new Set(ids).size).toBe(ids.length);
}

test.each([
  [
    "of papers with everything",
    [paper(), paper({ id: "hep-th/9901001" }, "A sentence.", "2026-11-01T00:00:00Z")],
  ],
  ["without papers", []],
  ["of a paper without authors, dates and abstract", [paper({ authors: [], submitted: "", abstract: "" })]],
])("a feed %s is a feed as RFC 4287 has it", (_title, papers) => {
  assertAtom(feed(papers));
  assertAtom(feed(papers, "fr"));
});

test("what stands in a paper is text in the feed, and what XML cannot write is left out", () => {
  const [entry] = named(feed([paper()]), "entry");
  if (entry === undefined) throw new Error("there is an entry");
  expect(text(entry, "title")).toBe("Shade & depth: <b>snails</b> where r ≤ 2d ]]> ");
  expect(named(entry, "author").map((author) => text(author, "name"))[1]).toContain("Quote");
});

test("the feed says when the newest of its papers changed, by its digest or by its version", () => {
  const root = feed([paper(), paper({ id: "2401.00043" }, "S.", "2026-11-01T00:00:00Z")]);
  expect(text(root, "updated")).toBe("2026-11-01T00:00:00.000Z");
  expect(named(root, "entry").map((entry) => text(entry, "updated"))).toEqual([
    "2024-02-01T00:00:00.000Z",
    "2026-11-01T00:00:00.000Z",
  ]);
  expect(text(feed([]), "updated")).toBe("2026-11-22T12:00:00.000Z");
});

test("the summary is the one sentence of the digest, else the beginning of the abstract", () => {
  const [without, withTldr] = named(
    feed([paper(), paper({ id: "2401.00043" }, "In one sentence.")]),
    "entry",
  );
  expect(without && text(without, "summary")).toMatch(/^First words\..* …$/);
  expect(without && text(without, "summary").length).toBeLessThan(410);
  expect(withTldr && text(withTldr, "summary")).toBe("In one sentence.");
});

test("a paper has the same id in every feed, and links to its page, to arXiv and to its licence", () => {
  const [entry] = named(feed([paper()]), "entry");
  const [french] = named(feed([paper()], "fr"), "entry");
  if (entry === undefined || french === undefined) throw new Error("there is an entry");
  expect(text(entry, "id")).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(text(french, "id")).toBe(text(entry, "id"));
  expect(named(french, "link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ["alternate", "https://engram.example/fr/2401.00042"],
    ["related", "https://arxiv.org/abs/2401.00042"],
    ["license", "https://creativecommons.org/licenses/by/4.0/"],
  ]);
});
