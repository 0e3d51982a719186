import { createDigest, type Writer, type WriterProgress, writerId } from "@engram/digest";
import {
  type Clock,
  decideScope,
  type Operator,
  type PaperRecord,
  type ScopeDecision,
  sourceTextOf,
} from "@engram/paper";
import type { Database } from "../database/database.ts";
import type { StepName } from "../reading.ts";
import { saveDigest } from "../store/digests.ts";
import { createKeptReplies, forgetReplies } from "../store/model-replies.ts";
import { findPaper } from "../store/papers.ts";
import { type ActiveRun, keyText } from "./run-store.ts";
import type { RunTelling } from "./run-worker.ts";
import { parseRunWriter } from "./run-writer.ts";

export interface PerformRunPorts {
  readonly database: Database;
  readonly writers: readonly Writer[];
  readonly operator: Operator;
  readonly clock: Clock;
  readonly engramVersion: string;
}

/**
 * The writer of an id (`remote:llama3.2`), or the first of a name (`remote`). The name of a local model is enough: how
 * its weights are stored, and their checksum, stand behind it.
 */
export function findWriter(writers: readonly Writer[], asked: string): Writer | undefined {
  const ids = writers.map((writer) => ({ id: writerId(writer), writer }));
  const found =
    ids.find(({ id }) => id === asked) ??
    ids.find(({ writer }) => writer.name === asked) ??
    ids.find(({ id }) => asked.startsWith("local:") && id.startsWith(`${asked} `));
  return found?.writer;
}

/** What a digest of this version may be made from; the same answer before a run, in it, and in the library. */
export function scopeOf(record: PaperRecord, operator: Operator): ScopeDecision {
  return decideScope({ origin: "arxiv", licence: record.licence, submitted: record.submitted }, operator);
}

/** Makes and stores the digest of a run, from the stored record to the stored digest, step by step. */
export async function performRun(
  ports: PerformRunPorts,
  run: ActiveRun,
  telling: RunTelling,
): Promise<{ readonly contentHash: string }> {
  const step = stepper(telling);
  const record = await step("metadata", () => getRecord(ports.database, run));
  const scope = await step(
    "licence",
    () => scopeOf(record, ports.operator),
    (decided) => decided,
  );
  const source = await step("text", () => sourceTextOf(record));
  const { writer: asked, article } = parseRunWriter(run.writer);
  const writer = findWriter(ports.writers, asked);
  if (writer === undefined) throw new Error(`no writer is called ${run.writer}`);
  const isModel = writer.model !== undefined;
  const written = await writer.write(source, {
    language: run.language,
    article,
    signal: telling.signal,
    ...(isModel ? { replies: await createKeptReplies(ports.database, keyText(run), ports.clock) } : {}),
    report: (progress) => tellProgress(progress, telling),
  });
  // A request to cancel from another process is found by writing, so this is its last chance.
  await telling.flush();
  telling.signal.throwIfAborted();
  const digest = createDigest({
    record,
    source,
    scope,
    writer,
    written,
    readerLanguage: run.language,
    engramVersion: ports.engramVersion,
    now: ports.clock.now(),
  });
  await step("store", () => saveDigest(ports.database, { digest, source, language: run.language }));
  // Whoever asks for the digest again wants the model asked again.
  if (isModel) await forgetReplies(ports.database, keyText(run));
  return { contentHash: digest.provenance.contentHash };
}

/** Tells that a step has begun and ended; between two steps a run can be stopped. */
function stepper(
  telling: RunTelling,
): <T>(
  step: StepName,
  perform: () => T | Promise<T>,
  scopeFrom?: (result: T) => ScopeDecision,
) => Promise<T> {
  return async (step, perform, scopeFrom) => {
    telling.signal.throwIfAborted();
    telling.tell({ type: "step", step, state: "started" });
    const result = await perform();
    telling.tell({
      type: "step",
      step,
      state: "done",
      ...(scopeFrom === undefined ? {} : { scope: scopeFrom(result) }),
    });
    return result;
  };
}

async function getRecord(database: Database, run: ActiveRun): Promise<PaperRecord> {
  const stored = await findPaper(database, { id: run.paperId, version: run.version });
  // A run is only ever started for a version that is stored, and nothing deletes one.
  if (stored === undefined) throw new Error(`${run.paperId}v${run.version} is not stored`);
  return stored.record;
}

function tellProgress(progress: WriterProgress, telling: RunTelling): void {
  // A writer that works in one go is stopped here: what it reports next is never told.
  telling.signal.throwIfAborted();
  if (progress.kind === "step") {
    telling.tell({ type: "step", step: progress.step, state: progress.state });
  } else if (progress.kind === "tally") {
    telling.tell({ type: "tally", tally: progress.tally });
  } else {
    telling.tell({ type: "statement", part: progress });
  }
}
