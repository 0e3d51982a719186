import fc from "fast-check";
import { expect, test } from "vitest";
import { latexToPlain } from "./latex-plain.ts";

test.each([
  // symbols and scripts
  ["$\\alpha_1 \\leq x^{2}$", "α₁ ≤ x²"],
  ["$\\alpha x$", "αx"],
  ["$10^{-3}$", "10⁻³"],
  ["$x_{ij}^{(k)}$", "xᵢⱼ⁽ᵏ⁾"],
  ["$T_c$", "T_c"],
  ["$e^{x+y}$", "eˣ⁺ʸ"],
  ["$a^{\\Gamma z}$", "a^(Γz)"],
  ["$T_{\\mathrm{eff}}$, $x^{AB}$", "T_eff, x^(AB)"],
  ["$p^{*}$ and $f'$", "p^* and f′"],
  ["H$_2$O at $5^\\circ$C", "H₂O at 5°C"],
  ["$a-b$", "a−b"],
  ["$A \\not= B$", "A ≠ B"],
  // line breaks that were written out
  ["Light falls\\n at night, and $\\nu$ is 1.", "Light falls at night, and ν is 1."],
  // alphabets and accents
  ["$\\mathbb{R}^d$, $\\mathcal{L}$, $\\mathfrak{g}$", "ℝᵈ, ℒ, 𝔤"],
  ["$\\hat{x}$, $\\bar y$, $\\overline{AB}$", "x̂, ȳ, AB"],
  ["$\\mathbf{W}\\boldsymbol{\\theta}$", "Wθ"],
  // structure
  ["$\\frac{1}{2}$", "1/2"],
  ["$\\frac{a+b}{2n}$", "(a+b)/2n"],
  ["$\\sqrt{n}$, $\\sqrt[3]{x+1}$", "√n, ³√(x+1)"],
  ["$n\\log n$", "n log n"],
  ["$\\left( x \\right.$", "( x"],
  ["$\\|x\\| = ||y||$", "‖x‖ = ||y||"],
  ["$\\text{loss} \\approx 1$", "loss ≈ 1"],
  ["\\[ E = mc^2 \\]", "E = mc²"],
  ["\\begin{equation} a &= b \\\\ c \\end{equation}", "a = b c"],
  // prose
  ["Erd\\H{o}s--R\\'enyi", "Erdős–Rényi"],
  ["Schr\\\"odinger, Poincar\\'{e}, \\v{C}ech, Fran\\c{c}ois", "Schrödinger, Poincaré, Čech, François"],
  ["Na\\\"{\\i}ve \\o, \\AA{}ngstr\\\"om, \\L{}\\'od\\'z", "Naïve ø, Ångström, Łódź"],
  ["\\emph{not} and {\\it very} \\textbf{bold}", "not and very bold"],
  ["{BERT} over {1, 2}", "BERT over {1, 2}"],
  ["Fig.~3, about ~10 GB", "Fig. 3, about ~10 GB"],
  ["``quoted'' text", "“quoted” text"],
  ["87\\% of \\$5 \\& more", "87% of $5 & more"],
  ["see \\cite{a04} and \\href{http://x.org}{the page}", "see [a04] and the page (http://x.org)"],
  ["{\\gamma}-rays", "γ-rays"],
  ["$\\Irr(GV)$ of $2 \\sun$", "Irr(GV) of 2 ☉"],
  ["$\\diag(G) \\cdot V$", "diag(G) · V"],
  ["it costs $5 and $6", "it costs $5 and $6"],
  ["--offline and a -- b", "--offline and a – b"],
])("%s reads %s", (latex, plain) => {
  expect(latexToPlain(latex)).toBe(plain);
});

test.each([
  "\\foo{bar} and \\unknown",
  "$\\myop{x}{y}$",
  "50% of a_b ^ c",
  "C:\\path",
  "{ not closed",
  "$ alone",
  "\\",
])("what is not known stays as it was written: %s", (text) => {
  expect(latexToPlain(text).replace(/[$]/g, "")).toBe(text.replace(/[$]/g, ""));
});

test("a text without LaTeX comes back as it is", () => {
  const text = fc.string({ unit: "binary" }).filter((candidate) => !/[\\${}~`]|--|''/.test(candidate));
  fc.assert(
    fc.property(text, (input) => {
      expect(latexToPlain(input)).toBe(input);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test("no LaTeX whatever makes it throw", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "{",
      "}",
      "$",
      "$$",
      "\\",
      "^",
      "_",
      "[",
      "]",
      "\\frac",
      "\\sqrt[",
      "\\begin{equation}",
      "\\'",
    ),
    fc.constantFrom(
      "\\hat",
      "\\left",
      "\\not",
      "\\mathbb",
      "\\cite",
      "\\i",
      "\\begin",
      "&",
      "~",
      " ",
      "a",
      "é",
      "\ud83d",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(typeof latexToPlain(pieces.join(""))).toBe("string");
    }),
    { seed: 9, numRuns: 2000 },
  );
});

test.each([
  ["braces", ["$", "{".repeat(20_000), "}".repeat(20_000), "$"].join("")],
  ["unclosed braces", "\\emph{".repeat(5_000)],
  ["fractions", ["$", "\\frac{".repeat(3_000), "$"].join("")],
  ["scripts", ["$x", "^{x".repeat(3_000), "$"].join("")],
])("thousands of nested %s take no more than a second", (_title, text) => {
  const started = performance.now();
  latexToPlain(text);
  expect(performance.now() - started).toBeLessThan(1000);
});
