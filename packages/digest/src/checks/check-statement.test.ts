import { describe, expect, test } from "vitest";
import { checkStatement } from "./check-statement.ts";

function codes(source: string, statement: string): string[] {
  return [...new Set(checkStatement(source, statement).problems.map(({ code }) => code))];
}

describe("faithful tellings pass", () => {
  test.each<[string, string]>([
    ["We show that lamps save 5% of power.", "We show that lamps save 5% of power."],
    ["We show that lamps save 5% of power.", "The authors show that lamps save 5% of power."],
    ["In this paper, we propose a lamp.", "The authors propose a lamp."],
    ["METHODS: We weighed ten lamps.", "The authors weighed ten lamps."],
    ["METHODS A lamp was weighed.", "A lamp was weighed."],
    ["EXPOSURES Lamps were lit in halls.", "Lamps were lit in halls."],
    [
      "DESIGN, SETTING, AND PATIENTS Study of lamps in old halls.",
      "The design was a study of lamps in old halls.",
    ],
    ["We utilize lamps in order to read.", "The authors use lamps to read."],
    ["Lamp A significantly outperforms lamp B.", "Lamp A does significantly better than lamp B."],
    ["Lamps help (e.g. at night) readers.", "Lamps help readers."],
    ["Lamps are old, but candles are older.", "But candles are older."],
    ["We test a lamp, which is small.", "This lamp is small."],
    ["We present a lamp that saves power.", "The authors present a lamp."],
    ["We present a lamp that saves power.", "This lamp saves power."],
    ["We introduce Lux, a lamp that saves power.", "Lux is a lamp that saves power."],
    ["Lamps get hot, suggesting that they waste power.", "This suggests that they waste power."],
    ["Lamps got hot, leading to many fires.", "This led to many fires."],
    ["We can't read without lamps.", "The authors can not read without lamps."],
    ["Using ten lamps, we show a fall.", "For this, the authors use ten lamps."],
    ["The rate $x_1. y$ is low.", "The rate $x_1. y$ is low!"],
    ["While it was assumed that lamps help, they do not.", "But they do not."],
    ["Lamps help, suggesting that they work even if it rains.", "Lamps help."],
  ])("%s -> %s", (source, statement) => {
    expect(codes(source, statement)).toEqual([]);
  });
});

describe("what says something else is refused", () => {
  test.each<[string, string, string]>([
    ["Lamps save 5% of power.", "Lamps save 6% of power.", "number.added"],
    ["Lamps save 5% of power at night.", "Lamps save power at night.", "number.lost"],
    ["Lamps do not save power.", "Lamps do save power.", "negation.lost"],
    ["Lamps do save power.", "Lamps do not save power.", "negation.added"],
    ["Lamps may save power.", "Lamps save power.", "hedge.lost"],
    ["Lamps save power.", "Lamps may save power.", "hedge.added"],
    ["Lamps may save power.", "Lamps does save power.", "hedge.lost"],
    ["Some lamps save power.", "All lamps save power.", "quantifier.added"],
    ["Lamps cost more than candles.", "Lamps cost less than candles.", "comparison.turned"],
    ["Lamps outperform candles.", "Candles outperform lamps.", "roles.swapped"],
    ["Lamps heat rooms.", "Lamps heat houses.", "words.added"],
    ["Old green lamps save power.", "Old lamps save power.", "words.lost"],
    ["Lamps near the wall save power.", "The wall save power.", "clause.cut-at-start"],
    ["Lamps that are red save power.", "Lamps.", "clause.cut-at-end"],
    ["We assume that lamps are cheap and that oil is dear.", "Oil is dear.", "scope.report-lost"],
    ["It is possible that lamps, which are new, break.", "Break.", "scope.report-lost"],
    ["If it is dark, lamps help.", "Lamps help.", "scope.condition-lost"],
    ["Lamps help if it is dark.", "Lamps help.", "scope.condition-lost"],
    ["In winter, lamps help, but they get hot.", "But they get hot.", "scope.condition-lost"],
    ["The mass is $m_1$ at rest.", "The mass is $m_2$ at rest.", "number.added"],
    ["Lamps help readers.", "", "words.added"],
    ["Lamps glow, obscure relatives of candles.", "Obscure relatives of candles.", "clause.cut-at-start"],
  ])("%s -> %s is %s", (source, statement, code) => {
    expect(codes(source, statement)).toContain(code);
  });
});
