import {
  type Article,
  type ArticleQuestion,
  carriedExplanations,
  countTranslations,
  type DigestContent,
  type KeyPointRole,
  type Keyword,
  type Level,
  type LevelName,
  latexToPlain,
  listStatements,
  type Statement,
  type StatementKind,
} from "@engram/digest";
import type { Language } from "@engram/paper";
import { PageEvidence, type PassageView, type StatementView } from "./evidence-view.ts";
import { groupByQuestion, type StatementGroup } from "./group-by-question.ts";
import { type RichText, richText } from "./rich-text.ts";

/** How near a sentence is to the source; a translation is as near as its English sentence, and no quotation. */
export type ShownKind = Exclude<StatementKind, "glossary"> | "translated";

export interface LevelView {
  readonly name: Exclude<LevelName, "high">;
  readonly writtenBy: string;
  readonly statements: readonly StatementView[];
  /** The same statements; under readers' questions where that goes without force, else one group without. */
  readonly groups: readonly StatementGroup[];
  /** How many sentences are of which kind, glossary left out; most first. */
  readonly kinds: readonly { readonly kind: ShownKind; readonly count: number }[];
}

export interface KeywordView {
  readonly term: RichText;
  /** The term as plain text, for its address. */
  readonly word: string;
  readonly definition: StatementView | null;
  readonly definedBy: Keyword["definedBy"];
  readonly firstUse: StatementView["passages"];
}

/** The paper told as a text. */
export interface ArticleView {
  readonly writtenBy: string;
  readonly parts: readonly {
    readonly question: ArticleQuestion;
    readonly statements: readonly StatementView[];
  }[];
  readonly kinds: LevelView["kinds"];
}

/** What a writer wrote, finished or as far as it has come, as the page shows it. */
export interface DigestView {
  readonly tldr: StatementView | null;
  readonly high: { readonly writtenBy: string; readonly passages: readonly PassageView[] };
  readonly levels: readonly LevelView[];
  readonly article: ArticleView | null;
  readonly keyPoints: readonly { readonly role: KeyPointRole; readonly statement: StatementView }[];
  readonly keywords: readonly KeywordView[];
  readonly otherPassages: readonly PassageView[];
  /** Of the passages, where statements are translated: the digest's own language is then another. */
  readonly passageLanguage?: "en";
  /** In which the digest carries its explanations, where its reader is shown them in another. */
  readonly explanationsCarriedIn?: Language;
  /** By the id of a passage: how many statements rest on it. */
  readonly resting: ReadonlyMap<string, number>;
}

/** Lays out what was written for a reader of `language`. The order here is the order in which passages outside High are numbered. */
export function viewContent(content: DigestContent, language: Language): DigestView {
  const { levels } = content;
  const hasTranslations = countTranslations(content) !== null;
  const evidence = new PageEvidence(levels.high.statements, language, hasTranslations);
  const tldr = content.tldr === null ? null : evidence.view(content.tldr, "tldr");
  const written = (["medium", "low"] as const).map((name) => viewLevel(name, levels[name], evidence));
  const article = content.article === undefined ? null : viewArticle(content.article, evidence);
  const keyPoints = content.keyPoints.map(({ role, statement }) => ({
    role,
    statement: evidence.view(statement, "key"),
  }));
  const keywords = content.keywords.map((keyword) => viewKeyword(keyword, evidence));
  const carriedIn = carriedExplanations(
    listStatements(content).map(({ statement }) => statement),
    language,
  );
  return {
    tldr,
    high: { writtenBy: levels.high.writtenBy, passages: evidence.high },
    levels: written.map((level) => ({
      ...level,
      groups: groupByQuestion(level.statements, level.name === "low" ? keyPoints : []),
    })),
    article,
    keyPoints,
    keywords,
    otherPassages: evidence.others,
    ...(hasTranslations ? { passageLanguage: "en" } : {}),
    ...(carriedIn === null ? {} : { explanationsCarriedIn: carriedIn }),
    resting: countResting([
      ...(tldr === null ? [] : [tldr]),
      ...written.flatMap(({ statements }) => statements),
      ...(article?.parts ?? []).flatMap(({ statements }) => statements),
      ...keyPoints.map(({ statement }) => statement),
      ...keywords.flatMap(({ definition }) => definition ?? []),
    ]),
  };
}

function viewLevel(name: LevelView["name"], level: Level, evidence: PageEvidence): Omit<LevelView, "groups"> {
  return {
    name,
    writtenBy: level.writtenBy,
    statements: level.statements.map((statement) => evidence.view(statement, name)),
    kinds: countKinds(level.statements),
  };
}

function viewArticle({ writtenBy, parts }: Article, evidence: PageEvidence): ArticleView {
  return {
    writtenBy,
    parts: parts.map(({ question, statements }) => ({
      question,
      statements: statements.map((statement) => evidence.view(statement, "article")),
    })),
    kinds: countKinds(parts.flatMap(({ statements }) => statements)),
  };
}

function countKinds(statements: readonly Statement[]): LevelView["kinds"] {
  const counts = new Map<ShownKind, number>();
  for (const statement of statements) {
    const kind = statement.translatedFrom === undefined ? statement.kind : "translated";
    if (kind !== "glossary") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

function countResting(statements: readonly StatementView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { passages } of statements) {
    for (const { id } of passages) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function viewKeyword(keyword: Keyword, evidence: PageEvidence): KeywordView {
  return {
    term: richText(keyword.term),
    word: latexToPlain(keyword.term),
    definition: keyword.statement === null ? null : evidence.view(keyword.statement, "word"),
    definedBy: keyword.definedBy,
    firstUse: evidence.linksTo(keyword.firstUse),
  };
}
