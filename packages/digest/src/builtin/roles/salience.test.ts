import { expect, test } from "vitest";
import { SAMPLE_ABSTRACT, SAMPLE_TITLE, taggedOf } from "../../testing/sample-source.ts";
import { assignRoles } from "./assign-roles.ts";
import { mostSalient, salienceOf } from "./salience.ts";
import { SALIENCE_FEATURES, salienceFeatures } from "./salience-features.ts";
import { SALIENCE_WEIGHTS } from "./salience-weights.ts";
import { sourceSentences } from "./source-sentence.ts";

const roled = assignRoles(sourceSentences(taggedOf(SAMPLE_ABSTRACT, SAMPLE_TITLE)));

test("there is a weight for every feature and a finite number for every weight", () => {
  expect(SALIENCE_WEIGHTS).toHaveLength(SALIENCE_FEATURES.length);
  for (const row of salienceFeatures(roled, SAMPLE_TITLE)) {
    expect(row).toHaveLength(SALIENCE_FEATURES.length);
    expect(row.every(Number.isFinite)).toBe(true);
  }
});

test("the sentence that introduces the work stands for the whole", () => {
  expect(mostSalient(roled, salienceOf(roled, SAMPLE_TITLE))?.text).toContain("we propose Lantern");
});

test("of equals the first is taken, and no sentence gives none", () => {
  expect(mostSalient(roled, [])?.index).toBe(roled.find(({ role }) => role === "method")?.index);
  expect(mostSalient([], [])).toBeUndefined();
});

const chosen = (text: string, isTold?: Parameters<typeof mostSalient>[2]) => {
  const sentences = assignRoles(sourceSentences(taggedOf(text, "Lamps")));
  return mostSalient(sentences, [], isTold)?.text;
};

test("a sentence that leaves nothing open stands for the whole before one that does", () => {
  expect(chosen("We use these lamps. We use a lamp of glass.")).toBe("We use a lamp of glass.");
  expect(chosen("In such situations we use lamps. We use a lamp of glass.")).toBe("We use a lamp of glass.");
});

test("the sentence that presents the work is preferred, and one whose voice can be told", () => {
  const text = "We use a lamp of glass. Here we present a lamp of wood.";
  expect(chosen(text)).toBe("Here we present a lamp of wood.");
  const told = "We use a lamp of glass. We use a lamp of wood.";
  expect(chosen(told, (sentence) => sentence.text.includes("wood"))).toBe("We use a lamp of wood.");
});
