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
    partOf(this.#element, "level-values", SVGGElement).replaceChildren(
      ...drawing.levels.map(({ y, value }) =>
        textAt(PROFILE.left - 6, y + 4, numberInWords(this.#words, Number(value.toPrecision(12)))),
      ),
    );
    partOf(this.#element, "pattern-names", SVGGElement).replaceChildren(
      ...drawing.patterns.map(({ x, pattern }) => textAt(x, PROFILE.height - 6, String(pattern + 1))),
    );
  }
}

function textAt(x: number, y: number, words: string): SVGTextElement {
  const text = document.createElementNS(SVG, "text");
  text.setAttribute("x", x.toFixed(1));
  text.setAttribute("y", y.toFixed(1));
  text.textContent = words;
  return text;
}
