import { copyText } from "../copy-text.ts";
import type { Movable } from "./handles.ts";
import type { LandscapeWords } from "./landscape-words.ts";
import { partOf, write } from "./page-parts.ts";

/** What the buttons do. */
export interface ButtonActions {
  readonly play: () => void;
  readonly step: () => void;
  readonly rewind: () => void;
  readonly add: () => void;
  readonly remove: () => void;
  readonly reset: () => void;
  /** Of what is shown, whole. */
  readonly address: () => string;
}

/** The buttons between the settings and the pictures. */
export class PageButtons {
  readonly #root: HTMLElement;
  readonly #words: LandscapeWords;

  constructor(root: HTMLElement, words: LandscapeWords, actions: ButtonActions) {
    this.#root = root;
    this.#words = words;
    for (const name of ["play", "step", "rewind", "add", "remove", "reset"] as const) {
      this.#button(name).addEventListener("click", actions[name]);
    }
    this.#button("copy").addEventListener("click", () => {
      void this.#copy(actions.address());
    });
  }

  /** How far the query is on its way. */
  progress(steps: number, of: number, isPlaying: boolean): void {
    const shown = { step: Math.min(Math.floor(steps), of), steps: of };
    write(partOf(this.#root, "progress", HTMLElement), this.#words.say("landscape.progress", shown));
    write(this.#button("play"), this.#words.say(isPlaying ? "landscape.pause" : "landscape.play"));
    for (const name of ["play", "step", "rewind"] as const) this.#button(name).disabled = of === 0;
  }

  chosen(movable: Movable, isRoom: boolean): void {
    const remove = this.#button("remove");
    remove.disabled = movable === "query";
    const words =
      movable === "query"
        ? this.#words.say("landscape.remove.none")
        : this.#words.say("landscape.remove", { pattern: movable + 1 });
    write(remove, words);
    this.#button("add").disabled = !isRoom;
  }

  async #copy(address: string): Promise<void> {
    const isCopied = await copyText(address, partOf(this.#root, "link", HTMLTextAreaElement));
    partOf(this.#root, "copied", HTMLElement).textContent = this.#words.say(
      isCopied ? "landscape.copied" : "landscape.copy.failed",
    );
  }

  #button(name: string): HTMLButtonElement {
    return partOf(this.#root, name, HTMLButtonElement);
  }
}
