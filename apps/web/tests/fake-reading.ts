/** @file A library in memory whose runs go on only when a test says so. */
import type { Digest, WritingTally } from "@engram/digest";
import type {
  Language,
  LookUpError,
  PaperSummary,
  PaperView,
  Reading,
  RunEvent,
  RunState,
  RunView,
  ScopeDecision,
  StoredDigest,
  StoredRunEvent,
} from "@engram/library";
import { err, ok, type PaperId, type PaperRecord, type Result } from "@engram/paper";
import { type BrowsablePaper, FakeBrowsing } from "./fake-browsing.ts";
import { FakeFeedback } from "./fake-feedback.ts";

const METADATA: ScopeDecision = { used: "metadata", reason: "nonexclusive", obligations: ["none"] };

interface FakeRun {
  view: RunView;
  readonly events: StoredRunEvent[];
  readonly digest: Digest | undefined;
  readonly waiting: Set<() => void>;
}

interface FakePaper {
  readonly record: PaperRecord;
  readonly scope: ScopeDecision;
  readonly digests: StoredDigest[];
  /** What a run of it makes. */
  readonly digest?: Digest;
}

export class FakeReading extends FakeBrowsing implements Reading {
  readonly feedback = new FakeFeedback((contentHash) => this.findDigest(contentHash));
  readonly feedbackOn = this.feedback.feedbackOn;
  readonly vote = this.feedback.vote;
  readonly submitCorrection = this.feedback.submitCorrection;
  readonly listCorrections = this.feedback.listCorrections;
  readonly decideCorrection = this.feedback.decideCorrection;
  readonly takeDown = this.feedback.takeDown;
  readonly restorePaper = this.feedback.restorePaper;
  readonly listTakedowns = this.feedback.listTakedowns;
  readonly papers = new Map<string, FakePaper>();
  readonly runs = new Map<string, FakeRun>();
  /** Called by tests that change a paper behind the pages' back. */
  readonly watchers = new Set<(paperId: string) => void>();
  /** By content hash: what a model took for a digest. */
  readonly tallies = new Map<string, WritingTally>();
  /** Whom a run may be asked of besides the built-in writer. */
  readonly models: string[] = [];
  suggestions: readonly PaperSummary[] = [];
  /** Thrown by the next look-up. */
  nextError: Error | undefined;
  /** True: a run does everything at once. */
  isInstant = false;

  add(
    record: PaperRecord,
    options: { readonly digest?: Digest; readonly isStored?: boolean; readonly scope?: ScopeDecision } = {},
  ): void {
    const { digest, isStored = false, scope = METADATA } = options;
    const digests = digest !== undefined && isStored ? [asStored(digest)] : [];
    this.papers.set(record.id, { record, scope, digests, ...(digest === undefined ? {} : { digest }) });
    this.tellWatchers(record.id);
  }

  /** As the store tells of each change. */
  tellWatchers(paperId: string): void {
    for (const tell of this.watchers) tell(paperId);
  }

  /** Another digest of a paper, made after those that it has. */
  addDigest(paperId: string, digest: Digest): void {
    this.papers.get(paperId)?.digests.unshift(asStored(digest));
    this.tellWatchers(paperId);
  }

  async lookUp(
    id: PaperId,
    { offline = false }: { readonly offline?: boolean } = {},
  ): Promise<Result<PaperView, LookUpError>> {
    const error = this.nextError;
    this.nextError = undefined;
    if (error !== undefined) throw error;
    const takedown = this.feedback.takedowns.get(id.id);
    if (takedown !== undefined) {
      const { paperId, ...facts } = takedown;
      return err({ code: "paper.taken-down", id: paperId, ...facts });
    }
    const paper = this.papers.get(id.id);
    if (paper === undefined)
      return err({ code: offline ? "paper.not-stored-offline" : "paper.not-found", id: id.id });
    const latest = paper.record.version;
    if (id.version !== undefined && id.version > latest) {
      return err({ code: "paper.version-not-found", id: id.id, version: id.version, latest });
    }
    const active = [...this.runs.values()].find(({ view }) => view.paperId === id.id && isActive(view.state));
    return ok({
      record: { ...paper.record, version: id.version ?? latest },
      latestVersion: latest,
      scope: paper.scope,
      digests: paper.digests,
      ...(active === undefined ? {} : { activeRunId: active.view.runId }),
      offline: false,
    });
  }

  async startRun(
    id: PaperId,
    { language, writer = "builtin" }: { readonly language: Language; readonly writer?: string },
  ) {
    const found = await this.lookUp(id);
    if (!found.ok) return found;
    if (writer !== "builtin" && !this.models.includes(writer))
      return err({ code: "run.writer-unknown" as const, writer });
    if (found.value.record.abstract === "") return err({ code: "run.abstract-empty" as const, id: id.id });
    const active = found.value.activeRunId;
    if (active !== undefined) return ok({ runId: active, joined: true });
    const runId = `run-${this.runs.size + 1}`;
    const view: RunView = {
      runId,
      paperId: id.id,
      version: found.value.record.version,
      language,
      writer,
      state: "running",
      created: "2026-11-22T12:00:00Z",
    };
    this.runs.set(runId, { view, events: [], digest: this.papers.get(id.id)?.digest, waiting: new Set() });
    if (this.isInstant) this.finish(runId);
    return ok({ runId, joined: false });
  }

  /** Lets a run tell something. */
  tell(runId: string, ...events: readonly RunEvent[]): void {
    const run = this.#get(runId);
    for (const event of events) {
      run.events.push({ id: run.events.length + 1, at: "2026-11-22T12:00:01Z", event });
      if (event.type === "done" || event.type === "failed" || event.type === "cancelled") {
        run.view = { ...run.view, state: event.type, finished: "2026-11-22T12:00:02Z" };
      }
    }
    for (const wake of run.waiting) wake();
    run.waiting.clear();
  }

  /** Ends a run with the digest of its paper. */
  finish(runId: string): void {
    const run = this.#get(runId);
    if (run.digest === undefined) throw new Error("this paper has no digest to make");
    this.addDigest(run.view.paperId, run.digest);
    this.tell(runId, { type: "done", contentHash: run.digest.provenance.contentHash });
  }

  async getRun(runId: string): Promise<RunView | undefined> {
    return this.runs.get(runId)?.view;
  }

  async *followRun(
    runId: string,
    options: { readonly afterId?: number; readonly signal?: AbortSignal } = {},
  ): AsyncGenerator<StoredRunEvent> {
    const run = this.#get(runId);
    const { signal } = options;
    let next = options.afterId ?? 0;
    while (signal?.aborted !== true) {
      const event = run.events[next];
      if (event !== undefined) {
        next += 1;
        yield event;
      } else if (!isActive(run.view.state)) return;
      else {
        await new Promise<void>((resolve) => {
          run.waiting.add(resolve);
          signal?.addEventListener("abort", () => resolve(), { once: true });
        });
      }
    }
  }

  /** How many readers wait for the next event of a run. */
  followers(runId: string): number {
    return this.#get(runId).waiting.size;
  }

  async listRunEvents(runId: string, afterId = 0): Promise<readonly StoredRunEvent[]> {
    return this.#get(runId).events.slice(afterId);
  }

  async cancelRun(runId: string): Promise<boolean> {
    const run = this.runs.get(runId);
    if (run === undefined || !isActive(run.view.state)) return false;
    this.tell(runId, { type: "cancelled" });
    return true;
  }

  async findDigest(contentHash: string): Promise<StoredDigest | undefined> {
    return [...this.papers.values()]
      .flatMap(({ digests }) => digests)
      .find((one) => one.contentHash === contentHash);
  }

  async findTally(contentHash: string): Promise<WritingTally | undefined> {
    return this.tallies.get(contentHash);
  }

  async listPapers({
    text = "",
    limit = 20,
    offset = 0,
  }: {
    readonly text?: string;
    readonly limit?: number;
    readonly offset?: number;
  } = {}) {
    const words = text.toLowerCase();
    const all = [...this.papers.values()].filter(({ record }) =>
      `${record.title} ${record.authors.join(" ")} ${record.abstract}`.toLowerCase().includes(words),
    );
    return { papers: all.slice(offset, offset + limit).map(summarise), total: all.length };
  }

  protected override listed(): readonly BrowsablePaper[] {
    return [...this.papers.values()].map(browsable);
  }

  async suggestOpenPapers(): Promise<readonly PaperSummary[]> {
    return this.suggestions;
  }

  async watchPapers(onChange: (paperId: string) => void): Promise<() => Promise<void>> {
    this.watchers.add(onChange);
    return async () => {
      this.watchers.delete(onChange);
    };
  }

  async close(): Promise<void> {
    this.papers.clear();
  }

  #get(runId: string): FakeRun {
    const run = this.runs.get(runId);
    if (run === undefined) throw new Error(`there is no run ${runId}`);
    return run;
  }
}

function browsable(paper: FakePaper): BrowsablePaper {
  return { ...summarise(paper), digests: paper.digests };
}

function isActive(state: RunState): boolean {
  return state === "queued" || state === "running";
}

function asStored(digest: Digest): StoredDigest {
  const { contentHash, created, language } = digest.provenance;
  return { contentHash, created, language: language === "fr" ? "fr" : "en", digest };
}

function summarise({ record, scope, digests }: FakePaper): PaperSummary {
  const [latest] = digests;
  return { record, scope, latestDigest: latest ?? null };
}
