import { type LandscapeState, type Point, placeInside, VIEW } from "./landscape-state.ts";
import { type LandscapeWords, placeInWords } from "./landscape-words.ts";

/** What can be moved: a pattern by its number, or the query. */
export type Movable = number | "query";

/** The points of a panel that a hand or a key takes hold of. In the first panel they are buttons; others repeat them. */
export class Handles {
  readonly #plane: HTMLElement;
  readonly #isFirst: boolean;
  readonly #words: LandscapeWords;
  #patterns: HTMLElement[] = [];
  readonly #query: HTMLElement;

  constructor(plane: HTMLElement, isFirst: boolean, words: LandscapeWords) {
    this.#plane = plane;
    this.#isFirst = isFirst;
    this.#words = words;
    this.#query = this.#make("query");
    this.#query.textContent = "?";
    if (isFirst) {
      this.#query.tabIndex = 0;
      // Its keys are its own: a screen reader hands them through.
      plane.setAttribute("role", "application");
    }
  }

  /** Puts every handle in its place. */
  place({ patterns, query }: LandscapeState): void {
    while (this.#patterns.length > patterns.length) this.#patterns.pop()?.remove();
    while (this.#patterns.length < patterns.length) {
      const number = this.#patterns.length;
      const handle = this.#make(String(number));
      handle.textContent = String(number + 1);
      this.#patterns.push(handle);
      // The query comes last: above the patterns, and after them for the keyboard. It stays where it is, or it would lose the focus.
      this.#query.before(handle);
    }
    this.#plane.toggleAttribute("data-many", patterns.length > 16);
    for (const [number, pattern] of patterns.entries()) put(this.#patterns[number], pattern);
    put(this.#query, query);
  }

  /** How patterns fare, and which is chosen. */
  mark(isKept: readonly boolean[] | undefined, chosen: Movable): void {
    for (const [number, handle] of this.#patterns.entries()) {
      handle.toggleAttribute("data-lost", isKept?.[number] === false);
      handle.toggleAttribute("data-chosen", number === chosen);
      if (this.#isFirst) handle.tabIndex = number === (chosen === "query" ? 0 : chosen) ? 0 : -1;
    }
    this.#query.toggleAttribute("data-chosen", chosen === "query");
  }

  /** Names for those who do not see; written when things have come to rest. */
  name({ patterns, query }: LandscapeState, isKept: readonly boolean[] | undefined): void {
    if (!this.#isFirst) return;
    for (const [number, pattern] of patterns.entries()) {
      const fate = isKept === undefined ? "pattern" : isKept[number] === true ? "kept" : "lost";
      const values = { pattern: number + 1, place: placeInWords(this.#words, pattern) };
      this.#patterns[number]?.setAttribute("aria-label", this.#words.say(`landscape.handle.${fate}`, values));
    }
    const place = placeInWords(this.#words, query);
    this.#query.setAttribute("aria-label", this.#words.say("landscape.handle.query", { place }));
  }

  focus(movable: Movable): void {
    if (!this.#isFirst) return;
    const handle = movable === "query" ? this.#query : this.#patterns[movable];
    handle?.focus({ preventScroll: true });
  }

  #make(name: string): HTMLElement {
    const handle = document.createElement(this.#isFirst ? "button" : "span");
    handle.className = "handle";
    handle.dataset.handle = name;
    if (handle instanceof HTMLButtonElement) handle.type = "button";
    else handle.setAttribute("aria-hidden", "true");
    this.#plane.append(handle);
    return handle;
  }
}

const places = new WeakMap<HTMLElement, Point>();

function put(handle: HTMLElement | undefined, place: Point): void {
  if (handle === undefined || places.get(handle) === place) return;
  places.set(handle, place);
  // A translation, in shares of the plane, moves it without laying the page out anew.
  const [right, down] = [(place[0] + VIEW) / (2 * VIEW), (VIEW - place[1]) / (2 * VIEW)];
  handle.style.translate = `calc(${(100 * right).toFixed(3)}cqw - 50%) calc(${(100 * down).toFixed(3)}cqh - 50%)`;
}

/** The handle that an event is about. */
export function movableOf(target: EventTarget | null): Movable | undefined {
  const name =
    target instanceof Element ? target.closest<HTMLElement>("[data-handle]")?.dataset.handle : undefined;
  if (name === undefined) return undefined;
  return name === "query" ? "query" : Number(name);
}

/** The place of the plane under a pointer, and how far the pointer is from what it took hold of. */
export function placeUnder(plane: HTMLElement, event: MouseEvent): Point {
  const box = plane.getBoundingClientRect();
  return placeInside([
    ((event.clientX - box.left) / box.width) * 2 * VIEW - VIEW,
    VIEW - ((event.clientY - box.top) / box.height) * 2 * VIEW,
  ]);
}
