import { beforeAll, expect, test } from "vitest";
import { takeApart } from "../../checks/take-apart.ts";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { asSentence } from "../prose/words.ts";
import { parseSentence } from "./parse-sentence.ts";
import type { SentenceTree } from "./sentence-tree.ts";
import { type Teller, tellFurther } from "./tell-further.ts";

let treeOf: (text: string) => SentenceTree;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  treeOf = (text) => parseSentence(parser, tag(text).tokens);
});

const CONTEXT = { known: true, ownWork: true };
/** Tells each sentence as it stands. */
const asItStands: Teller = (tree) => [{ text: asSentence(tree.words), tree }];
const LONG =
  "The cells were kept in a clean glass for three days, and they were stained with a blue dye on the fourth day.";

function told(text: string, tell: Teller = asItStands, stands = (_: readonly string[]) => true) {
  return tellFurther([{ text, tree: treeOf(text) }], CONTEXT, stands, tell);
}

test("a long statement is told in parts that together say all of it", () => {
  const parts = told(LONG);
  expect(parts.length).toBeGreaterThan(1);
  const words = new Set(parts.flatMap((part) => takeApart(part).units.map(({ key }) => key)));
  for (const { key, kind } of takeApart(LONG).units) if (kind === "content") expect(words).toContain(key);
});

test("a short statement stays whole", () => {
  expect(told("The old lamps burn oil.")).toEqual(["The old lamps burn oil."]);
});

test("where a part can not be told, the statement stays whole", () => {
  expect(told(LONG, () => null)).toEqual([LONG]);
});

test("where the parts do not stand together, the statement stays whole", () => {
  expect(told(LONG, asItStands, () => false)).toEqual([LONG]);
});

test("what has no tree of its own stays as it is told", () => {
  expect(tellFurther([{ text: LONG, tree: null }], CONTEXT, () => true, asItStands)).toEqual([LONG]);
});

test("where the next sentence takes up the subject, the last part is still about it", () => {
  const text = "The school bought a new torch, a small tool with a long wire.";
  const told = (takenUp: boolean) =>
    tellFurther([{ text, tree: treeOf(text) }], { ...CONTEXT, takenUp }, () => true, asItStands);
  expect(told(false)[0]).toBe("The school bought a new torch.");
  expect(told(true)).toEqual([text]);
});

test.each([
  [
    "We bought a new torch that burns a clean oil for the whole night.",
    "We bought a new torch. This torch burns a clean oil for the whole night.",
  ],
  [
    "The old lamps of the school burn a clean oil, but the new torches of the town need a wire.",
    "The old lamps of the school burn a clean oil. But the new torches of the town need a wire.",
  ],
])("where the next sentence takes something up, %j is told so that it stays as near", (text, parts) => {
  const told = tellFurther(
    [{ text, tree: treeOf(text) }],
    { ...CONTEXT, takenUp: true },
    () => true,
    asItStands,
  );
  expect(told.join(" ")).toBe(parts);
});

test("where the next sentence takes up a thing, no other thing is told of last", () => {
  const text = "The school bought a new torch that burns a clean oil for the whole night.";
  const context = { ...CONTEXT, takenUp: true };
  expect(tellFurther([{ text, tree: treeOf(text) }], context, () => true, asItStands)).toEqual([text]);
});

test('where "these" takes up the last thing told, no other thing is told of last', () => {
  const parts = [
    "The school bought a new torch that burns a clean oil in the halls of towns.",
    "These are cold in winter.",
  ];
  const told = parts.map((text) => ({ text, tree: treeOf(text) }));
  expect(tellFurther(told, CONTEXT, () => true, asItStands)).toEqual(parts);
  expect(tellFurther(told.slice(0, 1), CONTEXT, () => true, asItStands)).toHaveLength(2);
});

test("what is often done is the deed, so that the part before may be told further", () => {
  const parts = [
    "The school bought a new torch that burns a clean oil in the halls of towns.",
    "This is often done in winter.",
  ];
  const told = parts.map((text) => ({ text, tree: treeOf(text) }));
  expect(tellFurther(told, CONTEXT, () => true, asItStands)).toHaveLength(3);
});

test("a part of a sentence is told again from its own parse, where that changes more of its words", () => {
  const parts = ["The old lamps exhibit a light.", "They burn oil."];
  const told = parts.map((text) => ({ text, tree: treeOf(text) }));
  const plainer: Teller = (tree) => [{ text: asSentence(tree.words).replace("exhibit", "show"), tree }];
  expect(tellFurther(told, CONTEXT, () => true, plainer)).toEqual([
    "The old lamps show a light.",
    "They burn oil.",
  ]);
  expect(tellFurther(told, CONTEXT, () => false, plainer)).toEqual(parts);
  expect(tellFurther(told.slice(0, 1), CONTEXT, () => true, plainer)).toEqual(parts.slice(0, 1));
});

test("a noun that the next statement takes up is not told away", () => {
  const parts = ["We bought a series of lamps.", "This series lights the hall."];
  const told = parts.map((text) => ({ text, tree: treeOf(text) }));
  const plainer: Teller = (tree) => [
    { text: asSentence(tree.words).replace("a series of", "several"), tree },
  ];
  expect(tellFurther(told, CONTEXT, () => true, plainer)).toEqual(parts);
});

test("a part whose deed the next one takes up is told knowing so", () => {
  const known = new Map<string, boolean | undefined>();
  told(
    "We show, using ten bright red lamps of glass, that the old halls of the town are dark.",
    (tree, context) => {
      const text = asSentence(tree.words);
      known.set(text, context.deedTakenUp);
      return [{ text, tree }];
    },
  );
  const [[, taken] = []] = [...known].filter(([text]) => text.startsWith("We show that"));
  const [[, last] = []] = [...known].filter(([text]) => text.startsWith("For this"));
  expect([taken, last]).toEqual([true, false]);
});

test("what was done takes up the deed, and no subject that would have to stay one", () => {
  const taken = (second: string) => {
    const parts = ["The light of the lamps was measured.", second].map((text) => ({
      text,
      tree: treeOf(text),
    }));
    const known: (readonly [boolean | undefined, string])[] = [];
    tellFurther(
      parts,
      CONTEXT,
      () => true,
      (tree, context) => {
        const text = asSentence(tree.words);
        known.push([context.takenUp, text]);
        return [{ text, tree }];
      },
    );
    return known.find(([, text]) => text.startsWith("The light"))?.[0];
  };
  expect(taken("This was done with old mirrors.")).toBe(false);
  expect(taken("This was strong.")).toBe(true);
});

test("examples follow the statement that names what they are examples of", () => {
  const text = "The lamps in the old school are dark because of the broken switch.";
  const next = "Examples are torches and lanterns.";
  const both = (last: string) =>
    tellFurther(
      [text, last].map((each) => ({ text: each, tree: treeOf(each) })),
      CONTEXT,
      () => true,
      asItStands,
    );
  expect(both("The pupils are glad.").length).toBeGreaterThan(2);
  expect(both(next)).toEqual([text, next]);
});

test("where a later statement says 'it' of the subject, no other 'it' comes between", () => {
  const text = "This note proposes a simple method for computing the height of the lamps.";
  expect(told(text).length).toBeGreaterThan(1);
  const taken = tellFurther(
    [{ text, tree: treeOf(text) }],
    { ...CONTEXT, takenUp: true },
    () => true,
    asItStands,
  );
  expect(taken.join(" ")).not.toMatch(/\bIt is meant\b/u);
});
