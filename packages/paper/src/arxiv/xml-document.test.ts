import { expect, test } from "vitest";
import { childText, parseXmlRoot, textOf } from "./xml-document.ts";

test("white space collapses, entities of XML's own and CDATA are text, names go without their prefix", () => {
  const root = parseXmlRoot("<x:a><y:b>  1 &lt;\n 2 <![CDATA[ & 3 ]]>&#x4e00; </y:b></x:a>", "a");
  expect(root.ok && childText(root.value, "b")).toBe("1 < 2 & 3 一");
});

test("markup inside a text element is not taken for its text", () => {
  const root = parseXmlRoot("<a>one<script>two</script> three</a>", "a");
  expect(root.ok && textOf(root.value)).toBe("one three");
});

test.each<[string, string, string]>([
  ["nothing", "", "source.empty"],
  ["white space", " \n", "source.empty"],
  ["a web page", "<!DOCTYPE html>\n<html><title>502 Bad gateway</title></html>", "source.web-page"],
  ["a web page that says it is XML", '<?xml version="1.0"?>\n<html><body/></html>', "source.web-page"],
  ["a line of text", "Rate exceeded.", "source.bad-xml"],
  ["a document that ends in the middle", "<a><b>tex", "source.bad-xml"],
  ["a document that ends inside a tag", "<a><b>text</b", "source.bad-xml"],
  ["two roots", "<a/><a/>", "source.bad-xml"],
  ["a control character", "<a>\u0001</a>", "source.bad-xml"],
  ["an entity of HTML", "<a>&nbsp;</a>", "source.bad-xml"],
  ["another root", "<rss/>", "source.unexpected-root"],
])("%s is refused", (_name, xml, code) => {
  expect(parseXmlRoot(xml, "a")).toMatchObject({ ok: false, error: { code } });
});

test("the title of the web page that came instead is told", () => {
  const page = "<html><head><title>\n Just a moment </title></head></html>";
  expect(parseXmlRoot(page, "a")).toEqual({
    ok: false,
    error: { code: "source.web-page", title: "Just a moment" },
  });
});

test("entities that expand a billion times are refused without being expanded", () => {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    "",
  );
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${levels}]><a>&l9;</a>`;
  expect(parseXmlRoot(bomb, "a")).toMatchObject({ ok: false, error: { code: "source.bad-xml" } });
});

test.each([
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/secret">]><a>&x;</a>',
  '<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><a>&y;</a>',
])("an external entity is refused: %s", (xml) => {
  expect(parseXmlRoot(xml, "a")).toMatchObject({ ok: false, error: { code: "source.bad-xml" } });
});

test("a document type without entities in use does no harm", () => {
  expect(parseXmlRoot('<!DOCTYPE a SYSTEM "http://elsewhere.invalid/a.dtd"><a/>', "a").ok).toBe(true);
});

test("a hundred thousand nested elements are refused and do not exhaust the stack", () => {
  const xml = `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`;
  expect(parseXmlRoot(xml, "a")).toEqual({ ok: false, error: { code: "source.too-deep" } });
});
