import {
  createEvidenceMemory,
  type DigestContent,
  type KeyPoint,
  type Keyword,
  type Sampling,
  type Statement,
  tagSource,
  type Writer,
  type WriterProgress,
  type WrittenDigest,
} from "@engram/digest";
import type { SourceText } from "@engram/paper";
import type { ChatModel } from "../chat/chat-model.ts";
import { rememberReplies } from "../chat/remember-replies.ts";
import { PROMPT_VERSION } from "../prompts/prompt-set.ts";
import type { Reader } from "../prompts/reword-statement.ts";
import { AccountKeeper, type TokenPrice, type WritingAccount } from "./account.ts";
import { defineTerms } from "./define-terms.ts";
import type { Desk } from "./desk.ts";
import { isMostlyTranslated, translator } from "./translate-statement.ts";
import { wordArticle } from "./word-article.ts";
import { isPartOf, wordStatement } from "./word-statement.ts";

export interface ModelWriterOptions {
  /** `remote`: as it is called in settings, digests and runs. */
  readonly name: string;
  /** Decides what is said, in which order and on which passages; its statements are shown wherever the model's can not be. */
  readonly planner: Writer;
  readonly chat: ChatModel;
  readonly sampling?: Sampling;
  readonly price?: TokenPrice | undefined;
  /** Whether the model is asked what terms mean that neither the paper nor the glossary explains. Small ones are often wrong. */
  readonly definesTerms?: boolean;
  /** Called when a digest is written: what was kept, tried again, replaced, and what it took. */
  readonly onAccount?: (account: WritingAccount) => void;
}

/** Low enough that the same question mostly gets the same answer. */
const SAMPLING: Sampling = { temperature: 0.2, seed: 1 };

/** Raise it where the same replies would give another digest. */
const VERSION = "2";

type Options = Parameters<Writer["write"]>[1];
type Report = (progress: WriterProgress) => void;

/** A writer that lets a model word what the built-in writer planned, one statement at a time, each one checked. */
export function modelWriter(options: ModelWriterOptions): Writer {
  const { name, planner, chat, definesTerms } = options;
  return {
    name,
    // What is planned and shown in the place of what is refused is the planner's.
    version: `${VERSION}.${planner.version}`,
    model: chat.model,
    // Two digests of one model, with and without its general knowledge, are two.
    promptVersion: definesTerms === true ? `${PROMPT_VERSION}+terms` : PROMPT_VERSION,
    write: (source, asked) => write(options, source, asked),
  };
}

async function write(
  {
    name,
    planner,
    chat: model,
    sampling = SAMPLING,
    price,
    definesTerms = false,
    onAccount,
  }: ModelWriterOptions,
  source: SourceText,
  { language, article = false, report = () => undefined, signal, replies }: Options,
): Promise<WrittenDigest> {
  const planned = await planner.write(source, {
    language,
    article,
    ...(signal === undefined ? {} : { signal }),
    report: stepsOf(report),
  });
  const chat = replies === undefined ? model : rememberReplies(model, replies);
  const account = new AccountKeeper({ price, report: (tally) => report({ kind: "tally", tally }) });
  const stop = new AbortController();
  const isFrench = language === "fr" && planned.language === "en";
  const tell = isFrench ? translator() : wordStatement;
  const desk = await openDesk(source, { chat, sampling, account, tell, stop, signal });
  try {
    // What is in a language that the checks do not know is shown as it stands.
    const content =
      planned.language === "en"
        ? await wordAll(desk, { name, definesTerms: definesTerms && !isFrench }, planned.content, report)
        : planned.content;
    if (planned.language !== "en") reportAll(planned.content, report);
    report({ kind: "step", step: "write", state: "done" });
    report({ kind: "step", step: "check", state: "started" });
    report({ kind: "step", step: "check", state: "done" });
    onAccount?.(account.total());
    const written = isFrench && isMostlyTranslated(content) ? "fr" : planned.language;
    return { ...planned, content, language: written, ...(account.isSampledAsAsked ? { sampling } : {}) };
  } finally {
    // One part failed: what the others still ask for is of no use.
    stop.abort(new Error("the digest will not be finished"));
  }
}

async function openDesk(
  source: SourceText,
  parts: Pick<Desk, "chat" | "sampling" | "account" | "tell"> & {
    readonly stop: AbortController;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Desk> {
  const { stop, signal, ...rest } = parts;
  const split = await tagSource(source);
  return {
    ...rest,
    split,
    memory: createEvidenceMemory(split),
    faults: { inARow: 0 },
    signal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
  };
}

/** The planner's steps, the last of which are this writer's own. */
function stepsOf(report: Report): Report {
  return (progress) => {
    if (progress.kind !== "step" || progress.step === "check") return;
    if (progress.step === "write" && progress.state === "done") return;
    report(progress);
  };
}

/** Every part at the same time, the statements of each in order. */
async function wordAll(
  desk: Desk,
  { name, definesTerms }: Required<Pick<ModelWriterOptions, "name" | "definesTerms">>,
  planned: DigestContent,
  report: Report,
): Promise<DigestContent> {
  const { high } = planned.levels;
  for (const statement of high.statements) report({ kind: "statement", place: "high", statement });
  desk.account.plan(countWorded(planned));
  const [tldr, medium, low, keyPoints, keywords, article] = await Promise.all([
    wordTldr(desk, planned.tldr, report),
    wordLevel(desk, "medium", planned.levels.medium.statements, report),
    wordLevel(desk, "low", planned.levels.low.statements, report),
    wordKeyPoints(desk, planned.keyPoints, report),
    completeKeywords(desk, planned.keywords, definesTerms, report),
    planned.article === undefined ? undefined : wordArticle(desk, name, planned.article, report),
  ]);
  const levelOf = (statements: readonly Statement[], builtin: string) => ({
    writtenBy: statements.some(({ writtenBy }) => writtenBy === "model") ? name : builtin,
    statements,
  });
  return {
    tldr,
    levels: {
      high,
      medium: levelOf(medium, planned.levels.medium.writtenBy),
      low: levelOf(low, planned.levels.low.writtenBy),
    },
    keyPoints,
    keywords,
    ...(article === undefined ? {} : { article }),
  };
}

async function completeKeywords(
  desk: Desk,
  planned: readonly Keyword[],
  definesTerms: boolean,
  report: Report,
): Promise<readonly Keyword[]> {
  const keywords = definesTerms ? await defineTerms(desk, planned) : planned;
  for (const keyword of keywords) report({ kind: "keyword", keyword });
  return keywords;
}

/** How many statements the model will be asked for. */
function countWorded({ tldr, levels, keyPoints, article }: DigestContent): number {
  const told = [
    ...levels.medium.statements,
    ...levels.low.statements,
    ...(article?.parts ?? []).flatMap(({ statements }) => statements),
  ].filter(({ kind }) => kind !== "glossary");
  return (tldr === null ? 0 : 1) + told.length + keyPoints.length;
}

async function wordTldr(desk: Desk, planned: Statement | null, report: Report): Promise<Statement | null> {
  if (planned === null) return null;
  const statement = await desk.tell(desk, planned, { reader: "tldr", before: "" });
  report({ kind: "statement", place: "tldr", statement });
  return statement;
}

async function wordLevel(
  desk: Desk,
  level: Extract<Reader, "medium" | "low">,
  planned: readonly Statement[],
  report: Report,
): Promise<readonly Statement[]> {
  const worded: Statement[] = [];
  let before = "";
  for (const builtin of planned) {
    // What a word means in general is ours to say, and no claim of the paper.
    const statement =
      builtin.kind === "glossary"
        ? builtin
        : await desk.tell(desk, builtin, { reader: level, before, isPart: isPartOf(planned, builtin) });
    worded.push(statement);
    before = statement.text;
    report({ kind: "statement", place: level, statement });
  }
  return worded;
}

async function wordKeyPoints(
  desk: Desk,
  planned: readonly KeyPoint[],
  report: Report,
): Promise<readonly KeyPoint[]> {
  const worded: KeyPoint[] = [];
  for (const { role, statement: builtin } of planned) {
    const statement = await desk.tell(desk, builtin, { reader: "key-point", before: "" });
    worded.push({ role, statement });
    report({ kind: "key-point", keyPoint: { role, statement } });
  }
  return worded;
}

function reportAll({ tldr, levels, keyPoints, keywords, article }: DigestContent, report: Report): void {
  if (tldr !== null) report({ kind: "statement", place: "tldr", statement: tldr });
  for (const place of ["high", "medium", "low"] as const)
    for (const statement of levels[place].statements) report({ kind: "statement", place, statement });
  for (const keyPoint of keyPoints) report({ kind: "key-point", keyPoint });
  for (const keyword of keywords) report({ kind: "keyword", keyword });
  for (const { question, statements } of article?.parts ?? [])
    for (const statement of statements) report({ kind: "article", question, statement });
}
