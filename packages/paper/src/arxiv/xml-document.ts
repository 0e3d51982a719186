import { parseXml, XmlElement, XmlError, XmlText } from "@rgrove/parse-xml";
import { normaliseText } from "../normalise-text.ts";
import { err, ok, type Result } from "../result.ts";
import { type MalformedSource, shortened } from "./malformed-source.ts";

export type { XmlElement } from "@rgrove/parse-xml";

/** The root element, if it has this local name. Entities other than XML's own five are errors, not expanded. */
export function parseXmlRoot(xml: string, rootName: string): Result<XmlElement, MalformedSource> {
  if (xml.trim() === "") return err({ code: "source.empty" });
  const page = webPageTitle(xml);
  if (page !== undefined) return err({ code: "source.web-page", title: page });
  const root = parseRoot(xml);
  if (!root.ok) return root;
  const found = localName(root.value);
  if (found === rootName) return root;
  return err({ code: "source.unexpected-root", expected: rootName, found: shortened(found) });
}

function parseRoot(xml: string): Result<XmlElement, MalformedSource> {
  try {
    const { root } = parseXml(xml);
    return root === null ? err({ code: "source.empty" }) : ok(root);
  } catch (error) {
    if (error instanceof XmlError) {
      // The first line of the message: the lines after it repeat the document.
      const reason = shortened(error.message.split(" (line ")[0] ?? "");
      return err({ code: "source.bad-xml", line: error.line, column: error.column, reason });
    }
    // The parser recurses: elements nested some thousand deep exhaust the stack.
    if (error instanceof RangeError) return err({ code: "source.too-deep" });
    throw error;
  }
}

function webPageTitle(text: string): string | undefined {
  const start = text.slice(0, 1000).replace(/^\s+/, "");
  if (!/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/i.test(start)) return undefined;
  return shortened(normaliseText(/<title[^>]*>([^<]{0,300})/i.exec(text.slice(0, 5000))?.[1] ?? ""));
}

/** The name without its namespace prefix: sources differ in prefixes, and none of their names collide. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

/** Child elements with this local name. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).filter((child) => localName(child) === name);
}

/** The first child element with this local name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => localName(child) === name);
}

/** All child elements, in order. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** The text directly inside an element, white space collapsed; text of elements inside it is not taken. */
export function textOf(element: XmlElement): string {
  const parts = element.children.filter((child) => child instanceof XmlText).map((child) => child.text);
  return normaliseText(parts.join(""));
}

/** The text of the first child of this name, or undefined where it is absent or empty. */
export function childText(element: XmlElement, name: string): string | undefined {
  const child = childNamed(element, name);
  const text = child === undefined ? "" : textOf(child);
  return text === "" ? undefined : text;
}
