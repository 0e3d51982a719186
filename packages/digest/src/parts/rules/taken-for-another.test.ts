import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../testing/told-splits.ts";

const parser = await loadParser();

/** What would be understood of another thing, or lose what it holds with. */
test.each([
  [
    "lamps that include a deed",
    "We report on good signs of the old arrangement of small lamp chains, including the functional separation of red candle lamps in halls.",
    "These lamp chains include",
  ],
  [
    "wires that are a phenotype",
    "The lamps of the town flicker in the cold and often lose their wires at low heights, a phenotype known as hall sickness.",
    "Low heights are",
  ],
  [
    "few lamps without their test",
    "Few lamps have been tested for warm light through night reading in old halls.",
    "This was done",
  ],
  [
    "fires that are only damped by something",
    "Here, we show that the observed night fires are partially suppressed by reducing the cold wind.",
    "suppressed. We",
  ],
  [
    "a use behind its preposition",
    "They show the inherent price in utilizing warm night light to regulate reading.",
    "price in.",
  ],
  [
    "a way in which something is good",
    "By injecting noise into halls, adversarial training is promising for robust lamps.",
    "In this way",
  ],
  [
    "the burning for the oil",
    "Acting through hall lamps Methoprene-tolerant (Met) and Germ cell-expressed (Gce), JH signals directly to town guards to yield a larger light, and adjusts lamp heat in halls to support increased night reading.",
    "This adjusts",
  ],
  [
    "candles lit in a model",
    "For this, the authors used a town model in which clay lamps are overlit as well as old candle cultures.",
    "In this model",
  ],
  ["whose way it is", "Lamp4 directly met the guard STIM1 and facilitated its entry into the halls.", ". It"],
  [
    "a price that results reach",
    "The old findings also inspire a new lamp analysis of halls in open towns under light, matching the best-known price of oil.",
    "They match",
  ],
  [
    "a place where they would be us",
    "We compare our lamps with the old candles in seven town halls, where they often outshine all candles.",
    "There, they",
  ],
  [
    "an export that is distinct",
    "These data suggest that the hall contains a red lamp site required for oil export distinct from the heat-binding site in the wall.",
    "They also suggest",
  ],
  [
    "halls found with a method",
    "We first identify a group of interpretable lamps that are closely related to old halls with a town-based lamp method.",
    "These interpretable lamps",
  ],
  [
    "as good as what",
    "Unlike previous research, which mainly focuses on explaining lamps by their weights, we argue that halls contain equally valuable information.",
    "This is unlike",
  ],
  [
    "what one does for halls",
    "As a guiding example, we formulate new lamps for halls, in particular for wall light and night reading.",
    "especially the case",
  ],
])("is not told apart: %s", (_, text, amiss) => {
  expect(toldByAll(parser, text).filter((told) => told.includes(amiss))).toEqual([]);
});

test.each([
  [
    "how often both are so",
    "The old lamps of the northern town often need costly oil and lack the warm light of new candles.",
    "They often lack",
  ],
  [
    "a phenotype",
    "The lamps of the town flicker in the cold and often lose their wires at low heights, a phenotype known as hall sickness.",
    "This is a phenotype",
  ],
  [
    "how often it is done so",
    "Old hall light is often assessed through pairwise measurement of warm light between lamps in the dark.",
    "This is often done through",
  ],
])("is told with its own words: %s", (_, text, part) => {
  expect(toldByAll(parser, text).join(" ")).toContain(part);
});
