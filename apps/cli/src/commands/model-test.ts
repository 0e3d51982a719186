import { onOneLine } from "@engram/digest";
import { assertUndamaged, type EngineReply, findWrongChecksum } from "@engram/models/node";
import { ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { gigabytes } from "../model/bytes-in-words.ts";
import { chooseInstalledModel, localChatOf } from "../model/open-local-chat.ts";
import { progressOn } from "../progress.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

/** What a model did when it was tried. */
interface TestReport {
  readonly model: string;
  readonly sentence: string;
  readonly loadMs: number;
  readonly firstTokenMs: number;
  readonly tokens: EngineReply["tokens"];
  readonly tokensPerSecond: number | null;
  /** Of this process, at its highest so far. */
  readonly residentBytes: number;
}

const QUESTION = "Say in one short sentence why people read by lamplight.";
const MOST_TOKENS = 60;

/** Checks a model's files, loads it, and lets it say one sentence. */
export async function testModel(
  name: string | undefined,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const { modelHost, signal, stdout } = surroundings;
  const model = await chooseInstalledModel(name ?? null, settings.value);
  if (!model.ok) return model;
  const progress = progressOn(surroundings, options);
  progress.line(`comparing the files of ${model.value.name} with their checksums ...`);
  assertUndamaged(model.value, await findWrongChecksum(model.value, signal));
  let reply: EngineReply | undefined;
  const chat = await localChatOf(model.value, modelHost, {
    onReply: (each) => {
      reply = each;
    },
  });
  try {
    progress.line(`loading ${model.value.name} ...`);
    const loadMs = await chat.load();
    progress.line("asking it ...");
    const { text } = await chat.complete({
      messages: [{ role: "user", content: QUESTION }],
      temperature: 0,
      seed: 1,
      maximumTokens: MOST_TOKENS,
      maximumCharacters: 1_000,
      signal,
    });
    progress.clear();
    if (reply === undefined) throw new Error("a model answered, and nobody was told");
    const report = reportOf(chat.model, text, loadMs, reply, modelHost.residentMemory());
    await writeAndWait(
      stdout,
      options.json === true ? `${JSON.stringify(report, null, 2)}\n` : inWords(report),
    );
    return ok(undefined);
  } finally {
    progress.clear();
    await chat[Symbol.asyncDispose]();
  }
}

function reportOf(
  model: string,
  text: string,
  loadMs: number,
  { tokens, firstTokenMs, wholeMs }: EngineReply,
  residentBytes: number,
): TestReport {
  const written = (tokens?.completion ?? 0) - 1;
  const tokensPerSecond = written > 0 ? (1000 * written) / (wholeMs - firstTokenMs) : null;
  return { model, sentence: onOneLine(text), loadMs, firstTokenMs, tokens, tokensPerSecond, residentBytes };
}

function inWords({
  model,
  sentence,
  loadMs,
  firstTokenMs,
  tokensPerSecond,
  residentBytes,
}: TestReport): string {
  const speed = tokensPerSecond === null ? "" : `, then ${tokensPerSecond.toFixed(1)} a second`;
  return (
    `${model} says: ${sentence}\n` +
    `Loaded in ${(loadMs / 1000).toFixed(2)} s; first token after ${(firstTokenMs / 1000).toFixed(2)} s${speed}; ` +
    `this process took ${gigabytes(residentBytes)} of memory at its highest.\n`
  );
}
