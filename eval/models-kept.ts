/**
 * @file How much of a level a real model gets through the checks, and a sheet for those who read what got through: each
 * statement of a level of unseen abstracts with its passage, what the built-in writer says and what the model said.
 * Usage: `npm run eval -- models-kept SHEET [unseen set] [how many] [level]`, data in ENGRAM_DATA. The model is the one of
 * ENGRAM_MODEL_URL and ENGRAM_MODEL, or without a server the only one in the folder ENGRAM_MODELS, in process. SHEET is
 * JSON lines; abstracts that it holds already are not asked again.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { builtinWriter, type Statement, type Writer } from "@engram/digest";
import { type ChatModel, modelWriter, openAiChat, type WritingAccount } from "@engram/models";
import { systemClock } from "@engram/paper";
import { thisModelHost } from "../apps/cli/src/model/model-host.ts";
import { openLocalChat } from "../apps/cli/src/model/open-local-chat.ts";
import { type UnseenSet, unseenAbstracts } from "./digest-data.ts";

interface SheetLine {
  readonly id: string;
  readonly account: Omit<WritingAccount, "refusals">;
  readonly refusals: WritingAccount["refusals"];
  readonly seconds: number;
  readonly statements: readonly {
    readonly passage: string;
    readonly builtin: string;
    /** Null where the built-in statement was shown. */
    readonly kept: string | null;
    readonly rejected: string | null;
  }[];
}

const [sheet, set = "fresh", most = "60", level = "low"] = process.argv.slice(2);
if (sheet === undefined || (level !== "low" && level !== "medium"))
  throw new Error("models-kept SHEET [unseen set] [how many] [low|medium]");

/** Plans one level alone: the others would take as long and say no more about the model. */
const planner: Writer = {
  ...builtinWriter,
  write: async (source, options) => {
    const written = await builtinWriter.write(source, options);
    const { high, medium, low } = written.content.levels;
    const none = { writtenBy: builtinWriter.name, statements: [] };
    const levels = { high, medium: level === "medium" ? medium : none, low: level === "low" ? low : none };
    return { ...written, content: { tldr: null, keyPoints: [], keywords: [], levels } };
  },
};
const chat = await openChat(process.env);

const done = existsSync(sheet) ? linesOf(sheet) : [];
for (const { id, title, text } of unseenAbstracts(set as UnseenSet).slice(0, Number(most))) {
  if (done.some((line) => line.id === id)) continue;
  const sections = [
    { id: "title", text: title },
    { id: "abstract", text },
  ];
  const accounts: WritingAccount[] = [];
  const writer = modelWriter({
    name: "remote",
    planner,
    chat,
    onAccount: (written) => accounts.push(written),
  });
  const started = performance.now();
  const { content } = await writer.write({ sections }, { language: "en" });
  const seconds = (performance.now() - started) / 1000;
  const planned = (await planner.write({ sections }, { language: "en" })).content.levels[level].statements;
  const [account] = accounts;
  if (account === undefined) throw new Error(`${id} was written without an account`);
  const { refusals, ...counts } = account;
  const statements = content.levels[level].statements.flatMap((statement, place) =>
    statement.kind === "glossary" ? [] : [lineOf(statement, planned[place])],
  );
  const line: SheetLine = { id, account: counts, refusals, seconds, statements };
  appendFileSync(sheet, `${JSON.stringify(line)}\n`);
  done.push(line);
  console.log(`${id}: ${summary([line])}`);
}
console.log(`\n${done.length} abstracts: ${summary(done)}`);

async function openChat({
  ENGRAM_MODEL_URL: url,
  ENGRAM_MODEL_KEY: key,
  ENGRAM_MODEL: model = "",
  ENGRAM_MODELS: modelsFolder,
}: NodeJS.ProcessEnv): Promise<ChatModel> {
  if (url !== undefined) {
    // A small machine under load may take minutes for a reply.
    const limits = { answerTimeoutMs: 600_000, idleTimeoutMs: 600_000, wholeTimeoutMs: 1_200_000 };
    return openAiChat({
      url,
      key: key ?? null,
      model,
      fetch,
      clock: systemClock,
      random: Math.random,
      limits,
    });
  }
  if (modelsFolder === undefined)
    throw new Error("ENGRAM_MODEL_URL or ENGRAM_MODELS says which model is asked");
  const opened = await openLocalChat(null, { modelsFolder }, thisModelHost);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function lineOf(shown: Statement, planned: Statement | undefined): SheetLine["statements"][number] {
  return {
    passage: shown.evidence.map(({ quote }) => quote).join(" "),
    builtin: planned?.text ?? "",
    kept: shown.writtenBy === "model" ? shown.text : null,
    rejected: shown.rejectedModelText ?? null,
  };
}

function summary(lines: readonly SheetLine[]): string {
  const sum = (what: "asked" | "kept" | "keptAfterRetry" | "replaced" | "unchanged" | "faults"): number =>
    lines.reduce((total, { account }) => total + account[what], 0);
  const asked = sum("asked");
  const share = (count: number): string => `${count} (${((100 * count) / asked).toFixed(1)} %)`;
  const seconds = lines.reduce((total, line) => total + line.seconds, 0);
  return (
    `${asked} asked, ${share(sum("kept"))} kept at once, ${share(sum("keptAfterRetry"))} after a second try, ` +
    `of both ${share(sum("unchanged"))} word for word the built-in statement, ${share(sum("replaced"))} replaced, ` +
    `${sum("faults")} faults; ${(seconds / lines.length).toFixed(1)} s an abstract`
  );
}

function linesOf(file: string): SheetLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as SheetLine);
}
