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
    "one word for two that are joined",
    "Many tests confirm the rule of the lamps and verify the worth of the switch.",
    "The rule of the lamps and the worth of the switch are both confirmed by many tests.",
  ],
  [
    "a phrase with a word more",
    "The new press significantly compresses the wax of the candles.",
    "With the new press, the wax of the candles is made much smaller.",
  ],
  [
    "a verb parted from its particle",
    "Green switches may reduce the chance of a fire but do not totally exclude it.",
    "The chance of a fire may be lower with green switches, but they do not totally rule it out.",
  ],
  [
    "how many",
    "We measure the production of lamps and candles through the storm.",
    "Throughout the storm, the authors measured how many lamps and candles are made.",
  ],
  [
    "more slowly",
    "A buried cable yields lamps with greatly reduced burning rate and fault frequency.",
    "With a buried cable, lamps burn far more slowly and have faults far less often.",
  ],
  [
    "the widest",
    "The lamps have the widest spread ever recorded in the town.",
    "In the town, the lamps are spread more widely than was ever recorded.",
  ],
  [
    "what is asked",
    "Our tests show that the relative performance of lamps versus candles is weather-dependent.",
    "Tests show that whether lamps or candles perform better depends on the weather.",
  ],
  [
    "a means",
    "The notes provide a means for the analysis of lamps in halls.",
    "With the notes, one can analyze lamps in halls.",
  ],
  [
    "what does not work",
    "Dysfunction of the brass lamp is an important fault in the old hall.",
    "An important fault in the old hall is that the brass lamp does not work properly.",
  ],
  [
    "several of what may be left out",
    "Tests show that certain wires contribute to their lighting abilities.",
    "Tests show that some wires help them to light.",
  ],
  [
    "a noun behind its article",
    "However, whereas the cable was reported to be mill-specific, we find a full or partial cable in every hall of the town.",
    "The cable had been reported only in mills, but every hall of the town has the cable in full or in part.",
  ],
  [
    "a light verb in another form",
    "Labeling these large halls can be both slow and costly.",
    "Putting labels on these large halls can be both slow and costly.",
  ],
  [
    "what something is for",
    "The storm leads to an open hall for lamp hanging in winter.",
    "After the storm, the hall opens so that lamps can hang in winter.",
  ],
  [
    "only just",
    "Moreover, we found that the switch dims the lamps through a newly lit candle.",
    "The team also found that the switch dims the lamps by way of a candle that had only just been lit.",
  ],
  [
    "left alone",
    "The shade dims the lamps of the hall while leaving the remainder of the mill untouched.",
    "The shade dims the lamps of the hall but leaves the rest of the mill alone.",
  ],
  [
    "a word spelt in another way",
    "Rust, which is characterised by spots on the brass of the lamps, was recently linked to rain.",
    "Rust, with its spots on the brass of the lamps, was recently linked to rain.",
  ],
  [
    "against",
    "The lamp is a brass machine with anti-moth activity in wet halls.",
    "The lamp, a brass machine, acts against moths in wet halls.",
  ],
  [
    "larger",
    "The storm leads to an enlarged hall for the lamps of the mill.",
    "After the storm, the hall gets larger for the lamps of the mill.",
  ],
  [
    "what is asked",
    "We asked how a new lamp glows by placing it over candles in the brass hall.",
    "How does a new lamp glow? To find out, the team placed it over candles in the brass hall.",
  ],
  [
    "one word that is free for another",
    "The question of what glow lamps have is raised, and this question is thought to be more consequential than the rain.",
    "What glow do lamps have? The question is raised, and it is thought to matter more than the rain.",
  ],
  [
    "an adverb within a phrase",
    "Moreover, we found that rain directly modulates the glow of lamps in wet halls.",
    "The team also found that in wet halls rain acts directly on the glow of lamps.",
  ],
  [
    "made more general",
    "The rule generalizes the special cases of brass lamps in the old halls.",
    "The rule covers, in more general form, the special cases of brass lamps in the old halls.",
  ],
  [
    "all that it takes",
    "In winter, the old hall is heated with just one additional lamp.",
    "One additional lamp is all that heats the old hall in winter.",
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
    "Moreover, we found that the switch dims the lamps through a newly lit candle.",
    "The team also found that the switch dims the lamps by way of only a lit candle.",
    "quantifier.added",
  ],
  [
    "The shade dims the lamps of the hall while leaving the remainder of the mill untouched.",
    "The shade alone dims the lamps of the hall but leaves the rest of the mill as it is.",
    "quantifier.added",
  ],
  [
    "The storm leads to an enlarged hall for the lamps of the mill.",
    "After the storm, the hall gets smaller for the lamps of the mill.",
    "comparison.turned",
  ],
  [
    "In winter, the old hall is heated with one additional lamp.",
    "One additional lamp is all that heats the old hall in winter.",
    "quantifier.added",
  ],
  [
    "The rule covers the special cases of brass lamps in the old halls.",
    "The rule covers, in more general form, the special cases of brass lamps in the old halls.",
    "comparison.turned",
  ],
  [
    "We asked how a new lamp glows by placing it over candles in the brass hall.",
    "The team placed a new lamp over candles in the brass hall and saw how it burns.",
    "words.lost",
  ],
  [
    "Studies suggest an association between old lamps and poor sleep.",
    "Studies suggest that old lamps lead to poor sleep.",
    "cause.added",
  ],
  [
    "Tests show a downregulation of lamps in old halls.",
    "In old halls, tests show an upregulation of lamps.",
    "comparison.turned",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
