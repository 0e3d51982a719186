import {
  err,
  type FetchedRecord,
  type FetchRecordError,
  ok,
  type PaperId,
  type PaperRecord,
  type PaperSource,
  type Result,
} from "@engram/paper";

/** A record of a paper that does not exist. */
export function recordOf(id: string, changes: Partial<PaperRecord> = {}): PaperRecord {
  return {
    id,
    version: 1,
    title: "On the patience of clocks",
    authors: ["Ada Example", "Ben Example"],
    abstract: "We let a clock stand still. It does not mind. This is a limitation.",
    categories: { main: "cs.LG", secondary: ["stat.ML"] },
    submitted: "2026-01-02T00:00:00Z",
    licence: "http://creativecommons.org/licenses/by-nc-nd/4.0/",
    withdrawn: false,
    from: "oai",
    retrieved: "2026-01-05T09:00:00.000Z",
    ...changes,
  };
}

export interface FakeSource extends PaperSource {
  /** What was asked, in order. */
  readonly asked: PaperId[];
  /** Answers from now on; may wait, and may throw what a network throws. */
  answer: (id: PaperId, signal: AbortSignal | undefined) => Promise<Result<FetchedRecord, FetchRecordError>>;
}

/** A source that knows given records, each the latest version of its paper or an older one. */
export function createFakeSource(...records: readonly PaperRecord[]): FakeSource {
  const asked: PaperId[] = [];
  const source: FakeSource = {
    asked,
    answer: async ({ id, version }) => {
      const versions = records.filter((record) => record.id === id).sort((a, b) => b.version - a.version);
      const [latest] = versions;
      if (latest === undefined) return err({ code: "paper.not-found", id });
      const record = version === undefined ? latest : versions.find((each) => each.version === version);
      if (record !== undefined) return ok({ record, latestVersion: latest.version });
      return err({ code: "paper.version-not-found", id, version: version ?? 0, latest: latest.version });
    },
    fetchRecord(id, options) {
      asked.push(id);
      return source.answer(id, options?.signal);
    },
    searchPapers: async () => ok({ records: [], total: 0 }),
  };
  return source;
}
