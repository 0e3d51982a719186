import { inAlphabet, isAlphabetCommand, subscript, superscript } from "./latex-plain-letters.ts";
import { LatexReader } from "./latex-plain-reader.ts";
import { accents, functionNames, spaces, switches, symbols, wrappers } from "./latex-plain-symbols.ts";

/** Groups in groups beyond this stay as they were written: no formula that a person wrote is that deep. */
const DEEPEST = 24;

/** The inside of a formula in plain characters; commands that are not known stay as they are. */
export function formulaToPlain(formula: string): string {
  return readFormula(formula, 0).replace(/\s+/gu, " ").trim();
}

function readFormula(formula: string, depth: number): string {
  if (depth > DEEPEST) return formula;
  const reader = new LatexReader(formula);
  const inner = (argument: string) => readFormula(argument, depth + 1);
  let plain = "";
  while (!reader.atEnd) {
    const group = reader.readGroup();
    if (group !== undefined) {
      plain += inner(group);
      continue;
    }
    const token = reader.next();
    if (token.kind === "command") plain += readCommand(token.name, token.source, reader, inner, plain);
    else if (token.source === "^") plain += superscript(inner(reader.readArgument()));
    else if (token.source === "_") plain += subscript(inner(reader.readArgument()));
    else if (token.source === "'") plain += "′";
    else if (token.source === "~" || token.source === "&") plain += " ";
    else plain += token.source === "-" ? "−" : token.source;
  }
  return plain;
}

type Inner = (argument: string) => string;

function readCommand(
  name: string,
  source: string,
  reader: LatexReader,
  inner: Inner,
  before: string,
): string {
  const symbol = symbols.get(name);
  if (symbol !== undefined) {
    // `\alpha x` is αx, but the space in `x \leq 5` is the author's.
    if (
      /^\p{L}$/u.test(symbol) &&
      /^\s+[\p{L}\p{N}\\]/u.test(reader.text.slice(reader.position, reader.position + 9))
    ) {
      reader.skipSpaces();
    }
    return symbol;
  }
  if (functionNames.has(name)) return functionName(name, reader, before);
  if (spaces.has(name) || name === "\\" || name === " ") return " ";
  if (name === "!") return "";
  if (switches.has(name)) return switchOff(name, reader);
  if (/^[{}%&$#_]$/.test(name)) return name;
  if (name === "|") return "‖";
  return readCommandWithArguments(name, source, reader, inner);
}

function readCommandWithArguments(name: string, source: string, reader: LatexReader, inner: Inner): string {
  const accent = accents.get(name);
  if (accent !== undefined) return accented(inner(reader.readArgument()), accent);
  if (isAlphabetCommand(name)) return inAlphabet(inner(reader.readArgument()), name);
  if (wrappers.has(name)) return inner(reader.readArgument());
  switch (name) {
    case "frac":
    case "dfrac":
    case "tfrac":
    case "nicefrac":
      return `${operand(inner(reader.readArgument()))}/${operand(inner(reader.readArgument()))}`;
    case "binom":
      return `C(${inner(reader.readArgument())}, ${inner(reader.readArgument())})`;
    case "sqrt": {
      const index = reader.readOption();
      return `${index === undefined ? "" : superscript(inner(index))}√${operand(inner(reader.readArgument()))}`;
    }
    case "not":
      return `${inner(reader.readArgument())}\u0338`;
    case "stackrel":
    case "overset": {
      const above = inner(reader.readArgument());
      return `${inner(reader.readArgument())}${superscript(above)}`;
    }
    case "begin":
    case "end":
      reader.readArgument();
      return " ";
    case "label":
    case "tag":
    case "hspace":
      reader.readArgument();
      return "";
    default:
      // `\Irr(G)`: what is applied to something is an operator of the authors'.
      if (/^[A-Za-z]{2,}$/u.test(name) && reader.peek() === "(") return name;
      return source + unknownArguments(reader, inner);
  }
}

/** A combining accent needs one character to stand on; over more, it is left away. */
function accented(text: string, accent: string): string {
  const base = text.trim();
  return [...base].length === 1 ? (base + accent).normalize("NFC") : base;
}

/** A sum under a fraction bar needs brackets when the bar becomes a slash. */
function operand(text: string): string {
  const trimmed = text.trim();
  return /^[\p{L}\p{N}\p{M}\u2070-\u209f.′]*$/u.test(trimmed) || /^\([^()]*\)$/u.test(trimmed)
    ? trimmed
    : `(${trimmed})`;
}

function functionName(name: string, reader: LatexReader, before: string): string {
  const word = name === "bmod" ? "mod" : name;
  const leading = /[\p{L}\p{N})]$/u.test(before) ? " " : "";
  const trailing = /^[\p{L}\p{N}\\]/u.test(reader.peek()) ? " " : "";
  return leading + word + trailing;
}

/** `\left.` and `\right.` draw no delimiter. */
function switchOff(name: string, reader: LatexReader): string {
  if ((name === "left" || name === "right") && reader.peek() === ".") reader.next();
  else if (/^[a-z]{2,}$/.test(name) && !/^(?:left|right|middle|big)/.test(name)) reader.skipSpaces();
  return "";
}

/** What a command that is not known takes stays in its braces, so that nothing is said to belong together that does not. */
function unknownArguments(reader: LatexReader, inner: Inner): string {
  let plain = "";
  for (let group = reader.readGroup(); group !== undefined; group = reader.readGroup()) {
    plain += `{${inner(group)}}`;
  }
  return plain;
}
