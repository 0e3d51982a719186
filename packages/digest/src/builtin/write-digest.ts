import type { SourceText } from "@engram/paper";
import { checkStatement } from "../checks/check-statement.ts";
import { detectLanguage } from "../detect-language.ts";
import type { Statement } from "../digest.ts";
import { createEvidenceMemory } from "../evidence.ts";
import type { GlossaryField } from "../glossary/glossary-entry.ts";
import { recogniseFields } from "../glossary/recognise-fields.ts";
import { loadParser } from "../parse/load-parser.ts";
import type { Parser } from "../parse/parse.ts";
import { rememberingParser } from "../parse/remembering-parser.ts";
import { type TaggedSource, tagSource } from "../split-source.ts";
import { getStatement } from "../statement.ts";
import type { Token } from "../tagger.ts";
import type { DigestContent, Writer, WriterProgress, WrittenDigest } from "../writer.ts";
import { abstractSentences } from "./abstract-sentences.ts";
import { writeArticle } from "./article/write-article.ts";
import { type TermFinder, termFinder } from "./keywords/term-finder.ts";
import { writeKeywords } from "./keywords/write-keywords.ts";
import { gradeOf } from "./low/grade.ts";
import { parseSentence } from "./low/parse-sentence.ts";
import type { SentenceTree } from "./low/sentence-tree.ts";
import { withoutAsides } from "./low/without-asides.ts";
import { writeLow } from "./low/write-low.ts";
import { type Sketch, sketchAll } from "./medium/sketch.ts";
import { writeMedium } from "./medium/write-medium.ts";
import { type CheckedDrafts, checkedDrafts } from "./prose/checked-drafts.ts";
import { withoutJoint } from "./prose/lead-ins.ts";
import { onlyAuthorsSpeak } from "./prose/who-speaks.ts";
import { reportContent } from "./report-content.ts";
import { assignRoles, type RoledSentence } from "./roles/assign-roles.ts";
import { needsSentenceBefore } from "./roles/points-back.ts";
import { isLong, selectSentences } from "./roles/select-sentences.ts";
import { sourceSentences } from "./roles/source-sentence.ts";
import { asWritten, draftBefore, isTakenUp, isTakenUpByThey } from "./taken-up.ts";
import { chooseTldr } from "./tldr/choose-tldr.ts";
import { type Rated, rateCandidates, salienceOf } from "./tldr/rate-sentences.ts";
import { writeExtract } from "./write-extract.ts";
import { writeKeyPoints } from "./write-key-points.ts";
import { type DraftedSentence, passageOf, writeHigh } from "./write-levels.ts";

type Options = Parameters<Writer["write"]>[1];
type Step = Extract<WriterProgress, { kind: "step" }>["step"];

/** Everything that the built-in writer makes of a source, step by step. */
export async function writeDigest(source: SourceText, options: Options): Promise<WrittenDigest> {
  const body = source.sections.filter((section) => section.id !== "title").map((section) => section.text);
  const steps = stepper(options, body.join(" ").length);
  const { language } = detectLanguage(body.join("\n\n"));
  const split = await steps("split", () => tagSource(source));
  const roled = await steps("roles", () => assignRoles(sourceSentences(split)));
  const english = language === "en";
  const drafts = await steps("write", async () =>
    english ? draftAll(split, roled, rememberingParser(await loadParser())) : null,
  );
  const content = await steps("check", () =>
    drafts === null ? writeExtract(split, roled) : writeContent(split, roled, drafts, options),
  );
  reportContent(content, options.report);
  return { content, language };
}

/** Runs a step, says so, and stops between steps if that was asked for. */
function stepper(options: Options, length: number) {
  return async <T>(step: Step, work: () => T | Promise<T>): Promise<T> => {
    options.signal?.throwIfAborted();
    options.report?.({ kind: "step", step, state: "started" });
    // Long texts take so long that the one who asked must get a chance to say stop.
    if (length > LONG) await new Promise((resolve) => setTimeout(resolve, 0));
    const result = await work();
    options.signal?.throwIfAborted();
    options.report?.({ kind: "step", step, state: "done" });
    return result;
  };
}

const LONG = 20_000;

interface Drafts {
  readonly salience: readonly number[];
  readonly rated: readonly Rated[];
  readonly fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>;
  readonly draftsOf: (sentence: RoledSentence) => CheckedDrafts;
  readonly treeOf: (sentence: RoledSentence) => SentenceTree;
  /** The same of a sentence that an article tells without some of its words. */
  readonly draftAnew: (sentence: RoledSentence) => CheckedDrafts;
  /** The text says "we" of nobody but its authors. */
  readonly authorsOnly: boolean;
}

/** Drafts are made, and checked, when they are first asked for: each sentence once. */
function draftAll(split: TaggedSource, roled: readonly RoledSentence[], parser: Parser): Drafts {
  const title = split.tagged.get("title")?.text ?? "";
  const memory = createEvidenceMemory(split);
  const cache = new Map<number, CheckedDrafts>();
  const authorsOnly = onlyAuthorsSpeak(roled.map((sentence) => sentence.tokens));
  const trees = new Map<number, SentenceTree>();
  const parsed = (sentence: RoledSentence): SentenceTree => {
    const tree = trees.get(sentence.index) ?? parseSentence(parser, sentence.tokens);
    trees.set(sentence.index, tree);
    return tree;
  };
  const draftsOf = (sentence: RoledSentence): CheckedDrafts => {
    const known = cache.get(sentence.index);
    if (known !== undefined) return known;
    const takenUp = isTakenUp(roled[roled.indexOf(sentence) + 1]);
    const made = checkedDrafts(sentence, parsed(sentence), memory, authorsOnly, takenUp);
    cache.set(sentence.index, made);
    return made;
  };
  const known = new Map(roled.map((sentence) => [sentence.index, sentence]));
  const draftAnew = (sentence: RoledSentence): CheckedDrafts => {
    if (known.get(sentence.index) === sentence) return draftsOf(sentence);
    const takenUp = isTakenUp(known.get(sentence.index + 1));
    return checkedDrafts(sentence, parseSentence(parser, sentence.tokens), memory, authorsOnly, takenUp);
  };
  const all = [title, ...roled.map((sentence) => sentence.text)].join(" ");
  const rated = rateCandidates(roled, authorsOnly);
  return {
    salience: salienceOf(rated, roled),
    rated,
    fields: recogniseFields(all),
    draftsOf,
    treeOf: parsed,
    draftAnew,
    authorsOnly,
  };
}

function writeContent(
  split: TaggedSource,
  roled: readonly RoledSentence[],
  { salience, rated, fields, draftsOf, treeOf, draftAnew, authorsOnly }: Drafts,
  { language, article: wantsArticle = false }: Options,
): DigestContent {
  const best = chooseTldr(rated, (sentence, text) => checkStatement(sentence.text, text).supported);
  const summary = best?.sentence ?? null;
  const kept = selectSentences(roled, salience);
  // Of a long text, the sentences that matter most.
  const shown = isLong(roled) ? roled.filter((each) => kept.includes(each) || each === summary) : roled;
  const medium = writeMedium({ split, sentences: shown, treeOf, known: authorsOnly, summary });
  const keyPoints = writeKeyPoints(roled, salience, pointsFrom(split, roled, draftsOf));
  const short = [...medium, ...keyPoints.map(({ statement }) => statement)];
  // Low has no limit: what is left out, a later sentence may need. Of a long text, what is told elsewhere is told here.
  const inLow = roled.filter(
    (sentence) => !sentence.isLabel && (shown.includes(sentence) || tells(short, sentence)),
  );
  const draftsOfLow = draftLowOnce(sketchAll(inLow, treeOf, authorsOnly, summary), draftsOf, draftAnew);
  const findTerms = termFinder(split, fields);
  const drafted = draftInRow(inLow, draftsOfLow, findTerms);
  const article = wantsArticle
    ? writeArticle({
        split,
        sentences: roled,
        salience,
        summary,
        draft: (sentences) => draftInRow(sentences, draftAnew, findTerms),
        language,
      })
    : undefined;
  return {
    tldr:
      best === null
        ? null
        : getStatement(split, { text: withoutJoint(best.text), passages: [passageOf(best.sentence)] }),
    levels: {
      high: { writtenBy: "authors", statements: writeHigh(split, abstractSentences(split, roled)) },
      medium: { writtenBy: "builtin", statements: medium },
      low: { writtenBy: "builtin", statements: writeLow(split, drafted, language) },
    },
    keyPoints,
    keywords: writeKeywords(split, fields, language, finiteVerbs(shown.map(treeOf))),
    ...(article === undefined ? {} : { article }),
  };
}

/** A sentence as a key point, which stands alone: with the sentence before it where it needs that. */
function pointsFrom(
  split: TaggedSource,
  roled: readonly RoledSentence[],
  draftsOf: Drafts["draftsOf"],
): (sentence: RoledSentence) => Statement {
  const made = new Map<number, Statement>();
  const statementOf = (sentence: RoledSentence): Statement => {
    // Alone, a statement has nothing that a "however" or a "thus" could join it to.
    const draft = { text: withoutJoint(draftsOf(sentence).medium), passages: [passageOf(sentence)] };
    const statement = made.get(sentence.index) ?? getStatement(split, draft);
    made.set(sentence.index, statement);
    return statement;
  };
  return (sentence) => {
    const before = sentenceToShowBefore(sentence, roled);
    if (before === null) return statementOf(sentence);
    const drafts = isTakenUpByThey(sentence) ? asWritten(before) : draftsOf(before);
    const text = `${withoutJoint(drafts.medium)} ${draftsOf(sentence).medium}`;
    return getStatement(split, { text, passages: [{ ...passageOf(before), end: sentence.end }] });
  };
}

/** A telling of this grade is hard to read. */
const HARD = 14;

/** What stays hard is told without its asides, where it is less hard then. */
function draftLowOnce(
  sketches: readonly Sketch[],
  draftsOf: Drafts["draftsOf"],
  draftAnew: Drafts["draftAnew"],
): Drafts["draftsOf"] {
  const made = new Map<RoledSentence, CheckedDrafts>();
  return (sentence) => {
    const before = made.get(sentence);
    if (before !== undefined) return before;
    const whole = draftsOf(sentence);
    const sketch = sketches.find((each) => each.sentence === sentence);
    const shorter = sketch === undefined || gradeOf(whole.low) < HARD ? null : withoutAsides(sketch);
    const light = shorter === null ? whole : draftAnew(shorter);
    const drafts = gradeOf(light.low) < gradeOf(whole.low) ? light : whole;
    made.set(sentence, drafts);
    return drafts;
  };
}

/** Sentences that will stand one after another. */
function draftInRow(
  sentences: readonly RoledSentence[],
  draftsOf: Drafts["draftsOf"],
  findTerms: TermFinder,
): DraftedSentence[] {
  return sentences.map((sentence, place) => ({
    sentence,
    drafts: draftBefore(sentences[place + 1], sentence, draftsOf(sentence)),
    terms: findTerms(sentence.tokens),
  }));
}

/** Whether statements rest on a sentence: what Medium tells is not kept from the readers of Low. */
function tells(statements: readonly Statement[], { section, start, end }: RoledSentence): boolean {
  return statements.some(({ evidence }) =>
    evidence.some((span) => span.section === section && span.start < end && start < span.end),
  );
}

/** The words that a parser takes for verbs with a subject. */
function finiteVerbs(trees: readonly SentenceTree[]): ReadonlySet<Token> {
  return new Set(
    trees.flatMap(({ words, tags }) =>
      words.filter((_, index) => /^(?:VB[ZPD]|MD)$/u.test(tags[index] ?? "")),
    ),
  );
}

/** What a sentence such as "This phenomenon is rare" needs before it where it stands alone. */
function sentenceToShowBefore(
  sentence: RoledSentence,
  roled: readonly RoledSentence[],
): RoledSentence | null {
  if (!needsSentenceBefore(sentence.text)) return null;
  const before = roled[sentence.index - 1];
  return before === undefined || before.section !== sentence.section || before.isLabel ? null : before;
}
