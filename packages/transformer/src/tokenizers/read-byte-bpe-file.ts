import { isRecord } from "../is-record.ts";
import { err, ok, type Result } from "../result.ts";
import { ByteBpe } from "./byte-bpe.ts";
import { readVocabulary } from "./byte-bpe-vocabulary.ts";
import { badField, type TokenizerFileError, unsupported } from "./tokenizer-file-error.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The tokenizer of a Hugging Face `tokenizer.json` (parsed), where it is byte-level BPE split by GPT-2's pattern. Whatever
 * would change the ids and is not built (normalizers, other patterns, other models) is refused by name.
 */
export function readByteBpeFile(file: unknown): Result<ByteBpe, TokenizerFileError> {
  if (!isRecord(file)) return err(badField("tokenizer.json", "an object", file));
  const { model } = file;
  if (!isRecord(model)) return err(badField("model", "an object", model));
  const refused = findUnsupported(file, model);
  if (refused !== undefined) return err(refused);
  if (!isRecord(model.vocab)) return err(badField("model.vocab", "an object", model.vocab));
  const merges = readPairs(model.merges);
  if (!merges.ok) return merges;
  const special = readAddedTokens(file.added_tokens);
  if (!special.ok) return special;
  const parts = readVocabulary({
    vocabulary: new Map(Object.entries(model.vocab)),
    vocabularyField: "model.vocab",
    merges: merges.value,
    mergeField: (index) => `model.merges[${index}]`,
    special: special.value,
  });
  return parts.ok ? ok(new ByteBpe(parts.value)) : parts;
}

/** What would make other ids than ours, by field; every other field is about training, padding or special tokens around a text. */
function findUnsupported(file: Fields, model: Fields): TokenizerFileError | undefined {
  const splitting = isRecord(file.pre_tokenizer) ? file.pre_tokenizer : {};
  const off = (value: unknown) => value === undefined || value === null || value === false || value === "";
  const checks: readonly (readonly [string, unknown, boolean])[] = [
    // Older files, the published one of GPT-2 among them, do not name the type.
    ["model.type", model.type, model.type === "BPE" || model.type === undefined],
    ["model.dropout", model.dropout, off(model.dropout)],
    [
      "model.continuing_subword_prefix",
      model.continuing_subword_prefix,
      off(model.continuing_subword_prefix),
    ],
    ["model.end_of_word_suffix", model.end_of_word_suffix, off(model.end_of_word_suffix)],
    ["model.byte_fallback", model.byte_fallback, off(model.byte_fallback)],
    ["model.ignore_merges", model.ignore_merges, off(model.ignore_merges)],
    ["normalizer", file.normalizer, off(file.normalizer)],
    ["pre_tokenizer.type", splitting.type, splitting.type === "ByteLevel"],
    ["pre_tokenizer.add_prefix_space", splitting.add_prefix_space, splitting.add_prefix_space === false],
    ["pre_tokenizer.use_regex", splitting.use_regex, splitting.use_regex !== false],
  ];
  const refused = checks.find(([, , built]) => !built);
  return refused === undefined ? undefined : unsupported(refused[0], refused[1]);
}

/** Merges as pairs, or as the older "left right". */
function readPairs(merges: unknown): Result<readonly (readonly [string, string])[], TokenizerFileError> {
  if (!Array.isArray(merges)) return err(badField("model.merges", "an array", merges));
  const pairs: (readonly [string, string])[] = [];
  for (const [index, merge] of (merges as readonly unknown[]).entries()) {
    const pair: unknown = typeof merge === "string" ? merge.split(" ") : merge;
    if (!isPair(pair)) return err(badField(`model.merges[${index}]`, "two tokens", merge));
    pairs.push(pair);
  }
  return ok(pairs);
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");
}

function readAddedTokens(added: unknown): Result<ReadonlyMap<string, number>, TokenizerFileError> {
  const special = new Map<string, number>();
  if (added === undefined || added === null) return ok(special);
  if (!Array.isArray(added)) return err(badField("added_tokens", "an array", added));
  for (const [index, token] of (added as readonly unknown[]).entries()) {
    const field = `added_tokens[${index}]`;
    if (!isRecord(token)) return err(badField(field, "an object", token));
    if (typeof token.content !== "string")
      return err(badField(`${field}.content`, "a string", token.content));
    if (typeof token.id !== "number") return err(badField(`${field}.id`, "an integer", token.id));
    // One that is not special is cut out of every text before the pattern is applied.
    if (token.special !== true) return err(unsupported(`${field}.special`, token.special));
    special.set(token.content, token.id);
  }
  return ok(special);
}
