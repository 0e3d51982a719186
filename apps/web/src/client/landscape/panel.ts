import { type PlanarEnergy, pictureSide, shadeLandscape } from "@engram/memory";
import { dotsOf, drawProfile, lineAcross, lossLines, profileLine, stateAfter, wayOf } from "./drawing.ts";
import { FORMULAS } from "./formulas.ts";
import { type LandscapeModel, QUICK_GRID } from "./landscape-model.ts";
import type { LandscapeState } from "./landscape-state.ts";
import { answerSentence, type LandscapeWords, remarkSentences, verdictSentence } from "./landscape-words.ts";
import { partOf, write } from "./page-parts.ts";
import { coloursOf, rampOf, type Scheme } from "./palette.ts";
import { ProfilePicture } from "./profile-picture.ts";

const CONTOURS = 14;
/** Pixels of each cell: fewer while something is dragged, when the picture is made again with every frame. */
const QUICK_SCALE = 3;
const FINE_SCALE = 2;

/** One energy on the page: its picture, what lies over it, its sentences and its profile. */
export class Panel {
  readonly element: HTMLElement;
  readonly plane: HTMLElement;
  #model: LandscapeModel | undefined;
  readonly #words: LandscapeWords;
  readonly #canvas: HTMLCanvasElement;
  #image = new ImageData(1, 1);
  readonly #profile: ProfilePicture;
  #isEntitled = false;

  constructor(element: HTMLElement, words: LandscapeWords) {
    this.element = element;
    this.#words = words;
    this.plane = partOf(element, "plane", HTMLElement);
    this.#canvas = partOf(element, "canvas", HTMLCanvasElement);
    this.#canvas.hidden = false;
    this.#profile = new ProfilePicture(partOf(element, "profile", HTMLElement), words);
    for (const fixed of element.querySelectorAll("[data-static]")) fixed.remove();
  }

  get model(): LandscapeModel | undefined {
    return this.#model;
  }

  show(model: LandscapeModel | undefined): void {
    this.#model = model;
  }

  /** The picture itself. */
  paint(scheme: Scheme): void {
    const context = this.#canvas.getContext("2d");
    const model = this.#model;
    if (context === null) return;
    if (model === undefined) {
      context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
      return;
    }
    const { grid, basins, heights } = model;
    const scale = grid.nodes === QUICK_GRID.nodes ? QUICK_SCALE : FINE_SCALE;
    const side = pictureSide(grid.nodes, scale);
    if (this.#image.width !== side) {
      this.#image = new ImageData(side, side);
      this.#canvas.width = side;
      this.#canvas.height = side;
    }
    const pixels = new Uint32Array(this.#image.data.buffer);
    const ramps = coloursOf(basins).map((colour) => rampOf(colour, scheme));
    shadeLandscape(heights, basins.labels, grid, pixels, {
      scale,
      contours: CONTOURS,
      lineWidth: 0.55,
      ramps,
    });
    context.putImageData(this.#image, 0, 0);
  }

  /** What lies over the picture; `steps` of the query's way are shown. */
  overlay(state: LandscapeState, steps: number): void {
    const answer = this.#model?.answer;
    const set = (name: string, d: string): void =>
      partOf(this.element, name, SVGPathElement).setAttribute("d", d);
    set("losses", lossLines(state, this.#model?.basins));
    set("line", answer === undefined ? "" : lineAcross(profileLine(state, answer)));
    const way = wayOf(answer, steps);
    set("way-under", way);
    set("way", way);
    set("dots", dotsOf(answer, steps));
    const now = answer === undefined ? undefined : stateAfter(answer, steps);
    set("now", now === undefined ? "" : `M${now[0].toFixed(3)} ${(-now[1]).toFixed(3)}h0`);
  }

  profile(state: LandscapeState): void {
    const model = this.#model;
    this.#profile.show(model === undefined ? undefined : drawProfile(state, model.energy, model.answer));
  }

  /** Which energy this is; its name stands in three places. */
  entitle(energy: PlanarEnergy): void {
    if (this.element.dataset.energy === energy && this.#isEntitled) return;
    this.#isEntitled = true;
    const name = this.#words.say(`landscape.name.${energy}`);
    this.element.dataset.energy = energy;
    partOf(this.element, "profile", HTMLElement).dataset.energy = energy;
    write(partOf(this.element, "name", HTMLElement), name);
    write(partOf(this.element, "formula", HTMLElement), FORMULAS[energy]);
    this.plane.setAttribute("aria-label", this.#words.say("landscape.plane", { name }));
  }

  /** The sentences; returns what is worth hearing of them. */
  tell(state: LandscapeState, energy: PlanarEnergy): string {
    const verdict = verdictSentence(this.#words, this.#model?.basins);
    const answer = answerSentence(this.#words, this.#model?.answer);
    const remarks = remarkSentences(this.#words, state, energy).join(" ");
    write(partOf(this.element, "verdict", HTMLElement), verdict);
    write(partOf(this.element, "answer", HTMLElement), answer);
    write(partOf(this.element, "remark", HTMLElement), remarks);
    partOf(this.element, "verdict", HTMLElement).toggleAttribute(
      "data-lost",
      this.#model?.basins.isKept.includes(false) === true,
    );
    return [verdict, answer, remarks].filter((sentence) => sentence !== "").join(" ");
  }
}
