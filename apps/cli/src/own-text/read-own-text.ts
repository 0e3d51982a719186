import { basename, extname } from "node:path";
import { err, ok, type Result } from "@engram/paper";
import type { FileError } from "../command-error.ts";
import type { Surroundings } from "../surroundings.ts";
import { isMarkup } from "./is-markup.ts";
import { type OwnText, parseOwnText } from "./own-text.ts";
import { type PlainText, parsePlainText } from "./plain-text.ts";
import { readText, readTextFile } from "./read-text-file.ts";
import { findLongWord, LONGEST_WORD, MOST_CHARACTERS } from "./text-limits.ts";

const MARKUP_NAME = /\.(?:xml|x?html?)$/iu;

/** What a file (or `-`, standard input) holds: a JSON record, or plain text. */
export async function readOwnText(
  path: string,
  { stdin }: Pick<Surroundings, "stdin">,
): Promise<Result<OwnText & { readonly id: string }, FileError>> {
  const name = path === "-" ? "standard input" : path;
  const input = path === "-" ? await readText(stdin, name) : await readTextFile(path);
  if (!input.ok) return input;
  const id = path === "-" ? "stdin" : basename(path, extname(path));
  const kind =
    path === "-" ? guessKind(input.value) : extname(path).toLowerCase() === ".json" ? "json" : "text";
  if (kind === "text" && (MARKUP_NAME.test(path) || isMarkup(input.value)))
    return err({ code: "file.markup", path: name });
  if (kind === "text") {
    const text = readPlainText(input.value, name);
    return text.ok ? ok({ id, text: text.value }) : text;
  }
  const value = parseJson(input.value);
  if (!value.ok) return err({ code: "file.not-a-record", path: name, problem: value.error });
  const record = parseOwnText(value.value);
  return record.ok
    ? ok({ ...record.value, id: record.value.id ?? id })
    : err({ code: "file.not-a-record", path: name, problem: record.error.problem });
}

/** Plain text with something in it besides headings, and no more of it than is read in a minute. */
function readPlainText(input: string, path: string): Result<PlainText, FileError> {
  if (input.length > MOST_CHARACTERS) return err({ code: "file.too-long", path, limit: MOST_CHARACTERS });
  const text = parsePlainText(input);
  if (text.sections.length === 0) return err({ code: "file.empty", path });
  const word = findLongWord(text.sections.flatMap(({ paragraphs }) => paragraphs));
  return word === undefined ? ok(text) : err({ code: "file.long-word", path, word, limit: LONGEST_WORD });
}

/** Standard input has no name to tell by: it is JSON where it can be read as an object, and text otherwise. */
function guessKind(input: string): "json" | "text" {
  return input.trimStart().startsWith("{") && parseJson(input).ok ? "json" : "text";
}

function parseJson(input: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(input.replace(/^\ufeff/u, "")) as unknown);
  } catch (error) {
    return err(error instanceof Error ? `it is not JSON (${error.message})` : "it is not JSON");
  }
}
