import { expect, test } from "vitest";
import { SAMPLE_ABSTRACT, taggedOf } from "../../testing/sample-source.ts";
import { assignRoles } from "../roles/assign-roles.ts";
import { sourceSentences } from "../roles/source-sentence.ts";
import { chooseTldr } from "./choose-tldr.ts";
import { FEATURE_NAMES, measureCandidates, rateCandidates, salienceOf } from "./rate-sentences.ts";
import { GRAM_WEIGHTS, NUMBER_WEIGHTS } from "./tldr-weights.ts";

const roledOf = (text: string) => assignRoles(sourceSentences(taggedOf(text)));
const roled = roledOf(SAMPLE_ABSTRACT);
const rated = rateCandidates(roled, true);

test("there is a weight for every feature, a finite number for every weight, and they are small", () => {
  expect(NUMBER_WEIGHTS).toHaveLength(FEATURE_NAMES.length);
  expect(NUMBER_WEIGHTS.every(Number.isFinite)).toBe(true);
  for (const { features } of measureCandidates(roled, true)) {
    expect(features).toHaveLength(FEATURE_NAMES.length);
    expect(features.every(Number.isFinite)).toBe(true);
  }
  expect(GRAM_WEIGHTS.length).toBeLessThan(200_000);
  expect(rated.every(({ score }) => Number.isFinite(score))).toBe(true);
});

test("the sentence that introduces the work is chosen, told of the paper", () => {
  expect(chooseTldr(rated, () => true)?.text).toMatch(/^The paper proposes Lantern/u);
});

test("what is not faithful is not chosen, and where nothing is, a sentence is shown as it stands", () => {
  const first = chooseTldr(rated, () => true);
  const second = chooseTldr(rated, (_, text) => text !== first?.text);
  expect(second?.text).not.toBe(first?.text);
  const asWritten = chooseTldr(rated, () => false);
  expect(asWritten?.text).toBe(asWritten?.sentence.text);
});

test("every sentence has a salience, of no sentence nothing is chosen", () => {
  expect(salienceOf(rated, roled)).toHaveLength(roled.length);
  expect(salienceOf(rated, roled).every(Number.isFinite)).toBe(true);
  expect(chooseTldr([], () => true)).toBeNull();
});

test("a summary that leaves nothing open is preferred to one that does", () => {
  const pair = rateCandidates(roledOf("We use these lamps. We use a lamp of glass in a hall."), true);
  const even = pair.map((item) => ({ ...item, score: 0 }));
  expect(chooseTldr(even, () => true)?.sentence.index).toBe(1);
});

test("of equals the first is chosen", () => {
  const pair = rateCandidates(
    roledOf("We use a lamp of wood in a hall. We use a lamp of glass in a hall."),
    true,
  );
  const even = pair.map((item) => ({ ...item, score: 0 }));
  expect(chooseTldr(even, () => true)?.sentence.index).toBe(0);
});

test.each<[string, string, number]>([
  [
    "what the authors found rather than what others know",
    "Lamps have been widely used in halls for years. We show that a lamp of glass saves half of the oil.",
    1,
  ],
  [
    "what came out rather than what was looked at",
    "We examined lamps of glass and oil in ten old halls. We found that lamps of glass saved half of the oil used.",
    1,
  ],
  [
    "what came out rather than what the paper looks at",
    "We investigate lamps of glass and oil in ten old halls. We show that lamps of glass save half of the oil used.",
    1,
  ],
  [
    "what came out rather than any other deed",
    "We sampled lamps of glass and oil in ten old halls. We found that lamps of glass saved half of the oil used.",
    1,
  ],
  [
    "a statement that is read at a glance rather than a long one",
    `We propose a lamp of glass that saves half of the oil in halls${" and in large rooms".repeat(9)}. We propose a lamp of wood that saves half of the oil in halls.`,
    1,
  ],
  [
    "a whole statement rather than one of a list",
    "Fourth, lamps of glass save half of the oil in halls. We show that lamps of wood save half of the oil in halls.",
    1,
  ],
  [
    "a purpose with its deed, which is no purpose alone",
    "To light the large halls we build a lamp of glass and oil. We build a lamp of wood for all of the large halls.",
    0,
  ],
  [
    "a statement rather than a question",
    "How do we build lamps of glass that save oil in halls? We build a lamp of glass that saves oil in all the halls.",
    1,
  ],
  [
    "a contribution with what it does rather than its bare name",
    "We propose a hybrid lamp. We propose a lamp with a mirror that halves the oil it burns in a hall.",
    1,
  ],
  [
    "that a paper was withdrawn rather than anything else",
    "We show that a lamp of glass saves half of the oil. This paper has been withdrawn by the author.",
    1,
  ],
])("of equal ratings, the summary is %s", (_, text, expected) => {
  const even = rateCandidates(roledOf(text), true).map((item) => ({ ...item, score: 0 }));
  expect(chooseTldr(even, () => true)?.sentence.index).toBe(expected);
});
