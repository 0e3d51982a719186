/** The element that the page has for something; it is a fault of ours where there is none. */
export function found<E extends Element = HTMLElement>(page: ParentNode, selector: string): E {
  const element = page.querySelector<E>(selector);
  if (element === null) throw new Error(`the page must have ${selector}`);
  return element;
}
