import fc from "fast-check";
import { expect, test } from "vitest";
import { renderFormula } from "./render-formula.ts";

/** Quotation marks inside are escaped, so that the attribute ends where it seems to. */
const withoutPlainText = (mathml: string): string => mathml.replace(/ alttext="[^"]*"/g, "");

test.each([
  ["$x^2$", "<msup><mi>x</mi><mn>2</mn></msup>"],
  ["\\(x_1\\)", "<msub><mi>x</mi><mn>1</mn></msub>"],
  ["$$\\alpha$$", "<mi>α</mi>"],
  ["\\[\\mathbb{R}\\]", "<mi>ℝ</mi>"],
  ["$\\mathcal{L}$", "<mi>ℒ</mi>"],
  ["$\\mathrm{d}$", '<mi mathvariant="normal">d</mi>'],
  ["$n\\log n$", '<mi>n</mi><mspace width="0.1667em"></mspace><mi>log</mi>'],
  ["$\\log(n)$", "<mi>log</mi><mo>\u2061</mo><mo"],
  ["$a<b$", 'alttext="a&lt;b"'],
  ["\\begin{math}a\\end{math}", "<mi>a</mi>"],
])("%s becomes MathML with %s in it", (formula, part) => {
  expect(renderFormula(formula, false)).toContain(part);
});

test("a formula on its own line is marked as one", () => {
  expect(renderFormula("$$x$$", true)).toContain('display="block"');
  expect(renderFormula("\\begin{align}a&=b\\\\c&=d\\end{align}", true)).toContain("<mtable");
});

test.each(["$\\frac{1}{$", "$\\left( x$", `$${"x+".repeat(3000)}x$`, "$\\def\\a{\\a\\a}\\a$"])(
  "%.30s cannot be set, and is left to be shown as it was written",
  (formula) => {
    expect(renderFormula(formula, false)).toBeUndefined();
  },
);

test.each([
  "$\\htmlStyle{position:fixed}{x}$",
  "$\\href{javascript:alert(1)}{x}$",
  "$\\url{https://evil.example}$",
  "$\\includegraphics{https://evil.example/x.png}$",
  '$\\text{<script>alert(1)</script> style="x"}$',
  "$\\color{white} x$",
  "$\\colorbox{black}{x}$",
  "$\\fcolorbox{red}{black}{x}$",
  "$\\boxed{x}$",
  "$\\rule{1000em}{1000em}$",
  "$\\unicode{x3c}$",
])("%s brings no style, no link, no picture and no colour", (formula) => {
  const mathml = withoutPlainText(renderFormula(formula, false) ?? "");
  const tags = mathml.match(/<[^>]*>/g)?.join("") ?? "";
  expect(tags).not.toMatch(/ style=|href|src=|mathcolor|mathbackground="(?!currentcolor)/);
  expect(tags).not.toMatch(/<(?!\/?(?:m[a-z]*|semantics)\b)/);
});

test("a ruler of any size covers no more than a few lines", () => {
  expect(renderFormula("$\\rule{1000em}{1000em}$", false)).toContain('width="20em" height="20em"');
});

test("a formula never gives anything but MathML without styles, whatever the authors wrote", () => {
  const pieces = fc.constantFrom(
    "\\frac",
    "{",
    "}",
    "x",
    "^",
    "_",
    '"',
    "<b>",
    ' style="a"',
    "\\text",
    "&",
    "\\color{red}",
    "\\\\",
    "'",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const mathml = withoutPlainText(renderFormula(`$${parts.join("")}$`, false) ?? "<math></math>");
      expect(mathml).toMatch(/^<math[\s\S]*<\/math>$/);
      expect(mathml).not.toMatch(/<b>|<[^>]* style=/);
    }),
    { seed: 20260, numRuns: 300 },
  );
});
