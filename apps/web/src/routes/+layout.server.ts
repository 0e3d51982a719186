import { inLanguage } from "#lib/addresses.ts";
import { languageToPropose } from "#lib/languages.ts";
import { translator } from "#messages/messages.ts";
import type { LayoutServerLoad } from "./$types";

/** Pages are made here alone; src/client/ makes them livelier, and nothing needs it. */
export const csr = false;

/** Pages whose own field is the one to search with. */
const OWN_SEARCH: ReadonlySet<string> = new Set([
  "/[[language=language]]",
  "/[[language=language]]/library",
  "/[[language=language]]/library/arxiv",
]);

export const load: LayoutServerLoad = ({ locals, url, route, request, setHeaders }) => {
  const address = url.pathname + url.search;
  const proposed = languageToPropose(request.headers.get("accept-language"), locals.language);
  setHeaders({ vary: "Accept-Language" });
  return {
    // Told in the language that it is about, and only where the browser says that its reader wants it more.
    proposed:
      proposed === undefined
        ? null
        : {
            language: proposed,
            sentence: translator(proposed)("site.exists"),
            link: translator(proposed)("site.exists.read"),
            address: inLanguage(proposed, address),
          },
    language: locals.language,
    engramVersion: locals.engram.facts.engramVersion,
    alternates: { en: inLanguage("en", address), fr: inLanguage("fr", address) },
    hasOwnSearch: OWN_SEARCH.has(route.id ?? ""),
    query: url.searchParams.get("q") ?? "",
  };
};
