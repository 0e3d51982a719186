/** @file The words of a PDF that Chromium made, page by page, in the order in which they are painted. No general reader. */
import { inflateSync } from "node:zlib";

interface PdfFont {
  /** Of a glyph's number, in hexadecimal. */
  readonly digits: 2 | 4;
  readonly letters: ReadonlyMap<number, string>;
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/** @returns a text for each page, without its white space: what lies between two words is geometry in a PDF */
export function pdfPages(file: Buffer): readonly string[] {
  const objects = readObjects(file);
  const fonts = new Map<string, PdfFont>();
  for (const [id, { head }] of objects) {
    const [, map] = /\/ToUnicode (\d+) 0 R/.exec(head) ?? [];
    if (map !== undefined)
      fonts.set(id, {
        digits: head.includes("/Type3") ? 2 : 4,
        letters: readMap(objects.get(map)?.stream ?? ""),
      });
  }
  const [, kids = ""] =
    /\/Type \/Pages[\s\S]*?\/Kids \[([^\]]*)\]/.exec(
      [...objects.values()].map(({ head }) => head).join("\n"),
    ) ?? [];
  const order = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => objects.get(id)?.head ?? "");
  return order
    .filter((head) => /\/Type \/Page\b/.test(head))
    .map((head) => {
      const [, content = ""] = /\/Contents (\d+) 0 R/.exec(head) ?? [];
      return textOf(objects.get(content)?.stream ?? "", fonts);
    });
}

function readObjects(file: Buffer): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const text = file.toString("latin1");
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = "", body = ""] = match;
    const at = body.indexOf("stream\n");
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? "" : body.slice(at + 7, body.lastIndexOf("\nendstream"));
    const isText = at >= 0 && head.includes("/FlateDecode") && !head.includes("/Subtype /Image");
    objects.set(id, {
      head,
      stream: isText ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw,
    });
  }
  return objects;
}

function readMap(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const decode = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, section = ""] of cmap.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", text = ""] of section.matchAll(/<(\w+)> <(\w+)>/g))
      map.set(Number.parseInt(glyph, 16), decode(text));
  for (const [, section = ""] of cmap.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first = "", last = "", text = ""] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(first, 16);
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1)
        map.set(glyph, String.fromCodePoint((decode(text).codePointAt(0) ?? 0) + glyph - start));
    }
  return map;
}

function textOf(content: string, fonts: ReadonlyMap<string, PdfFont>): string {
  let font: PdfFont | undefined;
  let text = "";
  for (const [, name, glyphs = ""] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    const { digits = 4, letters } = font ?? {};
    for (let at = 0; at < glyphs.length; at += digits)
      text += letters?.get(Number.parseInt(glyphs.slice(at, at + digits), 16)) ?? "";
  }
  return text.replace(/\s+/g, "");
}
