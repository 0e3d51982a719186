/** What a model has read, token by token, and what it remembers of it. */
export interface Remembered<Memory> {
  readonly tokens: readonly number[];
  readonly memory: Memory;
}

/** The beginning of a question that a model has read before. */
export interface KnownBeginning<Memory> extends Remembered<Memory> {
  /** So many tokens are the same. */
  readonly length: number;
}

/**
 * What was read for the last few questions. Most questions begin as an earlier one did, with the same instructions:
 * that part need not be read again.
 */
export class PrefixMemory<Memory> {
  readonly #capacity: number;
  #remembered: readonly Remembered<Memory>[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The longest beginning of `tokens` that was read before; never all of them, as the last one has to be read to go on. */
  find(tokens: readonly number[]): KnownBeginning<Memory> | undefined {
    let best: KnownBeginning<Memory> | undefined;
    for (const each of this.#remembered) {
      const length = Math.min(commonLength(each.tokens, tokens), tokens.length - 1);
      if (length > (best?.length ?? 0)) best = { ...each, length };
    }
    return best;
  }

  /** Remembers what was read last; what was read longest ago is forgotten first. */
  add(read: Remembered<Memory>): void {
    // What the new one begins with is of no further use.
    const others = this.#remembered.filter(({ tokens }) => commonLength(tokens, read.tokens) < tokens.length);
    this.#remembered = [read, ...others].slice(0, this.#capacity);
  }

  clear(): void {
    this.#remembered = [];
  }
}

function commonLength(one: readonly number[], other: readonly number[]): number {
  const end = Math.min(one.length, other.length);
  for (let index = 0; index < end; index += 1) if (one[index] !== other[index]) return index;
  return end;
}
