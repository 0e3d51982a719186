/** @file The worker in which a model words Low: the model, its engine and the checks are all here, beside the page. */
import { type Digest, parseDigest, splitSentences } from "@engram/digest";
import { type ChatModel, isAsked, questionOf, replyOf, tabEngine, wordLow } from "@engram/models/browser";
import { hasWasmSimd } from "@engram/tensor";
import * as library from "@huggingface/transformers";
import { fetchRuntime } from "../training/fetch-runtime.ts";
import { type BrowserGlobals, threadsFor } from "../training/missing-in-browser.ts";
import { answerFrom, fetchFile } from "./fetch-file.ts";
import { type WordingEvent, WordingFailure, type WordingRequest } from "./wording-events.ts";

const tell = (event: WordingEvent): void => {
  postMessage(event);
};

addEventListener("message", ({ data }: MessageEvent<WordingRequest>) => {
  word(data).catch((error: unknown) => tell(failureOf(error)));
});

async function word(request: WordingRequest): Promise<void> {
  if (!hasWasmSimd((globalThis as BrowserGlobals).WebAssembly)) throw new WordingFailure("wasm");
  const digest = await fetchDigest(request);
  // The checks load their dictionary when they are first asked: better now than after the model's first minute.
  await splitSentences("Ready.").catch(() => {
    throw new WordingFailure("network");
  });
  const fetched = await fetchAll(request);
  tell({ kind: "loading" });
  const started = performance.now();
  const threads = threadsFor(globalThis as BrowserGlobals);
  const { name, dtype, identity } = request.model;
  const engine = await tabEngine(library, { name, dtype, threads, ...fetched });
  const asked = digest.levels.low.statements.map(isAsked);
  const statements = asked.filter(Boolean).length;
  tell({ kind: "loaded", loadMs: performance.now() - started, threads, statements });
  let tokens = 0;
  let wholeMs = 0;
  const chat: ChatModel = {
    model: identity,
    complete: async (question) => {
      const reply = await engine.answer(questionOf(question), () => false);
      tokens += reply.tokens?.completion ?? 0;
      wholeMs += reply.wholeMs;
      return replyOf(reply);
    },
  };
  // Whoever stops it ends the worker.
  const account = await wordLow(chat, digest, {
    signal: new AbortController().signal,
    onStatement: ({ text, writtenBy, rejectedModelText: rejected }, index) => {
      if (asked[index] !== true) return;
      const worded = writtenBy === "model" ? { text } : {};
      const refused = rejected === undefined ? {} : { rejected };
      tell({ kind: "settled", statement: { index, ...worded, ...refused } });
    },
  });
  tell({ kind: "done", asked: account.asked, tokens, wholeMs });
}

/** The digest that the page shows, with the offsets and quotes that the checks need. */
async function fetchDigest({ digest: { address, contentHash } }: WordingRequest): Promise<Digest> {
  const digest = parseDigest(await (await answerFrom(address)).json());
  if (!digest.ok) throw new WordingFailure("fault", digest.error.code);
  if (digest.value.provenance.contentHash !== contentHash) throw new WordingFailure("changed");
  return digest.value;
}

async function fetchAll({ model, runtime }: WordingRequest) {
  const totalBytes = model.sizeBytes + runtime.sizeBytes;
  let bytes = 0;
  let told = 0;
  const add = (more: number): void => {
    bytes += more;
    if (bytes - told < 1e6 && bytes < totalBytes) return;
    told = bytes;
    tell({ kind: "fetched", bytes, totalBytes });
  };
  const files = new Map<string, ArrayBuffer>();
  for (const file of model.files) files.set(file.path, await fetchFile(file, add));
  let share = 0;
  const wasmBinary = await fetchRuntime(
    runtime,
    (now) => {
      add((now - share) * runtime.sizeBytes);
      share = now;
    },
    new AbortController().signal,
  ).catch(() => {
    throw new WordingFailure("network");
  });
  return { files, wasmBinary };
}

/** What browsers and the engine say when there is no more memory; none of them has a code for it. */
const NO_MEMORY = /memory|bad_alloc|allocat/iu;

function failureOf(error: unknown): WordingEvent {
  if (error instanceof WordingFailure) return { kind: "failed", code: error.code, fact: error.fact };
  const fact = error instanceof Error ? error.message : String(error);
  return { kind: "failed", code: NO_MEMORY.test(fact) ? "memory" : "fault", fact: fact.slice(0, 300) };
}
