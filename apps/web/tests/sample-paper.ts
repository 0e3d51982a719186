/** @file A paper that does not exist, in our own words, and its digest. */
import { type Digest, parseDigest, type Span, type Statement } from "@engram/digest";
import type { PaperRecord } from "@engram/paper";

export const SENTENCES = [
  "Tide pools warm faster than the open sea, and it is not known which of their snails can bear it.",
  "We present a model in which each snail moves towards the coolest place within its reach $r \\leq 2d$.",
  "In 12 pools on one coast, the model predicts the positions of 83 % of 1,204 snails.",
  "Our results suggest that shade, rather than depth, decides where snails stay.",
  "The model does not cover pools deeper than one metre.",
] as const;

export const sampleRecord: PaperRecord = {
  id: "2401.00042",
  version: 1,
  title: "Shade before depth: where snails stay in warming tide pools",
  authors: ["Ada Sample", "Bo Example", "Émile Sans-Nom"],
  abstract: SENTENCES.join(" "),
  comments: "12 pages, 3 figures",
  doi: "10.1234/sample.42",
  journalReference: "J. Samples 4, 2 (2024)",
  categories: { main: "q-bio.PE", secondary: ["physics.bio-ph"] },
  submitted: "2024-01-01T10:00:00Z",
  licence: "http://arxiv.org/licenses/nonexclusive-distrib/1.0/",
  withdrawn: false,
  from: "atom",
  retrieved: "2026-11-20T10:00:00Z",
};

/** The sentence of the abstract with this number, counted from 0, as a span. */
export function spanOf(index: number, sentences: readonly string[] = SENTENCES): Span {
  const quote = sentences[index] ?? "";
  const start = sentences.slice(0, index).reduce((sum, sentence) => sum + sentence.length + 1, 0);
  return { section: "abstract", start, end: start + quote.length, quote };
}

const verbatim = (index: number, sentences = SENTENCES as readonly string[]) => ({
  text: sentences[index] ?? "",
  kind: "verbatim",
  evidence: [spanOf(index, sentences)],
});

const adapted = (text: string, ...indexes: readonly number[]) => ({
  text,
  kind: "adapted",
  evidence: indexes.map((index) => spanOf(index)),
});

const GLOSSARY_TEXT = "A hollow among the rocks that keeps its water when the sea withdraws.";
const TIDE_POOLS = { ...spanOf(0), end: 10, quote: "Tide pools" };

const sampleContent = {
  tldr: verbatim(3),
  levels: {
    high: { writtenBy: "authors", statements: SENTENCES.map((_, index) => verbatim(index)) },
    medium: {
      writtenBy: "builtin",
      statements: [
        verbatim(0),
        adapted("The model lets each snail move towards the coolest place within its reach $r \\leq 2d$.", 1),
        adapted("It predicts the positions of 83 % of 1,204 snails in 12 pools.", 2),
        verbatim(4),
      ],
    },
    low: {
      writtenBy: "builtin",
      statements: [
        adapted("Tide pools warm faster than the sea, and nobody knows which snails can bear it.", 0),
        { text: `Tide pool: ${GLOSSARY_TEXT}`, kind: "glossary", evidence: [TIDE_POOLS] },
        adapted("The results suggest that shade, not depth, decides where snails stay.", 3),
      ],
    },
  },
  keyPoints: [
    { role: "problem", statement: verbatim(0) },
    { role: "method", statement: verbatim(1) },
    { role: "number", statement: verbatim(2) },
    { role: "limitation", statement: verbatim(4) },
  ],
};

/** A digest of the sample paper, or of one with another title and the same abstract. */
export function sampleDigest(record: PaperRecord): Digest {
  const { id, version, title, authors, submitted, retrieved, from } = record;
  const definition = { text: GLOSSARY_TEXT, kind: "glossary", evidence: [TIDE_POOLS] };
  const inTitle = { section: "title", start: 0, end: 5, quote: title.slice(0, 5) };
  const digest = parseDigest({
    format: "engram/digest@1",
    paper: {
      id,
      version,
      title,
      authors,
      submitted,
      updated: null,
      categories: { main: null, secondary: [] },
      licence: null,
    },
    scope: { used: "metadata", reason: "nonexclusive", message: "From the metadata.", obligations: ["none"] },
    provenance: {
      writer: "builtin",
      writerVersion: "1",
      engramVersion: "0.1.0",
      source: { version, sha256: "3".repeat(64), retrieved, from },
      language: "en",
      contentHash: "a".repeat(64),
      created: "2026-11-22T12:00:00Z",
    },
    ...sampleContent,
    keywords: [
      { term: "tide pool", statement: definition, definedBy: "glossary", firstUse: TIDE_POOLS },
      { term: "shade", statement: null, definedBy: null, firstUse: inTitle },
    ],
  });
  if (!digest.ok) throw new Error(`the sample is not a digest: ${JSON.stringify(digest.error)}`);
  return digest.value;
}

/** The one sentence of the sample's digest. */
export function sampleTldr(): Statement {
  const { tldr } = sampleDigest(sampleRecord);
  if (tldr === null) throw new Error("the sample has a sentence");
  return tldr;
}
