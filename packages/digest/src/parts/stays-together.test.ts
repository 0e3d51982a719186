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
])("is not told apart: %s", (_, text, amiss) => {
  expect(toldByAll(parser, text).filter((told) => amiss.test(told))).toEqual([]);
});
