import type { PaperSummary, Reading } from "@engram/library";

const PAGE = 200;

/** All papers that match, or the first `limit`, page by page so that a large library fits. */
export async function* listPages(
  reading: Pick<Reading, "listPapers">,
  text: string,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly PaperSummary[], void, undefined> {
  for (let offset = 0; offset < limit; offset += PAGE) {
    const { papers } = await reading.listPapers({
      ...(text === "" ? {} : { text }),
      limit: Math.min(PAGE, limit - offset),
      offset,
    });
    if (papers.length > 0) yield papers;
    if (papers.length < PAGE) return;
  }
}
