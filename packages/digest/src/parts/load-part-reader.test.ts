import { beforeAll, expect, test } from "vitest";
import { checkStatement } from "../checks/check-statement.ts";
import { loadPartReader, type PartReader } from "./load-part-reader.ts";

let read: PartReader;

beforeAll(async () => {
  read = await loadPartReader();
});

const SOURCE =
  "The cells were kept in a clean glass for three days, and they were stained with a blue dye on the fourth day.";

test("a sentence says its clauses by themselves", () => {
  expect(read(SOURCE)).toContain("They were stained with a blue dye on the fourth day.");
});

test("a short sentence has no parts", () => {
  expect(read("The old lamps burn oil.")).toEqual([]);
});

test("what has no end has no parts", () => {
  expect(read(`${SOURCE.slice(0, -1)}${", and they were kept in a clean glass".repeat(80)}.`)).toEqual([]);
});

test("the parts of several sentences are those of each", () => {
  expect(read(`The old lamps burn oil. ${SOURCE}`)).toEqual(read(SOURCE));
});

test("the checker supports a part that it refuses without the reader", () => {
  const source =
    "The receptor, a protein of the outer wall of many cells, binds the drug and slows the growth of the tumour in mice.";
  const part = "It binds the drug and slows the growth of the tumour in mice.";
  expect(checkStatement(source, part).supported).toBe(false);
  expect(checkStatement(source, part, read).supported).toBe(true);
  expect(checkStatement(source, part.replace("slows", "speeds up"), read).supported).toBe(false);
});

test.each([
  "They were stained with a red dye on the fourth day.",
  "They were not stained with a blue dye on the fourth day.",
  "They were stained with a blue dye on the fifth day.",
])("no part helps what the source does not say: %s", (statement) => {
  expect(checkStatement(SOURCE, statement, read).supported).toBe(false);
});
