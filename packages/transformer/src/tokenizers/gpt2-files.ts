import { isRecord } from "../is-record.ts";
import { err, ok, type Result } from "../result.ts";
import { ByteBpe } from "./byte-bpe.ts";
import { readVocabulary } from "./byte-bpe-vocabulary.ts";
import { badField, parseJson, type TokenizerFileError } from "./tokenizer-file-error.ts";

/**
 * GPT-2's tokenizer from the texts of its two files. A name in `encoder.json` that is neither a byte nor made by a merge is
 * special (`<|endoftext|>`): nothing of it is built in.
 *
 * @param encoder    `encoder.json`: ids by spelling
 * @param vocabulary `vocab.bpe`: a version line, then one merge a line, first merged first
 */
export function readGpt2Files(encoder: string, vocabulary: string): Result<ByteBpe, TokenizerFileError> {
  const parsed = parseJson(encoder, "encoder.json");
  if (!parsed.ok) return parsed;
  if (!isRecord(parsed.value)) return err(badField("encoder.json", "an object", parsed.value));
  const lines = readMergeLines(vocabulary);
  if (!lines.ok) return lines;

  const made = new Set(lines.value.merges.map(([left, right]) => left + right));
  const special = new Map<string, number>();
  for (const [token, id] of Object.entries(parsed.value)) {
    if ([...token].length > 1 && !made.has(token) && typeof id === "number") special.set(token, id);
  }
  const parts = readVocabulary({
    vocabulary: new Map(Object.entries(parsed.value)),
    vocabularyField: "encoder.json",
    merges: lines.value.merges,
    mergeField: (index) => `vocab.bpe line ${lines.value.firstLine + index}`,
    special,
  });
  return parts.ok ? ok(new ByteBpe(parts.value)) : parts;
}

interface MergeLines {
  readonly merges: readonly (readonly [string, string])[];
  /** Line of the first merge, counted from 1. */
  readonly firstLine: number;
}

/** No letter of the byte alphabet is white space, so a line with CR or an empty last line can be cut without loss. */
function readMergeLines(vocabulary: string): Result<MergeLines, TokenizerFileError> {
  const lines = vocabulary.trimEnd().split(/\r?\n/);
  const firstLine = lines[0].startsWith("#version") ? 2 : 1;
  const merges: (readonly [string, string])[] = [];
  for (const [index, line] of lines.slice(firstLine - 1).entries()) {
    const [left, right, ...more] = line.split(" ");
    if (!left || !right || more.length > 0) {
      return err(badField(`vocab.bpe line ${firstLine + index}`, "two tokens with a space between", line));
    }
    merges.push([left, right]);
  }
  return ok({ merges, firstLine });
}
