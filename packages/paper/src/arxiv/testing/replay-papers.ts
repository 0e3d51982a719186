import type { PaperRecord, VersionNote } from "../../paper-record.ts";

/** The versions of the papers that a replay server plays arXiv with. */
export interface ReplayPapers {
  /** One version, or the latest where none is named. */
  find(id: string, version?: number): PaperRecord | undefined;
  /** Dates of all versions of a paper, oldest first. */
  versionsOf(id: string): readonly VersionNote[];
  /** The latest versions whose title, authors or abstract contain all words. */
  search(words: readonly string[]): readonly PaperRecord[];
}

export function createReplayPapers(records: readonly PaperRecord[]): ReplayPapers {
  const latest = (id: string) =>
    records.filter((record) => record.id === id).sort((a, b) => b.version - a.version)[0];
  const ids = [...new Set(records.map((record) => record.id))];
  return {
    find: (id, version) =>
      version === undefined
        ? latest(id)
        : records.find((record) => record.id === id && record.version === version),
    versionsOf(id) {
      const told = latest(id)?.versions;
      if (told !== undefined) return told;
      return records
        .filter((record) => record.id === id)
        .map(({ version, submitted, updated, withdrawn }) => ({
          version,
          submitted: updated ?? submitted,
          ...(withdrawn ? { withdrawn } : {}),
        }))
        .sort((a, b) => a.version - b.version);
    },
    search: (words) =>
      ids.flatMap((id) => {
        const record = latest(id);
        if (record === undefined) return [];
        const text = [record.title, ...record.authors, record.abstract].join(" ").toLowerCase();
        return words.every((word) => text.includes(word.toLowerCase())) ? [record] : [];
      }),
  };
}
