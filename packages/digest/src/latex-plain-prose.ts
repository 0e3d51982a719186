import { LatexReader } from "./latex-plain-reader.ts";
import { accents, spaces, switches, symbols, wrappers } from "./latex-plain-symbols.ts";
import { wordTable } from "./word-table.ts";
import { WRITTEN_BREAK } from "./written-break.ts";

const DEEPEST = 24;
/** Letters with a dot that goes away under an accent. */
const DOTLESS: ReadonlyMap<string, string> = wordTable({ ı: "i", ȷ: "j", "\\i": "i", "\\j": "j" });

/** Prose with LaTeX in it as plain text; commands that are not known stay as they are. */
export function proseToPlain(prose: string): string {
  return readProse(typographic(prose), 0);
}

/** Quotes, dashes, tied spaces and written line breaks, only where they can not be anything else. */
function typographic(text: string): string {
  return text
    .replace(WRITTEN_BREAK, "")
    .replace(/``/gu, "“")
    .replace(/(?<=\S)''/gu, "”")
    .replace(/(?<=[\p{L}\p{N}])---(?=[\p{L}\p{N}])|(?<=\s)---(?=\s)/gu, "—")
    .replace(/(?<=[\p{L}\p{N}])--(?=[\p{L}\p{N}])|(?<=\s)--(?=\s)/gu, "–")
    .replace(/(?<=[\p{L}.,])~(?=[\p{L}\p{N}\\[($])/gu, " ");
}

function readProse(prose: string, depth: number): string {
  if (depth > DEEPEST || !/[\\{]/u.test(prose)) return prose;
  const reader = new LatexReader(prose);
  const inner = (argument: string) => readProse(argument, depth + 1);
  let plain = "";
  while (!reader.atEnd) {
    const group = reader.readGroup();
    if (group !== undefined) plain += isMarkup(group) ? inner(group) : `{${inner(group)}}`;
    else {
      const token = reader.next();
      plain +=
        token.kind === "character" ? token.source : readCommand(token.name, token.source, reader, inner);
    }
  }
  return plain;
}

/** `{BERT}` protects capitals and `{\it x}` changes the type; `{1, 2}` is a set that someone wrote. */
function isMarkup(group: string): boolean {
  return group.trimStart().startsWith("\\") || /^[\p{L}\p{M}\p{N}.-]*$/u.test(group);
}

type Inner = (argument: string) => string;

function readCommand(name: string, source: string, reader: LatexReader, inner: Inner): string {
  const accent = accents.get(name);
  if (accent !== undefined) return readAccent(name, accent, source, reader, inner);
  const symbol = symbols.get(name);
  if (symbol !== undefined) {
    if (reader.readGroup() === undefined && /^\p{L}$/u.test(symbol)) skipSpaceInsideWord(reader);
    return symbol;
  }
  if (spaces.has(name) || name === "\\" || name === " ") return " ";
  if (name === "/" || name === "-" || name === "!") return "";
  if (/^[{}%&$#_]$/.test(name)) return name;
  if (switches.has(name)) {
    reader.skipSpaces();
    return "";
  }
  if (wrappers.has(name)) return reader.peek() === "{" ? inner(reader.readArgument()) : source;
  return readReference(name, source, reader, inner);
}

function readReference(name: string, source: string, reader: LatexReader, inner: Inner): string {
  if (reader.peek() !== "{" && reader.peek() !== "[") return source;
  switch (name) {
    case "href": {
      const address = reader.readArgument();
      return `${inner(reader.readArgument())} (${address})`;
    }
    case "cite":
    case "citep":
    case "citet":
      reader.readOption();
      return `[${reader.readArgument()}]`;
    case "footnote":
      return ` (${inner(reader.readArgument())})`;
    case "textcolor":
      reader.readArgument();
      return inner(reader.readArgument());
    default:
      return source + unknownArguments(reader, inner);
  }
}

/** `\'e`, `\"{o}`, `\c c`: only a letter carries an accent; `\d` before anything else is left as it is. */
function readAccent(name: string, accent: string, source: string, reader: LatexReader, inner: Inner): string {
  const start = reader.position;
  if (/[A-Za-z]/.test(name) && !/^[\s{\\]/.test(reader.peek())) return source;
  const argument = reader.readArgument();
  const base = DOTLESS.get(argument) ?? inner(argument);
  const letter = DOTLESS.get(base) ?? base;
  if (/^\p{L}$/u.test(letter)) return (letter + accent).normalize("NFC");
  return source + reader.sourceFrom(start);
}

/** `Erd\H{o}s`, `\O re`: TeX takes the space after a command; before a new word we leave it. */
function skipSpaceInsideWord(reader: LatexReader): void {
  if (/^\s\p{Ll}/u.test(reader.text.slice(reader.position, reader.position + 2))) reader.skipSpaces();
}

/** What a command that is not known takes stays in its braces, so that nothing is said to belong together that does not. */
function unknownArguments(reader: LatexReader, inner: Inner): string {
  let plain = "";
  for (let group = reader.readGroup(); group !== undefined; group = reader.readGroup()) {
    plain += `{${inner(group)}}`;
  }
  return plain;
}
