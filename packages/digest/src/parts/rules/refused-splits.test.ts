import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { SplitRule } from "../split.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitApposition } from "./apposition.ts";
import { splitClauses } from "./clauses.ts";
import { splitColon } from "./colon.ts";
import { splitDeedAims } from "./deed-aims.ts";
import { splitJoinedThat } from "./joined-that.ts";
import { splitJoinedVerbs } from "./joined-verbs.ts";
import { splitMeans } from "./means.ts";
import { splitNounThat } from "./noun-that.ts";
import { splitParticiples } from "./participles.ts";
import { splitPlainSubject } from "./plain-subject.ts";
import { splitPlainThat } from "./plain-that.ts";
import { splitPurposes } from "./purposes.ts";
import { splitRemark } from "./remark.ts";
import { splitReports } from "./reports.ts";
import { splitReduced } from "./split-reduced.ts";
import { splitRelativeSubject } from "./split-relative-subject.ts";
import { splitWithPhrase } from "./split-with-phrase.ts";
import { splitTailRemarks } from "./tail-remarks.ts";
import { splitToolAims } from "./tool-aims.ts";
import { splitWithTails } from "./with-tails.ts";

const parser = await loadParser();

test.each<readonly [string, SplitRule, string]>([
  [
    "a list is no apposition",
    splitApposition,
    "We show that the oil brings smoke, a loss of light in the hall during winter, a dim lamp.",
  ],
  [
    "what was learned is no thing",
    splitApposition,
    "We present here the plan of LampNet, the first information on a lamp.",
  ],
  [
    "a name does not begin within",
    splitApposition,
    "This data set is presented in an online, searchable database, the Encyclopedia of Lamp Dynamics.",
  ],
  ["a list is not counted", splitColon, "The hall is lit by three old lamps, a candle, a torch and a fire."],
  [
    "a remark ends where a phrase goes on",
    splitTailRemarks,
    "The new lamp reaches a strong light on six tests in terms of price, as shown by the teachers, and in terms of heat.",
  ],
  [
    "an infinitive is no remark",
    splitTailRemarks,
    "This rule allows any old lamp depending on a wire to be changed to a candle.",
  ],
  [
    "what is determined may be caused",
    splitTailRemarks,
    "We show that the oil in the lamp controls the heat of the hall, as determined by tests and a new clock.",
  ],
  [
    "what is determined may be caused",
    splitRemark,
    "We show that the oil in the lamp controls the heat of the hall, as determined by tests and a new clock.",
  ],
  [
    "how it is shown is not how it burns",
    splitReports,
    "We demonstrate that both old and new lamps benefit from this oil through experimental comparison of wires in the hall.",
  ],
  [
    "an argument stays one",
    splitWithTails,
    "In this work we argue that the lamp can be fixed, up to its glass, with little or no loss of light.",
  ],
  [
    "a heuristics is many",
    splitWithPhrase,
    "But most of these lamps are based on heuristics with little or no theoretical guarantees.",
  ],
  [
    "a name does not open with its verb",
    splitRelativeSubject,
    "We propose a new tool called Lamp Network (LampNet) which allows the pupils to compare the light of two halls.",
  ],
  [
    "what a thing is for stays with it",
    splitWithPhrase,
    "This is a new method for finding broken lamps in the hall.",
  ],
  [
    "the basis is not what is based on it",
    splitRelativeSubject,
    "We propose a new lamp based on a simple wire that can be used by all schools.",
  ],
  [
    "one of more waits",
    splitRelativeSubject,
    "One factor that contributes to high prices in old schools is the delayed use of lamps.",
  ],
  [
    "parts of a list stay together",
    splitPlainThat,
    "The lamp consists of a long wire that is used for heat and a strong bulb that lights the hall.",
  ],
  [
    "ways for a thing may be based",
    splitToolAims,
    "We also suggest new approaches for old halls based on the price of lamps and candles.",
  ],
  [
    "any is not some",
    splitPlainSubject,
    "Lamps receiving any new oil were significantly brighter in the old hall.",
  ],
  [
    "what we found is no means",
    splitMeans,
    "We directly lit the old lamps of halls using clean oil and observed strong light in the rooms.",
  ],
  [
    "what we report is no means",
    splitMeans,
    "We have studied old lamps at high heat using clean oil, and report Hall parameters of the soft wires.",
  ],
  [
    "a clause for one belongs to one",
    splitMeans,
    "We built a new plan using old lamps made by schools that shows the light of halls.",
  ],
  [
    "a comparison is of both",
    splitClauses,
    "The old lamps burn more brightly in the hall and they are more useful in winter than new candles.",
  ],
  [
    "a time is of both",
    splitClauses,
    "The lamps were set on the long table, and the candles were placed near the old door at night.",
  ],
  [
    "all that consist of parts are meant",
    splitReduced,
    "We show that the school can build lamps consisting of several wires.",
  ],
  [
    "what is also thought comes after what was thought",
    splitNounThat,
    "We also raise the possibility that the old lamps of the hall burned oil.",
  ],
  [
    "a finding stays beside what was found",
    splitNounThat,
    "This finding has led to a new hypothesis that lamps and candles can burn at low heat.",
  ],
  [
    "how is no part of a list",
    splitColon,
    "We compare the light of lamps from 4 popular schools: Q&A, NLI, NER and Hall Analysis by testing their price in winter.",
  ],
  [
    "what forms has no aim",
    splitDeedAims,
    "LAMP2 and GL1alpha associate with Tat to form a large lamp in which the wire interacts with the glass.",
  ],
  [
    "a third 'that' waits",
    splitJoinedThat,
    "These tests revealed that neither lamp is affected by oil; that water has no effect on lamp 27, but alters the light of lamp 72; and that heat causes an increase in lamp 27.",
  ],
  [
    "a binding thing keeps what it binds",
    splitRelativeSubject,
    "The ends of major lamps contain a non-calcium binding C2A domain that mediates heat or light interactions.",
  ],
  [
    "no quote opens a statement",
    splitRemark,
    'According to the site of the Hall of Lamps, "light is an old way to see the hall at night. ".',
  ],
  [
    "a tail names the method",
    splitReduced,
    "We therefore developed a method enabling in vivo high-throughput screening (HTS) in lamps, termed automated lamp quantification (ALQ).",
  ],
  [
    "how a deed was done is kept",
    splitMeans,
    "By slowly burning clean oil, the lamp lights the whole hall of the school.",
  ],
  [
    "results use nothing",
    splitMeans,
    "These results illustrate strong light using a row of lamps that span the hall.",
  ],
  [
    "what was made is said with how",
    splitMeans,
    "The count of lamps was made using the old rules of the school in 46 halls.",
  ],
  [
    "the way of an outcome is no way to show it",
    splitMeans,
    "We demonstrate a practical gain in the form of direct control over the light via the number of wires of each lamp.",
  ],
  [
    "an effect is not our aim",
    splitPurposes,
    "We assessed the effectiveness of old lamps to reduce the cold in the hall.",
  ],
  [
    "a failure is not our aim",
    splitPurposes,
    "We demonstrate its ineffectiveness to properly light the old hall in winter.",
  ],
  [
    "what corresponds is the noun",
    splitParticiples,
    "In this work, we develop a theory to identify five phases of light, corresponding to increasing amounts of oil.",
  ],
  [
    "not knowing is no deed",
    splitParticiples,
    "The origin and place of the old lamps remain unknown, presenting an obstacle to the study of these lamps.",
  ],
  [
    "what is planned is not done",
    splitJoinedVerbs,
    "We propose lamp learning to determine the light graph of halls, representing ranks or prices, and classify an old lamp into one of the halls.",
  ],
  [
    "a measure is of both",
    splitClauses,
    "But the mean levels of GIP were reduced and PYY were elevated by oil.",
  ],
  [
    "a half noun is no clause",
    splitClauses,
    "GLP naturally integrates graph and data feature information, and offers the choice of selecting lamps for halls.",
  ],
])("%s", (_, rule, text) => {
  expect(toldSplits(parser, rule, text)).toEqual([]);
});

test("what replaces a thing is told with it", () => {
  const text =
    "The plan replaces a strong lamp, which describes how past light affects the current hall, by a simple candle of the school.";
  expect(toldSplits(parser, splitRelativeSubject, text)).toEqual([
    "The plan replaces a strong lamp by a simple candle of the school. This lamp describes how past light affects the current hall.",
  ]);
});

test("what was used for what was done for this is told without saying so twice", () => {
  const text = "For this, we tested the light of four old lamps in the hall using clean oil.";
  expect(toldSplits(parser, splitMeans, text)).toEqual([
    "For this, we tested the light of four old lamps in the hall. We used clean oil.",
  ]);
});

test("an aim that takes up what was told comes after it", () => {
  const text = "We propose two changes to old lamps to enable these lamps to burn all night.";
  expect(toldSplits(parser, splitPurposes, text)).toEqual([
    "We propose two changes to old lamps. The aim is to enable these lamps to burn all night.",
  ]);
});
