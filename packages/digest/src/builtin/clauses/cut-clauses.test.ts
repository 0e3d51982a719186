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
    "The old lamps of the school are tested through a long chain of wires in the hall.",
    ["The old lamps of the school are tested.", "This is done through a long chain of wires in the hall."],
  ],
  [
    "The old lamps of the school are often tested through a long chain of wires in the hall.",
    [
      "The old lamps of the school are often tested.",
      "This is often done through a long chain of wires in the hall.",
    ],
  ],
  [
    "We present a strong discrete time lamp that burns all the oil of the school.",
    ["We present a strong discrete time lamp.", "This discrete time lamp burns all the oil of the school."],
  ],
  [
    "The old lamps in the school were very bright, but the new lamps in the hall were dark.",
    ["The old lamps in the school were very bright.", "But the new lamps in the hall were dark."],
  ],
  [
    "The red lamp in the hall reduces the noise of the fan and improves the mood of the pupils.",
    ["The red lamp in the hall reduces the noise of the fan.", "It improves the mood of the pupils."],
  ],
  [
    "Although the lamps in the old school were bright, the pupils did not read the books there.",
    ["The lamps in the old school were bright.", "But the pupils did not read the books there."],
  ],
  [
    "The new lamps in the hall were brighter than the old ones, suggesting that the pupils can read longer.",
    [
      "The new lamps in the hall were brighter than the old ones.",
      "This suggests that the pupils can read longer.",
    ],
  ],
  [
    "We propose a cheap method that finds broken lamps in the halls of old schools.",
    ["We propose a cheap method.", "This method finds broken lamps in the halls of old schools."],
  ],
  [
    "Using a cheap camera and a small computer, we show that old lamps flicker in the cold.",
    [
      "We use a cheap camera and a small computer.",
      "In this way, we show that old lamps flicker in the cold.",
    ],
  ],
  [
    "To test the lamps of the old school, we measured the heat of the wires in ten rooms.",
    [
      "We wanted to test the lamps of the old school.",
      "For this, we measured the heat of the wires in ten rooms.",
    ],
  ],
  [
    "We show that the lamps in the hall are safe and that the lamps in the yard are cold.",
    ["We show that the lamps in the hall are safe.", "We also show that the lamps in the yard are cold."],
  ],
  [
    "The light of the lamps is thought stable throughout the long winter night, which could help the pupils of the hall.",
    [
      "The light of the lamps is thought stable throughout the long winter night.",
      "This could help the pupils of the hall.",
    ],
  ],
  [
    "The lamp turns the oil of the school into light, a change that is needed for the pupils at night.",
    [
      "The lamp turns the oil of the school into light.",
      "This is a change that is needed for the pupils at night.",
    ],
  ],
  [
    "In the old school, the lamps were cleaned each week, but the wires of the lamps were never cleaned.",
    [
      "In the old school, the lamps were cleaned each week.",
      "But the wires of the lamps were never cleaned.",
    ],
  ],
  [
    "However, whereas the old lamps were very bright, the new lamps are dark and cold.",
    ["But the old lamps were very bright.", "In contrast, the new lamps are dark and cold."],
  ],
  [
    "Since the lamps of the school are old, the pupils can not read the books at night.",
    ["The lamps of the school are old.", "So the pupils can not read the books at night."],
  ],
  [
    "The old lamp, which is used by most schools, reduces the noise of the fan in the winter.",
    ["The old lamp is used by most schools.", "It reduces the noise of the fan in the winter."],
  ],
  [
    "The pupils of the school have their books in the yard, where the sun gives enough light.",
    ["The pupils of the school have their books in the yard.", "There, the sun gives enough light."],
  ],
  [
    "We bought ten lamps and a small fan of the school to test the rooms of the old hall.",
    ["We bought ten lamps and a small fan of the school.", "The aim was to test the rooms of the old hall."],
  ],
  [
    "The heat of the wires was measured in ten rooms using a small camera of the school.",
    ["The heat of the wires was measured in ten rooms.", "This was done using a small camera of the school."],
  ],
  [
    "The old lamps may be used in ten rooms of the school, including the hall, the yard and the library.",
    [
      "The old lamps may be used in ten rooms of the school.",
      "These rooms include the hall, the yard and the library.",
    ],
  ],
  [
    "The light of the hall was found in ten rooms only when the lamps were new, suggesting a role for the oil.",
    [
      "The light of the hall was found in ten rooms only when the lamps were new.",
      "This suggests a role for the oil.",
    ],
  ],
  [
    "The pupils of the school built a large room, in which the lamps burn the oil of the hall.",
    ["The pupils of the school built a large room.", "In this room, the lamps burn the oil of the hall."],
  ],
])("a long sentence is cut into whole ones: %s", (sentence, parts) => {
  expect(cut(sentence)).toEqual(parts);
});

test.each([
  "We assume we have ten lamps in the hall of the school that light the books of the pupils.",
  "The lamp of the hall warms and dries the wet books of the pupils in the cold of winter.",
  "The lamps are not only bright in the hall of the school but also warm in the yard at night.",
  "If the lamps are new, the light of the hall may grow, reducing the cost of the oil in the yard.",
  "We do not find a lamp that lights the books of the pupils in the hall of the school.",
  "We need a new lamp that lights the books of all the pupils in the hall of the school.",
  "We assume that the lamps in the hall are safe, reducing the costs of light in the yard.",
  "If the lamps in the hall are cold, the fan is slow and the pupils sleep in the morning.",
  "The lamps were set such that the light in the hall and the light in the yard were the same.",
  "The lamps, which the pupils like, were sold to the school in the next town by the teachers.",
  "To do so, we measured the heat of the wires in ten rooms of the school.",
  "By testing the lamps in ten rooms, we can find broken lamps and show the costs of light.",
  "In the cold of winter, we measured the heat of the wires and found broken lamps in the school.",
  "The lamps use a new way to wake up the pupils, including light of the hall and noise of the fan.",
  "The hard task of old lamps is finding the pupils in the hall and shining on the books of the school.",
  "This test is done by comparing the old lamp to a lamp that uses new oil and is filled with more of it.",
  "The lamps of the school in the town glow in a manner that is like the glow of a fire.",
  "These tests show that the lamps in the hall, which are normally used at night, also help the pupils.",
  "We give the four rules between lamps of the school and braided wires of the hall in the yard.",
  "Both the old lamps in the hall and the new lamps in the yard of the school were broken.",
  "The pupils were given doses of 250–500 ml of tea in the hall of the old school each morning.",
  "We screened a diverse lamp collection that included old torches for wires that caused cold light in the hall.",
  "The new plan of the school requires minimal cleaning activity, which is a good thing in many halls.",
  "The lamp is dimmed by a small shutter, which prevents bad light not wanted by pupils, and which saves oil.",
  "We then used this old rule to give a short plan of the hall for the small lamps of the school.",
  "We bought ten lamps and a small fan of the school to cool the rooms of the old hall.",
  "We also propose the plan of using mirrors to test a new lamp in the old hall of the school.",
  "We demonstrate that any large hall can be lit again using a small lamp of the school.",
  "We define our reading task by drawing questions from ten old books of the school.",
  "In this work, we propose iTM-VAE, which is a Bayesian nonparametric (BNP) lamp model with copper wires.",
  "We show a bright lamp joining wire and glass that heats the halls of the school.",
  "They choose halls in which guests can read books, but have no oil for the lamps.",
  "We choose halls where guests can read books, but have no oil for the lamps.",
])("where a cut could lie, there is none: %s", (sentence) => {
  expect(cut(sentence)).toEqual([sentence]);
});

test("clauses of one list keep their 'and', whatever the second opens with", () => {
  const told = cut(
    "Testing the old lamps is challenging, as real wicks are difficult to build, blindly testing is useless in the wind, and old lamps require large amounts of oil.",
  );
  expect(told.join(" ")).toContain(", and old lamps require large amounts of oil.");
});

test("a short sentence is short enough", () => {
  expect(cut("The lamp glows and the fan turns.")).toEqual(["The lamp glows and the fan turns."]);
});

test.each([
  "The large lamp burns in old halls and, through its long chain of wires, is able to heat the pupils.",
  "The light of old lamps is seen in schools through the lens of a long theory of wires.",
])("%s is not cut before 'through'", (text) => {
  expect(cut(text).join(" ")).not.toContain("This");
});
