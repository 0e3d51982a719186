/**
 * Lights up the passages of a sentence while it is pointed at, its number has the focus, or after it was tapped; and
 * the sentences that rest on a passage while that is pointed at.
 */
export function lightUpPassages(page: Document): void {
  let lit: Element[] = [];
  const light = (elements: readonly Element[]): void => {
    for (const element of lit) element.classList.remove("lit");
    lit = [...elements];
    for (const element of lit) element.classList.add("lit");
  };
  const lightAround = (target: EventTarget | null): void => light(relatedTo(page, target));

  page.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") lightAround(event.target);
  });
  page.addEventListener("focusin", (event) => lightAround(event.target));
  page.addEventListener("focusout", () => light([]));
  page.addEventListener("click", (event) => lightAround(event.target));
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light([]);
  });
}

/** The sentence or passage around an element, and what belongs to it. */
function relatedTo(page: Document, target: EventTarget | null): readonly Element[] {
  if (!(target instanceof Element)) return [];
  const statement = target.closest("[data-passages]");
  if (statement !== null) return [statement, ...passagesOf(page, statement)];
  const passage = target.closest(".passage");
  if (passage === null) return [];
  const resting = [...page.querySelectorAll("[data-passages]")].filter((one) =>
    passageIds(one).includes(passage.id),
  );
  return resting.length === 0 ? [] : [passage, ...resting];
}

function passageIds(statement: Element): readonly string[] {
  return statement.getAttribute("data-passages")?.split(" ") ?? [];
}

function passagesOf(page: Document, statement: Element): readonly Element[] {
  return passageIds(statement).flatMap((id) => page.getElementById(id) ?? []);
}
