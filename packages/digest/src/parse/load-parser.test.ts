import { expect, test } from "vitest";
import { loadTagger } from "../tagger.ts";
import { loadParser } from "./load-parser.ts";

const parse = await loadParser();
const tag = await loadTagger();

/** "word relation head" for each word asked for. */
function arcs(sentence: string, words: readonly string[]): string[] {
  const { tokens, heads, relations } = parse(tag(sentence).tokens);
  return words.map((word) => {
    const at = tokens.findIndex(({ text }) => text === word);
    return `${word} ${relations[at]} ${tokens[heads[at] ?? -1]?.text ?? "-"}`;
  });
}

test.each([
  [
    "We propose a new method for image classification.",
    ["propose root -", "We nsubj propose", "method obj propose"],
  ],
  ["The enzyme cuts the protein.", ["cuts root -", "enzyme nsubj cuts", "protein obj cuts"]],
  [
    "These cells were killed by the virus.",
    ["killed root -", "cells nsubj:pass killed", "virus obl:agent killed"],
  ],
  ["We show that the algorithm converges.", ["show root -", "converges ccomp show", "that mark converges"]],
  [
    "The patients who received the drug recovered.",
    ["received acl:relcl patients", "patients nsubj recovered"],
  ],
  ["Although the sample was small, the effect was strong.", ["small advcl strong", "Although mark small"]],
  [
    "The drug reduces pain and improves sleep.",
    ["improves conj reduces", "sleep obj improves", "and cc improves"],
  ],
  ["Mice lacking the gene died early.", ["lacking acl Mice", "died root -", "gene obj lacking"]],
  ["This does not explain the result.", ["not advmod explain", "does aux explain"]],
  ["The function $x^2 + 1$ has two zeros.", ["has root -", "$x^2 + 1$ nsubj has", "zeros obj has"]],
])("%s", (sentence, expected) => {
  expect(
    arcs(
      sentence,
      expected.map((arc) => arc.split(/ (?=[a-z:]+ \S+$)/u)[0] ?? ""),
    ),
  ).toEqual(expected);
});

test.each([
  ["The results suggest that it works.", "suggest", "VBP"],
  ["It has been shown before.", "shown", "VBN"],
  ["We aim to improve this.", "improve", "VB"],
  ["The method improves the accuracy.", "improves", "VBZ"],
  ["By using a larger set, we found errors.", "using", "VBG"],
  ["By using a larger set, we found errors.", "found", "VBD"],
])("in %s the word %s is tagged %s", (sentence, word, expected) => {
  const { tokens, fineTags } = parse(tag(sentence).tokens);
  expect(fineTags[tokens.findIndex(({ text }) => text === word)]).toBe(expected);
});
