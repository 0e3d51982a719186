import { describe, expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { canGoWithoutWe, onlyAuthorsSpeak, speaksOfAuthors } from "./who-speaks.ts";

describe("whether the authors speak", () => {
  test.each<[string, boolean]>([
    ["We propose a lamp.", true],
    ["Here we then carefully measure lamps.", true],
    ["Our results are clear.", true],
    ["It allows us to estimate the rate.", true],
    ["Language allows us to describe the world.", false],
    ["Oil allows us, in this case, to estimate the rate.", true],
    ["We perceive the world through our eyes.", false],
    ["How we remember faces is unknown.", false],
    ["Lamps are bright.", false],
    ["In this paper, we first lamp the oil.", true],
    ["Here we lamp the oil.", true],
    ["We are interested in the moduli of lamps.", true],
    ["The way in which we lamp the oil is odd.", false],
    ["How much can we trust lamps?", false],
    ["As we describe here, lamps glow.", true],
    ["As we develop with age, lamps matter.", false],
    ["Our tests gave lamps of two kinds.", true],
    ["Only then can we show that lamps glow.", true],
    ["Lamps glow if we use oil.", false],
    ["If we use oil, we find that lamps glow.", true],
    ["We planted roses in dim halls to ask which of them would grow.", true],
    ["We planted roses in dim halls.", true],
    ["To see more, we then planted roses.", true],
    ["By lighting lamps, we have planted roses.", true],
    ["Roses grow, and we planted lamps.", false],
    ["We learned to speak in dim halls.", false],
    ["We also present lamps.", true],
    ["To the best of our knowledge, lamps glow.", true],
    ["Our objective was light.", true],
    ["In this contribution we go through halls.", true],
    ["Lamps led us to propose oil.", true],
    ["If we can sell lamps, we can buy oil.", false],
    ["Lamps could enable us to derive oil.", false],
    ["Our lamps could enable us to derive oil.", true],
    ["The way that we study lamps is odd.", false],
    ["This fits our conjecture.", true],
    ["Here lamps glow, and we reconcile them.", true],
    ["When we look at a star, it glows.", false],
    ["When we tested lamps, they glowed.", true],
  ])("%s: %s", (source, expected) => {
    expect(speaksOfAuthors(tokensOf(source))).toBe(expected);
  });
});

describe("a text that says we of nobody but its authors", () => {
  test.each<[string[], boolean]>([
    [["We propose a lamp.", "Our oil is cheap."], true],
    [["We propose a lamp.", "Our brain is small."], false],
    [["We propose a lamp.", "We perceive the light."], false],
    [["Our oil is cheap."], false],
    [["We propose a lamp.", "To our knowledge, it glows."], true],
  ])("%j: %s", (sentences, expected) => {
    expect(onlyAuthorsSpeak(sentences.map(tokensOf))).toBe(expected);
  });

  test.each<[string, boolean]>([
    ["Our oil is cheap.", true],
    ["We carefully pour the oil.", true],
    ["Old oil motivates us to sleep.", true],
    ["First, we move the lamps.", true],
    ["In old halls, we co-burn oil and wax.", true],
    ["Old oil allows us, in this case, to sleep.", true],
    ["We reanalyze the old oil.", true],
    ["We may pour the oil.", false],
    ["When we look at a star, it glows.", false],
    ["When we pour the oil, it glows.", true],
    ["Despite our increased understanding of lamps, oil is odd.", false],
    ["It is edge-on to us.", false],
  ])("there, %s is theirs: %s", (sentence, expected) => {
    expect(speaksOfAuthors(tokensOf(sentence))).toBe(false);
    expect(speaksOfAuthors(tokensOf(sentence), true)).toBe(expected);
  });
});

test("what us is followed by tells of the authors, whether or not they are known to speak", () => {
  expect(speaksOfAuthors(tokensOf("The odd oil moves us to study lamps."))).toBe(true);
  expect(speaksOfAuthors(tokensOf("The odd oil moves us to study lamps."), true)).toBe(true);
});

test.each<[string, boolean]>([
  ["Lamps glow.", true],
  ["We propose a lamp.", true],
  ["Lamps improve our understanding of oil.", true],
  ["Fog limits our ability to read.", true],
  ["Lamps improve our understanding of our brain.", false],
  ["Fog limits our abilities.", false],
  ["I improve our understanding of oil.", false],
])("%s can go without a we: %s", (sentence, expected) => {
  expect(canGoWithoutWe(tokensOf(sentence))).toBe(expected);
});
