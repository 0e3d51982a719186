import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentLatex } from "./latex-segments.ts";

function formulas(text: string): string[] {
  return segmentLatex(text)
    .filter(({ kind }) => kind === "math")
    .map(({ start, end }) => text.slice(start, end));
}

describe("formulas are found whole", () => {
  test.each<[string, string[]]>([
    ["The rate $x. y$ is low.", ["$x. y$"]],
    ["Both $a$ and $$b = 1.$$ hold.", ["$a$", "$$b = 1.$$"]],
    ["With \\(n. m\\) and \\[k > 2.\\] done", ["\\(n. m\\)", "\\[k > 2.\\]"]],
    ["\\begin{equation} a. b \\end{equation} follows", ["\\begin{equation} a. b \\end{equation}"]],
    ["an $n$-dimensional $G_2$s", ["$n$", "$G_2$"]],
    ["spaced $ x = 2 $ too", ["$ x = 2 $"]],
    ["nested $\\text{if $x$}$ dollars", ["$\\text{if $x$}$"]],
    ["escaped \\$5 and \\$x$ y", []],
    ["It costs $5 and $10 a day.", []],
    ["From $3 million to $4 million.", []],
    ["a lone $ sign", []],
    ["two $ lone $ signs far apart", []],
    ["$5 billion, or $x$ in symbols", ["$x$"]],
    ["unclosed \\(x and \\[y", []],
    ["no math at all", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(formulas(text)).toEqual(expected);
  });
});

test("display formulas are told from those in the line", () => {
  const displays = segmentLatex("$a$ $$b$$ \\(c\\) \\[d\\]")
    .filter(({ kind }) => kind === "math")
    .map(({ display }) => display);
  expect(displays).toEqual([false, true, false, true]);
});

test("segments follow each other without a gap, whatever the text", () => {
  const piece = fc.constantFrom(
    "$",
    "$$",
    "\\(",
    "\\)",
    "\\[",
    "\\]",
    "{",
    "}",
    "\\",
    "a b",
    "5",
    "\n\n",
    ".",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const segments = segmentLatex(text);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }),
    { seed: 11, numRuns: 400 },
  );
});

test("a page of stray dollars and braces takes no longer than a blink", () => {
  const started = performance.now();
  segmentLatex("${".repeat(30_000));
  segmentLatex("\\(".repeat(30_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
