declare module "subset-font" {
  /** Keeps the glyphs of `text`, with what layout makes of them, and the given ranges of the font's axes. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "woff2" | "truetype";
      readonly variationAxes: Readonly<
        Record<string, { readonly min: number; readonly max: number } | number>
      >;
    },
  ): Promise<Uint8Array>;
}
