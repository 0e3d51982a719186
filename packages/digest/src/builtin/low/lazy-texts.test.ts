import { expect, test } from "vitest";
import { LazyTexts } from "./lazy-texts.ts";

test("no text is made before it is asked for, and none twice", () => {
  const made: string[] = [];
  const maker = (text: string) => () => {
    made.push(text);
    return text;
  };
  const texts = new LazyTexts([maker("A."), maker("B."), maker("C.")]);
  expect(made).toEqual([]);
  expect(texts.find((text) => text === "B.")).toBe("B.");
  expect(texts.find((text) => text === "A.")).toBe("A.");
  expect(made).toEqual(["A.", "B."]);
});

test("texts that could not be made, or are there already, are left out", () => {
  expect([...new LazyTexts([() => null, () => "A.", () => "A.", () => "B."])]).toEqual(["A.", "B."]);
});

test("texts are empty where every maker gives none", () => {
  expect(new LazyTexts([() => null]).isEmpty).toBe(true);
  expect(new LazyTexts([() => null, () => "A."]).isEmpty).toBe(false);
});
