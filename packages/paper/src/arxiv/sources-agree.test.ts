import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseText } from "../normalise-text.ts";
import type { PaperRecord } from "../paper-record.ts";
import { parseAbsPage } from "./abs-page.ts";
import { parseAtomFeed } from "./atom-feed.ts";
import { parseOaiAnswer } from "./oai-answer.ts";
import { renderAbsPage } from "./testing/render-abs.ts";
import { renderAtomFeed } from "./testing/render-atom.ts";
import { renderArxivRaw } from "./testing/render-oai.ts";
import { saysWithdrawn } from "./withdrawn.ts";

const retrieved = "2026-01-05T00:00:00Z";

/** Text of any script, with markup, formulas and quotes; only what XML can hold. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        "<script>",
        "&amp;",
        "]]>",
        "$a < b$",
        String.raw`\alpha`,
        "…",
        "\n",
        '"',
        "العربية",
        "模型",
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    normaliseText(parts.join(" ").replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")),
  )
  .filter((value) => value !== "" && !saysWithdrawn({ comments: value, abstract: value }));
const name = fc.constantFrom("Ada Author", "Björn Second", "李明", "O'Neil Third", "CMS Collaboration");
const date = fc.date({ min: new Date("2008-01-01"), max: new Date("2025-12-31"), noInvalidDate: true });

const recordOf = fc
  .record({
    title: text,
    abstract: text,
    comments: text,
    authors: fc.array(name, { minLength: 1, maxLength: 5 }),
    dates: fc.tuple(date, date).map((both) => both.map((one) => `${one.toISOString().slice(0, 19)}Z`).sort()),
  })
  .map(({ title, abstract, comments, authors, dates }): PaperRecord => {
    const [submitted = "", updated = ""] = dates;
    const versions = [
      { version: 1, submitted },
      { version: 2, submitted: updated },
    ];
    const categories = { main: "cs.LG", secondary: ["stat.ML", "hep-th"] };
    const licence = "http://creativecommons.org/licenses/by/4.0/";
    const fixed = {
      id: "1801.00001",
      version: 2,
      withdrawn: false,
      licence,
      versions,
      categories,
      retrieved,
    };
    return { ...fixed, title, authors, abstract, comments, submitted, updated, from: "oai" };
  });

test("the Atom API, OAI-PMH and the abs page give the same record of the same version", () => {
  fc.assert(
    fc.property(recordOf, (record) => {
      const raw = parseOaiAnswer(renderArxivRaw(record, record.versions ?? []), retrieved);
      expect(raw.ok && raw.value.items).toEqual([{ kind: "record", record }]);

      const page = parseAbsPage(renderAbsPage(record, record.versions ?? []), record, retrieved);
      expect(page).toEqual({ ok: true, value: { ...record, from: "abs" } });

      const { versions: _, ...unversioned } = record;
      const feed = parseAtomFeed(renderAtomFeed([record]), retrieved);
      expect(feed.ok && feed.value.records).toEqual([{ ...unversioned, from: "atom", licence: null }]);
    }),
    { seed: 20_260_105, numRuns: 100 },
  );
});

test("no parser throws on text of any kind", () => {
  const junk = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "<",
          ">",
          "/",
          "feed",
          "entry",
          "OAI-PMH",
          "record",
          "&",
          "'",
          '"',
          "!",
          "[",
          "td",
          " class=",
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(junk, (input) => {
      parseOaiAnswer(input, retrieved);
      parseAtomFeed(input, retrieved);
      parseAbsPage(input, { id: "1801.00001" }, retrieved);
    }),
    { seed: 20_260_106, numRuns: 300 },
  );
});

test("an answer cut off anywhere is refused or is still the whole record, never a part of it", () => {
  const authors = ["Ada Author"];
  const record: PaperRecord = {
    id: "1801.00001",
    version: 1,
    title: "On a thing",
    authors,
    abstract: "It is so.",
    categories: { main: "cs.LG", secondary: [] },
    submitted: "2018-01-01T10:11:12Z",
    licence: null,
    withdrawn: false,
    versions: [{ version: 1, submitted: "2018-01-01T10:11:12Z" }],
    from: "oai",
    retrieved,
  };
  const whole = renderArxivRaw(record, record.versions ?? []);
  for (let length = 0; length < whole.trimEnd().length; length++) {
    expect(parseOaiAnswer(whole.slice(0, length), retrieved).ok).toBe(false);
  }
});
