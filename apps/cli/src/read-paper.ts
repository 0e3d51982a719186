import { type Digest, type Writer, writerId } from "@engram/digest";
import type { PaperView, Reading } from "@engram/library";
import { err, formatPaperId, ok, type PaperId, type Result, toBibtex, toRis } from "@engram/paper";
import type { CommandError } from "./command-error.ts";
import { readSettings } from "./compose.ts";
import { formatDigest } from "./format-digest.ts";
import { noteAccount } from "./model/account-text.ts";
import { openNamedWriter } from "./model/open-writer.ts";
import { tellWriting } from "./model/tell-writing.ts";
import { type Progress, progressOn } from "./progress.ts";
import { formatOf, formatOptions, type ReadOptions } from "./read-options.ts";
import type { Surroundings } from "./surroundings.ts";

/** What `read` shows of a paper of arXiv: the stored digest of today's writer, else one from a run. */
export async function readPaper(
  id: PaperId,
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<Result<string, CommandError>> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const opened = await openNamedWriter(options, settings.value, surroundings);
  if (!opened.ok) return opened;
  const { writer } = opened.value;
  const progress = progressOn(surroundings, options);
  progress.line("opening the library ...");
  const reading = await surroundings.openLibrary(settings.value, {
    worker: false,
    offline: options.offline === true,
    debug: options.debug === true,
    ...(writer.model === undefined ? {} : { otherWriters: [writer] }),
  });
  try {
    progress.step("metadata");
    const view = await reading.lookUp(id, lookUpOptions(options, surroundings));
    if (!view.ok) return view;
    progress.clear();
    noteWhatIsShown(view.value, id, options, progress);
    const format = formatOf(options);
    if (format === "bib") return ok(toBibtex(view.value.record));
    if (format === "ris") return ok(toRis(view.value.record));
    const digest = await findOrMakeDigest(reading, view.value, { options, surroundings, progress, writer });
    noteAccount(opened.value, progress);
    return digest.ok
      ? ok(await formatDigest(digest.value, formatOptions(options, format, surroundings)))
      : digest;
  } finally {
    progress.clear();
    await opened.value.close();
    await reading.close();
  }
}

function lookUpOptions({ lang, offline }: ReadOptions, { signal }: Surroundings) {
  return { language: lang, ...(offline === true ? { offline } : {}), signal };
}

function noteWhatIsShown(view: PaperView, asked: PaperId, options: ReadOptions, progress: Progress): void {
  const { record, latestVersion, offline, unlisted } = view;
  const shown = formatPaperId({ id: record.id, version: record.version });
  if (unlisted === true) {
    progress.note(`arXiv does not list ${formatPaperId(asked)}; this is ${shown}, as it is stored here.`);
  } else if (offline && options.offline !== true) {
    progress.note(`arXiv could not be reached; this is ${shown}, the newest version stored here.`);
  } else if (offline && asked.version === undefined) {
    progress.note(`Offline: this is ${shown}, the newest version stored here.`);
  } else if (latestVersion > record.version) {
    progress.note(`There is a newer version: ${record.id}v${latestVersion}.`);
  }
}

interface RunSurroundings {
  readonly options: ReadOptions;
  readonly surroundings: Surroundings;
  readonly progress: Progress;
  readonly writer: Writer;
}

async function findOrMakeDigest(
  reading: Reading,
  view: PaperView,
  run: RunSurroundings,
): Promise<Result<Digest, CommandError>> {
  const stored = view.digests.find(
    ({ digest, language }) =>
      language === run.options.lang &&
      isBy(run.writer, digest) &&
      digest.scope.used === view.scope.used &&
      // Whoever did not ask for an article gets no longer page than before.
      (digest.article !== undefined) === (run.options.article === true),
  );
  if (stored !== undefined) return ok(stored.digest);
  const { id, version } = view.record;
  const started = await reading.startRun(
    { id, version },
    {
      language: run.options.lang,
      writer: writerId(run.writer),
      article: run.options.article === true,
      offline: view.offline || view.unlisted === true,
    },
  );
  if (!started.ok) return started;
  return followToTheEnd(reading, started.value, run);
}

/** Whether a digest is one that this writer, with this model and these prompts, would be asked for. */
function isBy({ name, version, model, promptVersion }: Writer, { provenance }: Digest): boolean {
  const same = [
    [provenance.writer, name],
    [provenance.writerVersion, version],
    [provenance.model, model],
    [provenance.promptVersion, promptVersion],
  ];
  return same.every(([stored, own]) => stored === own);
}

async function followToTheEnd(
  reading: Reading,
  { runId, joined }: { readonly runId: string; readonly joined: boolean },
  { surroundings: { signal }, progress, writer }: RunSurroundings,
): Promise<Result<Digest, CommandError>> {
  const tell = tellWriting(writer.model, progress);
  try {
    for await (const { event } of reading.followRun(runId, { signal })) {
      if (event.type === "step" && event.state === "started") progress.step(event.step);
      if (event.type === "tally") tell(event.tally);
      if (event.type === "cancelled") return err({ code: "run.cancelled" });
      if (event.type === "failed") {
        const { code, retryable, errorId } = event;
        const told = errorId === undefined ? {} : { errorId };
        return err({ code: "run.failed", because: code, retryable, ...told });
      }
      if (event.type === "done") {
        const found = await reading.findDigest(event.contentHash);
        if (found === undefined)
          throw new Error(`run ${runId} told of digest ${event.contentHash}, which is not stored`);
        return ok(found.digest);
      }
    }
  } finally {
    // Someone else may be waiting for a run that we only joined.
    if (signal.aborted && !joined) await reading.cancelRun(runId);
  }
  signal.throwIfAborted();
  throw new Error(`run ${runId} ended without saying how`);
}
