import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { onOneLine } from "./clean-text.ts";
import { escapeMarkdown } from "./markdown-escape.ts";

/** What a renderer of GitHub's dialect makes of it, with HTML of the text let through if there were any. */
function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

function textOf(html: string): string {
  return html
    .replace(/<a href="(?:https?|mailto|ftp|xmpp)[^"]*">([^<]*)<\/a>/g, "$1") // an address that stood in the text
    .replace(
      /&(lt|gt|amp|quot);/g,
      (_all, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name] ?? "",
    );
}

test.each([
  ["a tag", "<script>alert(1)</script>"],
  ["a link", "[click](javascript:alert(1))"],
  ["an image", "![x](http://evil.example/x.png)"],
  ["an automatic link", "<http://evil.example>"],
  ["emphasis", "*a* _b_ **c** ~~d~~"],
  ["code", "`rm -rf`"],
  ["a table cell", "a | b"],
  ["an entity", "&lt;b&gt; AT&T &#60;"],
  ["a footnote", "[^1] and text"],
  ["a backslash", "a \\* b \\"],
  ["money", "it costs $5 and $6"],
  ["a line that would begin a heading", "# not a heading"],
])("%s of the text comes out of a renderer as that text", (_title, text) => {
  expect(textOf(render(`- x${escapeMarkdown(text)}`))).toContain(`<li>x${text}</li>`);
});

test("a formula stays as it was, but for what a renderer without formulas could take for Markdown", () => {
  expect(escapeMarkdown("a $x_1 \\leq y_2$ b_c")).toBe("a $x_1 \\leq y_2$ b\\_c");
  expect(escapeMarkdown("$a<b|c$")).toBe("$a\\lt b\\vert c$");
  expect(escapeMarkdown("$\\|x\\|$")).toBe("$\\Vert x\\Vert $");
});

test.each(["$[a](javascript:x)$", "$`a`$", "$<b>a</b>$", "$a [^1]$"])(
  "in a renderer that knows no formulas, %s is no more than text",
  (formula) => {
    expect(render(`x${escapeMarkdown(formula)}\n\n[^1]: note`)).toMatch(/^<p>x[^<]*<\/p>/);
  },
);

test("no text whatever becomes a tag, a cell or a footnote", () => {
  const piece = fc.constantFrom(
    ..."<>[]()*_`|$\\&!~^#-+=\"' \n\tab1:/",
    "<b>",
    "</td>",
    "](javascript:x)",
    "$$",
    "[^1]",
    "&lt;",
    "\\(",
    "\\)",
    "\\[",
    "\\begin{equation}",
    "\\end{equation}",
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (input) => {
      const escaped = escapeMarkdown(input);
      const html = render(`| head |\n| --- |\n| x${escaped}x |\n\n[^1]: note`);
      const tags = [...html.matchAll(/<(\/?[a-zA-Z]+)/g)].map(([, name]) => name ?? "");
      const allowed = ["table", "thead", "tbody", "tr", "th", "td"];
      expect(tags.filter((name) => !allowed.includes(name.replace("/", "")))).toEqual([]);
      expect(html, "cut off at a bar").toContain("x</td>");
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test("prose without formulas comes out of a renderer as it went in", () => {
  const text = fc.string({ unit: fc.constantFrom(..."<>[]()*_`|\\&!~^# ab1;lt"), maxLength: 40 });
  fc.assert(
    fc.property(text, (input) => {
      fc.pre(!/\\[([]/.test(input));
      expect(textOf(render(`x${escapeMarkdown(input)}x`))).toBe(`<p>x${onOneLine(input)}x</p>`);
    }),
    { seed: 11, numRuns: 1000 },
  );
});
