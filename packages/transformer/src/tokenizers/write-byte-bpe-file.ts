import { spellBytes } from "./byte-alphabet.ts";
import type { ByteBpeParts } from "./byte-bpe.ts";

/** The same vocabulary as a Hugging Face `tokenizer.json`, which their libraries load and split alike. */
export function writeByteBpeFile(parts: ByteBpeParts): Readonly<Record<string, unknown>> {
  const specials = new Set(parts.special.values());
  const spelling = parts.tokens.map(spellBytes);
  const level = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: true };
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: Array.from(parts.special, ([content, id]) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: level,
    post_processor: null,
    decoder: level,
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(spelling.flatMap((token, id) => (specials.has(id) ? [] : [[token, id]]))),
      merges: parts.merges.map(({ left, right }) => [spelling[left], spelling[right]]),
    },
  };
}
