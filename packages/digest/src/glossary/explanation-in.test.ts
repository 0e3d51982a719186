import type { Language } from "@engram/paper";
import { expect, test } from "vitest";
import type { Statement } from "../digest.ts";
import { explainForm } from "./explain-form.ts";
import { carriedExplanations, explanationIn } from "./explanation-in.ts";
import { GLOSSARY } from "./glossary.ts";

/** What a digest carries: our explanation, and where its word stands. */
function explanation(text: string, quote: string): Statement {
  const evidence = [{ section: "abstract", start: 0, end: quote.length, quote }];
  return { text, kind: "glossary", evidence } as unknown as Statement;
}

const BOTH_WAYS: readonly (readonly [Language, Language])[] = [
  ["en", "fr"],
  ["fr", "en"],
];

test.each(BOTH_WAYS)(
  "whatever form a digest explains in %s is found, and given in %s as a run in it gives it",
  (carried, readers) => {
    const different: string[] = [];
    for (const entry of GLOSSARY) {
      for (const form of entry.forms.flatMap((one) => [one, `${one}s`, one.toUpperCase()])) {
        const shown = explanationIn(explanation(explainForm(entry, form, carried), form), readers);
        if (shown?.text !== explainForm(entry, form, readers) || shown.carriedIn !== carried)
          different.push(form);
      }
    }
    expect(different).toEqual([]);
  },
);

const [ENTRY] = GLOSSARY;
if (ENTRY === undefined) throw new Error("the glossary has entries");
const [FORM = ""] = ENTRY.forms;
const ENGLISH = explanation(explainForm(ENTRY, FORM, "en"), FORM);

test("what is in the reader's language already is as the digest carries it", () => {
  expect(explanationIn(ENGLISH, "en")).toEqual({ text: ENGLISH.text, language: "en" });
  expect(carriedExplanations([ENGLISH], "en")).toBeNull();
  expect(carriedExplanations([ENGLISH], "fr")).toBe("en");
});

test.each([
  ["A lamp is a thing that gives the light by which we read in the hall.", "en"],
  ["Une lampe est une chose qui donne la lumière dans une salle.", "fr"],
  ["Lamp.", null],
])("%j, which no entry gives, stays in its own words", (text, language) => {
  const readers = language === "fr" ? "en" : "fr";
  expect(explanationIn(explanation(text, "lamp"), readers)).toEqual({ text, language });
});

test("an entry's words about another form than the one that stands in the source are nobody's to change", () => {
  const elsewhere = explanation(`${ENGLISH.text} And lamps.`, FORM);
  expect(explanationIn(elsewhere, "fr")?.text).toBe(elsewhere.text);
});

test("a claim of the paper is no explanation, even where it says what an entry says", () => {
  const claim = { ...ENGLISH, kind: "rewritten" } as unknown as Statement;
  expect(explanationIn(claim, "fr")).toBeNull();
});
