import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { tokensOf } from "../../testing/sample-source.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { tell } from "../low/telling.ts";
import { asSentence } from "../prose/words.ts";
import { cutClauses } from "./cut-clauses.ts";

const parser = await loadParser();

function cut(sentence: string): string {
  const tree = parseSentence(parser, tokensOf(sentence));
  return cutClauses(tree, 0)
    .map(({ opening, body }) => asSentence(tell(tree, [...opening, body], [])))
    .join(" ");
}

test.each([
  [
    "how often both are so",
    "The lamps in old halls are often built in very small forms and kept in boxes of red wood.",
    "They are kept",
  ],
  [
    "which of two kinds burn",
    "It sorts the lamps of the halls into hall lamps and lamp wires, which are kept on long tables.",
    "These are",
  ],
  [
    "whose light it is",
    "The survey weighs the lamp halls adopted by the studies, including the number of lamps involved and the price of the readings.",
    "include",
  ],
  [
    "a list without its end",
    "Our tests show that LampNet can give warm light in many halls, give cold light in few halls, and that lighting the lamp leads to a higher price.",
    "also",
  ],
  [
    "a result without its reason",
    "Because of this, the same lamp can be used to judge the halls of many towns, and the lamp needs to be cleaned only after long nights.",
    "So and",
  ],
  [
    "who looks at what most",
    "Most studies focus on new lamp techniques, emphasizing automation in black halls of town testing.",
    "This",
  ],
])("is not told apart: %s", (_, text, amiss) => {
  expect(cut(text).split(". ").slice(1).join(". ")).not.toContain(amiss);
});
