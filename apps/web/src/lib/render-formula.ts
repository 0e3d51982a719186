import katex from "katex";

/** Longer formulas are shown as they were written: no reader waits for them to be set. */
const LONGEST_FORMULA = 4_000;
const MOST_EXPANSIONS = 200;
/** In em: `\rule{1000em}{1000em}` must not cover the page. */
const LARGEST_SIZE_EM = 20;

const DELIMITERS: readonly (readonly [open: string, close: string])[] = [
  ["$$", "$$"],
  ["\\[", "\\]"],
  ["\\(", "\\)"],
  ["$", "$"],
  ["\\begin{math}", "\\end{math}"],
  ["\\begin{displaymath}", "\\end{displaymath}"],
];

/**
 * A formula, delimiters included, as MathML without any style attribute (our policy forbids them); undefined where it
 * is not mathematics that KaTeX can set.
 */
export function renderFormula(formula: string, display: boolean): string | undefined {
  if (formula.length > LONGEST_FORMULA) return undefined;
  try {
    const html = katex.renderToString(withoutDelimiters(formula), {
      output: "mathml",
      displayMode: display,
      strict: "ignore",
      trust: false,
      throwOnError: true,
      maxExpand: MOST_EXPANSIONS,
      maxSize: LARGEST_SIZE_EM,
    });
    return onlyMath(html);
  } catch {
    // Text of a paper that is not well-formed: the reader sees it as the authors wrote it.
    return undefined;
  }
}

function withoutDelimiters(formula: string): string {
  for (const [open, close] of DELIMITERS) {
    if (formula.length >= open.length + close.length && formula.startsWith(open) && formula.endsWith(close)) {
      return formula.slice(open.length, -close.length);
    }
  }
  return formula;
}

/**
 * KaTeX escapes quotation marks in text, so ` style="` can only be the attribute itself. Colours go too: the authors'
 * black is invisible at night, and white on white would hide a text that is there.
 */
function onlyMath(html: string): string {
  return html
    .replace(/^<span class="katex">|<\/span>$/g, "")
    .replace(/<annotation encoding="application\/x-tex">[\s\S]*?<\/annotation>/g, "")
    .replace(/<mspace mathbackground="[^"]*"/g, '<mspace mathbackground="currentcolor"')
    .replace(/ (?:style|mathcolor|mathbackground(?!="currentcolor"))="[^"]*"/g, "");
}
