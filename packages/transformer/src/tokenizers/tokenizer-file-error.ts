import { err, ok, type Result } from "../result.ts";

/** What is wrong with a tokenizer's file: the field by its path, and what stood there. */
export type TokenizerFileError =
  | {
      readonly code: "tokenizer-file.not-json";
      readonly field: string;
      readonly offset: number | undefined;
      readonly cause: string;
    }
  | {
      readonly code: "tokenizer-file.bad-field";
      readonly field: string;
      readonly expected: string;
      readonly got: string;
      /** Byte of a binary file where the field starts. */
      readonly offset?: number;
    }
  /** Well-formed, but a kind of tokenizer that is not built: reading on would give other ids than its author's. */
  | { readonly code: "tokenizer-file.unsupported"; readonly field: string; readonly got: string }
  | {
      readonly code: "tokenizer-file.truncated";
      readonly field: string;
      readonly offset: number;
      readonly needed: number;
      readonly available: number;
    };

/** The value of a JSON text, or where it stops being JSON. */
export function parseJson(text: string, field: string): Result<unknown, TokenizerFileError> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(cause);
    const offset = position === null ? undefined : Number(position[1]);
    return err({ code: "tokenizer-file.not-json", field, offset, cause });
  }
}

/** The error of a field that is not what it must be; a long value is cut. */
export function badField(
  field: string,
  expected: string,
  got: unknown,
): Extract<TokenizerFileError, { readonly code: "tokenizer-file.bad-field" }> {
  return { code: "tokenizer-file.bad-field", field, expected, got: describe(got) };
}

/** The error of a field that asks for something that is not built. */
export function unsupported(field: string, got: unknown): TokenizerFileError {
  return { code: "tokenizer-file.unsupported", field, got: describe(got) };
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
