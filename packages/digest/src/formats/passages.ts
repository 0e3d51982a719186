import type { Span } from "../digest.ts";

/** A passage and the number by which statements refer to it; numbers follow the order of first use. */
export interface NumberedPassage {
  readonly number: number;
  readonly span: Span;
}

/** Gives every passage a number when it is first met, and the same number from then on. */
export class PassageNumbers {
  readonly #numbers = new Map<string, NumberedPassage>();

  numbersOf(spans: readonly Span[]): readonly number[] {
    return spans.map((span) => {
      const key = JSON.stringify([span.section, span.start, span.end]);
      const known = this.#numbers.get(key);
      if (known !== undefined) return known.number;
      const passage = { number: this.#numbers.size + 1, span };
      this.#numbers.set(key, passage);
      return passage.number;
    });
  }

  get passages(): readonly NumberedPassage[] {
    return [...this.#numbers.values()];
  }
}
