import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { drawing, fonts } from "virtual:social-assets";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { SANS, SERIF, type SocialFacts, socialCard, type Typesetter, textLine } from "./social-card.ts";

/** Pictures are the same for the same words: the last ones are kept. About 40 kB each. */
const MOST_KEPT = 100;
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

const fontBuffers = fonts.map((font) => new Uint8Array(Buffer.from(font, "base64")));
const font = { fontBuffers, defaultFontFamily: SERIF, serifFamily: SERIF, sansSerifFamily: SANS };

let ready: Promise<Typesetter> | undefined;

/** The preview of a paper as PNG, 1200 by 630. Nothing is fetched: fonts and drawing are part of the build. */
export async function drawSocialCard(facts: SocialFacts): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= start();
  const svg = socialCard(facts, await ready);
  const key = createHash("sha256").update(svg).digest("base64");
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = render(svg);
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break;
    kept.delete(oldest);
  }
  kept.set(key, made);
  return made;
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
