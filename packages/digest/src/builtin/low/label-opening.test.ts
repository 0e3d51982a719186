import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { structuredLabel } from "../prose/structured-label.ts";
import { asSentence } from "../prose/words.ts";
import { labelOpening } from "./label-opening.ts";
import { parseSentence } from "./parse-sentence.ts";
import { tell } from "./telling.ts";

let tellLabelled: (sentence: string) => string | null;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  tellLabelled = (sentence) => {
    const tree = parseSentence(parser, tag(sentence).tokens);
    const start = structuredLabel(tree.words)?.length ?? 0;
    const found = labelOpening(tree, start);
    if (found === null) return null;
    return asSentence(tell(tree, [...found.opening, { start, end: tree.words.length }], found.small));
  };
});

test.each<[string, string | null]>([
  ["OBJECTIVE To present lamps of old schools.", "We wanted to present lamps of old schools."],
  [
    "METHODS To test old lamps, we lit two halls of the northern school.",
    "To test old lamps, we lit two halls of the northern school.",
  ],
  ["DESIGN Observational study of old lamps.", "The design was an observational study of old lamps."],
  ["DESIGN A controlled trial of old lamps.", "The design was a controlled trial of old lamps."],
  ["DESIGN Lamps of old schools.", null],
  ["SETTING Two schools in England.", "The setting was two schools in England."],
  ["SETTING Large hospital in England.", "The setting was a large hospital in England."],
  ["SETTING England and Wales during 1970-84.", null],
  ["PARTICIPANTS Women who sold lamps in 1990.", "The participants were women who sold lamps in 1990."],
  [
    "PARTICIPANTS 200 women enrolled in old schools.",
    "The participants were 200 women enrolled in old schools.",
  ],
  ["PARTICIPANTS Swedish women aged 30 years.", "The participants were Swedish women aged 30 years."],
  ["PARTICIPANTS Data from 50 old schools.", null],
  ["PARTICIPANTS The schools comprised 236 women.", "The schools comprised 236 women."],
  ["PARTICIPANTS Women sold lamps in old schools.", "Women sold lamps in old schools."],
  ["INTERVENTIONS Two lamps or one candle a day.", "The interventions were two lamps or one candle a day."],
  [
    "MAIN OUTCOME MEASURES Prevalence and cost of lamps using old oil.",
    "The main outcome measures were prevalence and cost of lamps using old oil.",
  ],
  ["MAIN OUTCOME MEASURE Risk of red lamps.", "The main outcome measure was risk of red lamps."],
  ["DATA SOURCES Medline and two lists of lamps.", "The data sources were Medline and two lists of lamps."],
  ["STUDY DESIGN, SIZE AND DURATION A study of old lamps.", null],
  [
    "DESIGN, SETTING, AND PARTICIPANTS Cohort study of 200 women who sold lamps.",
    "The design was a cohort study of 200 women who sold lamps.",
  ],
  ["DESIGN A within-women study of old lamps.", "The design was a within-women study of old lamps."],
  ["MEASUREMENTS A letter asked for two old lamps.", "A letter asked for two old lamps."],
  [
    "DATA SOURCES Medline, hand searches of old lists.",
    "The data sources were Medline, hand searches of old lists.",
  ],
  ["RESULTS Lamps of old schools were red.", "Lamps of old schools were red."],
  ["RESULTS Lamps of old schools.", null],
  ["CONCLUSIONS These findings support lamps of old halls.", "These findings support lamps of old halls."],
  [
    "METHODS To see red lamps, the halls of two schools were lit.",
    "To see red lamps, the halls of two schools were lit.",
  ],
  ["Lamps of old schools.", "Lamps of old schools."],
])("%s: %s", (source, expected) => {
  expect(tellLabelled(source)).toBe(expected);
});
