import { describe, expect, test } from "vitest";
import { checkModelText } from "./check-model-text.ts";
import { checkStatement } from "./check-statement.ts";

function codesOf(claim: string, text: string, passage = claim): string[] {
  const { problems } = checkModelText({ passage, claim, text });
  return [...new Set(problems.map(({ code }) => code))].sort();
}

describe("a model may say the claim in other words", () => {
  test.each<[string, string]>([
    ["The lamps utilize 5% of the power.", "The lamps use 5% of the power."],
    ["We demonstrate that lamps save power.", "The authors show that lamps save power."],
    ["Lamps save power in winter.", "In winter, lamps save power."],
    ["Lamp flicker harms readers.", "Flicker of lamps harms readers."],
    ["A new lamp is described.", "The authors describe a new lamp."],
    ["The lamps are controlled by sensors.", "Sensors control the lamps."],
    ["Lamps may save power.", "Lamps might save power."],
    ["Lamps save power.", "Lamps save power."],
    ["Prices show an increase in winter.", "Prices increase in winter."],
    ["The lamp is based on old tests.", "The lamp builds on old tests."],
  ])("%s -> %s", (claim, text) => {
    expect(codesOf(claim, text)).toEqual([]);
  });
});

describe("what could mean something else is refused", () => {
  test.each<[string, string, string]>([
    ["Lamps cut costs by 5%.", "Lamps cut costs to 5%.", "number.moved"],
    ["Lamps cut costs by 5%.", "Lamps cut costs by 6%.", "number.added"],
    ["Lamps save 5% of power and 3 hours.", "Lamps save 3% of power and 5 hours.", "roles.swapped"],
    ["Lamps outperform candles.", "Lamps are outperformed by candles.", "roles.swapped"],
    ["Lamps outperform candles.", "Candles outperform lamps.", "roles.swapped"],
    ["Lamps or candles glow.", "Lamps and candles glow.", "roles.swapped"],
    [
      "Bright lamps get hotter and use less power.",
      "Bright lamps use hotter and get less power.",
      "roles.swapped",
    ],
    ["Lamps increase costs and reduce fires.", "Lamps reduce costs and increase fires.", "comparison.turned"],
    ["Lamps are not cheap, and candles are.", "Lamps are cheap, and candles are not.", "negation.lost"],
    ["Lamps appear cheap.", "Lamps are cheap.", "hedge.lost"],
    ["Lamps save power.", "Lamps usually save power.", "hedge.added"],
    ["Some lamps save power.", "Lamps save power.", "quantifier.lost"],
    [
      "Flicker is a primary cause of headaches.",
      "Flicker is the primary cause of headaches.",
      "quantifier.added",
    ],
    ["Lamps improve with age.", "Lamps improve because of age.", "cause.added"],
    ["Lamps save power.", "Lamps save good power.", "words.added"],
    ["Lamps are tested in readers.", "Lamps are tested in in readers readers.", "words.added"],
    ["We test 3 lamps and 3 candles.", "We test lamps and 3 candles.", "number.lost"],
    ["Lamps can glow, and candles can burn.", "Lamps glow, and candles can burn.", "hedge.lost"],
    ["Lamps glow before and after dawn.", "Lamps glow after and after dawn.", "comparison.turned"],
    ["DNA binds DNA sensors.", "DNA binds sensors.", "words.lost"],
    ["Lamps produce dim light.", "Lamps dim light.", "words.lost"],
    ["Lamps can produce a dim light at night.", "At night, lamps can dim a light.", "words.lost"],
    ["The lamps show reduced flicker.", "The lamps reduced flicker.", "words.lost"],
    ["Lamps made of glass have complete wicks.", "Lamps made of glass complete wicks.", "words.lost"],
    ["We use clear glass.", "The authors clear glass.", "words.lost"],
    ["Lamps produced dim light.", "Lamps dim light.", "words.lost"],
    ["The lamps are heated at night.", "The lamps heated at night.", "words.lost"],
    ["Lamps of this kind glow.", "It glows, lamps of this kind.", "pronoun.unclear"],
    ["The cause remains unknown.", "The cause remains known.", "negation.lost"],
    ["Larger lamps save power.", "Dramatically larger lamps save power.", "words.added"],
    ["Salt limits the growth of many crops.", "Salt limits many growth of the crops.", "quantifier.lost"],
    [
      "Lamps glow more in winter than in summer.",
      "Lamps glow more in winter summer in than.",
      "clause.cut-at-end",
    ],
  ])("%s -> %s is %s", (claim, text, code) => {
    expect(codesOf(claim, text)).toContain(code);
  });
});

test("an article without its noun is refused, unless the passage has it so", () => {
  const passage = "The cause of the flicker remains unknown.";
  const claim = "The cause of the flicker is not known.";
  expect(codesOf(claim, "Flicker cause of the The is not known.", passage)).toContain("words.added");
  expect(codesOf(claim, "The cause of the is not known flicker.", passage)).toContain("words.added");
  expect(codesOf("Lamps glow in the in vitro hall.", "In the in vitro hall, lamps glow.")).toEqual([]);
});

test("half a claim is refused where the passage alone would support it", () => {
  const claim = "Lamps save power, but only where the grid is old.";
  expect(checkStatement(claim, "Lamps save power.").supported).toBe(true);
  expect(codesOf(claim, "Lamps save power.")).toContain("words.lost");
});

test("words of the passage may be used where the claim has plainer ones", () => {
  const passage = "The lamps utilize little power.";
  expect(codesOf("The lamps use little power.", "The lamps utilize little power.", passage)).toEqual([]);
});

test("what other statements tell of the passage is not told again", () => {
  const passage =
    "We describe a new lamp of glass, a close relative of candles that saves power in old houses.";
  const claim = "The authors describe a new lamp.";
  const again =
    "The authors describe a new lamp of glass, a close relative of candles that saves power in old houses.";
  expect(codesOf(claim, again, passage)).toContain("words.added");
  expect(codesOf(claim, "The authors describe a new lamp of glass.", passage)).toEqual([]);
});

test("the first half of a sentence is none, though the passage has it so", () => {
  const passage = "While lamps save power, they cost more.";
  expect(codesOf("Lamps save power.", "While lamps save power.", passage)).toContain("clause.cut-at-end");
});

test("a claim that tells a part of its passage is what its wording is held to", () => {
  const passage =
    "We kept three lamps made of green glass in a school, and children read the letters on the wall by their light.";
  const claim = "These lamps were made of green glass.";
  expect(checkModelText({ passage, claim, text: "The lamps were made of green glass." }).supported).toBe(
    true,
  );
  expect(checkModelText({ passage, claim, text: "The lamps were made of red glass." }).supported).toBe(false);
});
