import { expect, test } from "vitest";
import { linkAuthors } from "./link-authors.ts";

const told = (text: string) => ({ text, glossary: false });

test("what is the authors' in a sentence is not told beside they", () => {
  const statements = [told("The authors test lamps."), told("The authors test lamps for the authors' lab.")];
  expect(linkAuthors(statements).map(({ text }) => text)).toEqual([
    "The authors test lamps.",
    "The authors test lamps for the authors' lab.",
  ]);
});

test("the authors are they right after themselves, twice at most, and never across an explanation", () => {
  const statements = [
    told("The authors test lamps."),
    told("The authors sell oil."),
    told("The authors buy wax."),
    told("The authors burn wax."),
    { text: "Wax is a fat.", glossary: true },
    told("The authors go home."),
    told("Lamps glow."),
    told("The authors sleep."),
    told("The authors' lamps glow."),
  ];
  expect(linkAuthors(statements).map(({ text }) => text)).toEqual([
    "The authors test lamps.",
    "They sell oil.",
    "They buy wax.",
    "The authors burn wax.",
    "Wax is a fat.",
    "The authors go home.",
    "Lamps glow.",
    "The authors sleep.",
    "The authors' lamps glow.",
  ]);
});

const linked = (...texts: string[]) => linkAuthors(texts.map(told)).map(({ text }) => text);

test.each<[string, string, string]>([
  ["The authors test lamps.", "Using oil, the authors find light.", "Using oil, they find light."],
  ["Using oil, the authors find light.", "The authors also sell it.", "They also sell it."],
  ["The authors test lamps.", "Thus, the authors find light.", "Thus, they find light."],
  ["The authors test lamps.", "The authors' approach works.", "Their approach works."],
  ["The authors compare models.", "The authors show that oil glows.", "They show that oil glows."],
  ["The authors compare methods.", "The authors look into oil.", "They look into oil."],
  ["The authors compare methods.", "The authors work out a plan.", "They work out a plan."],
  ["The authors buy oil.", "The authors can sell it.", "They can sell it."],
  ["The authors buy their oil.", "The authors show that it glows.", "They show that it glows."],
  ["The authors see why they burn.", "The authors propose oil.", "They propose oil."],
  ["The authors sort the oils.", "The authors' classification is new.", "Their classification is new."],
])("after %j, %j is told as %j", (before, after, expected) => {
  expect(linked(before, after)).toEqual([before, expected]);
});

test.each<[string, string]>([
  ["The authors question earlier studies.", "The authors show that lamps glow."],
  ["The authors repeat tests by Smith et al. in a hall.", "The authors propose a lamp."],
  ["The authors look at lamps.", "The authors are sure of it."],
  ["The authors watch mice.", "The authors learn to read."],
  ["The authors compare methods.", "The authors find light."],
  ["The authors compare methods.", "The authors' results are clear."],
  ["The authors test lamps.", "The authors compare them with the authors' oil."],
  ["Lamps glow while the authors read.", "The authors sell oil."],
  ["The authors and others test lamps.", "The authors sell oil."],
  ["The authors test lamps.", "Although lamps glow, the authors sell oil."],
  ["The authors buy their oil.", "The authors find light."],
  ["The authors see why they burn.", "The authors show that oil glows."],
  ["The authors feed them.", "The authors propose oil."],
  ["The authors watch mice.", "The authors' data are rich."],
])("after %j, whoever could be meant, %j stays", (before, after) => {
  expect(linked(before, after)).toEqual([before, after]);
});

test("they who are the authors for certain make the next statement theirs, for what only authors do", () => {
  const before = ["The authors test lamps.", "They also show that oil glows."];
  expect(linked(...before, "The authors propose wax.")).toEqual([...before, "They propose wax."]);
  expect(linked(...before, "The authors sell wax.")).toEqual([...before, "The authors sell wax."]);
  const others = ["The authors watch mice.", "They sleep."];
  expect(linked(...others, "The authors propose wax.")).toEqual([...others, "The authors propose wax."]);
});

test("what stands before the authors may be they as well", () => {
  const statements = ["Like mice, the authors sleep.", "The authors learn to read."];
  expect(linked(...statements)).toEqual(statements);
});

test("where another 'they' follows, the authors are not they", () => {
  const statements = ["The authors test lamps.", "The authors ask how lamps help, and how they can glow."];
  expect(linked(...statements)).toEqual(statements);
});
