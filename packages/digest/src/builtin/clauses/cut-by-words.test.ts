import { beforeAll, expect, test } from "vitest";
import { loadTagger } from "../../tagger.ts";
import { treeOf } from "../low/sentence-tree.ts";
import { tell } from "../low/telling.ts";
import { asSentence } from "../prose/words.ts";
import { cutByWords } from "./cut-by-words.ts";

let cut: (sentence: string) => readonly string[] | null;

beforeAll(async () => {
  const tag = await loadTagger();
  cut = (sentence) => {
    const { tokens } = tag(sentence);
    // A parser that knows nothing: every word hangs on the first.
    const tree = treeOf({
      tokens,
      heads: tokens.map((_, index) => index - 1 - Math.max(0, index - 1)),
      relations: tokens.map((_, index) => (index === 0 ? "root" : "dep")),
      fineTags: tokens.map(() => "NN"),
      margins: tokens.map(() => 0),
    });
    const whole = { opening: [], body: { start: 0, end: tokens.length }, verb: 0, subject: undefined };
    return (
      cutByWords(tree, whole)?.map(({ opening, body }) => asSentence(tell(tree, [...opening, body], []))) ??
      null
    );
  };
});

test.each([
  [
    "The lamps in the hall are very bright, but the lamps in the yard are dark.",
    ["The lamps in the hall are very bright.", "But the lamps in the yard are dark."],
  ],
  [
    "The lamps in the hall are very bright, whereas the lamps in the yard are dark.",
    ["The lamps in the hall are very bright.", "In contrast, the lamps in the yard are dark."],
  ],
  [
    "The lamps in the hall are very bright; the lamps in the yard are dark.",
    ["The lamps in the hall are very bright.", "The lamps in the yard are dark."],
  ],
  [
    "The lamps in the hall are broken, which leads to dark rooms.",
    ["The lamps in the hall are broken.", "This leads to dark rooms."],
  ],
  [
    "The lamps in the hall were broken, suggesting that they are old.",
    ["The lamps in the hall were broken.", "This suggests that they are old."],
  ],
])("words alone show where to cut: %s", (sentence, parts) => {
  expect(cut(sentence)).toEqual(parts);
});

test.each([
  "If the lamps are bright, the pupils read, and the teachers sleep.",
  "The lamps may be old, suggesting that they are broken.",
  "We assume that the lamps are bright, and the pupils are awake.",
])("what holds only in some case is not cut: %s", (sentence) => {
  expect(cut(sentence)).toBeNull();
});
