import { expect, test } from "vitest";
import { soleSense } from "../../glossary/glossary-entry.ts";
import { explainsWith, isOneAKind, isWithin, shareAName } from "./near-doubles.ts";

const term = (forms: string, en: string, form = forms) => ({
  entry: soleSense("earth", forms, en, ""),
  form,
});
const LAMP = term("lamp", "Lamps give light.");
const OIL_LAMP = term("oil lamp|ol", "A tool that burns oil.", "OLs");
const SHADE = term("lamp shade", "It hides half of the light.", "lamp shades");
const WICK = term("wick", "A wick is the thread of a lamp.");

test("a kind of a thing ends with the name of the thing, and what belongs to it does not", () => {
  expect(isOneAKind(LAMP, { ...OIL_LAMP, form: "oil lamps" })).toBe(true);
  expect(isOneAKind(SHADE, LAMP)).toBe(false);
  expect(isOneAKind(LAMP, LAMP)).toBe(false);
});

test("a term stands in another as whole words, plural or not", () => {
  expect(isWithin(LAMP, SHADE)).toBe(true);
  expect(isWithin(term("amp", "It is small."), SHADE)).toBe(false);
  expect(isWithin(SHADE, LAMP)).toBe(false);
});

test("a short form shares the name that it is short for", () => {
  expect(isWithin(LAMP, OIL_LAMP)).toBe(false);
  expect(shareAName(LAMP, OIL_LAMP)).toBe(true);
  expect(shareAName(WICK, OIL_LAMP)).toBe(false);
  expect(shareAName(LAMP, LAMP)).toBe(false);
});

test("an explanation uses another term, and not the other way round", () => {
  expect(explainsWith(WICK, LAMP)).toBe(true);
  expect(explainsWith(LAMP, WICK)).toBe(false);
});
