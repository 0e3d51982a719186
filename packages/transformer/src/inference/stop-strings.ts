/** What can be shown of a text so far, and whether it has ended. */
export interface StoppedText {
  readonly text: string;
  readonly stopped: boolean;
}

/**
 * Cuts a text that comes in pieces before the first stop string. What may be the beginning of one is held back until the
 * next piece decides.
 */
export class StopStrings {
  readonly #stops: readonly string[];
  #held = "";

  /** @param stops none of them empty */
  constructor(stops: readonly string[]) {
    this.#stops = stops;
  }

  /** The text that is certain after this piece. */
  push(piece: string): StoppedText {
    const text = this.#held + piece;
    const found = this.#stops.map((stop) => text.indexOf(stop)).filter((place) => place >= 0);
    if (found.length > 0) {
      this.#held = "";
      return { text: text.slice(0, Math.min(...found)), stopped: true };
    }
    const certain = text.length - this.#overlap(text);
    this.#held = text.slice(certain);
    return { text: text.slice(0, certain), stopped: false };
  }

  /** What was held back, now that nothing follows. */
  end(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }

  /** Length of the longest end of the text that a stop string begins with. */
  #overlap(text: string): number {
    const lengths = this.#stops.map((stop) => {
      let length = Math.min(stop.length - 1, text.length);
      while (length > 0 && !stop.startsWith(text.slice(text.length - length))) length -= 1;
      return length;
    });
    return Math.max(0, ...lengths);
  }
}
