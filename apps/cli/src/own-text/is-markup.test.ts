import { expect, test } from "vitest";
import { isMarkup } from "./is-markup.ts";

const prose = "We study memories of many kinds. We find that they forget what they are told. ";

test.each([
  ["an HTML page", `<!DOCTYPE html>\n<title>T</title><p>${prose.repeat(50)}</p>`],
  ["XML", `<?xml version="1.0"?>\n<article>${prose.repeat(50)}</article>`],
  ["XML behind a byte order mark", `\ufeff<?xml version="1.0"?><a/>`],
  ["a piece of a page", `<div class="x"><p><b>T</b></p><p><a href="https://example.org/">L</a></p></div>`],
  ["many short elements", "<li>one</li>\n<li>two</li>\n<li>three</li>\n".repeat(30)],
])("%s is markup", (_title, text) => {
  expect(isMarkup(text)).toBe(true);
});

test.each([
  ["prose", prose],
  ["prose with a few tags", `${prose.repeat(5)} The tags <b>, <i>, <sub>2</sub> and <sup>2</sup> are old.`],
  ["comparisons", "We have a < b and c > d for all x <- y. ".repeat(20)],
  ["Markdown with a comment and a link", `# T\n\n<!-- draft -->\n${prose}<https://example.org>`],
  ["one short sentence on a tag", "Use <b>bold</b>."],
  ["brackets that never close", "<a ".repeat(50_000)],
  ["nothing", ""],
])("%s is not", (_title, text) => {
  expect(isMarkup(text)).toBe(false);
});
