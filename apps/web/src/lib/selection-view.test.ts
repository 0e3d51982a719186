import { expect, test } from "vitest";
import { translator } from "#messages/messages.ts";
import { SENTENCES, sampleDigest, sampleRecord } from "../../tests/sample-paper.ts";
import { viewContent } from "./digest-view.ts";
import { plainText } from "./rich-text.ts";
import { placedStatements, viewSelection } from "./selection-view.ts";

const say = translator("en");
const view = viewContent(sampleDigest(sampleRecord), "en");
const citable = { reference: "The reference.", address: "http://engram.example/2401.00042v1" };
const select = (id: string) => viewSelection(view, id, citable, say);

test("a statement lights up with its passages, and is cited with them", () => {
  const [, second] = view.levels[0]?.statements ?? [];
  const selection = select(second?.id ?? "");
  expect([...(selection?.lit ?? [])]).toEqual([second?.id, "passage-2"]);
  expect(selection).toMatchObject({ title: "Medium: lightly adapted", passageId: "passage-2", resting: [] });
  expect(selection?.quotes.map(plainText)).toEqual([SENTENCES[1].replace("$r \\leq 2d$", "r ≤ 2d")]);
  const lines = selection?.citation.split("\n");
  expect(lines?.[1]).toMatch(/^Rests on: “We present a model/);
  expect(lines?.slice(2)).toEqual(["The reference.", `${citable.address}?s=${second?.id}#${second?.id}`]);
});

test("a passage lights up with every statement that rests on it, counted and in the order of the page", () => {
  const selection = select("passage-4");
  expect(selection?.title).toBe("2 statements rest on this sentence");
  expect(selection?.resting.map(({ place }) => place)).toEqual(["In one sentence", "Low"]);
  expect(selection?.lit.size).toBe(3);
  expect(view.resting.get("passage-4")).toBe(2);
  expect(selection?.citation.split("\n")).toHaveLength(3);
});

test.each(["", "medium-nothing", "passage-99", "__proto__", "passage-4 "])("%j names nothing", (id) => {
  expect(select(id)).toBeUndefined();
});

test("every statement has a place in words and an id of its own", () => {
  const placed = placedStatements(view, say);
  expect(placed.map(({ place }) => place)).toContain("Limitation");
  expect(new Set(placed.map(({ statement }) => statement.id)).size).toBe(placed.length);
  expect(placed).toHaveLength(13);
});
