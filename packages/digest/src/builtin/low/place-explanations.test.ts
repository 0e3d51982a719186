import { describe, expect, test } from "vitest";
import { ExplanationPlaces } from "./place-explanations.ts";

const WAX = "Wax is a fat.";
/** Where explanations of terms in one statement come to stand, one after another. */
const placed = (statements: readonly string[], about: number, count = 1) => {
  const places = new ExplanationPlaces(statements);
  return Array.from({ length: count }, () => places.take(WAX, about));
};

describe("an explanation stands", () => {
  test("right after the statement with its term", () => {
    expect(placed(["Rain falls.", "Candles are of wax.", "Lamps glow."], 1)).toEqual([2]);
  });

  test("right before it, where the next statement leans on it", () => {
    expect(placed(["Rain falls.", "Candles are of wax.", "They glow.", "Lamps glow."], 1)).toEqual([1]);
  });

  test("after the shortest run, where nothing can stand before it", () => {
    expect(placed(["Candles are of wax.", "They glow.", "Lamps glow.", "Rain falls."], 0)).toEqual([2]);
    expect(placed(["Rain falls.", "It is of wax.", "They glow.", "Lamps glow."], 1)).toEqual([3]);
  });

  test("before a But that takes up nothing, rather than after a long run", () => {
    const run = [
      "Candles are of wax.",
      "But the hall is dark.",
      "This is bad.",
      "It is cold.",
      "Lamps glow.",
    ];
    expect(placed(run, 0)).toEqual([1]);
    expect(placed(run.with(1, "But they are dark."), 0)).toEqual([4]);
  });

  test("between two lamps of one name rather than after a long run", () => {
    const run = ["Candles are of wax.", "These candles glow.", "They do so at night.", "It is cold."];
    expect(placed(run, 0)).toEqual([1]);
  });

  test("nowhere, where no place is near", () => {
    const run = [
      "Candles are of wax.",
      "They glow.",
      "They burn.",
      "They melt.",
      "They go out.",
      "Rain falls.",
    ];
    expect(placed(run, 0)).toEqual([null]);
  });

  test("behind two others at most, where there is another place", () => {
    expect(placed(["Rain falls.", "Candles are of wax.", "Lamps glow."], 1, 3)).toEqual([2, 2, 1]);
  });

  test("at the end only where it can not stand before its term", () => {
    expect(placed(["Rain falls.", "Candles are of wax."], 1)).toEqual([1]);
    expect(placed(["Rain falls.", "It is of wax."], 1)).toEqual([2]);
    expect(placed(["Candles are of wax."], 0)).toEqual([1]);
  });
});

test("a short form is explained before it is used", () => {
  const statements = ["Candles are of bee wax.", "BW burns.", "Rain falls."];
  expect(new ExplanationPlaces(statements).take("BW is short for bee wax.", 0, 1)).toBe(1);
  const tied = ["Candles are of bee wax.", "They burn BW.", "Rain falls."];
  expect(new ExplanationPlaces(tied).take("BW is short for bee wax.", 0, 1)).toBeNull();
});
