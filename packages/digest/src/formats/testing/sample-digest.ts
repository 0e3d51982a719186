import type { PaperRecord } from "@engram/paper";
import { createDigest } from "../../create-digest.ts";
import type { Digest, Statement } from "../../digest.ts";
import { getStatement } from "../../statement.ts";

/** Sentences of our own that hold what formats stumble over: formulas, pipes, tags, links, entities. */
export const sampleSentences = {
  problem: "Long memories forget: half of $n^2$ patterns are lost, and nobody knows why.",
  method:
    "We store <b>bold</b> patterns | with [links](javascript:alert(1)) & *stars* in $\\mathcal{O}(n \\log n)$ steps.",
  finding: "Recall rises from 41 % to 87 % \\emph{without} retraining.",
} as const;

const abstract = Object.values(sampleSentences).join(" ");

export const sampleRecord: PaperRecord = {
  id: "2401.00001",
  version: 2,
  title: "A <script>alert(1)</script> study of $\\alpha$-memories | part *two*",
  authors: ["Ada Sample", "Bo Exemplar"],
  abstract,
  comments: "12 pages",
  doi: "10.1000/xyz<1>",
  categories: { main: "cs.LG", secondary: ["q-bio.NC"] },
  submitted: "2024-01-02",
  updated: "2024-02-03T04:05:06Z",
  licence: "http://creativecommons.org/licenses/by/4.0/",
  withdrawn: false,
  from: "atom",
  retrieved: "2026-11-22T10:00:00Z",
};

/** A digest of it, made by hand so that no format depends on what a writer chooses. */
export function sampleDigest(changes: Partial<PaperRecord> = {}): Digest {
  const record = { ...sampleRecord, ...changes };
  const source = {
    sections: [
      { id: "title", text: record.title },
      { id: "abstract", text: record.abstract },
    ],
  };
  const sentences = Object.values(sampleSentences).map((text) => {
    const start = record.abstract.indexOf(text);
    return { start, end: start + text.length };
  });
  const split = { source, sentences: new Map([["abstract", sentences]]) };
  const quote = (text: string): Statement => {
    const start = record.abstract.indexOf(text);
    return getStatement(split, {
      text,
      passages: [{ section: "abstract", start, end: start + text.length }],
    });
  };
  const { problem, method, finding } = sampleSentences;
  const start = record.abstract.indexOf("patterns");
  const term = { section: "abstract", start, end: start + "patterns".length };
  const explained = getStatement(split, {
    text: "A pattern is what a memory is asked to give back.",
    passages: [term],
    glossary: true,
  });
  return createDigest({
    record,
    source,
    scope: { used: "metadata", reason: "no-full-text-available", obligations: ["none"] },
    writer: { name: "builtin", version: "1" },
    written: {
      language: "en",
      content: {
        tldr: quote(finding),
        levels: {
          high: { writtenBy: "authors", statements: [quote(problem), quote(method), quote(finding)] },
          medium: { writtenBy: "builtin", statements: [quote(problem), quote(finding)] },
          low: { writtenBy: "builtin", statements: [explained] },
        },
        keyPoints: [{ role: "number", statement: quote(finding) }],
        keywords: [
          { term: "pattern", statement: explained, definedBy: "glossary", firstUse: explained.evidence[0] },
          { term: "$n^2$", statement: null, definedBy: null, firstUse: explained.evidence[0] },
        ],
      },
    },
    readerLanguage: "en",
    engramVersion: "0.1.0",
    now: new Date("2026-11-22T12:00:00Z"),
  });
}
