import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string, string]>([
  [
    "what is seen",
    "The lamps often change their old color, visualized by changes in the glow of the candles.",
    "The lamps often change their old color, and this can be seen in a changed glow of the candles.",
  ],
  [
    "one can for two verbs",
    "Thus, green lamps can warm the halls without a direct flame and light simple rooms during a storm.",
    "Green lamps, then, can warm the halls without having a direct flame. They can also light simple rooms while a storm lasts.",
  ],
  [
    "tools",
    "Simple rules or recipes provide tools for turning one lamp into others within the old halls.",
    "With simple rules or recipes as tools, one lamp can be turned into others within the old halls.",
  ],
  [
    "what it takes",
    "The shade reduces the number of candles required to clean and warm each hall.",
    "Each hall can then be cleaned and warmed with fewer candles.",
  ],
  [
    "how to",
    "We show how the theory of lamps can be modified to describe old candles.",
    "The authors show how to modify the theory of lamps so that it describes old candles.",
  ],
  [
    "ways to",
    "We discuss how these lamps can be lit and studied in the hall.",
    "The authors discuss ways to light these lamps and study them in the hall.",
  ],
  [
    "earlier attempts",
    "Previous approaches addressing the smoke of lamps have mainly focused on the wick.",
    "Earlier attempts to deal with the smoke of lamps have mainly looked at the wick.",
  ],
  [
    "as small as possible",
    "We present an approach to minimizing the cost of the lamps in the hall.",
    "The authors present an approach to making the cost of the lamps in the hall as small as possible.",
  ],
  [
    "this hypothesis",
    "Here, we postulated that rain dims the lamps of the hall, and we built a shade to test this hypothesis.",
    "The authors put forward the idea that rain dims the lamps of the hall. To test this, they built a shade.",
  ],
  [
    "in their view",
    "We propose that the switch steers the lamps of the hall.",
    "The switch, in the authors' proposal, steers the lamps of the hall.",
  ],
  [
    "without any",
    "The lamps glow without smoke in the halls of the old mill.",
    "In the halls of the old mill, the lamps glow without any smoke.",
  ],
  [
    "the whole of what it is wide",
    "Maps of brain-wide lamps show that mice and cats differ little.",
    "When lamps are mapped across the whole brain, mice and cats differ little, the maps show.",
  ],
  [
    "the highest",
    "Visitors of the mill had the highest share of candles in the old town.",
    "No other people in the old town had a share of candles that high, only visitors of the mill.",
  ],
])("%s: %s may be told as: %s", (_, source, statement) => {
  expect(codesOf(source, statement).filter((code) => !/^(?:words|quantifier\.added)/u.test(code))).toEqual(
    [],
  );
});

test.each<[string, string, string]>([
  [
    "The lamps often change their old color after changes in the glow of the candles.",
    "The lamps can be seen to change their old color after changes in the glow of the candles.",
    "hedge.added",
  ],
  [
    "Green lamps can warm the halls of the old mill without a direct flame, and during a heavy storm in winter candles light simple rooms.",
    "Green lamps can warm the halls of the old mill without a direct flame. During a heavy storm in winter, candles can also light simple rooms.",
    "hedge.added",
  ],
  [
    "Visitors were turning one lamp into others within the old halls.",
    "Within the old halls, one lamp can be turned into others.",
    "hedge.added",
  ],
  [
    "We show that the theory of lamps can be modified to describe old candles.",
    "The authors modify the theory of lamps to describe old candles.",
    "hedge.lost",
  ],
  [
    "We postulated that rain dims the lamps of the hall, and we built a shade to test this hypothesis.",
    "Rain dims the lamps of the hall. To test this, the authors built a shade.",
    "scope.report-lost",
  ],
  [
    "The lamps glow in the halls of the old mill.",
    "In the halls of the old mill, any lamps glow.",
    "quantifier.added",
  ],
  [
    "Wide lamps light the brain of the mill.",
    "In the mill, lamps light the whole brain.",
    "quantifier.added",
  ],
  ["The lamps require oil to glow in the hall.", "In the hall, the lamps glow with oil.", "hedge.lost"],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
