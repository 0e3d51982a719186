import type { Language } from "@engram/paper";

/** What `POST /api/papers/<id>/digests` may be asked for. */
export interface RunRequest {
  readonly language: Language;
  readonly writer?: string;
  readonly version?: number;
}

const LONGEST_WRITER = 100;

/** Reads the body of a request for a run; undefined where it has another form. An empty body asks for the defaults. */
export function parseRunRequest(body: string): RunRequest | undefined {
  const given = body.trim() === "" ? {} : parseJson(body);
  if (typeof given !== "object" || given === null || Array.isArray(given)) return undefined;
  const { lang = "en", writer, version, ...others } = given as Readonly<Record<string, unknown>>;
  if (Object.keys(others).length > 0 || (lang !== "en" && lang !== "fr")) return undefined;
  if (writer !== undefined && (typeof writer !== "string" || writer.length > LONGEST_WRITER))
    return undefined;
  if (version !== undefined && !(Number.isInteger(version) && Number(version) > 0)) return undefined;
  return {
    language: lang,
    ...(writer === undefined ? {} : { writer }),
    ...(version === undefined ? {} : { version: Number(version) }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
