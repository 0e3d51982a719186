import type { Statement } from "@engram/digest";

/** The part of a page that a statement stands in; its id begins with it. */
export type Place = "tldr" | "medium" | "low" | "key" | "word" | "article";

/**
 * Gives statements ids made from what they say and what they rest on, so that a link to a sentence never comes to mean
 * another one when a paper is read again: it either finds its sentence or says that it is gone.
 */
export class StatementIds {
  readonly #given = new Map<string, number>();

  idOf(place: Place, { text, evidence }: Statement): string {
    const spans = evidence.map(({ section, start, end }) => `${section}:${start}-${end}`);
    const id = `${place}-${hash([text, ...spans].join("\n"))}`;
    const before = this.#given.get(id) ?? 0;
    this.#given.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  }
}

/** FNV-1a over UTF-16 units, 32 bits: a page has some forty sentences, and nothing depends on their secrecy. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(36);
}
