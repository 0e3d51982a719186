import {
  type Language,
  type PaperRecord,
  type ScopeDecision,
  type SourceText,
  sourceSha256,
} from "@engram/paper";
import { contentHash } from "./content-hash.ts";
import { describePaper, describeScope } from "./describe-paper.ts";
import type { Digest, Provenance } from "./digest.ts";
import type { Writer, WrittenDigest } from "./writer.ts";

/** What is known of a text that a caller hands in and that is in no archive. */
export interface CallerPaper {
  readonly from: "caller";
  readonly id: string;
  readonly title: string;
  readonly version?: number;
  readonly authors?: readonly string[];
  /** Codes such as `cs.LG`, main one first. */
  readonly categories?: readonly string[];
  readonly licence?: string | null;
  /** ISO 8601 date-time at which the text was handed in. */
  readonly retrieved: string;
}

export interface DigestParts {
  readonly record: PaperRecord | CallerPaper;
  readonly source: SourceText;
  readonly scope: ScopeDecision;
  readonly writer: Pick<Writer, "name" | "version" | "model" | "promptVersion">;
  readonly written: WrittenDigest;
  /** Of the names of categories and of the sentence about the scope. */
  readonly readerLanguage: Language;
  readonly engramVersion: string;
  readonly now: Date;
}

/** A digest from what a writer wrote and what is known of the paper. Every span is compared with the source again. */
export function createDigest(parts: DigestParts): Digest {
  const { record, written, source } = parts;
  const content = written.content;
  assertSpansMatch(content, source);
  const scope = describeScope(parts.scope, record.licence ?? null, parts.readerLanguage);
  const provenance = describeProvenance(parts);
  return {
    format: "engram/digest@1",
    paper: describePaper(record, parts.readerLanguage),
    scope,
    provenance: { ...provenance, contentHash: contentHash({ ...content, scope, provenance }) },
    tldr: content.tldr,
    levels: content.levels,
    keyPoints: content.keyPoints,
    keywords: content.keywords,
    ...(content.article === undefined ? {} : { article: content.article }),
  };
}

function describeProvenance(parts: DigestParts): Omit<Provenance, "contentHash"> {
  const { writer, record } = parts;
  return {
    writer: writer.name,
    writerVersion: writer.version,
    ...(writer.model === undefined ? {} : { model: writer.model }),
    ...(writer.promptVersion === undefined ? {} : { promptVersion: writer.promptVersion }),
    ...(parts.written.sampling === undefined ? {} : { sampling: parts.written.sampling }),
    engramVersion: parts.engramVersion,
    source: {
      version: record.version ?? 1,
      sha256: sourceSha256(parts.source),
      retrieved: record.retrieved,
      from: record.from,
    },
    language: parts.written.language,
    created: parts.now.toISOString(),
  };
}

/** The brand of `Statement` is a promise of the types; this looks, so that no writer can hand over a false quote. */
function assertSpansMatch(content: WrittenDigest["content"], source: SourceText): void {
  const texts = new Map(source.sections.map((section) => [section.id, section.text]));
  const { high, medium, low } = content.levels;
  const statements = [
    ...(content.tldr === null ? [] : [content.tldr]),
    ...[high, medium, low].flatMap((level) => level.statements),
    ...content.keyPoints.map((point) => point.statement),
    ...content.keywords.flatMap((keyword) => (keyword.statement === null ? [] : [keyword.statement])),
    ...(content.article?.parts.flatMap((part) => part.statements) ?? []),
  ];
  const spans = [
    ...statements.flatMap((statement) => {
      if (statement.evidence.length === 0)
        throw new Error(`no evidence for "${statement.text.slice(0, 80)}"`);
      return [...statement.evidence];
    }),
    ...content.keywords.map((keyword) => keyword.firstUse),
  ];
  for (const { section, start, end, quote } of spans) {
    if (quote === "" || texts.get(section)?.slice(start, end) !== quote) {
      throw new Error(`section ${section} from ${start} to ${end} is not "${quote.slice(0, 80)}"`);
    }
  }
}
