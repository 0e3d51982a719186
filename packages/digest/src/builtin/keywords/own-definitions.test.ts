import { describe, expect, test } from "vitest";
import { taggedOf } from "../../testing/sample-source.ts";
import { findOwnDefinitions } from "./own-definitions.ts";

describe("terms that a paper defines itself", () => {
  test.each<[string, [string, string | undefined][]]>([
    ["We use long short-term memory (LSTM) cells.", [["LSTM", "long short-term memory"]]],
    ["Convolutional neural networks (CNNs) are used.", [["CNN", "Convolutional neural networks"]]],
    ["We use feed-forward lamp networks (FLNs) here.", [["FLN", "feed-forward lamp networks"]]],
    ["It is Ca2+/lamp-dependent kinase (LDK) here.", [["LDK", "Ca2+/lamp-dependent kinase"]]],
    ["We read the lamp polymerase II (LP II) gene.", [["LP II", "lamp polymerase II"]]],
    ["We use Generative Latent Optimization (GLO) here.", [["GLO", "Generative Latent Optimization"]]],
    ["Lamps (LEDs) glow.", []],
    ["They grew (SEM) fast.", []],
    ["This is a red lamp (see Fig. 3).", []],
    ["It grows (p < 0.05) fast.", []],
    ["Such a lamp is called a lantern.", [["lantern", undefined]]],
    ["We obtain a lamp, which we call bright lantern.", [["bright lantern", undefined]]],
    ["This is known as lamp light and is rare.", [["lamp light", undefined]]],
    ["It is called for.", []],
    [
      "Lamp sorting (LS) is a technique that orders lamps.",
      [
        ["LS", "Lamp sorting"],
        ["Lamp sorting", undefined],
      ],
    ],
    ["A bright lantern is defined as a lamp of glass.", [["bright lantern", undefined]]],
    ["This is a method that orders lamps.", []],
    ["We read the electroencephalogram (EEG) at night.", [["EEG", "electroencephalogram"]]],
    ["Its smell is olfactory (OR) here.", []],
    ["We build a lamp called Lantern, which glows.", [["Lantern", undefined]]],
    ["The lantern is a receptor that binds light.", [["lantern", undefined]]],
    ["The lantern is an important receptor that binds light.", []],
    ["The data show that lanterns are receptors that bind light.", []],
    ["Lamp sorting is a challenge for many.", []],
  ])("%s", (sentence, expected) => {
    const found = findOwnDefinitions(taggedOf(sentence)).map(({ term, longForm }) => [term, longForm]);
    expect(found).toEqual(expected);
  });
});

test("the passage of an acronym is the words and the bracket", () => {
  const text = "Here long short-term memory (LSTM) cells are used.";
  const [found] = findOwnDefinitions(taggedOf(text));
  expect(text.slice(found?.passage.start, found?.passage.end)).toBe("long short-term memory (LSTM)");
});
