import { contentHash, type Digest, parseDigest, type Span } from "@engram/digest";
import type { StoredDigest } from "@engram/library";
import { type PaperRecord, type SourceText, sourceSha256, sourceTextOf } from "@engram/paper";

/** What is wrong with a stored digest. */
export type DigestProblem =
  | { readonly code: "shape"; readonly where: string; readonly problem: string }
  | { readonly code: "hash"; readonly stored: string; readonly computed: string }
  | { readonly code: "quote"; readonly span: Span };

export interface CheckedDigest {
  readonly problems: readonly DigestProblem[];
  /** False where the record has changed since, so that the quotes could not be compared. */
  readonly comparedWithSource: boolean;
}

/** Checks a stored digest against its schema, its own hash, and the text it quotes. */
export function checkDigest(
  { digest, contentHash: storedHash }: StoredDigest,
  record: PaperRecord,
): CheckedDigest {
  // As it would be read from a file, so that the types vouch for nothing.
  const parsed = parseDigest(JSON.parse(JSON.stringify(digest)));
  if (!parsed.ok) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => ({ code: "shape", where: path, problem: message }) as const,
    );
    return { problems, comparedWithSource: false };
  }
  const computed = contentHash(parsed.value);
  const hashes = new Set([computed, storedHash, parsed.value.provenance.contentHash]);
  const problems: DigestProblem[] = hashes.size === 1 ? [] : [{ code: "hash", stored: storedHash, computed }];
  const source = sourceTextOf(record);
  const isSameSource = digest.provenance.source.sha256 === sourceSha256(source);
  if (isSameSource) problems.push(...wrongQuotes(parsed.value, source));
  return { problems, comparedWithSource: isSameSource };
}

function wrongQuotes(digest: Digest, source: SourceText): DigestProblem[] {
  const texts = new Map(source.sections.map(({ id, text }) => [id, text]));
  return spansOf(digest).flatMap((span) =>
    texts.get(span.section)?.slice(span.start, span.end) === span.quote ? [] : [{ code: "quote", span }],
  );
}

function spansOf({ tldr, levels, keyPoints, keywords }: Digest): readonly Span[] {
  const statements = [
    ...(tldr === null ? [] : [tldr]),
    ...[levels.high, levels.medium, levels.low].flatMap((level) => level.statements),
    ...keyPoints.map((point) => point.statement),
    ...keywords.flatMap(({ statement }) => (statement === null ? [] : [statement])),
  ];
  return [
    ...statements.flatMap(({ evidence }) => [...evidence]),
    ...keywords.map(({ firstUse }) => firstUse),
  ];
}
