import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { inAuthorsVoice } from "../prose/authors-voice.ts";
import { asSentence } from "../prose/words.ts";
import { shownWords } from "./shown-words.ts";

const shown = (text: string) => asSentence(shownWords(inAuthorsVoice(tokensOf(text)) ?? []));

test.each([
  ["However, we propose a lamp.", "The authors propose a lamp."],
  ["In contrast, small lamps glow.", "Small lamps glow."],
  ["We also propose a lamp.", "The authors propose a lamp."],
  [
    "Inspired by fireflies, in this paper we propose a lamp.",
    "Inspired by fireflies, the authors propose a lamp.",
  ],
  ["For dark halls, in the present study, we test a lamp.", "For dark halls, the authors test a lamp."],
  ["In this work, inspired by fireflies, we test a lamp.", "Inspired by fireflies, the authors test a lamp."],
  ["Here, using oil, we test a lamp.", "Using oil, the authors test a lamp."],
  ["We propose in this paper a lamp of glass.", "The authors propose a lamp of glass."],
  ["We propose a lamp of glass in this article.", "The authors propose a lamp of glass."],
  ["We propose a lamp that we call Lantern.", "The authors propose a lamp called Lantern."],
  ["We propose a lamp, which we refer to as Lantern.", "The authors propose a lamp, called Lantern."],
  ["We propose a lamp we call Lantern.", "The authors propose a lamp called Lantern."],
])("%s shows %s", (source, expected) => {
  expect(shown(source)).toBe(expected);
});

test.each([
  // Nothing else says that it is new here, and nobody else that it was compared.
  ["In this paper, a lamp is proposed.", "In this paper, a lamp is proposed."],
  ["We test the lamps in this study of halls.", "The authors test the lamps in this study of halls."],
  ["However dark it is, lamps glow.", "However dark it is, lamps glow."],
  ["The authors test what they call lamps.", "The authors test what they call lamps."],
  ["We build lamps and call for tests.", "The authors build lamps and call for tests."],
])("%s keeps what it says: %s", (source, expected) => {
  expect(shown(source)).toBe(expected);
});
