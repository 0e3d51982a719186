import { err, ok, type Result } from "@engram/paper";
import { z } from "zod";
import type { Digest } from "./digest.ts";

const offset = z.int().min(0);

const span = z
  .strictObject({ section: z.string().min(1), start: offset, end: offset, quote: z.string().min(1) })
  .meta({
    id: "span",
    description: "A verbatim passage: quote is the section's text from start to end, in UTF-16 units.",
  });

const statement = z
  .strictObject({
    text: z.string().min(1),
    kind: z.enum(["verbatim", "adapted", "rewritten", "glossary"]),
    evidence: z.array(span).min(1),
    writtenBy: z
      .literal("model")
      .optional()
      .meta({ description: "A language model chose the words, and they passed every check." }),
    rejectedModelText: z
      .string()
      .optional()
      .meta({ description: "What a language model wrote in its place and the checks refused." }),
    translatedFrom: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "The checked English statement of which the text is the translation." }),
  })
  .meta({
    id: "statement",
    description: "A sentence that is shown, with at least one passage that it rests on.",
  });

const level = z
  .strictObject({ writtenBy: z.string().min(1), statements: z.array(statement) })
  .meta({ id: "level" });

const keyPoint = z.strictObject({
  role: z.enum(["problem", "method", "finding", "number", "limitation", "resource"]),
  statement,
});

const keyword = z.strictObject({
  term: z.string().min(1),
  statement: statement.nullable(),
  definedBy: z.enum(["paper", "glossary", "model"]).nullable(),
  firstUse: span,
});

const article = z.strictObject({
  writtenBy: z.string().min(1),
  parts: z.array(
    z.strictObject({
      question: z.enum(["about", "why", "how", "found", "limits"]),
      statements: z.array(statement).min(1),
    }),
  ),
});

const category = z.strictObject({ code: z.string(), name: z.string() }).meta({ id: "category" });

const paper = z.strictObject({
  id: z.string().min(1),
  version: z.int().min(1),
  title: z.string(),
  authors: z.array(z.string()),
  submitted: z.string().nullable(),
  updated: z.string().nullable(),
  categories: z.strictObject({ main: category.nullable(), secondary: z.array(category) }),
  comments: z.string().optional(),
  doi: z.string().optional(),
  journalReference: z.string().optional(),
  withdrawn: z.boolean().optional(),
  licence: z.strictObject({ uri: z.string(), label: z.string(), url: z.string() }).nullable(),
});

const scope = z.strictObject({
  used: z.enum(["metadata", "full-text"]),
  reason: z.enum([
    "open-licence",
    "metadata-only",
    "no-derivatives",
    "nonexclusive",
    "non-commercial-only",
    "licence-unknown",
    "no-full-text-available",
    "callers-own-text",
  ]),
  message: z.string(),
  obligations: z.array(
    z.union([
      z.enum(["attribution", "link", "changes-noted", "non-commercial", "none", "unknown"]),
      z.templateLiteral(["share-alike:", z.string()]),
    ]),
  ),
});

const correction = z.strictObject({
  statement: z.string().meta({ description: "JSON pointer to the statement." }),
  text: z.string().min(1),
  name: z.string().min(1),
  sent: z.string(),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const provenance = z.strictObject({
  writer: z.string().min(1),
  writerVersion: z.string().min(1),
  model: z.string().optional(),
  promptVersion: z.string().optional(),
  sampling: z
    .strictObject({ temperature: z.number().min(0), seed: z.int() })
    .optional()
    .meta({ description: "How a language model was asked to choose its words." }),
  engramVersion: z.string(),
  source: z.strictObject({
    version: z.int().min(1),
    sha256,
    retrieved: z.string(),
    from: z.enum(["bundled", "atom", "oai", "abs", "caller"]),
  }),
  language: z
    .string()
    .meta({ description: "Of the statements: BCP 47, und where it could not be recognised." }),
  contentHash: sha256,
  created: z.string(),
});

/** The shape of `engram/digest@1`; unknown members are refused. */
export const digestSchema = z
  .strictObject({
    format: z.literal("engram/digest@1"),
    id: z.string().optional().meta({ description: "The caller's id of the line, in a batch." }),
    paper,
    scope,
    provenance,
    tldr: statement.nullable(),
    levels: z.strictObject({ high: level, medium: level, low: level }),
    keyPoints: z.array(keyPoint),
    keywords: z.array(keyword),
    article: article
      .optional()
      .meta({ description: "The paper told as a text to be read from top to bottom." }),
    corrections: z
      .array(correction)
      .optional()
      .meta({ description: "What authors say of statements. The content hash does not cover it." }),
  })
  .meta({ title: "Engram digest, version 1" });

export interface DigestInvalid {
  readonly code: "digest.invalid";
  /** Where, as a path of member names and indexes, and what is wrong there. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** A digest read back from JSON that was parsed already: shape, and every quote as long as its offsets say. */
export function parseDigest(value: unknown): Result<Digest, DigestInvalid> {
  const parsed = digestSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({
      path: path.map(String).join("."),
      message,
    }));
    return err({ code: "digest.invalid", issues });
  }
  const issues = findWrongSpans(parsed.data, "");
  if (issues.length > 0) return err({ code: "digest.invalid", issues });
  // The schema has looked at what the brand of `Statement` promises, all but the source, which is not here.
  return ok(parsed.data as unknown as Digest);
}

/** The JSON Schema (draft 2020-12) that is served at `/schemas/digest-1.json`. */
export function digestJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(digestSchema, { target: "draft-2020-12" });
  return { $schema, ...rest };
}

function findWrongSpans(value: unknown, path: string): { readonly path: string; readonly message: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("quote" in value && "start" in value && "end" in value) {
    const { quote, start, end } = value as { quote: string; start: number; end: number };
    if (end - start === quote.length) return [];
    return [{ path, message: `a quote of ${quote.length} units can not stand from ${start} to ${end}` }];
  }
  return Object.entries(value).flatMap(([key, member]) =>
    findWrongSpans(member, path === "" ? key : `${path}.${key}`),
  );
}
