import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { drawing, fonts } from "virtual:social-assets";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { SANS, SERIF, type SocialFacts, socialCard, type Typesetter, textLine } from "./social-card.ts";

const fontBuffers = fonts.map((font) => new Uint8Array(Buffer.from(font, "base64")));
const font = { fontBuffers, defaultFontFamily: SERIF, serifFamily: SERIF, sansSerifFamily: SANS };

let ready: Promise<Typesetter> | undefined;

/** The preview of a paper as PNG, 1200 by 630. Nothing is fetched: fonts and drawing are part of the build. Half a second of work. */
export async function drawSocialCard(facts: SocialFacts): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= start();
  return render(socialCard(facts, await ready));
}

async function start(): Promise<Typesetter> {
  await initWasm(await promisify(brotliDecompress)(Buffer.from(drawing, "base64")));
  const known = new Map<string, boolean>();
  return {
    width: (text, family, size) => extent(text, family, size)?.width ?? 0,
    canDraw(character) {
      const isDrawn =
        known.get(character) ?? (character === " " || extent(character, SERIF, 20) !== undefined);
      known.set(character, isDrawn);
      return isDrawn;
    },
  };
}

/** Undefined where nothing of the text is drawn. */
function extent(text: string, family: string, size: number): { readonly width: number } | undefined {
  const line = textLine(text, { x: 0, y: size, size, family, fill: "#000" });
  const image = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${line}</svg>`, {
    font,
  });
  try {
    const box = image.getBBox();
    return box === undefined ? undefined : { width: box.width };
  } finally {
    image.free();
  }
}

function render(svg: string): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, { font });
  try {
    const rendered = image.render();
    const png = new Uint8Array(rendered.asPng());
    rendered.free();
    return png;
  } finally {
    image.free();
  }
}
