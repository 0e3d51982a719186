import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { taggedOf } from "../../testing/sample-source.ts";
import { assignRoles } from "../roles/assign-roles.ts";
import { sourceSentences } from "../roles/source-sentence.ts";
import { parseSentence } from "./parse-sentence.ts";
import { planLow } from "./plan-low.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

/** The places of the sentences that are left out, were each told as it stands. */
function leftOut(...texts: readonly string[]): number[] {
  const sentences = assignRoles(sourceSentences(taggedOf(texts.join(" "))));
  expect(sentences).toHaveLength(texts.length);
  const told = planLow(sentences, {
    draftsOf: ({ text }) => ({ medium: text, low: [text] }),
    treeOf: ({ tokens }) => parseSentence(parser, tokens),
    summary: null,
  });
  return sentences.filter((sentence) => !told.includes(sentence)).map(({ index }) => index);
}

const OPENING = "Many old halls are dark at night. We propose a new lamp that lights the whole hall.";
const [DARK = "", LAMP = ""] = OPENING.split(/(?<=\.) /u);
const FOUND = "We show that children read twice as fast under the new lamp.";
const HARD =
  "Spectrophotometric characterisation employing temperature-compensated photomultiplier instrumentation, " +
  "wavelength-dependent attenuation corrections and multidimensional deconvolution procedures was performed.";

test("what stays hard however it is told, and says little, is left out", () => {
  expect(leftOut(DARK, LAMP, HARD, FOUND)).toEqual([2]);
});

test("what is easy to read stays, whatever it says", () => {
  expect(
    leftOut(DARK, LAMP, "The glass of the lamp was cut by hand in a small shop in the old town.", FOUND),
  ).toEqual([]);
});

test("what a sentence that must stay opens by taking up stays too", () => {
  expect(leftOut(DARK, LAMP, FOUND, HARD, "But this may not hold for small children.")).toEqual([]);
  expect(leftOut(DARK, LAMP, FOUND, HARD, "But it is not known whether children like such lights.")).toEqual(
    [],
  );
  expect(leftOut(DARK, LAMP, FOUND, HARD, "But the lamp may not help small children.")).toEqual([3]);
});

test("a limit of the paper is told however hard it is", () => {
  const limit = `However, it remains unclear whether ${HARD.charAt(0).toLowerCase()}${HARD.slice(1)}`;
  expect(leftOut(DARK, LAMP, FOUND, limit)).toEqual([]);
});

test("a short text is told whole", () => {
  expect(leftOut(LAMP, "Spectrophotometric instrumentation was employed.", "It glows.")).toEqual([]);
});
