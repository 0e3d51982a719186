import type { Token } from "../tagger.ts";
import type { Parse, Parser } from "./parse.ts";

/** Parses kept at most; the memory is emptied when it is full. */
const MOST_KNOWN = 1000;

/** A parser that looks at the same words once: what is cut out of a sentence is often cut out of its parts again. */
export function rememberingParser(parser: Parser): Parser {
  const known = new Map<string, Parse>();
  return (tokens) => {
    const key = tokens.map(seenOf).join("\n");
    const before = known.get(key);
    // The words may have stood elsewhere: what was found of them is the same.
    if (before !== undefined) return { ...before, tokens };
    const parse = parser(tokens);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, parse);
    return parse;
  };
}

/** All that the parser sees of a word. */
function seenOf({ text, lower, tag }: Token): string {
  return `${text}\t${lower}\t${tag}`;
}
