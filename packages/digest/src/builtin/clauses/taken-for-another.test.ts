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
    "what includes small towns with a short form",
    "We aimed to provide a price profile of several red lamps in the northern population, including Central West (CW) hill subpopulations.",
    "These lamps include",
  ],
  [
    "what includes small towns",
    "We aimed to provide a price profile of several red lamps in the northern population, including Central West hill subpopulations.",
    "These lamps include",
  ],
  [
    "a thing behind a deed",
    "We used bright and pale markers to map the old lamp order in the northern hall, the first reading room.",
    "This is the first",
  ],
  [
    "of what a capability is",
    "The ability to see small lamps and halls is an essential capability of the old watch system, which until now was thought to be mediated mainly by candles.",
    "This system",
  ],
  [
    "what may come of a deed",
    "The oil decreased cleaved lamp halls and C-terminal shortened lamp wires by heat, which is expected to decrease hall fires.",
    "This heat",
  ],
  [
    "two things apart",
    "This lamp is lit by the slow movement of the guard through the hall as well as by the warm wind, which can be derived from the sea.",
    "These can",
  ],
  [
    "what is hard to make both",
    "It is also hard to make lamp learning inductive and unsupervised at the same time, as old halls demand light that is dark.",
    "It is unsupervised",
  ],
  [
    "what a file is brought to",
    "The lamp files can be uploaded to and downloaded from the old town web site.",
    "uploaded to.",
  ],
  [
    "what an old lamp is bound to",
    "The LAMP1 wire of the old hall binds to and heats the long chain of red lamps.",
    "binds to.",
  ],
  [
    "what may reach the best price",
    "The old findings also inspire a new lamp analysis of halls in open towns under light, matching the best-known price of oil.",
    "They match",
  ],
  [
    "what is used besides",
    "For this, we used a town model in which clay lamps are overlit as well as old candle cultures.",
    "In this model",
  ],
  [
    "what was lit only by doing so",
    "The observed night fires in the old halls are partially suppressed by reducing the cold wind.",
    "This is done",
  ],
  [
    "a list without its end",
    "Thus, the light is triggered by R loops, initiated by CSB, and carried out by the old northern axis.",
    "It is",
  ],
  ["whose fall it is", "Lamp4 lights the tall clay guard Rtt109 and promotes its ability to burn oil.", "It"],
  [
    "a place where they would be us",
    "We compare our lamps with the old candles in seven town halls, where they often outshine all candles.",
    "There, they",
  ],
])("is not told apart: %s", (_, text, amiss) => {
  expect(cut(text)).not.toContain(amiss);
});

test.each([
  [
    "how often the second is so",
    "The lamps in old halls are often built in very small forms and kept in boxes of red wood.",
    "They are often kept in boxes of red wood.",
  ],
  [
    "how often it is done so",
    "The old lamps of the school are usually tested using the long wires of the hall.",
    "This is usually done using the long wires of the hall.",
  ],
  [
    "what became better",
    "In cold halls, lamp use leads to improved hall light, which correlates strongly with improved night reading.",
    "This improved hall light correlates",
  ],
  [
    "which lamps",
    "The lamp data are in agreement with winter data, which demonstrate a stronger effect of light on halls as compared with oil.",
    "These winter data demonstrate",
  ],
  [
    "what became better, with a name in two halves",
    "In cold halls, lamp use leads to improved wall-lamp light, which correlates strongly with improved night reading.",
    "This improved wall-lamp light correlates",
  ],
  [
    "whose research",
    "This is unlike previous research, which mainly focuses on explaining lamps by their weights.",
    "This previous research mainly focuses",
  ],
  [
    "one thing in the place of another",
    "These halls are not dark, but are actively controlled by the guard of the town.",
    "dark. They are actively controlled",
  ],
])("is told with its own words: %s", (_, text, told) => {
  expect(cut(text)).toContain(told);
});
