import { err, type Language, ok, type Result } from "@engram/paper";

/** The language that an API address asks for with `?lang=`; English where it asks for none. */
export function apiLanguage(
  url: URL,
): Result<Language, { readonly code: "request.bad-lang"; readonly field: "lang" }> {
  const given = url.searchParams.get("lang") ?? "en";
  return given === "en" || given === "fr" ? ok(given) : err({ code: "request.bad-lang", field: "lang" });
}
