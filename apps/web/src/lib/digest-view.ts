import type { DigestContent, KeyPointRole, Keyword, Level, LevelName, StatementKind } from "@engram/digest";
import { PageEvidence, type PassageView, type StatementView } from "./evidence-view.ts";
import { type RichText, richText } from "./rich-text.ts";

export interface LevelView {
  readonly name: Exclude<LevelName, "high">;
  readonly writtenBy: string;
  readonly statements: readonly StatementView[];
  /** How many sentences are of which kind, glossary left out; most first. */
  readonly kinds: readonly { readonly kind: Exclude<StatementKind, "glossary">; readonly count: number }[];
}

export interface KeywordView {
  readonly term: RichText;
  readonly definition: StatementView | null;
  readonly definedBy: Keyword["definedBy"];
  readonly firstUse: StatementView["passages"];
}

/** What a writer wrote, finished or as far as it has come, as the page shows it. */
export interface DigestView {
  readonly tldr: StatementView | null;
  readonly high: { readonly writtenBy: string; readonly passages: readonly PassageView[] };
  readonly levels: readonly LevelView[];
  readonly keyPoints: readonly { readonly role: KeyPointRole; readonly statement: StatementView }[];
  readonly keywords: readonly KeywordView[];
  readonly otherPassages: readonly PassageView[];
}

/** Lays out what was written. The order here is the order in which passages outside High are numbered. */
export function viewContent(content: DigestContent): DigestView {
  const { levels } = content;
  const evidence = new PageEvidence(levels.high.statements);
  const tldr = content.tldr === null ? null : evidence.view(content.tldr);
  const written = (["medium", "low"] as const).map((name) => viewLevel(name, levels[name], evidence));
  const keyPoints = content.keyPoints.map(({ role, statement }) => ({
    role,
    statement: evidence.view(statement),
  }));
  const keywords = content.keywords.map((keyword) => viewKeyword(keyword, evidence));
  return {
    tldr,
    high: { writtenBy: levels.high.writtenBy, passages: evidence.high },
    levels: written,
    keyPoints,
    keywords,
    otherPassages: evidence.others,
  };
}

function viewLevel(name: LevelView["name"], level: Level, evidence: PageEvidence): LevelView {
  const counts = new Map<Exclude<StatementKind, "glossary">, number>();
  for (const { kind } of level.statements) {
    if (kind !== "glossary") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    name,
    writtenBy: level.writtenBy,
    statements: level.statements.map((statement) => evidence.view(statement)),
    kinds: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
  };
}

function viewKeyword(keyword: Keyword, evidence: PageEvidence): KeywordView {
  return {
    term: richText(keyword.term),
    definition: keyword.statement === null ? null : evidence.view(keyword.statement),
    definedBy: keyword.definedBy,
    firstUse: evidence.linksTo(keyword.firstUse),
  };
}
