import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bundledRecords, parseBundledRecord } from "./bundled-record.ts";
import { sourceSha256, sourceTextOf } from "./record-text.ts";
import { decideScope } from "./scope.ts";

test("the record of the first paper says what arXiv says of its version 1", () => {
  const [record] = bundledRecords;
  expect(record).toMatchObject({
    id: "2405.08707",
    version: 1,
    title: "Beyond Scaling Laws: Understanding Transformer Performance with Associative Memory",
    authors: ["Xueyan Niu", "Bo Bai", "Lei Deng", "Wei Han"],
    categories: { main: "cs.LG", secondary: [] },
    submitted: "2024-05-14",
    licence: "http://creativecommons.org/licenses/by-nc-nd/4.0/",
    withdrawn: false,
    superseded: true,
    from: "bundled",
  });
  for (const absent of ["updated", "comments", "doi", "journalReference", "reportNumber"]) {
    expect(record).not.toHaveProperty(absent);
  }
});

test("its abstract is the one that the record's own checksum was made of", () => {
  const [record] = bundledRecords;
  const sha256 = createHash("sha256")
    .update(record?.abstract ?? "")
    .digest("hex");
  expect(sha256).toBe("4e6a94f57063445525b546fc8bd144bc6501386e3e359569211a296cf4886189");
  expect(record && sourceSha256(sourceTextOf(record))).toBe(
    "c5972464c612a60b9a66852437cf7d77ec539b36dedc49bfe32ec2f3a570195b",
  );
});

test("its licence leaves the metadata alone to build on", () => {
  const [record] = bundledRecords;
  const operator = { audience: "personal", commercial: false } as const;
  const decision = record && decideScope({ origin: "arxiv", ...record, fullTextAvailable: true }, operator);
  expect(decision).toEqual({ used: "metadata", reason: "no-derivatives", obligations: ["none"] });
});

test("a fuller record keeps all its fields, white space collapsed", () => {
  const record = parseBundledRecord(
    {
      id: "0906.3421",
      version: 2,
      is_current: 1,
      is_withdrawn: 1,
      title: "A\n  title",
      authors: 'A. Sch\\"on (1), B. Two ((1) Here)',
      categories: "math.CO  math-ph",
      comments: " 3 pages ",
      journal_ref: "J. X",
      doi: "10.1000/1",
      report_num: "R-1",
      license: null,
      created: "2009-06-18",
      updated: "2009-10-13",
      abstract: "  One\n two.",
    },
    "2026-01-01T00:00:00Z",
  );
  expect(record).toEqual({
    id: "0906.3421",
    version: 2,
    title: "A title",
    authors: ["A. Schön", "B. Two"],
    abstract: "One two.",
    comments: "3 pages",
    doi: "10.1000/1",
    journalReference: "J. X",
    reportNumber: "R-1",
    categories: { main: "math.CO", secondary: ["math-ph"] },
    submitted: "2009-06-18",
    updated: "2009-10-13",
    licence: null,
    withdrawn: true,
    from: "bundled",
    retrieved: "2026-01-01T00:00:00Z",
  });
});
