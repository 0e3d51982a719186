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
  [
    "what was seen besides",
    "The tests revealed a fall of the price of lamps in the halls, though there was much smoke in the tests, and a rise of the light of the wicks in the town.",
    "But",
  ],
  [
    "where faults were found as where a lamp is needed",
    "We find faults in the northern hall (NH), which holds a lamp that is responsible for the light of streets, in 20 (19%) old villages and 3 (3%) farms.",
    "in 20",
  ],
  [
    "the second product",
    "Our method produces bright lamps that burn well with the old oil and a wick that glows in every hall of the town.",
    "These lamps",
  ],
  [
    "an explanation",
    "We offer a simple explanation: an old lamp keeps the hall from filling with very old smoke.",
    "An old lamp",
  ],
  [
    "a subject whose one verb tells of the halls",
    "Collections of lamps, such as hall lamps (HLs) and the town halls (THs) they recognize, control most old wires, but little is known of the price.",
    "They control",
  ],
  [
    "a list of subjects with a name that looks like a verb",
    "WICKLINE (1966 to 2005), the Lamp Controlled Trials Register (2005, Issue 1), talks of meetings (1997-2004), and words from the keepers were searched using the names of old lamps.",
    "searched",
  ],
  [
    "what the found wire does as our deed",
    "We find a new lamp wire in the old hall, regulating the light of the northern town.",
    "We",
  ],
  [
    "what LampNet does as our deed",
    "We demonstrate the strong light of LampNet in halls, outperforming old oil lamps on many tests.",
    "We",
  ],
])("is not told apart: %s", (_, text, amiss) => {
  expect(cut(text).split(". ").slice(1).join(". ")).not.toContain(amiss);
});

test("what was done once is past, whatever the tense of the sentence", () => {
  expect(cut("We report on a lamp treated with very old oil for the heavy smoke of the hall.")).toBe(
    "We report on a lamp. This lamp was treated with very old oil for the heavy smoke of the hall.",
  );
});
