/** Texts that are made when they are first asked for, each once: most tellings are never looked at. */
export class LazyTexts implements Iterable<string> {
  readonly #made: string[] = [];
  readonly #makers: Iterator<() => string | null>;

  constructor(makers: Iterable<() => string | null>) {
    this.#makers = makers[Symbol.iterator]();
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let at = 0; ; at += 1) {
      while (at >= this.#made.length) if (!this.#makeNext()) return;
      yield this.#made[at] as string;
    }
  }

  get isEmpty(): boolean {
    return this[Symbol.iterator]().next().done === true;
  }

  find(fits: (text: string) => boolean): string | undefined {
    for (const text of this) if (fits(text)) return text;
    return undefined;
  }

  /** Asks one maker; false where there are no more. */
  #makeNext(): boolean {
    const next = this.#makers.next();
    if (next.done === true) return false;
    const text = next.value();
    if (text !== null && !this.#made.includes(text)) this.#made.push(text);
    return true;
  }
}
