import { DomHandler, Parser, type parseDocument } from "htmlparser2";
import { err, ok, type Result } from "../result.ts";
import type { MalformedSource } from "./malformed-source.ts";

/** The nodes of a page, as htmlparser2 builds them. */
export type HtmlNode = ReturnType<typeof parseDocument>["children"][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** The parser's time grows with the square of the depth; arXiv's pages are some twenty elements deep. */
const MAXIMUM_DEPTH = 1000;

class TooDeepError extends Error {
  override readonly name = "TooDeepError";
}

class DepthLimitedHandler extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth++;
    if (this.#depth > MAXIMUM_DEPTH) throw new TooDeepError();
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth--;
    super.onclosetag();
  }
}

/** The nodes of a page; like a browser it accepts anything, except nesting without end. */
export function parseHtml(html: string): Result<readonly HtmlNode[], MalformedSource> {
  const handler = new DepthLimitedHandler();
  try {
    new Parser(handler, { decodeEntities: true }).end(html);
  } catch (error) {
    if (error instanceof TooDeepError) return err({ code: "source.too-deep" });
    throw error;
  }
  return ok(handler.dom);
}

/** All elements that `accepts` says yes to, in document order. */
export function findElements(
  nodes: readonly HtmlNode[],
  accepts: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const pending = [...nodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (accepts(node)) found.push(node);
    pushChildren(pending, node);
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

/** The elements directly inside, in order. */
export function childElementsOf(element: HtmlElement): readonly HtmlElement[] {
  return element.children.filter(isElement);
}

/** Is this one of the element's classes? */
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
    if (instead === undefined) pushChildren(pending, node);
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

/** One by one: a page may have more children than a call may have arguments. */
function pushChildren(pending: HtmlNode[], parent: HtmlElement): void {
  for (let index = parent.children.length - 1; index >= 0; index--) {
    const child = parent.children[index];
    if (child !== undefined) pending.push(child);
  }
}

function isElement(node: HtmlNode): node is HtmlElement {
  return "attribs" in node;
}
