import { type Language, scopeMessage } from "@engram/paper";
import type { Digest, Keyword, LevelName, Statement, StatementKind } from "../digest.ts";
import { explanationIn } from "../glossary/explanation-in.ts";
import { listStatements } from "../list-statements.ts";
import { countTranslations, translatedLanguage } from "../statement-language.ts";
import { dateInWords } from "./date-in-words.ts";
import type { FormatWords } from "./format-words.ts";
import { factsOf, type OutlineFact } from "./outline-facts.ts";
import { noticesOf } from "./outline-notices.ts";
import { type NumberedPassage, PassageNumbers } from "./passages.ts";
import { fillIn, formatWords } from "./words.ts";

/** A statement and the numbers of the passages it rests on. */
export interface OutlineStatement {
  readonly text: string;
  readonly kind: StatementKind;
  readonly passages: readonly number[];
  /** Unless it is the reader's, or not known. */
  readonly language?: string;
  /** "in English", for formats that can say it with words alone; not for the authors' own sentences, which are never translated. */
  readonly mark?: string;
}

export interface OutlineLevel {
  readonly name: string;
  readonly reader: string;
  /** Who wrote it, and how many of its statements are verbatim, adapted, rewritten. */
  readonly writing: string;
  readonly statements: readonly OutlineStatement[];
}

export interface OutlineKeyword {
  readonly term: string;
  readonly statement: OutlineStatement | null;
  /** Whose the explanation is, where the paper does not give it; said with every one, so that none is taken for a claim. */
  readonly note: string | null;
}

export interface OutlineArticle {
  /** Who wrote it, how near it is to the source, and why it is short, where it is. */
  readonly writing: string;
  readonly parts: readonly { readonly question: string; readonly statements: readonly OutlineStatement[] }[];
}

/** A digest in the order in which a reader meets it, in the words of the reader's language; every format draws this. */
export interface DigestOutline {
  readonly language: Language;
  readonly words: FormatWords;
  /** Of the title, the passages and the keywords, unless it is the reader's, or not known. */
  readonly sourceLanguage?: string;
  /** As in the record: LaTeX kept, not escaped for anything. */
  readonly title: string;
  readonly facts: readonly OutlineFact[];
  /** Withdrawn; statements in another language than the one asked for; explanations that the digest carries in another. */
  readonly notices: readonly string[];
  readonly scope: string;
  readonly tldr: OutlineStatement | null;
  readonly levels: readonly OutlineLevel[];
  readonly keyPoints: readonly { readonly role: string; readonly statement: OutlineStatement }[];
  readonly keywords: readonly OutlineKeyword[];
  /** Null where the digest has none. */
  readonly article: OutlineArticle | null;
  readonly passages: readonly { readonly number: number; readonly where: string; readonly quote: string }[];
  /** What authors say of a sentence, and which. */
  readonly corrections: readonly { readonly of: string; readonly text: string; readonly by: string }[];
  readonly provenance: readonly string[];
}

export interface OutlineOptions {
  /** All three where absent. */
  readonly levels?: readonly LevelName[];
}

const allLevels = ["high", "medium", "low"] as const;

/** Lays a digest out for a reader of `language`. */
export function outlineDigest(
  digest: Digest,
  language: Language,
  options: OutlineOptions = {},
): DigestOutline {
  const words = formatWords[language];
  const numbers = new PassageNumbers();
  const place = (statement: Statement) => placeStatement(statement, digest, language, numbers);
  // Numbers are given while the parts are laid out, so this order is the order in which passages are numbered.
  const tldr = digest.tldr === null ? null : place(digest.tldr);
  const levels = (options.levels ?? allLevels).map((level) => outlineLevel(digest, level, words, place));
  const article = outlineArticle(digest, words, place);
  const keyPoints = digest.keyPoints.map(({ role, statement }) => ({
    role: words.roles[role],
    statement: place(statement),
  }));
  const keywords = digest.keywords.map(({ term, statement, definedBy }) => ({
    term,
    statement: statement === null ? null : place(statement),
    note: noteOn(definedBy, digest, words),
  }));
  return {
    language,
    words,
    ...unlessReaders("sourceLanguage", sourceLanguageOf(digest), language),
    title: digest.paper.title === "" ? words.untitled : digest.paper.title,
    facts: factsOf(digest, language),
    notices: noticesOf(digest, language),
    scope: scopeMessage(digest.scope, digest.paper.licence?.uri ?? null, language),
    tldr,
    levels,
    keyPoints,
    keywords,
    article,
    passages: numbers.passages.map((passage) => outlinePassage(passage, words)),
    corrections: correctionsOf(digest, language),
    provenance: provenanceOf(digest, language),
  };
}

function placeStatement(
  statement: Statement,
  digest: Digest,
  language: Language,
  numbers: PassageNumbers,
): OutlineStatement {
  const explanation = explanationIn(statement, language);
  const hasTranslations = countTranslations(digest) !== null;
  const translated = hasTranslations ? translatedLanguage(statement) : null;
  const own = explanation === null ? (translated ?? digest.provenance.language) : explanation.language;
  const isLeft = hasTranslations && own === "en" && (explanation === null || language !== "en");
  return {
    text: explanation?.text ?? statement.text,
    kind: statement.kind,
    passages: numbers.numbersOf(statement.evidence),
    ...unlessReaders("language", own, language),
    ...(isLeft ? { mark: formatWords[language].inEnglish } : {}),
  };
}

/** What is translated, is so from English. */
function sourceLanguageOf(digest: Digest): string {
  return countTranslations(digest) === null ? digest.provenance.language : "en";
}

function unlessReaders<K extends string>(
  name: K,
  language: string | null,
  readers: Language,
): { readonly [key in K]?: string } {
  if (language === null || language === "und" || language === readers) return {};
  return { [name]: language } as { readonly [key in K]?: string };
}

function outlineLevel(
  digest: Digest,
  level: LevelName,
  words: FormatWords,
  place: (statement: Statement) => OutlineStatement,
): OutlineLevel {
  const { writtenBy, statements } = digest.levels[level];
  return {
    ...words.levels[level],
    writing: writingInWords(writtenBy, statements, words),
    statements: statements.map((statement) => {
      const { mark, ...placed } = place(statement);
      return mark === undefined || level === "high" ? placed : { ...placed, mark };
    }),
  };
}

function outlineArticle(
  { article, scope }: Digest,
  words: FormatWords,
  place: (statement: Statement) => OutlineStatement,
): OutlineArticle | null {
  if (article === undefined) return null;
  const told = article.parts.flatMap(({ statements }) => statements);
  const by = writingInWords(article.writtenBy, told, words);
  const writing = `${by.charAt(0).toUpperCase()}${by.slice(1)}.`;
  return {
    writing: scope.used === "metadata" ? `${writing} ${words.articleOfAbstract}` : writing,
    parts: article.parts.map(({ question, statements }) => ({
      question: words.questions[question],
      statements: statements.map(place),
    })),
  };
}

function writingInWords(writtenBy: string, statements: readonly Statement[], words: FormatWords): string {
  const kinds = (["verbatim", "adapted", "rewritten", "glossary"] as const).flatMap((kind) => {
    const count = statements.filter(
      (statement) => statement.kind === kind && statement.translatedFrom === undefined,
    ).length;
    return count === 0 ? [] : [fillIn(words.kinds[kind][count === 1 ? "one" : "many"], { count })];
  });
  const by = fillIn(words.writtenBy, { writer: writerInWords(writtenBy, words) });
  return [by, ...byModelInWords(statements, words), ...kinds].join(", ");
}

function noteOn(
  definedBy: Keyword["definedBy"],
  { provenance: { model, writer } }: Digest,
  words: FormatWords,
): string | null {
  if (definedBy === "model") return fillIn(words.modelExplanation, { model: model ?? writer });
  return definedBy === "glossary" ? words.generalExplanation : null;
}

function byModelInWords(statements: readonly Statement[], words: FormatWords): string[] {
  const written = statements.filter(({ writtenBy }) => writtenBy === "model");
  const translated = written.filter(({ translatedFrom }) => translatedFrom !== undefined).length;
  const worded = written.length - translated;
  return [
    ...(worded === 0 ? [] : [fillIn(words.byModel[worded === 1 ? "one" : "many"], { count: worded })]),
    ...(translated === 0
      ? []
      : [fillIn(words.translated[translated === 1 ? "one" : "many"], { count: translated })]),
  ];
}

function correctionsOf(digest: Digest, language: Language): DigestOutline["corrections"] {
  const statements = listStatements(digest);
  return (digest.corrections ?? []).flatMap(({ statement, text, name, sent }) => {
    const found = statements.find(({ pointer }) => pointer === statement);
    const by = fillIn(formatWords[language].correctionBy, { name, created: dateInWords(sent, language) });
    return found === undefined ? [] : [{ of: found.statement.text, text, by }];
  });
}

function outlinePassage({ number, span }: NumberedPassage, words: FormatWords) {
  const { section, quote } = span;
  const named = section === "title" || section === "abstract" ? words.sections[section] : undefined;
  return { number, where: named ?? fillIn(words.sections.other, { id: section }), quote };
}

function writerInWords(writer: string, words: FormatWords): string {
  return Object.hasOwn(words.writers, writer) ? words.writers[writer as keyof typeof words.writers] : writer;
}

function provenanceOf({ provenance, paper }: Digest, language: Language): string[] {
  const words = formatWords[language];
  const { source, model, promptVersion, sampling } = provenance;
  return [
    fillIn(words.provenance, {
      writer: writerInWords(provenance.writer, words),
      writerVersion: provenance.writerVersion,
      engramVersion: provenance.engramVersion,
      created: dateInWords(provenance.created, language),
      origin: fillIn(words.origins[source.from], {
        version: paper.version,
        retrieved: dateInWords(source.retrieved, language),
      }),
    }),
    ...(model === undefined
      ? []
      : [fillIn(words.provenanceModel, { model, promptVersion: promptVersion ?? "?" })]),
    ...(sampling === undefined ? [] : [fillIn(words.provenanceSampling, { ...sampling })]),
    fillIn(words.contentHash, {
      contentHash: provenance.contentHash.slice(0, 12),
      sourceHash: source.sha256.slice(0, 12),
    }),
  ];
}
