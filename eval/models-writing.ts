/**
 * @file What a real model gets through the checks: statements kept, tried again and replaced on unseen abstracts (the
 * shortest of the set `rehearsal`), why replies were refused, and what the refused ones said. The server is that of the settings.
 * Usage: `ENGRAM_MODEL_URL=... ENGRAM_MODEL=... npm run eval -- models-writing [how many] [minutes]`, data in ENGRAM_DATA.
 */
import { builtinWriter, type Statement, type WriterProgress } from "@engram/digest";
import { modelWriter, openAiChat, type WritingAccount } from "@engram/models";
import { systemClock } from "@engram/paper";
import { unseenAbstracts } from "./digest-data.ts";

const [wanted = "10", minutes = "60"] = process.argv.slice(2);
const { ENGRAM_MODEL_URL: url, ENGRAM_MODEL_KEY: key, ENGRAM_MODEL: model = "" } = process.env;
if (url === undefined) throw new Error("ENGRAM_MODEL_URL names the server that is to be measured");

const total = {
  abstracts: 0,
  asked: 0,
  kept: 0,
  keptAfterRetry: 0,
  unchanged: 0,
  replaced: 0,
  faults: 0,
  replies: 0,
};
const refusals = new Map<string, number>();
const shown = new Map<string, number>();
const tokens = { prompt: 0, completion: 0 };
const deadline = AbortSignal.timeout(Number(minutes) * 60_000);
const limits = { answerTimeoutMs: 600_000, idleTimeoutMs: 600_000, wholeTimeoutMs: 1_200_000 };
const writer = modelWriter({
  name: "remote",
  planner: builtinWriter,
  chat: openAiChat({ url, key: key ?? null, model, fetch, clock: systemClock, random: Math.random, limits }),
  onAccount: add,
});

const abstracts = unseenAbstracts("rehearsal").toSorted((a, b) => a.text.length - b.text.length);
for (const { corpus, id, title, text } of abstracts.slice(0, Number(wanted))) {
  const started = performance.now();
  const source = {
    sections: [
      { id: "title", text: title },
      { id: "abstract", text },
    ],
  };
  let first: number | undefined;
  console.log(`\n${corpus} ${id}, ${text.length} characters`);
  const report = (progress: WriterProgress): void => {
    if (progress.kind === "step" || progress.kind === "tally" || progress.kind === "keyword") return;
    if (progress.kind === "statement" && progress.place === "high") return;
    first ??= performance.now() - started;
    if (progress.kind === "key-point") show("key point", progress.keyPoint.statement);
    else show(progress.kind === "article" ? "article" : progress.place, progress.statement);
  };
  try {
    await writer.write(source, { language: "en", signal: deadline, report });
    console.log(
      `  first statement after ${seconds(first ?? 0)}, all after ${seconds(performance.now() - started)}`,
    );
  } catch (error) {
    if (!deadline.aborted) throw error;
    console.log(`\nstopped after ${minutes} minutes`);
    break;
  }
}

console.log("\n", total, tokens, Object.fromEntries(shown));
console.log(
  [...refusals]
    .sort(([, a], [, b]) => b - a)
    .map(([code, times]) => `${code} ${times}`)
    .join(", "),
);

function show(place: string, { text, evidence, writtenBy, rejectedModelText }: Statement): void {
  shown.set(place, (shown.get(place) ?? 0) + 1);
  if (writtenBy === "model")
    console.log(`  kept (${place})\n    - ${evidence.map(({ quote }) => quote).join(" ")}\n    + ${text}`);
  if (rejectedModelText !== undefined)
    console.log(`  replaced (${place})\n    = ${text}\n    x ${rejectedModelText}`);
}

function add(account: WritingAccount): void {
  total.abstracts += 1;
  for (const what of [
    "asked",
    "kept",
    "keptAfterRetry",
    "unchanged",
    "replaced",
    "faults",
    "replies",
  ] as const)
    total[what] += account[what];
  tokens.prompt += account.tokens?.prompt ?? 0;
  tokens.completion += account.tokens?.completion ?? 0;
  for (const [code, times] of Object.entries(account.refusals))
    refusals.set(code, (refusals.get(code) ?? 0) + times);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
