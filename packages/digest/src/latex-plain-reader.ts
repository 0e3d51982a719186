/** What stands next in a piece of LaTeX. */
export type LatexToken =
  | { readonly kind: "command"; readonly name: string; readonly source: string }
  | { readonly kind: "character"; readonly source: string };

/** Reads LaTeX from left to right; a construct that is not closed is read to the end, and nothing throws. */
export class LatexReader {
  readonly text: string;
  #position = 0;
  readonly #closers: { "{"?: ReadonlyMap<number, number>; "["?: ReadonlyMap<number, number> } = {};

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.#position >= this.text.length;
  }

  peek(): string {
    return this.text.charAt(this.#position);
  }

  /** The character before what stands next; empty at the beginning. */
  get previous(): string {
    return this.text.charAt(this.#position - 1);
  }

  /** What stands next, and moves past it. A command is `\` and letters, or `\` and one other character. */
  next(): LatexToken {
    const start = this.#position;
    if (this.peek() !== "\\") {
      const character = String.fromCodePoint(this.text.codePointAt(start) ?? 0);
      this.#position += character.length;
      return { kind: "character", source: character };
    }
    this.#position += 1;
    const letters = this.#match(/[A-Za-z]+/uy);
    if (letters === "") this.#position += Math.min(1, this.text.length - this.#position);
    else if (this.peek() === "*" && this.text.charAt(this.#position + 1) === "{") this.#position += 1;
    const source = this.text.slice(start, this.#position);
    return { kind: "command", name: source.slice(1).replace(/(?<=[A-Za-z])\*$/u, ""), source };
  }

  skipSpaces(): string {
    return this.#match(/\s+/uy);
  }

  /** The inside of a group that stands next, else undefined and nothing is read. */
  readGroup(): string | undefined {
    return this.#readEnclosed("{");
  }

  /** The inside of `[...]` that stands next, as after `\sqrt`. */
  readOption(): string | undefined {
    return this.#readEnclosed("[");
  }

  /** What a command takes: a group, a command (with its own group), or one character. */
  readArgument(): string {
    this.skipSpaces();
    const group = this.readGroup();
    if (group !== undefined) return group;
    if (this.atEnd) return "";
    const token = this.next();
    if (token.kind === "character") return token.source;
    const start = this.#position;
    const own = this.readGroup();
    return own === undefined ? token.source : token.source + this.text.slice(start, this.#position);
  }

  /** The source from `start` to where the reader stands; with `position`, what a construct looked like. */
  sourceFrom(start: number): string {
    return this.text.slice(start, this.#position);
  }

  get position(): number {
    return this.#position;
  }

  #readEnclosed(opener: "{" | "["): string | undefined {
    if (this.peek() !== opener) return undefined;
    this.#closers[opener] ??= findClosers(this.text, opener, opener === "{" ? "}" : "]");
    const start = this.#position + 1;
    const end = this.#closers[opener].get(this.#position);
    if (end === undefined) return undefined;
    this.#position = end + 1;
    return this.text.slice(start, end);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.#position += found.length;
    return found;
  }
}

/** Where each bracket is closed, in one pass: looking for it anew at each would take forever on what is never closed. */
function findClosers(text: string, opener: string, closer: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "\\") index += 1;
    else if (character === opener) open.push(index);
    else if (character === closer) {
      const start = open.pop();
      if (start !== undefined) closers.set(start, index);
    }
  }
  return closers;
}
