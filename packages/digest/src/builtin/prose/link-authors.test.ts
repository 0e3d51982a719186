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
