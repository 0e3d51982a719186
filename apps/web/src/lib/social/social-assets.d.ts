declare module "virtual:social-assets" {
  /** Fonts in TrueType, each in base64. */
  export const fonts: readonly string[];
  /** The WebAssembly of resvg, compressed by brotli, in base64. */
  export const drawing: string;
}
