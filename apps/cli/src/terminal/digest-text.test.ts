import stringWidth from "string-width";
import { expect, test } from "vitest";
import { ownDigest } from "../testing/own-digest.ts";
import { digestText } from "./digest-text.ts";
import { lineWidth, paintFor } from "./paint.ts";

const plain = { bold: (text: string) => text, faint: (text: string) => text };
const english = { language: "en", width: 60, paint: plain } as const;

test("the text names title, licence, scope, levels and writer, and quotes its passages verbatim at the end", async () => {
  const text = digestText(await ownDigest(), english);
  const order = [
    "Memories of $n$ things".replace("$n$", "n"),
    "Main category: Machine Learning (cs.LG)",
    "Licence: none was given",
    "The digest is made from the abstract that you supplied",
    "TL;DR: ",
    "High: ",
    "Medium: ",
    "Low: ",
    "Passages",
    '  [1] abstract: "',
    "Written by Engram’s built-in writer",
  ];
  const unwrapped = text.replace(/\n\s*/g, " ");
  let position = -1;
  for (const piece of order) {
    const found = unwrapped.indexOf(piece.trim(), position + 1);
    expect(found, piece).toBeGreaterThan(position);
    position = found;
  }
  expect(unwrapped).toContain("We store $n^2$ patterns in a memory."); // the passage
  expect(unwrapped).toContain("We store n² patterns in a memory."); // the statement
});

test("every line fits, in a narrow window and for Chinese too", async () => {
  const chinese =
    "我们研究了联想记忆的容量问题并且提出了一种新的方法。实验结果表明该方法的召回率提高了一倍。";
  for (const abstract of [undefined, chinese]) {
    const text = digestText(await ownDigest(abstract === undefined ? {} : { abstract }), {
      ...english,
      width: 40,
    });
    for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(40);
  }
});

test("a hostile text cannot drive the terminal", async () => {
  const digest = await ownDigest({
    title: "Nice\u001b[2J\u001b]0;owned\u0007 title",
    abstract: "We find\u001b[31m red\u009b things. They\u202e work well.",
  });
  expect(digestText(digest, english)).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
});

test.each([
  ["a terminal", { isTTY: true }, {}, true],
  ["a pipe", {}, {}, false],
  ["a terminal where NO_COLOR is set", { isTTY: true }, { NO_COLOR: "1" }, false],
  ["a terminal where NO_COLOR is empty", { isTTY: true }, { NO_COLOR: "" }, true],
  ["a terminal that can do nothing", { isTTY: true }, { TERM: "dumb" }, false],
])("colour on %s: %o %o %s", (_title, stream, environment, isColoured) => {
  const paint = paintFor({ ...stream, write: () => true }, environment);
  expect(paint.bold("x") !== "x").toBe(isColoured);
});

test.each([
  [{ isTTY: true, columns: 72 }, 72],
  [{ isTTY: true, columns: 300 }, 100],
  [{ isTTY: true, columns: 3 }, 24],
  [{ columns: 300 }, 80],
  [{ isTTY: true, columns: 0 }, 80],
])("lines on %o are %i columns wide", (stream, width) => {
  expect(lineWidth({ ...stream, write: () => true })).toBe(width);
});

test("the headings of a French reader are French", async () => {
  const text = digestText(await ownDigest(), { ...english, language: "fr" });
  expect(text).toContain("Accessible");
  expect(text).toContain("Catégorie principale\u00a0: Apprentissage");
});
