import type { Language } from "@engram/paper";

/** The language that an API address asks for with `?lang=`; English where it asks for none, undefined where it is unknown. */
export function apiLanguage(url: URL): Language | undefined {
  const given = url.searchParams.get("lang") ?? "en";
  return given === "en" || given === "fr" ? given : undefined;
}
