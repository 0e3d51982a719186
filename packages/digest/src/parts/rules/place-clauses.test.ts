import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitPlaceClauses } from "./place-clauses.ts";

const parser = await loadParser();

test.each([
  [
    "We study lamps in the mountains, where the nights are long and cold.",
    "We study lamps in the mountains. Here, the nights are long and cold.",
  ],
  [
    "We consider the task of choosing lamps, where the goal is to light a hall with little oil.",
    "We consider the task of choosing lamps. Here, the goal is to light a hall with little oil.",
  ],
  [
    "Our plan follows an old custom, in which every house keeps one lamp.",
    "Our plan follows an old custom. Here, every house keeps one lamp.",
  ],
  [
    "We present a new game in which two players move lamps.",
    "We present a new game. In this game, two players move lamps.",
  ],
  [
    "This is a bright hall in which ten lamps are used.",
    "This is a bright hall. In this hall, ten lamps are used.",
  ],
  [
    "We study the problem where all lamps fail at once.",
    "We study one problem. In this problem, all lamps fail at once.",
  ],
  [
    "The oil flows into the old tank of a lamp, where the heat changes the oil.",
    "The oil flows into the old tank of a lamp. Here, the heat changes the oil.",
  ],
  [
    "We describe a school where the pupils have no lamps.",
    "We describe a school. In this school, the pupils have no lamps.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitPlaceClauses, text)).toContain(told);
});

test.each([
  "In the old hall, early heat loss was a main cause of fire compared with the new hall, in which late oil loss was a main cause of fire.",
  "A model of lamps is as good as a model in which the lamps burn oil.",
  "The lamps are new, however their use in dark halls, where much light is needed has not been shown.",
  // Only some halls are meant.
  "The lamps fail in halls where the air is wet.",
  // What goes on may belong to the whole.
  "We study lamps in halls, where the air is wet, suggesting that water harms the lamps.",
  "A lamp map is a rule of the old form, where the halls are small, such that the lamp is bright.",
  "A new rule, where all lamps are red, makes the town safer.",
  "We know that a new rule, where all lamps are red, makes the town safer.",
  // "It" may be the oil or the tank.
  "The oil flows into the tank, where it turns into gas.",
  "We suggest that lamps came from a land where the nights are long.",
  "Previous work has shown that the lamp heats a part of the hall, where ten moths form a small ring.",
  "This is the only hall in which ten lamps burn.",
  "Lamps burn in the same way in which candles burn.",
])("%s stays whole", (text) => {
  expect(toldSplits(parser, splitPlaceClauses, text)).toEqual([]);
});
