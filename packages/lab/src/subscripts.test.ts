import { expect, test } from "vitest";
import { splitSubscripts, subscriptsInHtml, subscriptsInSvg } from "./subscripts.ts";

/** The text with what stands lowered in square brackets. */
function shown(text: string): string {
  return splitSubscripts(text)
    .map((part) => (part.isLowered ? `[${part.text}]` : part.text))
    .join("");
}

test.each([
  ["2 E_MCHN − g", "2 E[MCHN] − g"],
  ["(2 E_MCHN − log d − E) / Δ", "(2 E[MCHN] − log d − E) / Δ"],
  ["N = A l d_emb² with T_max tokens", "N = A l d[emb]² with T[max] tokens"],
  ["E_global", "E[global]"],
  ["", ""],
])("%j is shown as %j", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each(["a file_name of two_words", "x_1 and C_ab1", "MAX_LAMPS", "E _MCHN", "D_a_bc"])(
  "%s has nothing that stands lowered",
  (text) => {
    expect(shown(text)).toBe(text);
    expect(subscriptsInHtml(text)).toBe(text);
  },
);

test("a page lowers names by its own element", () => {
  expect(subscriptsInHtml("E_MCHN &#60; g")).toBe("E<sub>MCHN</sub> &#60; g");
});

test("a picture lowers names, comes back to the line after them, and reads them aloud as words", () => {
  const svg = "<g aria-label=\"axis titled '2 E_MCHN'\"><text>2 E_MCHN − g</text><text>d_FF</text></g>";
  expect(subscriptsInSvg(svg)).toBe(
    '<g aria-label="axis titled \'2 E MCHN\'"><text>2 E<tspan dy="3" font-size="75%">MCHN</tspan>' +
      '<tspan dy="-3"> − g</tspan></text><text>d<tspan dy="3" font-size="75%">FF</tspan></text></g>',
  );
});
