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

/** One token a character (code point), of a closed vocabulary: a character that is not of it is refused. */
export class CharacterTokenizer implements Tokenizer {
  readonly kind = "characters";
  readonly beginOfText = undefined;
  readonly endOfText = undefined;
  readonly #characters: readonly string[];
  readonly #ids: ReadonlyMap<string, number>;

  private constructor(characters: readonly string[], ids: ReadonlyMap<string, number>) {
    this.#characters = characters;
    this.#ids = ids;
  }

  /** The vocabulary of all characters of these texts, in the order of their code points, as nanoGPT's `sorted(set(text))`. */
  static fromText(texts: Iterable<string>): CharacterTokenizer {
    const seen = new Set<string>();
    for (const text of texts) for (const character of text) seen.add(character);
    const characters = [...seen].sort((a, b) => codePointOf(a) - codePointOf(b));
    return new CharacterTokenizer(characters, new Map(characters.map((character, id) => [character, id])));
  }

  /** The vocabulary of these characters; character i has id i. */
  static of(characters: readonly unknown[]): Result<CharacterTokenizer, TokenizerFileError> {
    const ids = new Map<string, number>();
    const checked: string[] = [];
    for (const [id, character] of characters.entries()) {
      if (typeof character !== "string" || [...character].length !== 1 || ids.has(character)) {
        return err(badField(`characters[${id}]`, "a character that does not stand before", character));
      }
      ids.set(character, id);
      checked.push(character);
    }
    return ok(new CharacterTokenizer(checked, ids));
  }

  get vocabularySize(): number {
    return this.#characters.length;
  }

  encode(text: string): Result<Int32Array, TokenizeError> {
    const ids = new Int32Array(text.length);
    let count = 0;
    let offset = 0;
    for (const character of text) {
      const id = this.#ids.get(character);
      if (id === undefined) {
        return err({
          code: "tokenizer.unknown-character",
          character,
          codePoint: codePointOf(character),
          offset,
        });
      }
      ids[count++] = id;
      offset += character.length;
    }
    return ok(ids.slice(0, count));
  }

  decode(ids: ArrayLike<number>): Result<string, TokenizeError> {
    const wrong = findIdOutOfRange(ids, this.vocabularySize);
    if (wrong !== undefined) return err(wrong);
    return ok(Array.from(ids, (id) => this.#characters[id]).join(""));
  }

  decodeStream(): TokenStream {
    return {
      push: (id) => {
        assertId(id, this.vocabularySize);
        return this.#characters[id];
      },
      end: () => "",
    };
  }

  save(): SavedTokenizer {
    return { kind: "characters", characters: this.#characters };
  }
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? -1;
}
