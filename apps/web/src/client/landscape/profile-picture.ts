import { PROFILE, type ProfileDrawing } from "./drawing.ts";
import { type LandscapeWords, numberInWords } from "./landscape-words.ts";
import { partOf } from "./page-parts.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The drawing of a profile on the page, which the server began. */
export class ProfilePicture {
  readonly #element: HTMLElement;
  readonly #words: LandscapeWords;

  constructor(element: HTMLElement, words: LandscapeWords) {
    this.#element = element;
    this.#words = words;
  }

  show(drawing: ProfileDrawing | undefined): void {
    this.#element.hidden = drawing === undefined;
    if (drawing === undefined) return;
    const set = (name: string, d: string): void =>
      partOf(this.#element, name, SVGPathElement).setAttribute("d", d);
    set("band", drawing.band);
    set("nearest", drawing.nearest);
    set("energy", drawing.energy);
    set("query-mark", `M${drawing.query.join(" ")}h0`);
    set("end-mark", `M${drawing.end.join(" ")}h0`);
    set(
      "levels",
      drawing.levels
        .map(({ y }) => `M${PROFILE.left} ${y.toFixed(1)}H${PROFILE.width - PROFILE.right}`)
        .join(""),
    );
    this.#write(
      "level-values",
      drawing.levels.map(({ y, value }) => ({
        x: PROFILE.left - 6,
        y: y + 4,
        words: numberInWords(this.#words, Number(value.toPrecision(12))),
      })),
    );
    this.#write(
      "pattern-names",
      drawing.patterns.map(({ x, pattern }) => ({ x, y: PROFILE.height - 6, words: String(pattern + 1) })),
    );
  }

  /** Texts that are there already are moved, not made again. */
  #write(
    name: string,
    texts: readonly { readonly x: number; readonly y: number; readonly words: string }[],
  ): void {
    const group = partOf(this.#element, name, SVGGElement);
    while (group.children.length > texts.length) group.lastElementChild?.remove();
    while (group.children.length < texts.length) group.append(document.createElementNS(SVG, "text"));
    for (const [index, { x, y, words }] of texts.entries()) {
      const text = group.children[index];
      if (text === undefined) continue;
      text.setAttribute("x", x.toFixed(1));
      text.setAttribute("y", y.toFixed(1));
      if (text.textContent !== words) text.textContent = words;
    }
  }
}
