import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string, string]>([
  [
    "an adverb in another form",
    "Storms of rain (SOR) and storms of hail (SOH) occur frequently during the first months of winter.",
    "In the first months of winter, both storms of rain (SOR) and storms of hail (SOH) are frequent.",
  ],
  [
    "two sentences set against each other",
    "Unlike most candles, which drip wax on the tables of the old hall each night, our lamps stay clean.",
    "Most candles drip wax on the tables of the old hall each night. The authors' lamps, instead, stay clean.",
  ],
  [
    "a candidate",
    "The list names candidates for future discoveries of lamps.",
    "The list names candidates for lamps that may be discovered in future.",
  ],
  [
    "little",
    "How lamps get into the halls remains poorly known.",
    "Little is known about how lamps get into the halls.",
  ],
  [
    "no longer",
    "After the storm, the old switch is not needed for the lamps.",
    "The old switch is no longer needed for the lamps once the storm is over.",
  ],
  [
    "made more so",
    "We find that a heavy foot stabilizes the glow of the lamp.",
    "With a heavy foot, the lamp glows more stably.",
  ],
  [
    "upon",
    "We show that light in the halls is strongly induced upon rain.",
    "In the halls, a rain strongly induces light, the authors show.",
  ],
  [
    "an ending of its own",
    "Lamps are sensitive to rain, unlike candles.",
    "Lamps are sensitive to rain, whereas candles are not.",
  ],
  [
    "before",
    "No attempts were made to maintain their previously assigned lamps.",
    "Nobody tried to keep them on the lamps they had been assigned before.",
  ],
  [
    "today",
    "Our lamps surpass the baseline and current state-of-the-art lamps.",
    "The lamps are better than the baseline and today's best lamps.",
  ],
  [
    "an idea",
    "We propose that green lamps help seedlings to grow in wet halls.",
    "The idea is that green lamps help seedlings in wet halls to grow.",
  ],
  [
    "a reason that opens the sentence",
    "Considering its weight, it seems important to hang the heavy brass lamp of the hall on a chain.",
    "Because the brass lamp of the hall is so heavy, it seems important to hang it on a chain.",
  ],
  [
    "what follows",
    "The consequence of this storm is that the old lamps glow for a day.",
    "It follows from this storm that the old lamps glow for a day.",
  ],
  [
    "a range",
    "The lamps lose 4%-27% of their light in wet halls.",
    "In wet halls, the lamps lose 4% to 27% of their light.",
  ],
  [
    "what says when",
    "We compare contemporary lamp yields in halls with rain.",
    "The authors compare the yields of lamps today in halls that have rain.",
  ],
  [
    "the one who looks",
    "Bright disks were discovered around several old lamps.",
    "Around several old lamps, astronomers found bright disks.",
  ],
  [
    "a noun behind its article",
    "However, whereas the cable was reported to be mill-specific, we find a full or partial cable in every hall of the town.",
    "The cable had been reported only in mills, but every hall of the town has the cable in full or in part.",
  ],
  [
    "the latter",
    "The lamp shines on wet candles, to prevent their decay.",
    "The lamp shines on wet candles, in order to keep the latter from decay.",
  ],
])("%s: %s may be told as: %s", (_, source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "Unlike most candles, our lamps stay clean.",
    "The authors' lamps stay clean as most candles do.",
    "negation.lost",
  ],
  [
    "After the storm, the lamps burn for a day.",
    "The lamps burn longer after the storm.",
    "comparison.turned",
  ],
  [
    "We find lamps and a candle, both of which are lit in the hall.",
    "Among them is a candle, which is lit in the hall.",
    "quantifier.lost",
  ],
  [
    "Studies suggest an association between old lamps and poor sleep.",
    "Studies suggest that old lamps lead to poor sleep.",
    "cause.added",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
