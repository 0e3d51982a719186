/** @file What pictures for previews are drawn with, put into the server's build: the drawing library and its fonts. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const MODULE = "virtual:social-assets";

const codePoints = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** Latin, Greek, Cyrillic, marks of typography, arrows and the signs of formulas; letters that are not here are not drawn. */
const LETTERS =
  codePoints(0x20, 0x7e) +
  codePoints(0xa0, 0x17f) +
  codePoints(0x218, 0x21b) +
  codePoints(0x370, 0x3ff) +
  codePoints(0x400, 0x45f) +
  codePoints(0x1e00, 0x1ef9) +
  codePoints(0x2000, 0x209f) +
  codePoints(0x2100, 0x22ff);

const SERIF = "@fontsource-variable/source-serif-4/files/source-serif-4-";
const SANS = "@fontsource-variable/inter/files/inter-";
const FORMULAS = "katex/dist/fonts/KaTeX_";

/** The first font of a family that has a letter draws it; those of formulas serve where neither family has it. */
const FONTS = [
  ...["latin", "latin-ext", "greek", "cyrillic", "vietnamese"].map((part) => ({
    file: `${SERIF}${part}-wght-normal.woff2`,
    weight: 600,
  })),
  ...["latin", "latin-ext", "greek", "cyrillic"].map((part) => ({
    file: `${SANS}${part}-wght-normal.woff2`,
    weight: 450,
  })),
  { file: `${FORMULAS}Main-Regular.ttf` },
  { file: `${FORMULAS}AMS-Regular.ttf` },
];

/** A plugin that gives `virtual:social-assets`; texts in base64, so that the server's build stays files of code. */
export function socialAssets(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: "engram:social-assets",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const fonts = await Promise.all(
        FONTS.map(async ({ file, weight }: { readonly file: string; readonly weight?: number }) => {
          const font = await subsetFont(await readFile(resolve(file)), LETTERS, {
            targetFormat: "truetype",
            variationAxes: weight === undefined ? {} : { wght: weight },
          });
          return Buffer.from(font).toString("base64");
        }),
      );
      const drawing = await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm"));
      const compressed = (
        await promisify(brotliCompress)(drawing, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      ).toString("base64");
      return `export const fonts = ${JSON.stringify(fonts)};\nexport const drawing = ${JSON.stringify(compressed)};`;
    },
  };
}
