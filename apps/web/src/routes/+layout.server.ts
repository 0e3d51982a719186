import { inLanguage } from "#lib/addresses.ts";
import type { LayoutServerLoad } from "./$types";

/** Pages are made here alone; src/client/ makes them livelier, and nothing needs it. */
export const csr = false;

export const load: LayoutServerLoad = ({ locals, url, route }) => {
  const address = url.pathname + url.search;
  return {
    language: locals.language,
    engramVersion: locals.engram.facts.engramVersion,
    alternates: { en: inLanguage("en", address), fr: inLanguage("fr", address) },
    hasOwnSearch: route.id === "/[[language=language]]" && !url.searchParams.get("q"),
    query: url.searchParams.get("q") ?? "",
  };
};
