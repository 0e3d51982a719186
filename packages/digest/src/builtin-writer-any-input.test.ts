import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import type { Digest } from "./digest.ts";
import { parseDigest } from "./digest-schema.ts";
import { builtinDigestOf } from "./testing/builtin-digest.ts";
import { sourceOf } from "./testing/sample-source.ts";

/** One sentence for each of the ways in which the writer takes sentences apart and rewords them. */
const SENTENCES = [
  "We present a lamp that burns for ten hours, which saves oil and lights two halls.",
  "In this paper, we propose a new way to weigh lamps, called Lantern, and show that it is fast.",
  "Although most halls are dark, little is known about how lamps fail, because nobody has counted them.",
  "The authors wanted to know whether the lamp, which hung in the hall, would break on stormy nights.",
  "Our results show relations between lamps and halls, which demonstrate the good effect of oil on wicks.",
  "Old lamps were not only dark but also broke at 12% of the tables, suggesting that oil matters.",
  "While lamps in the first hall burned well, those in the second did not; however, both were clean.",
  "The inhibition of the flow of oil led to a significant increase in smoke, thereby reducing the light.",
  "Using a set of 1,200 lamps (see Table 2), we compared three wicks, namely wool, silk and paper.",
  "The light of the lamp depends on its oil, whereas its colour is controlled by the wick alone.",
  "Despite the rain, the lamps that we tested were reliable and the halls stayed bright and warm.",
  "It remains unclear what role the wick plays in the formation of smoke: one view is that it burns.",
  "Here we study changes in the brightness of halls, motivated by a need for safer and cheaper lamps.",
  "Mice were trained to light lamps, and constructors of lamps were asked if these should be kept.",
  "The lamp consists of a wick and a bowl, both of which are made of clay, and is easy to carry.",
  "Two causes are likely: the oil, which is old, and the wick, in which water had been found.",
  "When a lamp falls, its oil is spilled; this is partly due to the form of the bowl, as shown before.",
  "Lamps may be a cure for the dark, consistent with the idea that light plays a key part in sleep.",
];
/** What texts have that no grammar foresees; "constructor" is a word that every plain object knows. */
const ODD = [
  ",",
  "(",
  ")",
  "[",
  "\\",
  "$",
  "*",
  ".",
  ":",
  ";",
  "—",
  "“",
  "\u200b",
  "\ud800",
  "<b>",
  "\\citep{a}",
  "constructor",
  "which",
  "12",
];

const edit = fc.record({
  at: fc.nat(),
  odd: fc.constantFrom(...ODD),
  how: fc.constantFrom("before", "instead", "beside", "without"),
});

function edited(text: string, { at, odd, how }: { at: number; odd: string; how: string }): string {
  const words = text.split(" ");
  const place = at % words.length;
  const word = words[place] ?? "";
  const told = { before: [odd, word], instead: [odd], beside: [word + odd], without: [] }[how] ?? [];
  return words.toSpliced(place, 1, ...told).join(" ");
}

async function expectSound(abstract: string): Promise<void> {
  const digest = await builtinDigestOf(sourceOf(abstract));
  const parsed = parseDigest(JSON.parse(canonicalJson(digest)));
  expect(parsed.ok ? "valid" : parsed.error.issues).toBe("valid");
  for (const { section, start, end, quote } of spansOf(digest))
    if (section === "abstract") expect(abstract.slice(start, end)).toBe(quote);
}

function spansOf({ levels, keyPoints }: Digest) {
  const statements = [
    ...Object.values(levels).flatMap((level) => level.statements),
    ...keyPoints.map(({ statement }) => statement),
  ];
  return statements.flatMap(({ evidence }) => evidence);
}

test.each(["constructor", ","])(
  "%s may stand for any word of a sentence",
  async (odd) => {
    const longest = Math.max(...SENTENCES.map((sentence) => sentence.split(" ").length));
    for (let at = 0; at < longest; at += 1)
      await expectSound(SENTENCES.map((text) => edited(text, { at, odd, how: "instead" })).join(" "));
  },
  30_000,
);

test("whatever words and marks are put in, left out or exchanged, a digest validates and quotes its source", async () => {
  const property = fc.asyncProperty(
    fc.shuffledSubarray(SENTENCES, { minLength: 1, maxLength: 3 }),
    fc.array(edit, { minLength: 1, maxLength: 8 }),
    (sentences, edits) => expectSound(edits.reduce(edited, sentences.join(" "))),
  );
  await fc.assert(property, { seed: 20_260, numRuns: 80 });
}, 30_000);
