/** Writes a text; nothing is laid out anew where nothing changed. */
export function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The element that the page was made with under this name. A missing one is a mistake in the page. */
export function partOf<Kind extends Element>(
  root: ParentNode,
  name: string,
  kind: abstract new () => Kind,
): Kind {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${kind.name} with data-part="${name}"`);
}
