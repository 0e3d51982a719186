import { parseSentence } from "../../builtin/low/parse-sentence.ts";
import { tell } from "../../builtin/low/telling.ts";
import { asSentence } from "../../builtin/prose/words.ts";
import type { Parser } from "../../parse/parse.ts";
import { tokensOf } from "../../testing/sample-source.ts";
import { findSplits } from "../find-splits.ts";
import type { SplitRule } from "../split.ts";

/** The splits of a sentence that a rule finds and that stand, each as its statements one after the other. */
export function toldSplits(parser: Parser, rule: SplitRule, text: string): string[] {
  return told(parser, text, [rule]);
}

/** The same of all rules together. */
export function toldByAll(parser: Parser, text: string): string[] {
  return told(parser, text);
}

function told(parser: Parser, text: string, rules?: readonly SplitRule[]): string[] {
  const tree = parseSentence(parser, tokensOf(text));
  return findSplits(tree, rules).map(({ statements }) =>
    statements.map((pieces) => asSentence(tell(tree, pieces, []))).join(" "),
  );
}
