import { hasValleys, PLANAR_ENERGIES } from "@engram/memory";
import { BETA_SLIDER, clampBeta, DELTAS, type LandscapeState, presetState } from "./landscape-state.ts";
import { deltaInWords, type LandscapeWords, numberInWords } from "./landscape-words.ts";
import { partOf } from "./page-parts.ts";
import { PRESET_NAMES } from "./presets.ts";

/** The form of settings, which works without scripts too, made to answer at once. */
export class Controls {
  readonly #form: HTMLFormElement;
  readonly #words: LandscapeWords;

  /** @param change  gets the new state; `isWhole` where nothing of the old one is left */
  constructor(
    form: HTMLFormElement,
    words: LandscapeWords,
    current: () => LandscapeState,
    change: (state: LandscapeState, isWhole: boolean) => void,
  ) {
    this.#form = form;
    this.#words = words;
    const listen = (
      name: string,
      type: string,
      read: (value: string) => Partial<LandscapeState> | undefined,
    ) => {
      this.#field(name).addEventListener(type, () => {
        const changed = read(this.#field(name).value);
        if (changed !== undefined) change({ ...current(), ...changed }, changed.preset !== undefined);
      });
    };
    listen("preset", "change", (value) => {
      const preset = PRESET_NAMES.find((name) => name === value);
      return preset === undefined ? undefined : presetState(preset);
    });
    const energyNamed = (value: string) => PLANAR_ENERGIES.find((name) => name === value);
    listen("energy", "change", (value) => {
      const energy = energyNamed(value);
      return energy === undefined ? undefined : { energy };
    });
    listen("compare", "change", (value) => ({ compare: energyNamed(value) ?? "none" }));
    // Two places behind the point on the slider: what it shows is what an address says.
    listen("beta-slider", "input", (value) => ({ beta: Number((10 ** Number(value)).toPrecision(3)) }));
    listen("beta", "change", (value) => ({ beta: clampBeta(Number(value)) }));
    listen("delta-slider", "input", (value) => {
      const delta = DELTAS[Number(value)];
      return delta === undefined ? undefined : { delta };
    });
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  show(state: LandscapeState): void {
    this.#field("preset").value = state.preset;
    this.#field("energy").value = state.energy;
    this.#field("compare").value = state.compare;
    const least = Math.log10(BETA_SLIDER.least);
    const slider = this.#field("beta-slider");
    slider.value = String(state.beta <= 0 ? least : Math.log10(state.beta));
    slider.setAttribute("aria-valuetext", `β = ${numberInWords(this.#words, state.beta)}`);
    const field = this.#field("beta");
    if (document.activeElement !== field || Number(field.value) !== state.beta)
      field.value = String(state.beta);
    const hasBeta = hasValleys(state.energy) || (state.compare !== "none" && hasValleys(state.compare));
    for (const one of [slider, field]) one.disabled = !hasBeta;
    partOf(this.#form, "beta-unused", HTMLElement).hidden = hasBeta;
    const delta = this.#field("delta-slider");
    delta.value = String(DELTAS.indexOf(state.delta));
    delta.setAttribute("aria-valuetext", deltaInWords(this.#words, state.delta));
    partOf(this.#form, "delta-value", HTMLElement).textContent = deltaInWords(this.#words, state.delta);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`the form has no field ${name}`);
  }
}
