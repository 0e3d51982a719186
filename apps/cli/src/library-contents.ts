import type { PaperView, Reading } from "@engram/library";
import { listPages } from "./library-pages.ts";

/** Every version of every paper that is stored, with its digests. */
export async function* readLibrary(
  reading: Pick<Reading, "listPapers" | "lookUp">,
  signal: AbortSignal,
): AsyncGenerator<PaperView, void, undefined> {
  // All of them before the first is looked up: looking a paper up may move it in the list.
  const ids: string[] = [];
  for await (const page of listPages(reading, "")) ids.push(...page.map(({ record }) => record.id));
  for (const id of new Set(ids)) {
    signal.throwIfAborted();
    const newest = await reading.lookUp({ id }, { offline: true, signal });
    if (!newest.ok) continue; // removed since it was listed
    yield newest.value;
    const { version } = newest.value.record;
    for (let older = newest.value.latestVersion; older >= 1; older -= 1) {
      if (older === version) continue;
      const view = await reading.lookUp({ id, version: older }, { offline: true, signal });
      if (view.ok) yield view.value;
    }
  }
}
