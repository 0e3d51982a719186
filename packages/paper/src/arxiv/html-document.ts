import { parseDocument } from "htmlparser2";

/** The nodes of a page, as htmlparser2 builds them. */
export type HtmlNode = ReturnType<typeof parseDocument>["children"][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** The nodes of a page; like a browser, it accepts anything. */
export function parseHtml(html: string): readonly HtmlNode[] {
  return parseDocument(html, { decodeEntities: true }).children;
}

/** All elements that `accepts` says yes to, in document order. With a stack of its own: pages may nest deeply. */
export function findElements(
  nodes: readonly HtmlNode[],
  accepts: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const pending = [...nodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (accepts(node)) found.push(node);
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) pending.push(child);
    }
  }
  return found;
}

/** The first element with this class, and this tag if one is given. */
export function findByClass(
  nodes: readonly HtmlNode[],
  className: string,
  tag?: string,
): HtmlElement | undefined {
  return findElements(
    nodes,
    (element) => hasClass(element, className) && (tag === undefined || element.name === tag),
  )[0];
}

export function hasClass(element: HtmlElement, className: string): boolean {
  return (element.attribs.class ?? "").split(/\s+/).includes(className);
}

/**
 * The text of an element, white space as it stands, with what `replace` says in place of some elements
 * (undefined: the element's own text). Scripts and styles have none, a line break is a space.
 */
export function htmlText(
  element: HtmlElement,
  replace: (inner: HtmlElement) => string | undefined = () => undefined,
): string {
  let text = "";
  const pending = [...element.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "text") text += node.data;
    if (!isElement(node)) continue;
    const instead = SILENT[node.name] ?? replace(node);
    if (instead === undefined) pending.push(...[...node.children].reverse());
    else text += instead;
  }
  return text;
}

const SILENT: Readonly<Record<string, string>> = {
  script: "",
  style: "",
  template: "",
  noscript: "",
  br: " ",
};

function isElement(node: HtmlNode): node is HtmlElement {
  return "attribs" in node;
}
