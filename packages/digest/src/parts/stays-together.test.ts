import { expect, test } from "vitest";
import { loadParser } from "../parse/load-parser.ts";
import { toldByAll } from "./testing/told-splits.ts";

const parser = await loadParser();

test.each([
  [
    "all of which was said, as what all of one half was",
    "The tests are done by using light from an oil lamp to change a hall plan and old lamps, all of which this paper shows how to build.",
    / The aim is /u,
  ],
  [
    "a second deed of ours as a command",
    "We first weigh each lamp of the hall, and next analyse the lamps of the hall as a whole.",
    / Next analyse /u,
  ],
  [
    "what is known of one case as known of all",
    "The price has been studied only when halls are warm, and the light is known to be set by the wires of the lamps.",
    / The light is known /u,
  ],
  [
    "what some looked at most as what follows from it",
    "Most studies focus on new lamps of the town, emphasizing light in very old halls.",
    / This emphasi/u,
  ],
  [
    "two kinds of things as one",
    "The town of the halls keeps warm lamps and cold wires, which are very costly in winter.",
    / These are /u,
  ],
  [
    "that new things of one kind came as that any came",
    "The introduction of lamps, such as LampNet and OilNet, has already changed the talk of readers in old halls.",
    /The introduction of lamps has /u,
  ],
  [
    "the reason of one as the reason of what came last",
    "Due to the importance of the lamp in the life of a hall, lamps have been divided into oil lamps, wax lamps, wire lamps, etc.Oil lamps have become very important as they provide more light.",
    / The reason is /u,
  ],
  [
    "a list without its end",
    "Our tests indicate that LampNet can provide warm light in 55.6% of halls, provide cold light in few halls, and that lighting the lamp in a shared hall leads to a higher rate of readers.",
    /few halls\. /u,
  ],
  [
    "what LampNet does as our deed",
    "We demonstrate the strong light of LampNet in halls, consistently outperforming old oil lamps on many tests.",
    / We consistently /u,
  ],
  [
    "an explanation as a fact",
    "We offer a simple explanation: the old lamp burns the oil of the hall in winter.",
    / The old lamp burns /u,
  ],
  [
    "what was seen besides as a caveat",
    "The tests revealed a fall of the price of lamps in the halls, though there was much smoke in the tests, and a rise of the light of the wicks in the town.",
    / But /u,
  ],
  [
    "the second product as one of what the first burns with",
    "Our method produces bright lamps that burn well with the old oil and a wick that glows in every hall of the town.",
    / These lamps /u,
  ],
  [
    "how both were seen as how the second was",
    "The loss of oil leads to faults in the light of lamps and in the heat of halls using small tests of oil.",
    / It also /u,
  ],
  [
    "a definition without its condition",
    "A bad case was defined as a person coming to the hall with an old lamp and new oil.",
    / This person /u,
  ],
  [
    "a deed of the lamps as one of the lighting",
    "Our screen identified several wires not previously linked to Northern lighting that control many lamp parts.",
    /lighting that control/u,
  ],
])("is not told apart: %s", (_, text, amiss) => {
  expect(toldByAll(parser, text).filter((told) => amiss.test(told))).toEqual([]);
});

test("what was so earlier is past", () => {
  const told = toldByAll(
    parser,
    "Our search found several lamps previously associated with the lighting of very old halls.",
  );
  expect(told).not.toEqual([]);
  for (const each of told) expect(each).toContain("These lamps were previously associated");
});
