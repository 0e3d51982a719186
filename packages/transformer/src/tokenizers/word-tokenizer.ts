import { err, ok, type Result } from "../result.ts";
import type { SavedTokenizer } from "./saved-tokenizer.ts";
import {
  assertId,
  findIdOutOfRange,
  type TokenizeError,
  type Tokenizer,
  type TokenStream,
} from "./tokenizer.ts";
import { badField, type TokenizerFileError } from "./tokenizer-file-error.ts";

/** A closed vocabulary of words and how a text is cut into them. */
export interface WordVocabulary {
  /** Word i has id i. No word is empty or holds a separator. */
  readonly words: readonly string[];
  /** Characters between words, each one UTF-16 unit; several in a row count as one. The first is written between decoded words. */
  readonly separators: string;
  /** The word of `words` that starts or ends a text; it is never met in a text. */
  readonly beginOfText?: string | undefined;
  readonly endOfText?: string | undefined;
}

/** One token a word, of a closed vocabulary: a word that is not of it is refused. `decode` writes one separator between words. */
export class WordTokenizer implements Tokenizer {
  readonly kind = "words";
  readonly beginOfText: number | undefined;
  readonly endOfText: number | undefined;
  readonly #vocabulary: WordVocabulary;
  readonly #ids: ReadonlyMap<string, number>;

  private constructor(vocabulary: WordVocabulary, ids: ReadonlyMap<string, number>) {
    const { beginOfText, endOfText } = vocabulary;
    this.#vocabulary = vocabulary;
    this.#ids = ids;
    this.beginOfText = beginOfText === undefined ? undefined : ids.get(beginOfText);
    this.endOfText = endOfText === undefined ? undefined : ids.get(endOfText);
  }

  /** Checks the vocabulary: words distinct, without separators, begin and end among them. */
  static of(vocabulary: WordVocabulary): Result<WordTokenizer, TokenizerFileError> {
    const { words, separators } = vocabulary;
    if (separators === "") return err(badField("separators", "at least one character", separators));
    const ids = new Map<string, number>();
    for (const [id, word] of words.entries()) {
      const cut = [...separators].some((separator) => word.includes(separator));
      if (word === "" || cut || ids.has(word)) {
        return err(badField(`words[${id}]`, "a word without separators that does not stand before", word));
      }
      ids.set(word, id);
    }
    for (const field of ["beginOfText", "endOfText"] as const) {
      const word = vocabulary[field];
      if (word !== undefined && !ids.has(word)) return err(badField(field, "one of the words", word));
    }
    return ok(new WordTokenizer(vocabulary, ids));
  }

  get vocabularySize(): number {
    return this.#vocabulary.words.length;
  }

  encode(text: string): Result<Int32Array, TokenizeError> {
    const ids: number[] = [];
    for (const { word, offset } of wordsOf(text, this.#vocabulary.separators)) {
      const id = this.#ids.get(word);
      if (id === undefined || id === this.beginOfText || id === this.endOfText) {
        return err({ code: "tokenizer.unknown-word", word, offset });
      }
      ids.push(id);
    }
    return ok(Int32Array.from(ids));
  }

  decode(ids: ArrayLike<number>): Result<string, TokenizeError> {
    const wrong = findIdOutOfRange(ids, this.vocabularySize);
    if (wrong !== undefined) return err(wrong);
    const stream = this.decodeStream();
    return ok(Array.from(ids, (id) => stream.push(id)).join(""));
  }

  decodeStream(previous?: number): TokenStream {
    let started = previous !== undefined && this.#textOf(previous) !== "";
    return {
      push: (id) => {
        assertId(id, this.vocabularySize);
        const word = this.#textOf(id);
        if (word === "") return "";
        const text = started ? this.#vocabulary.separators[0] + word : word;
        started = true;
        return text;
      },
      end: () => "",
    };
  }

  #textOf(id: number): string {
    return id === this.beginOfText || id === this.endOfText ? "" : this.#vocabulary.words[id];
  }

  save(): SavedTokenizer {
    return { kind: "words", ...this.#vocabulary };
  }
}

/** All words of these texts, in the order of their UTF-16 units: a vocabulary for {@link WordTokenizer.of}. */
export function collectWords(texts: Iterable<string>, separators: string): string[] {
  const words = new Set<string>();
  for (const text of texts) for (const { word } of wordsOf(text, separators)) words.add(word);
  return [...words].sort();
}

function* wordsOf(
  text: string,
  separators: string,
): Generator<{ readonly word: string; readonly offset: number }> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !separators.includes(text[at])) continue;
    if (at > start) yield { word: text.slice(start, at), offset: start };
    start = at + 1;
  }
}
