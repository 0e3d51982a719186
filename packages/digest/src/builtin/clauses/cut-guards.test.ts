import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { tell } from "../low/telling.ts";
import { asSentence } from "../prose/words.ts";
import { cutClauses } from "./cut-clauses.ts";

let cut: (sentence: string) => readonly string[];

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  cut = (sentence) => {
    const tree = parseSentence(parser, tag(sentence).tokens);
    return cutClauses(tree, 0).map(({ opening, body }) => asSentence(tell(tree, [...opening, body], [])));
  };
});

test.each([
  [
    "This leads to a flexible framework that enables small and large lamps in the halls of old schools.",
    ["This leads to a flexible framework that enables small and large lamps in the halls of old schools."],
  ],
  [
    "Such models encode features that can be used for the repair of lamps in the halls of schools.",
    ["Such models encode features that can be used for the repair of lamps in the halls of schools."],
  ],
  [
    "We present a method which learns to repair the lamps in the halls of very old schools.",
    ["We present a method which learns to repair the lamps in the halls of very old schools."],
  ],
  [
    "Using our proposed method, we set the new record of the field by a large margin in schools.",
    ["Using our proposed method, we set the new record of the field by a large margin in schools."],
  ],
  [
    "Using old rats, we map a novel circuit of the brain that encodes the smell of lamp oil.",
    ["Using old rats, we map a novel circuit of the brain that encodes the smell of lamp oil."],
  ],
  [
    "We present a mechanical model that describes the wear of the lamps, and how their heat reshapes the wing.",
    [
      "We present a mechanical model.",
      "This model describes the wear of the lamps, and how their heat reshapes the wing.",
    ],
  ],
  [
    "The lamps of small groups show the opposite trend, the condition for light being that their oil remains clean.",
    [
      "The lamps of small groups show the opposite trend, the condition for light being that their oil remains clean.",
    ],
  ],
  [
    "Halls are lit by lamps and torches, including tall Torch A, small Torch B, and very old Torch C.",
    [
      "Halls are lit by lamps and torches.",
      "These include tall Torch A, small Torch B, and very old Torch C.",
    ],
  ],
  [
    "We plan halls for lamps, in which pupils are taught well, old lamps are made bright, and good light in the rooms is guaranteed by law.",
    [
      "We plan halls for lamps, in which pupils are taught well, old lamps are made bright, and good light in the rooms is guaranteed by law.",
    ],
  ],
  [
    "We call our lamps, which change their own colour in the night during the winter, Night Lamps.",
    ["We call our lamps, which change their own colour in the night during the winter, Night Lamps."],
  ],
  [
    "The pupil learns a strange rule that fits the lamp and then it mends the lamp with the help of the rule.",
    [
      "The pupil learns a strange rule that fits the lamp and then it mends the lamp with the help of the rule.",
    ],
  ],
  [
    "Old studies have used broken lamps, which are dim in the winter, to measure the heat of schools.",
    ["Old studies have used broken lamps, which are dim in the winter, to measure the heat of schools."],
  ],
  [
    "The costs of lamps were counted by many people in several ways, typically by using the size of the lamps.",
    [
      "The costs of lamps were counted by many people in several ways, typically by using the size of the lamps.",
    ],
  ],
  [
    "We propose a simple rule motivated by the old theory to mend lamps in the halls of schools.",
    ["We propose a simple rule motivated by the old theory to mend lamps in the halls of schools."],
  ],
  [
    "The lamps of the school are made by hand so that the oil lasts for ten days but it cannot be spilled in the hall.",
    [
      "The lamps of the school are made by hand so that the oil lasts for ten days but it cannot be spilled in the hall.",
    ],
  ],
  [
    "Here, we identify the old lamp, which functions in the halls of schools, as a critical part of the town.",
    [
      "Here, we identify the old lamp, which functions in the halls of schools, as a critical part of the town.",
    ],
  ],
  [
    "We test the new lamp in old schools, which shows the effects of cold, and new readings of small torches that show its wear.",
    [
      "We test the new lamp in old schools, which shows the effects of cold, and new readings of small torches that show its wear.",
    ],
  ],
  [
    "We have shown that the oil of the old lamp is markedly and specifically increased in the dark halls.",
    ["We have shown that the oil of the old lamp is markedly and specifically increased in the dark halls."],
  ],
  [
    "Our plan rests on a graph-structured copper network, which is trained end-to-end to read the state of the hall.",
    [
      "Our plan rests on a graph-structured copper network.",
      "This network is trained end-to-end to read the state of the hall.",
    ],
  ],
  [
    "The lamp was read with two very old filters: the spectral grid and Fourier transform.",
    ["The lamp was read with two very old filters: the spectral grid and Fourier transform."],
  ],
  [
    "A town law, which relates old lamps, is often read from the wall by the old teacher of the town.",
    ["A town law, which relates old lamps, is often read from the wall by the old teacher of the town."],
  ],
  [
    "Not only can old lamps be cleaned and mended by the pupils in the hall, but small torches may also lead to good light.",
    [
      "Not only can old lamps be cleaned and mended by the pupils in the hall, but small torches may also lead to good light.",
    ],
  ],
  [
    "This is useful for explaining the old light behind the new walls, and for revealing any lamps the school may have.",
    [
      "This is useful for explaining the old light behind the new walls, and for revealing any lamps the school may have.",
    ],
  ],
  [
    "The oil helped the use of good CD lamps, the major light-bearing cells in EAM.",
    ["The oil helped the use of good CD lamps, the major light-bearing cells in EAM."],
  ],
  ...[
    "The new lamp is simple, cheap in daily use, and warms all the old halls of the large school.",
    "It remains an open question, though, why this oil leads to lamps with good light in the old halls.",
    "Many lamps have been built to warm the old school halls, which slowly burn the oil that is kept in the cellar.",
    "We can explain the high price of the old school lamps, including their often forgotten need of clean oil.",
    "We see bright light in several parts of the old halls, including the cellar, the kitchen and the long corridor.",
    "This includes a class of lamps with wires that are bent into a ring around a tube, for which the light of the oil is measured.",
    "Light is a gift made by a lamp that can burn all night.",
    "Our tests find old lamps that light the hall and reveal a new use of oil.",
    "The lamps can be lit in the hall with the old wires, but kept in small boxes.",
    "The oil is burned in lamp1−/− and kept in lamp2−/− halls.",
    "There are two old halls in which the lamp does not burn, and the wire of the lamp can not be used: if the fog is thick, or if the wires are cold.",
    "Lamp light decreases with old age, a weak state associated with increased oil use.",
    "We consider the price of very old halls using very bright lamps.",
    "We identified Old IV and RDR2-dependent lamps that burn in old halls and are kept in small boxes.",
  ].map((whole): [string, string[]] => [whole, [whole]]),
])("nothing is cut off that would stand empty, broken or of something else: %s", (sentence, parts) => {
  expect(cut(sentence)).toEqual(parts);
});

test.each([
  [
    "in two halves",
    "The light of the old hall has one simple rule: the more lamps are lit, the brighter the room.",
  ],
  [
    "with a clause of its own for what an event goes through",
    "The slow burning of the oil on old lamps is suppressed by steady recycling through small halls with high oil pressure.",
  ],
  [
    "between a noun and what may be other than it",
    "Here we study the fidelity of this type of gate applied to a phase bulb coupled to a resonator (or a pair of capacitively coupled phase bulbs).",
  ],
  [
    "before a place that may be one farther off",
    "This new lamp is of large value in all the new tests of light, where the price of the oil is the main limit.",
  ],
  [
    "before a place among others",
    "In practice some lamps might hold more important oils than other lamps, where the importance depends on the pupil.",
  ],
  [
    "before a place within a setting",
    "We describe the light in a setting unchanged by the scaling of the associated mirrors, where the first lamp has the same strength.",
  ],
])("a sentence is not cut %s", (_, text) => {
  expect(cut(text)).toEqual([text]);
});

test("of three verbs, none is left without its 'and'", () => {
  const text =
    "This requires a very large lamp, is not possible in many halls of the school, and often leads to dark rooms.";
  expect(cut(text)[0]).toBe("This requires a very large lamp.");
});
