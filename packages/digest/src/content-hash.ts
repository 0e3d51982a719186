import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { Digest, DigestScope } from "./digest.ts";
import type { DigestContent } from "./writer.ts";

/** What the content hash covers. A whole digest has all of it. */
export interface HashedContent extends DigestContent {
  readonly scope: DigestScope;
  readonly provenance: { readonly source: Pick<Digest["provenance"]["source"], "sha256"> };
}

/**
 * SHA-256 (hex) over the canonical JSON of `{keyPoints, keywords, levels: {high, low, medium: statements}, scope,
 * sourceSha256, tldr}`, and `article` where there is one. When it was made, when and where the source was read and by which version of Engram are
 * left out: the same text digested twice has one hash on any machine.
 */
export function contentHash(digest: HashedContent): string {
  const { high, medium, low } = digest.levels;
  const covered = {
    tldr: digest.tldr,
    levels: { high: high.statements, medium: medium.statements, low: low.statements },
    keyPoints: digest.keyPoints,
    keywords: digest.keywords,
    scope: digest.scope,
    sourceSha256: digest.provenance.source.sha256,
    ...(digest.article === undefined ? {} : { article: digest.article.parts }),
  };
  return createHash("sha256").update(canonicalJson(covered), "utf8").digest("hex");
}
