import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import { cellsOf } from "./cell.ts";
import { drawLines, END, encodeLine, lineText, START, wordIds } from "./corpus.ts";
import { entropyFloor, memorisationFloor } from "./entropy-floor.ts";
import { LEXICON, lexiconWithDeterminers, wordsOf } from "./lexicon.ts";
import { frontFirstAuxiliary, questionsOf } from "./questions.ts";
import { writeLine } from "./sentence.ts";

function lines(count: number, mix: "grammar" | "released" = "released", lexicon = LEXICON) {
  const drawn = drawLines(mix, lexicon, counterRandom(3, "lines"));
  return Array.from({ length: count }, () => drawn.next().value);
}

test("the published lexicon has 68 words, none twice", () => {
  expect(new Set(wordsOf(LEXICON)).size).toBe(68);
  expect(wordsOf(LEXICON)).toHaveLength(68);
});

test("a question fronts the main auxiliary, not the first", () => {
  const last = (count: number) => count - 1;
  const cell = { task: "interrogative", subject: "intransitiveClause", object: "none" } as const;
  const { declarative, answer } = writeLine(cell, LEXICON, last);
  expect(declarative.join(" ")).toBe("her zebras that don't eat don't comfort her zebras .");
  expect(answer.join(" ")).toBe("don't her zebras that don't eat comfort her zebras ?");
});

test.each(["grammar", "released"] as const)(
  "cells of the %s mix sum to 1, and no question has a clause on its subject",
  (mix) => {
    const cells = cellsOf(mix);
    expect(cells.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(cells).toHaveLength(42);
    expect(
      cells.filter(({ task, subject }) => task === "interrogative" && subject.endsWith("Clause")),
    ).toEqual([]);
  },
);

test("of the grammar's lines two in five are questions, and half have no object", () => {
  const cells = cellsOf("grammar");
  const share = (of: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(of).reduce((sum, { probability }) => sum + probability, 0);
  expect(share(({ task }) => task === "interrogative")).toBeCloseTo(0.4, 12);
  expect(share(({ object }) => object === undefined)).toBeCloseTo(0.5, 12);
});

test("number agrees: a singular subject has does, a plural one do, also in a clause about it", () => {
  const simple = lines(2_000).filter(({ declarative }) => declarative.length === 5);
  const withClause = lines(2_000).filter(({ declarative }) => /^(who|that)$/.test(declarative[2]));
  expect(Math.min(simple.length, withClause.length)).toBeGreaterThan(50);
  for (const { declarative } of simple) {
    const isSingular = LEXICON.nouns.singular.includes(declarative[1]);
    expect(declarative[2].startsWith("does")).toBe(isSingular);
  }
  for (const { declarative } of withClause) {
    if (!declarative[3].startsWith("do")) continue; // a clause with a subject of its own
    expect(declarative[3].startsWith("does")).toBe(LEXICON.nouns.singular.includes(declarative[1]));
  }
});

test("the entropy floor is the mean of what drawn lines cost", () => {
  for (const mix of ["grammar", "released"] as const) {
    const floor = entropyFloor(mix, LEXICON);
    const drawn = lines(20_000, mix);
    const nats = drawn.reduce((sum, line) => sum + line.nats, 0) / drawn.length;
    const tokens = drawn.reduce((sum, line) => sum + lineText(line).split(" ").length + 1, 0) / drawn.length;
    expect(Math.abs(nats - floor.natsPerLine)).toBeLessThan(0.1);
    expect(Math.abs(tokens - floor.tokensPerLine)).toBeLessThan(0.15);
  }
});

test("lines of a simple cell are as frequent as their probability says", () => {
  const drawn = lines(60_000, "grammar");
  // the newt does giggle . decl: cell 1/2 * 1/3 * 1/2 over 5/6 of the mass, then 2 numbers, 6, 13, 2, 9 choices.
  const probability = 0.1 / 2 / (6 * 13 * 2 * 9);
  const short = drawn.filter(({ declarative, marker }) => declarative.length === 5 && marker === "decl");
  const expected = 60_000 * 0.1;
  expect(Math.abs(short.length - expected)).toBeLessThan(4 * Math.sqrt(expected));
  expect(short[0].nats).toBeCloseTo(-Math.log(probability), 9);
});

test("more determiners raise the floor by their share of the line", () => {
  const floor = entropyFloor("released", LEXICON);
  const raised = entropyFloor("released", lexiconWithDeterminers(26));
  const determiners = lines(5_000).reduce(
    (sum, { declarative }) => sum + declarative.filter((word) => LEXICON.determiners.includes(word)).length,
    0,
  );
  const shift = ((determiners / 5_000) * Math.log(26 / 6)) / floor.tokensPerLine;
  expect(raised.natsPerToken - floor.natsPerToken).toBeCloseTo(shift, 2);
  expect(raised.tokensPerLine).toBe(floor.tokensPerLine);
});

test("knowing few lines by heart costs less than the entropy, knowing all of them as much", () => {
  const floor = entropyFloor("released", LEXICON);
  expect(memorisationFloor(2_000, floor.tokensPerLine)).toBeLessThan(0.5 * floor.natsPerToken);
  expect(memorisationFloor(Math.exp(floor.natsPerLine), floor.tokensPerLine)).toBeCloseTo(
    floor.natsPerToken,
    9,
  );
});

test("the first lines of a large corpus are the small corpus, and excluded lines never come", () => {
  expect(lines(50).map(lineText)).toEqual(lines(200).slice(0, 50).map(lineText));
  const train = new Set(lines(3_000, "grammar").map(lineText));
  const test = drawLines("grammar", LEXICON, counterRandom(3, "test"), train);
  for (let i = 0; i < 1_000; i += 1) expect(train.has(lineText(test.next().value))).toBe(false);
});

test("a line as ids begins with the start, ends with the end and has a token for each word", () => {
  const ids = wordIds(LEXICON);
  for (const line of lines(50)) {
    const encoded = encodeLine(line, ids);
    expect(encoded[0]).toBe(START);
    expect(encoded.at(-1)).toBe(END);
    expect(encoded).toHaveLength(lineText(line).split(" ").length + 2);
    expect(Math.max(...encoded)).toBeLessThan(70);
  }
});

test("the rule of the first auxiliary answers right where there is one, and wrong after a clause with another", () => {
  const plain = "my walrus does sleep .".split(" ");
  expect(frontFirstAuxiliary(plain, LEXICON).join(" ")).toBe("does my walrus sleep ?");
  const withClause = "her zebras that don't eat do comfort her yak .".split(" ");
  expect(frontFirstAuxiliary(withClause, LEXICON).join(" ")).toBe(
    "don't her zebras that eat do comfort her yak ?",
  );
});

test("withheld questions are about subjects with a clause, each another; trained and new ones are lines of the corpus", () => {
  const corpus = { train: lines(50), test: lines(80).slice(50), lexicon: LEXICON };
  const random = counterRandom(7, "questions");
  const withheld = questionsOf("withheld", corpus, random, { first: 0, count: 40 });
  expect(new Set(withheld.map(lineText)).size).toBe(40);
  for (const { declarative, marker, answer } of withheld) {
    expect(marker).toBe("quest");
    expect(declarative[2]).toMatch(/^(who|that)$/);
    expect(answer.at(-1)).toBe("?");
  }
  expect(questionsOf("withheld", corpus, random, { first: 5, count: 2 })).toEqual(withheld.slice(5, 7));
  const trained = questionsOf("trained", corpus, random, { first: 0, count: 100 });
  expect(trained.length).toBeGreaterThan(5);
  expect(trained.every((line) => corpus.train.some((known) => known === line))).toBe(true);
  expect(questionsOf("new", corpus, random, { first: 1, count: 2 })).toEqual(
    corpus.test.filter(({ marker }) => marker === "quest").slice(1, 3),
  );
});
