/** @file Citations as other programs read them: Better BibTeX's parser for Zotero, and citation-js for RIS. */
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { parse } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bundledRecords } from "../bundled-record.ts";
import type { PaperRecord } from "../paper-record.ts";
import { toBibtex } from "./bibtex.ts";
import { toRis } from "./ris.ts";

const [bundled] = bundledRecords;
if (bundled === undefined) throw new Error("there is no bundled record");

function readBibtex(record: PaperRecord) {
  const { entries, errors } = parse(toBibtex(record), { sentenceCase: false });
  expect(errors).toEqual([]);
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) throw new Error(`${entries.length} entries were read`);
  return entry;
}
function readRis(record: PaperRecord) {
  const [item, ...others] = plugins.input.chain(toRis(record), { generateGraph: false });
  if (item === undefined || others.length > 0) throw new Error("not one item was read");
  return item;
}
/** The parser marks up what stood in braces or as a formula; what is read is the text. */
const textOf = (html: unknown) => String(html).replace(/<\/?(?:span|i|sub|sup)(?: [^>]*)?>/g, "");

test("Zotero's parser finds every field of an entry that has them all", () => {
  const record = { ...bundled, doi: "10.1234/a_b", journalReference: "J. Samples & Co 4, 2 (2024)" };
  expect(readBibtex(record)).toMatchObject({
    type: "misc",
    key: "niu2024beyond",
    fields: {
      title: bundled.title,
      author: [
        { lastName: "Niu", firstName: "Xueyan" },
        { lastName: "Bai", firstName: "Bo" },
        { lastName: "Deng", firstName: "Lei" },
        { lastName: "Han", firstName: "Wei" },
      ],
      year: "2024",
      month: "5",
      eprint: "2405.08707",
      archiveprefix: "arXiv",
      primaryclass: "cs.LG",
      doi: "10.1234/a_b",
      note: "J. Samples & Co 4, 2 (2024)",
      url: "https://arxiv.org/abs/2405.08707v1",
    },
  });
});

test("a reader of RIS finds a manuscript with its day, authors, abstract and addresses", () => {
  expect(readRis(bundled)).toMatchObject({
    type: "manuscript",
    title: bundled.title,
    author: [
      { family: "Niu", given: "Xueyan" },
      { family: "Bai", given: "Bo" },
      { family: "Deng", given: "Lei" },
      { family: "Han", given: "Wei" },
    ],
    issued: { "date-parts": [[2024, 5, 14]] },
    abstract: bundled.abstract,
    DOI: "10.48550/arXiv.2405.08707",
    URL: "https://arxiv.org/abs/2405.08707v1",
  });
});

test.each([
  ["\\input{/etc/passwd}", "\\input{/etc/passwd}"],
  ["100% of $5 & #1_a", "100% of $5 & #1_a"],
  ['The "quoted" and ‘curly’ “title”', 'The "quoted" and ‘curly’ “title”'],
  ["A set \\{1, 2\\}", "A set {1, 2}"],
  ["a}, author = {Mallory}, x = {", "a, author = Mallory, x ="],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["Über 漢字, кириллица и العربية", "Über 漢字, кириллица и العربية"],
  ['Schr\\"odinger at $\\alpha$', "Schrödinger at α"],
  ["DNA and RNA In Cells", "DNA and RNA In Cells"],
  ["@misc{x, title = {y}}", "@miscx, title = y"],
])("in BibTeX the title %j is read as %j", (title, expected) => {
  expect(textOf(readBibtex({ ...bundled, title }).fields.title)).toBe(expected);
});

test.each([
  ["Xueyan Niu", { family: "Niu", given: "Xueyan" }],
  ["Niu, Xueyan", { family: "Niu", given: "Xueyan" }],
  ["van der Berg, J.", { particle: "van der", family: "Berg", given: "J." }],
  ["Ewine F. van Dishoeck", { particle: "van", family: "Dishoeck", given: "Ewine F." }],
  ["Charles L. Webber, Jr.", { family: "Webber", given: "Charles L.", suffix: "Jr." }],
  ["The BABAR Collaboration", { literal: "The BABAR Collaboration" }],
  ["CMS and LHCb Collaborations", { literal: "CMS and LHCb Collaborations" }],
  ["Plato", { literal: "Plato" }],
])(
  "both formats give the author %j back as %j",
  (name, { particle, family, given, suffix, literal }: NameParts) => {
    const record = { ...bundled, authors: [name] };
    const named = {
      lastName: family,
      firstName: given,
      ...(particle && { prefix: particle }),
      ...(suffix && { suffix }),
    };
    expect(readBibtex(record).fields.author).toEqual([literal === undefined ? named : { name: literal }]);
    const whole = [particle, family ?? literal].filter(Boolean).join(" ");
    const [author] = readRis(record).author ?? [];
    expect([author?.family ?? author?.literal, author?.given, author?.suffix]).toEqual([
      whole,
      given,
      suffix,
    ]);
  },
);

interface NameParts {
  readonly particle?: string;
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

test("three thousand authors are read as three thousand", () => {
  const authors = Array.from({ length: 3000 }, (_, index) => `A. Author${index}`);
  expect(readBibtex({ ...bundled, authors }).fields.author).toHaveLength(3000);
  expect(readRis({ ...bundled, authors }).author).toHaveLength(3000);
});

test("whatever a record says, both formats are read as one entry with the paper's own address", () => {
  const piece = fc.constantFrom(
    ...'{ } \\ $ % # ~ ^ & _ , @ = " and \\input \\alpha é 漢 x 1'.split(" "),
    " ",
    "\n",
  );
  const hostile = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, author, journalReference) => {
      const record = { ...bundled, title, authors: [author, "Bo Bai"], journalReference };
      expect(readBibtex(record).fields.eprint).toBe(bundled.id);
      expect(readRis(record).URL).toBe("https://arxiv.org/abs/2405.08707v1");
    }),
    { seed: 2405, numRuns: 60 },
  );
});
