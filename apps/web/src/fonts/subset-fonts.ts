/** @file Cuts the fonts of a build down to the letters and weights that the pages set. */
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const codePoints = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** English, French and the rest of Western Europe; marks of typography. */
const LATIN = `${codePoints(0x20, 0x7e)}${codePoints(0xa0, 0xff)}ıŒœʻʼˆ˚˜‐‑–—‘’‚“”„†‡•…‰′″‹›⁄€™↑↓−∕\u2009\u200a\u202f`;

/** Names of people: Latin Extended-A, Romanian, Turkish, Azerbaijani and Vietnamese letters, romanised scripts. */
const NAMES =
  codePoints(0x100, 0x17f) +
  codePoints(0x218, 0x21b) +
  codePoints(0x1ea0, 0x1ef9) +
  "ƏəƠơƯưǍǎǏǐǑǒǓǔǦǧḌḍḤḥṢṣṬṭẒẓ";

/** The weights that the styles use; a page that sets another gets the nearest. */
const WEIGHTS = {
  "source-serif-4": { normal: { min: 400, max: 600 }, italic: 400 },
  inter: { normal: { min: 400, max: 650 }, italic: 400 },
} as const;

const FONT_FILE = /(source-serif-4|inter)-latin(-ext)?-wght-(normal|italic)[^/]*\.woff2$/;

/** A plugin that replaces each font which a build emits by its subset. A font that it does not know stays whole. */
export function subsetFonts(): Plugin {
  return {
    name: "engram:subset-fonts",
    async generateBundle(_options, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        const [, family, extended, style] = FONT_FILE.exec(name) ?? [];
        if (output.type !== "asset" || typeof output.source === "string" || family === undefined) continue;
        const weights = WEIGHTS[family as keyof typeof WEIGHTS];
        output.source = await subsetFont(output.source, extended === undefined ? LATIN : NAMES, {
          targetFormat: "woff2",
          variationAxes: { wght: weights[style as keyof typeof weights] },
        });
      }
    },
  };
}
