import { builtinWriter, createDigest } from "@engram/digest";
import type {
  Browsing,
  Correction,
  Feedback,
  Library,
  PaperView,
  RestoreError,
  RunEvent,
  StoredDigest,
  StoreReport,
  Takedown,
} from "@engram/library";
import { bundledRecords, decideScope, err, ok, type PaperRecord, sourceTextOf } from "@engram/paper";

/** A library that remembers what it was asked to do. */
export interface FakeReading extends Library {
  readonly asked: {
    runs: number;
    cancelled: string[];
    closed: number;
  };
}

export interface FakeReadingOptions {
  readonly records?: readonly PaperRecord[];
  /** The newest version that arXiv has, where it is not the one in `records`. */
  readonly latestVersion?: number;
  readonly offline?: boolean;
  /** arXiv was asked and does not have what is stored. */
  readonly unlisted?: true;
  /** How every run ends, where it does not end in a digest. */
  readonly runEnds?: RunEvent;
  /** A run tells of its first step and then of nothing, until it is given up. */
  readonly runHangs?: boolean;
  readonly stored?: (digest: StoredDigest) => StoredDigest;
  readonly exported?: readonly string[];
  readonly report?: StoreReport;
  readonly restoreError?: RestoreError;
  readonly corrections?: readonly Correction[];
}

interface FakeRun {
  readonly record: PaperRecord;
  readonly language: "en" | "fr";
  readonly article: boolean;
}

/** Reading without a store, a network or jobs; digests are made by the real writer. */
export function fakeReading(options: FakeReadingOptions = {}): FakeReading {
  const records = options.records ?? bundledRecords;
  const digests = new Map<string, StoredDigest[]>();
  const runs = new Map<string, FakeRun>();
  const asked = {
    runs: 0,
    cancelled: [] as string[],
    closed: 0,
  };
  const viewOf = (record: PaperRecord): PaperView => ({
    record,
    latestVersion: options.latestVersion ?? record.version,
    scope: scopeOf(record),
    digests: digests.get(`${record.id}v${record.version}`) ?? [],
    offline: options.offline ?? false,
    ...(options.unlisted === undefined ? {} : { unlisted: options.unlisted }),
  });
  const reading: FakeReading = {
    ...nothingElse,
    asked,
    lookUp: async ({ id, version }) => {
      await Promise.resolve();
      const record = records.find((each) => each.id === id && (version ?? each.version) === each.version);
      return record === undefined ? err({ code: "paper.not-found", id }) : ok(viewOf(record));
    },
    startRun: async ({ id, version }, { language, article = false }) => {
      const view = await reading.lookUp(version === undefined ? { id } : { id, version });
      if (!view.ok) return view;
      asked.runs += 1;
      const runId = `run-${asked.runs}`;
      runs.set(runId, { record: view.value.record, language, article });
      return ok({ runId, joined: false });
    },
    async *followRun(runId, { signal } = {}) {
      const run = runs.get(runId);
      if (run === undefined) return;
      const told = (id: number, event: RunEvent) => ({ id, at: "2026-11-22T12:00:00Z", event });
      yield told(1, { type: "step", step: "write", state: "started" });
      if (options.runHangs === true) await untilAborted(signal);
      if (options.runEnds !== undefined) yield told(2, options.runEnds);
      else {
        const stored = await makeDigest(run.record, run);
        const key = `${run.record.id}v${run.record.version}`;
        digests.set(key, [(options.stored ?? ((same) => same))(stored), ...(digests.get(key) ?? [])]);
        yield told(2, { type: "done", contentHash: stored.contentHash });
      }
    },
    findDigest: async (contentHash) =>
      Promise.resolve([...digests.values()].flat().find((stored) => stored.contentHash === contentHash)),
    cancelRun: async (runId) => {
      asked.cancelled.push(runId);
      return Promise.resolve(true);
    },
    listPapers: async ({ text, limit = 50, offset = 0 } = {}) => {
      const found = records.filter(({ title }) => text === undefined || title.includes(text));
      const papers = found.slice(offset, offset + limit).map((record) => ({
        record,
        scope: scopeOf(record),
        latestDigest: digests.get(`${record.id}v${record.version}`)?.[0] ?? null,
      }));
      return Promise.resolve({ papers, total: found.length });
    },
    watchPapers: async () => Promise.resolve(async () => Promise.resolve()),
    ...fakeStore(options),
    ...fakeFeedback(options),
    verify: async () => Promise.resolve(options.report ?? { papers: 0, digests: 0, problems: [] }),
    close: async () => {
      asked.closed += 1;
      return Promise.resolve();
    },
  };
  return reading;
}

function fakeStore({
  exported = [],
  restoreError,
}: FakeReadingOptions): Pick<Library, "exportLines" | "backup" | "restore"> {
  return {
    async *exportLines() {
      await Promise.resolve();
      yield* exported;
    },
    backup: async (write) => {
      for (const line of exported) await write(line);
      return { rows: exported.length };
    },
    restore: async (open) => {
      const lines: string[] = [];
      for await (const line of open()) lines.push(line);
      return restoreError === undefined ? ok({ rows: lines.length }) : err(restoreError);
    },
  };
}

function fakeFeedback({ corrections = [] }: FakeReadingOptions): Feedback {
  const states = new Map(corrections.map(({ number, state }) => [number, state]));
  const takedowns = new Map<string, Takedown>();
  return {
    feedbackOn: async () =>
      Promise.resolve({ votes: { up: 0, down: 0 }, corrections: [], rerun: { state: "closed" } }),
    vote: async () => Promise.resolve(err({ code: "digest.not-found" })),
    submitCorrection: async () => Promise.resolve(err({ code: "digest.not-found" })),
    listCorrections: async (state) =>
      Promise.resolve(
        corrections
          .map((one) => ({ ...one, state: states.get(one.number) ?? one.state }))
          .filter((one) => state === undefined || one.state === state),
      ),
    decideCorrection: async (number, decision) => {
      if (!states.has(number)) return Promise.resolve(false);
      states.set(number, decision);
      return Promise.resolve(true);
    },
    takeDown: async (paperId, why = {}) => {
      const takedown = { paperId, takenDown: "2026-11-22T12:00:00.000Z", ...why };
      takedowns.set(paperId, takedown);
      return Promise.resolve(takedown);
    },
    restorePaper: async (paperId) => Promise.resolve(takedowns.delete(paperId)),
    listTakedowns: async () => Promise.resolve([...takedowns.values()]),
  };
}

function scopeOf({ licence, submitted }: PaperRecord) {
  return decideScope({ origin: "arxiv", licence, submitted }, { audience: "public", commercial: false });
}

/** What the command line never asks for. */
const nothingElse: Browsing &
  Pick<Library, "storeKind" | "getRun" | "listRunEvents" | "findTally" | "suggestOpenPapers"> = {
  storeKind: "embedded",
  getRun: async () => Promise.resolve(undefined),
  listRunEvents: async () => Promise.resolve([]),
  findTally: async () => Promise.resolve(undefined),
  suggestOpenPapers: async () => Promise.resolve([]),
  browsePapers: async () => Promise.resolve({ papers: [], total: 0 }),
  countFacets: async () =>
    Promise.resolve({ categories: [], keywords: [], licences: [], scopes: [], total: 0 }),
  listKeywords: async () => Promise.resolve({ keywords: [], total: 0 }),
  findKeyword: async () => Promise.resolve(undefined),
  searchArxiv: async () => Promise.resolve(ok({ records: [], total: 0 })),
  firstLibrary: { view: () => ({ state: "idle", papers: [] }), start: () => false, cancel: () => false },
  checkStore: async () => Promise.resolve(),
};

async function makeDigest(
  record: PaperRecord,
  { language, article }: Omit<FakeRun, "record">,
): Promise<StoredDigest> {
  const source = sourceTextOf(record);
  const digest = createDigest({
    record,
    source,
    scope: scopeOf(record),
    writer: builtinWriter,
    written: await builtinWriter.write(source, { language, article }),
    readerLanguage: language,
    engramVersion: "0.1.0",
    now: new Date("2026-11-22T12:00:00Z"),
  });
  const { contentHash, created } = digest.provenance;
  return { contentHash, language, created, digest };
}

async function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new Error("aborted")), { once: true });
  });
}
