import { hidePassageCard, showPassageCard } from "./passage-card.ts";

/**
 * Lights up the passages of a sentence while it is pointed at, its number has the focus, or after it was tapped; and
 * the sentences that rest on a passage while that is pointed at. Passages that are out of sight when a sentence is
 * chosen (not merely passed over) are shown in a card.
 */
export function lightUpPassages(page: Document): void {
  let lit: Element[] = [];
  const light = (elements: readonly Element[]): void => {
    for (const element of lit) element.classList.remove("lit");
    lit = [...elements];
    for (const element of lit) element.classList.add("lit");
  };
  const choose = (target: EventTarget | null): void => {
    const statement = closest(target, "[data-passages]");
    light(relatedTo(page, target));
    if (statement === null) hidePassageCard(page);
    else showPassageCard(page, passagesOf(page, statement));
  };

  page.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") light(relatedTo(page, event.target));
  });
  page.addEventListener("focusin", (event) => choose(event.target));
  page.addEventListener("focusout", () => light([]));
  page.addEventListener("click", (event) => {
    if (closest(event.target, "[data-passage-card]") === null) choose(event.target);
  });
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    light([]);
    hidePassageCard(page);
  });
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}

/** The sentence or passage around an element, and what belongs to it. */
function relatedTo(page: Document, target: EventTarget | null): readonly Element[] {
  const statement = closest(target, "[data-passages]");
  if (statement !== null) return [statement, ...passagesOf(page, statement)];
  const passage = closest(target, ".passage");
  if (passage === null) return [];
  const statements = [...page.querySelectorAll("[data-passages]")];
  const resting = statements.filter((one) => passageIds(one).includes(passage.id));
  return resting.length === 0 ? [] : [passage, ...resting];
}

function passageIds(statement: Element): readonly string[] {
  return statement.getAttribute("data-passages")?.split(" ") ?? [];
}

function passagesOf(page: Document, statement: Element): readonly Element[] {
  return passageIds(statement).flatMap((id) => page.getElementById(id) ?? []);
}
