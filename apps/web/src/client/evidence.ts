import { type EvidenceCard, findEvidenceCard } from "./evidence-card.ts";
import { numberedSentences, numberOf, relatedTo, sentenceAt, sentenceWithId } from "./related-sentences.ts";

/** What the keyboard does with sentences. */
export interface Evidence {
  /** To the next sentence that has a number, or to the one before. */
  move(step: 1 | -1): void;
  /** Copies the sentence that is chosen, or that has the focus. */
  copy(): void;
  /** Puts the light out and closes the card. */
  clear(): void;
}

/**
 * Lights sentences up with what belongs to them: while pointed at, while their number has the focus, and for as long as
 * they are chosen. What is chosen stands in the address, so that a reload or a link shows it again.
 */
export function followEvidence(page: Document): Evidence {
  const lights = new Lights(page);
  const choice = new Choice(page, lights, findEvidenceCard(page));
  const pressedAt = { x: -1, y: -1 };
  page.addEventListener("pointerover", (event) => {
    // A click may scroll the page under a mouse that rests: what comes to lie there was not pointed at.
    const rests = event.clientX === pressedAt.x && event.clientY === pressedAt.y;
    if (event.pointerType === "mouse" && !rests) lights.set("pointed", sentenceAt(event.target));
  });
  page.addEventListener("pointerdown", ({ clientX, clientY }) => {
    Object.assign(pressedAt, { x: clientX, y: clientY });
  });
  page.addEventListener("focusin", (event) => lights.set("focused", sentenceAt(event.target)));
  page.addEventListener("focusout", () => lights.set("focused", null));
  page.addEventListener("click", (event) => choice.click(event));
  window.addEventListener("popstate", () => choice.readAddress());
  choice.readAddress();
  return {
    move: (step) => choice.move(step),
    copy: () => choice.copy(),
    clear: () => choice.clear(),
  };
}

type Reason = "pointed" | "focused" | "chosen";

/** One sentence is lit at a time: the one that was pointed at, focused or chosen last. */
class Lights {
  readonly #page: Document;
  #latest: Reason = "chosen";
  readonly #sentences: Record<Reason, HTMLElement | null> = { pointed: null, focused: null, chosen: null };

  constructor(page: Document) {
    this.#page = page;
  }

  set(reason: Reason, sentence: HTMLElement | null): void {
    this.#sentences[reason] = sentence;
    if (sentence !== null) this.#latest = reason;
    const { pointed, focused, chosen } = this.#sentences;
    const lit = this.#sentences[this.#latest] ?? pointed ?? focused ?? chosen;
    for (const element of this.#page.querySelectorAll(".lit")) element.classList.remove("lit");
    if (lit === null) return;
    const related = relatedTo(lit);
    // A passage that nothing rests on answers when it is chosen, and does not flicker when it is passed over.
    if (related.length > 1 || lit === chosen) for (const element of related) element.classList.add("lit");
  }

  get(reason: Reason): HTMLElement | null {
    return this.#sentences[reason];
  }
}

class Choice {
  readonly #page: Document;
  readonly #lights: Lights;
  readonly #card: EvidenceCard | undefined;

  constructor(page: Document, lights: Lights, card: EvidenceCard | undefined) {
    this.#page = page;
    this.#lights = lights;
    this.#card = card;
  }

  /** Chooses what the address names, `?s=medium-1a2b3c` or `#passage-4`. */
  readAddress(): void {
    const named = new URLSearchParams(location.search).get("s") ?? location.hash.slice(1);
    const sentence = sentenceWithId(named);
    if (sentence !== null) this.#choose(sentence);
    else this.#forget();
  }

  click(event: MouseEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (this.#card === undefined || !(event.target instanceof Element)) return;
    if (this.#card.element.contains(event.target)) {
      this.#clickInCard(event, event.target);
      return;
    }
    const number = event.target.closest("a.note");
    if (number === null && (event.target.closest("a, button, label") !== null || isSelecting(this.#page)))
      return;
    const sentence = sentenceAt(event.target);
    if (number !== null && sentence !== null) event.preventDefault();
    if (sentence === null) this.clear();
    else {
      this.#choose(sentence);
      this.#name(sentence);
      // Whoever pressed Enter on a number goes on inside the card; a finger or a mouse needs no focus moved.
      if (event.detail === 0) this.#card.element.focus();
      else this.#uncover(sentence);
    }
  }

  move(step: 1 | -1): void {
    const all = numberedSentences(this.#page);
    const { chosen, focused } = { chosen: this.#lights.get("chosen"), focused: this.#lights.get("focused") };
    const current = focused ?? chosen;
    const at = current === null ? -1 : all.indexOf(current);
    const next = all[at < 0 ? (step === 1 ? 0 : all.length - 1) : at + step];
    if (next === undefined) return;
    if (chosen !== null) {
      this.#choose(next);
      this.#name(next);
    }
    this.#goTo(next);
  }

  copy(): void {
    const sentence = this.#lights.get("focused") ?? this.#lights.get("chosen") ?? this.#lights.get("pointed");
    if (sentence === null || this.#card === undefined) return;
    if (sentence !== this.#lights.get("chosen")) {
      this.#choose(sentence);
      this.#name(sentence);
    }
    void this.#card.copySentence(sentence);
  }

  clear(): void {
    const chosen = this.#lights.get("chosen");
    const hadFocus = this.#card?.element.contains(this.#page.activeElement) === true;
    this.#forget();
    for (const reason of ["pointed", "focused"] as const) this.#lights.set(reason, null);
    if (chosen === null) return;
    this.#name(null);
    if (hadFocus) numberOf(chosen)?.focus({ preventScroll: true });
    this.#lights.set("focused", null);
  }

  #clickInCard(event: MouseEvent, target: Element): void {
    const chosen = this.#lights.get("chosen");
    const card = this.#card;
    if (chosen === null || card === undefined || target.closest("a, button") === null) return;
    // Correcting is a page of its own.
    if (target.closest("[data-evidence-correct]") !== null) return;
    event.preventDefault();
    if (target.closest("[data-evidence-close]") !== null) this.clear();
    else if (target.closest("[data-evidence-copy]") !== null) void card.copySentence(chosen);
    else if (target.closest("[data-evidence-link]") !== null) void card.copyLink(chosen);
    else {
      const { hash } = target.closest("a") ?? { hash: "" };
      const sentence = sentenceWithId(hash.slice(1));
      if (sentence === null) return;
      if (target.closest("[data-evidence-show]") === null) {
        this.#choose(sentence);
        this.#name(sentence);
      }
      this.#goTo(sentence);
    }
  }

  #choose(sentence: HTMLElement): void {
    this.#lights.set("chosen", sentence);
    const spoken = this.#card?.show(sentence) ?? "";
    const announced = this.#page.querySelector("[data-evidence-announced]");
    if (announced !== null) announced.textContent = spoken;
  }

  #forget(): void {
    this.#lights.set("chosen", null);
    this.#card?.hide();
    const announced = this.#page.querySelector("[data-evidence-announced]");
    if (announced !== null) announced.textContent = "";
  }

  /** Writes what is chosen into the address; nothing is loaded, and Back leads where it led. */
  #name(sentence: HTMLElement | null): void {
    const address = new URL(location.href);
    address.hash = sentence?.id ?? "";
    if (sentence === null) address.searchParams.delete("s");
    else address.searchParams.set("s", sentence.id);
    history.replaceState(history.state, "", address);
  }

  #goTo(sentence: HTMLElement): void {
    numberOf(sentence)?.focus({ preventScroll: true });
    sentence.scrollIntoView({ block: "nearest" });
    this.#uncover(sentence);
  }

  /** The card must not lie over the sentence that it speaks of. */
  #uncover(sentence: HTMLElement): void {
    const card = this.#card?.element;
    if (card === undefined || card.hidden) return;
    const covered = sentence.getBoundingClientRect().bottom + 16 - card.getBoundingClientRect().top;
    if (covered > 0) window.scrollBy({ top: covered });
  }
}

/** Someone who marks text with the mouse does not choose a sentence. */
function isSelecting(page: Document): boolean {
  return page.getSelection()?.isCollapsed === false;
}
