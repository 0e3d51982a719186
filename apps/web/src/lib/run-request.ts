import { err, type Language, ok, type Result } from "@engram/paper";

/** What `POST /api/papers/<id>/digests` may be asked for. */
export interface RunRequest {
  readonly language: Language;
  readonly writer?: string;
  /** Whether the digest is to have an article too. */
  readonly article?: boolean;
  readonly version?: number;
}

/** What is wrong with the body of a request; `field` is the member that has to change. */
export type RunRequestError =
  | { readonly code: "request.bad-json" | "request.not-an-object" }
  | { readonly code: "request.unknown-field"; readonly field: string; readonly known: readonly string[] }
  | { readonly code: "request.bad-lang"; readonly field: "lang" }
  | { readonly code: "request.bad-article"; readonly field: "article" }
  | { readonly code: "request.bad-version"; readonly field: "version" }
  | { readonly code: "request.bad-writer"; readonly field: "writer"; readonly limit: number };

/** A model's name may have 200 characters. */
const LONGEST_WRITER = 250;
/** A name that nobody asked for is told back, but not at any length. */
const LONGEST_FIELD = 50;
const FIELDS: readonly string[] = ["lang", "writer", "article", "version"];

/** Reads the body of a request for a run. An empty body asks for the defaults. */
export function parseRunRequest(body: string): Result<RunRequest, RunRequestError> {
  const parsed = body.trim() === "" ? ok({}) : parseJson(body);
  if (!parsed.ok) return parsed;
  const given: unknown = parsed.value;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return err({ code: "request.not-an-object" });
  const unknown = Object.keys(given).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined)
    return err({ code: "request.unknown-field", field: unknown.slice(0, LONGEST_FIELD), known: FIELDS });
  return readFields(given as Readonly<Record<string, unknown>>);
}

function readFields({
  lang = "en",
  writer,
  article,
  version,
}: Readonly<Record<string, unknown>>): Result<RunRequest, RunRequestError> {
  if (lang !== "en" && lang !== "fr") return err({ code: "request.bad-lang", field: "lang" });
  if (writer !== undefined && (typeof writer !== "string" || writer.length > LONGEST_WRITER))
    return err({ code: "request.bad-writer", field: "writer", limit: LONGEST_WRITER });
  if (article !== undefined && typeof article !== "boolean")
    return err({ code: "request.bad-article", field: "article" });
  if (version !== undefined && !(Number.isInteger(version) && Number(version) > 0))
    return err({ code: "request.bad-version", field: "version" });
  return ok({
    language: lang,
    ...(writer === undefined ? {} : { writer }),
    ...(article === undefined ? {} : { article }),
    ...(version === undefined ? {} : { version: Number(version) }),
  });
}

function parseJson(text: string): Result<unknown, RunRequestError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ code: "request.bad-json" });
  }
}
