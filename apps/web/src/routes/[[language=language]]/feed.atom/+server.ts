import type { PaperFilter } from "@engram/library";
import { apiRoute } from "#lib/api-route.ts";
import { atomFeed } from "#lib/atom-feed.ts";
import { categoryWords } from "#lib/category-view.ts";
import { feedAddress, libraryAddress, parseLibraryQuery } from "#lib/library-query.ts";
import type { Translator } from "#messages/messages.ts";
import type { RequestHandler } from "./$types";

const ENTRIES = 50;

/** The papers that a page of the library shows, for programs that watch feeds. */
export const GET: RequestHandler = apiRoute(async ({ locals, url }) => {
  const { say, language } = locals;
  const { reading, facts } = locals.engram;
  const { filter } = parseLibraryQuery(url.searchParams);
  const { papers } = await reading.browsePapers({ ...filter, sort: "changed", limit: ENTRIES });
  const feed = atomFeed(
    {
      origin: url.origin,
      address: feedAddress(language, filter),
      page: libraryAddress(language, { filter }),
      subject: subjectOf(filter, say),
      papers,
      engramVersion: facts.engramVersion,
      now: new Date(),
    },
    say,
  );
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
});

function subjectOf({ text, category, keyword, licence, scope }: PaperFilter, say: Translator): string {
  return [
    text === undefined ? undefined : `“${text}”`,
    category === undefined ? undefined : categoryWords(category, say.language),
    keyword?.replaceAll("-", " "),
    licence,
    scope,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
