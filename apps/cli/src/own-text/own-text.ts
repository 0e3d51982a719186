import { type CallerText, err, ok, type Result } from "@engram/paper";
import { z } from "zod";
import { findLongWord, LONGEST_WORD, MOST_CHARACTERS } from "./text-limits.ts";

/** A text that the caller supplies and what the caller says of it. */
export interface OwnText {
  /** Absent where the record has none. */
  readonly id?: string;
  readonly text: CallerText;
  readonly authors?: readonly string[];
  /** Main one first. */
  readonly categories?: readonly string[];
}

/** Why a record is no text to digest; `problem` names the member and what is wrong with it. */
export interface NotARecord {
  readonly code: "record.invalid";
  readonly problem: string;
}

const title = z.string().max(5000);
const sections = z.array(
  z.looseObject({ heading: z.string().max(5000).nullish(), paragraphs: z.array(z.string()) }),
);
const categories = z.union([
  z.array(z.string().max(100)).max(100),
  z.string().max(1000),
  z.looseObject({ main: z.string().max(100), secondary: z.array(z.string().max(100)).max(100) }),
]);

/** Members that are not known are left alone: records come with more than we use. Null is the same as absent. */
const recordSchema = z.looseObject({
  id: z.union([z.string().max(1000), z.int()]).nullish(),
  title: title.nullish(),
  abstract: z.string().nullish(),
  sentences: z.array(z.string()).nullish(),
  sections: sections.nullish(),
  licence: z.string().max(1000).nullish(),
  license: z.string().max(1000).nullish(),
  categories: categories.nullish(),
  authors: z.union([z.array(z.string()), z.string()]).nullish(),
});

type ParsedRecord = z.infer<typeof recordSchema>;

/** A JSON record of a text: `{"id"?, "title"?, "abstract" | "sentences" | "sections", "licence"?, "categories"?, "authors"?}`. */
export function parseOwnText(value: unknown): Result<OwnText, NotARecord> {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join(".") ?? "";
    return invalid(`${where === "" ? "the record" : `"${where}"`}: ${issue?.message ?? "not a record"}`);
  }
  const record = parsed.data;
  const body = bodyOf(record);
  if (!body.ok) return body;
  const licence = record.licence ?? record.license;
  const authors = listed(record.authors, /\s*,\s*/u);
  const codes = listed(categoryCodes(record.categories), /\s+/u);
  const text = {
    ...(present(record.title) ? { title: record.title } : {}),
    ...(present(licence) ? { licence } : {}),
    ...body.value,
  };
  return ok({
    ...(record.id === null || record.id === undefined ? {} : { id: String(record.id) }),
    text,
    ...(authors === undefined ? {} : { authors }),
    ...(codes === undefined ? {} : { categories: codes }),
  });
}

type Body =
  | { readonly abstract: string }
  | { readonly sentences: readonly string[] }
  | { readonly sections: readonly { readonly heading?: string; readonly paragraphs: readonly string[] }[] };

/** Exactly one of the three, and something in it. */
function bodyOf(record: ParsedRecord): Result<Body, NotARecord> {
  const given = (["abstract", "sentences", "sections"] as const).filter(
    (name) => record[name] !== null && record[name] !== undefined,
  );
  const [name] = given;
  if (name === undefined) return invalid('one of "abstract", "sentences" and "sections" is needed');
  if (given.length > 1) return invalid(`"${given.join('" and "')}" exclude each other`);
  const body: Body = {
    abstract: { abstract: record.abstract ?? "" },
    sentences: { sentences: record.sentences ?? [] },
    sections: { sections: (record.sections ?? []).map(withHeading) },
  }[name];
  const pieces = piecesOf(body);
  if (pieces.every((piece) => piece.trim() === "")) return invalid(`"${name}" is empty`);
  const characters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (characters > MOST_CHARACTERS)
    return invalid(`"${name}" is longer than ${inWords(MOST_CHARACTERS)} characters; give a part of it`);
  const longWord = findLongWord(pieces);
  return longWord === undefined
    ? ok(body)
    : invalid(
        `"${name}" has a word of more than ${inWords(LONGEST_WORD)} characters, "${longWord}..."; take it out`,
      );
}

function withHeading({ heading, paragraphs }: { heading?: string | null | undefined; paragraphs: string[] }) {
  return present(heading) ? { heading, paragraphs } : { paragraphs };
}

function piecesOf(body: Body): readonly string[] {
  if ("abstract" in body) return [body.abstract];
  if ("sentences" in body) return body.sentences;
  return body.sections.flatMap((section) => section.paragraphs);
}

/** Codes as arXiv's own records have them, `cs.LG cs.CL`, or as ours do, main one first. */
function categoryCodes(value: ParsedRecord["categories"]): readonly string[] | string | null | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return [value.main, ...value.secondary];
}

/** A list that may be written as one text; undefined where it was left out. */
function listed(
  value: readonly string[] | string | null | undefined,
  separator: RegExp,
): readonly string[] | undefined {
  if (value === null || value === undefined) return undefined;
  const items = typeof value === "string" ? value.split(separator) : value;
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

function present(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== "";
}

function inWords(count: number): string {
  return count.toLocaleString("en");
}

function invalid(problem: string) {
  return err({ code: "record.invalid", problem } as const);
}
