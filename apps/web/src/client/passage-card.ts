/** Shows passages in the card at the foot of the window, unless one of them is in sight already. */
export function showPassageCard(page: Document, passages: readonly Element[]): void {
  const card = page.querySelector<HTMLElement>("[data-passage-card]");
  const text = card?.querySelector("[data-passage-text]");
  const link = card?.querySelector<HTMLAnchorElement>("[data-passage-link]");
  const [first] = passages;
  if (card === null || text == null || link == null || first === undefined || passages.some(isInSight)) {
    hidePassageCard(page);
    return;
  }
  const copies = passages.flatMap((passage, index) => [
    ...(index === 0 ? [] : [" … "]),
    ...[...passage.childNodes].map((node) => node.cloneNode(true)),
  ]);
  text.replaceChildren(...copies);
  link.href = `#${first.id}`;
  link.onclick = () => hidePassageCard(page);
  const close = card.querySelector<HTMLButtonElement>("[data-passage-close]");
  if (close !== null) close.onclick = () => hidePassageCard(page);
  card.hidden = false;
}

export function hidePassageCard(page: Document): void {
  const card = page.querySelector<HTMLElement>("[data-passage-card]");
  if (card !== null) card.hidden = true;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
