import type { PlanarEnergy } from "@engram/memory";
import { Controls } from "./controls.ts";
import { followKeys, followPointer, type Wishes } from "./gestures.ts";
import { Handles, type Movable } from "./handles.ts";
import { FINE_GRID, modelLandscape, QUICK_GRID, refineModel } from "./landscape-model.ts";
import {
  formatLandscape,
  type LandscapeState,
  MOST_PATTERNS,
  type Point,
  parseLandscape,
  placeInside,
} from "./landscape-state.ts";
import type { LandscapeWords } from "./landscape-words.ts";
import { PageButtons } from "./page-buttons.ts";
import { partOf } from "./page-parts.ts";
import { Panel } from "./panel.ts";
import { PiecesAtRest } from "./pieces-at-rest.ts";
import { Player } from "./player.ts";
import { watchScheme } from "./watch-scheme.ts";

/** Without a change for this long, things are at rest. */
const REST_MS = 180;
/** Sentences are written at most this often while something moves. */
const SENTENCES_MS = 150;
/** What is read aloud waits until the hand has paused. */
const SPOKEN_MS = 700;

/** The landscape of a page: one state, everything that shows it, and what changes it. */
export class LandscapePage {
  #state: LandscapeState;
  #chosen: Movable = "query";
  /** What the form shows. */
  #shown: LandscapeState | undefined;
  readonly #panels: readonly Panel[];
  readonly #handles: readonly Handles[];
  readonly #controls: Controls;
  readonly #buttons: PageButtons;
  readonly #player: Player;
  readonly #rest = new PiecesAtRest();
  readonly #scheme: ReturnType<typeof watchScheme>;
  readonly #spoken: HTMLElement;
  readonly #root: HTMLElement;
  #frame: number | undefined;
  #restTimer: number | undefined;
  #spokenTimer: number | undefined;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(root: HTMLElement, words: LandscapeWords) {
    this.#root = root;
    this.#state = parseLandscape(new URLSearchParams(location.search)).state;
    this.#spoken = partOf(root, "spoken", HTMLElement);
    this.#panels = ["first", "second"].map((name) => new Panel(partOf(root, name, HTMLElement), words));
    this.#handles = this.#panels.map(({ plane }, index) => new Handles(plane, index === 0, words));
    this.#player = new Player(
      () => Math.max(1, ...this.#panels.map(({ model }) => model?.answer?.trace.steps ?? 0)),
      () => this.#showWay(),
    );
    this.#controls = new Controls(
      partOf(root, "settings", HTMLFormElement),
      words,
      () => this.#state,
      (state, isWhole) => this.#change(state, { isWhole }),
    );
    this.#buttons = new PageButtons(root, words, {
      play: () => (this.#player.isPlaying ? this.#player.pause() : this.#play()),
      step: () => this.#player.one(),
      rewind: () => this.#player.rewind(),
      add: () => this.#store(),
      remove: () => this.#remove(this.#chosen),
      reset: () => this.#reset(),
      address: () => new URL(formatLandscape(this.#state) || location.pathname, location.href).href,
    });
    const wishes = this.#wishes();
    for (const [index, { plane }] of this.#panels.entries()) {
      followPointer(plane, wishes);
      if (index === 0) followKeys(plane, wishes);
    }
    this.#scheme = watchScheme(() => this.#paint());
    addEventListener("popstate", () =>
      this.#change(parseLandscape(new URLSearchParams(location.search)).state, { isWhole: true }),
    );
    this.#draw(FINE_GRID);
    this.#settle();
  }

  #energies(): readonly (PlanarEnergy | undefined)[] {
    return [this.#state.energy, this.#state.compare === "none" ? undefined : this.#state.compare];
  }

  #wishes(): Wishes {
    const at = (movable: Movable): Point | undefined =>
      movable === "query" ? this.#state.query : this.#state.patterns[movable];
    return {
      choose: (movable) => {
        this.#chosen = movable;
        this.#mark();
      },
      move: (movable, place) => this.#move(movable, place),
      drop: (place) => {
        this.#chosen = "query";
        this.#move("query", place);
        this.#drawNow();
        this.#play();
      },
      nudge: (movable, [byX, byY]) => {
        const [x, y] = at(movable) ?? [0, 0];
        this.#move(movable, placeInside([x + byX, y + byY]));
      },
      chooseNext: (by) => this.#chooseNext(by),
      remove: (movable) => this.#remove(movable),
      store: () => this.#store(),
    };
  }

  #move(movable: Movable, place: Point): void {
    if (movable === "query") this.#change({ ...this.#state, query: place });
    else {
      const patterns = this.#state.patterns.map((pattern, number) => (number === movable ? place : pattern));
      this.#change({ ...this.#state, patterns });
    }
  }

  #chooseNext(by: number): void {
    const count = this.#state.patterns.length;
    if (count === 0) return;
    const from = this.#chosen === "query" ? (by > 0 ? -1 : 0) : this.#chosen;
    this.#chosen = (from + by + count) % count;
    this.#mark();
    this.#focusChosen();
  }

  #store(): void {
    const { patterns, query } = this.#state;
    if (patterns.length >= MOST_PATTERNS) return;
    const hadFocus = this.#panels[0]?.plane.contains(document.activeElement) === true;
    this.#chosen = patterns.length;
    this.#change({ ...this.#state, patterns: [...patterns, query] });
    this.#drawNow();
    if (hadFocus) this.#focusChosen();
  }

  #remove(movable: Movable): void {
    if (movable === "query") return;
    const hadFocus = this.#panels[0]?.plane.contains(document.activeElement) === true;
    const patterns = this.#state.patterns.filter((_, number) => number !== movable);
    this.#chosen = patterns.length === 0 ? "query" : Math.min(movable, patterns.length - 1);
    this.#change({ ...this.#state, patterns });
    this.#drawNow();
    if (hadFocus) this.#focusChosen();
  }

  #reset(): void {
    const { preset } = this.#state;
    this.#change(parseLandscape(new URLSearchParams({ preset })).state, { isWhole: true });
  }

  #focusChosen(): void {
    this.#handles[0]?.focus(this.#chosen);
  }

  #change(state: LandscapeState, { isWhole = false } = {}): void {
    this.#state = state;
    if (isWhole) this.#chosen = "query";
    this.#player.all();
    this.#rest.stop();
    clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(() => this.#settle(), REST_MS);
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw(QUICK_GRID);
    });
  }

  /** What waits for the next frame, at once: for what builds on it. */
  #drawNow(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#draw(QUICK_GRID);
  }

  #draw(grid: typeof QUICK_GRID): void {
    const state = this.#state;
    for (const [index, energy] of this.#energies().entries()) {
      const panel = this.#panels[index];
      if (panel === undefined) continue;
      panel.element.hidden = energy === undefined;
      panel.show(energy === undefined ? undefined : modelLandscape(state, energy, grid));
      if (energy === undefined) continue;
      panel.entitle(energy);
      panel.paint(this.#scheme.current());
      panel.profile(state);
      this.#handles[index]?.place(state);
    }
    this.#root.toggleAttribute("data-single", state.compare === "none");
    this.#showWay();
    this.#mark();
    const now = performance.now();
    if (now - this.#toldAt >= SENTENCES_MS) this.#tell(now);
    if (!haveSameSettings(this.#shown, state)) this.#controls.show(state);
    this.#shown = state;
  }

  #paint(): void {
    for (const panel of this.#panels) if (panel.model !== undefined) panel.paint(this.#scheme.current());
  }

  /** The sentences on the page; what they say together. */
  #tell(now: number): string {
    this.#toldAt = now;
    return this.#energies()
      .flatMap((energy, index) => {
        const panel = this.#panels[index];
        return energy === undefined || panel === undefined ? [] : [panel.tell(this.#state, energy)];
      })
      .join(" ");
  }

  #showWay(): void {
    for (const panel of this.#panels)
      if (!panel.element.hidden) panel.overlay(this.#state, this.#player.steps);
    const steps = this.#panels.map(({ model }) => model?.answer?.trace.steps ?? 0);
    this.#buttons.progress(this.#player.steps, Math.max(...steps), this.#player.isPlaying);
  }

  #mark(): void {
    for (const [index, handles] of this.#handles.entries()) {
      handles.mark(this.#panels[index]?.model?.basins.isKept, this.#chosen);
    }
    this.#buttons.chosen(this.#chosen, this.#state.patterns.length < MOST_PATTERNS);
  }

  #play(): void {
    this.#player.play(matchMedia("(prefers-reduced-motion: reduce)").matches);
  }

  /** Everything that can wait until nothing moves: the fine picture, the exact edges, names, the address, the voice. */
  #settle(): void {
    const steps = this.#player.steps;
    this.#draw(FINE_GRID);
    this.#player.steps = steps;
    const told = this.#tell(performance.now());
    for (const [index, handles] of this.#handles.entries()) {
      handles.name(this.#state, this.#panels[index]?.model?.basins.isKept);
    }
    history.replaceState(history.state, "", formatLandscape(this.#state) || location.pathname);
    clearTimeout(this.#spokenTimer);
    this.#spokenTimer = window.setTimeout(() => {
      this.#spoken.textContent = told;
    }, SPOKEN_MS);
    this.#rest.begin(this.#refine(this.#state), () => this.#paint());
  }

  *#refine(state: LandscapeState): Generator<void, void, void> {
    for (const { model } of this.#panels) if (model !== undefined) yield* refineModel(model, state);
  }
}

/** A drag changes places alone: the form need not be touched for it. */
function haveSameSettings(one: LandscapeState | undefined, other: LandscapeState): boolean {
  const { preset, energy, compare, beta, delta } = other;
  return (
    one?.preset === preset &&
    one.energy === energy &&
    one.compare === compare &&
    one.beta === beta &&
    one.delta === delta
  );
}
