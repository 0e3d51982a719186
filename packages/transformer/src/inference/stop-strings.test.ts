import fc from "fast-check";
import { expect, test } from "vitest";
import { StopStrings } from "./stop-strings.ts";

function shown(pieces: readonly string[], stops: readonly string[]): string {
  const cut = new StopStrings(stops);
  let text = "";
  for (const piece of pieces) {
    const { text: part, stopped } = cut.push(piece);
    text += part;
    if (stopped) return text;
  }
  return text + cut.end();
}

test("a text is cut before its first stop string, however it comes in pieces", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 4 });
  const stop = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), fc.array(stop, { maxLength: 3 }), (pieces, stops) => {
      const text = pieces.join("");
      const places = stops.map((string) => text.indexOf(string)).filter((place) => place >= 0);
      // A stop string that is whole before an earlier one is ends the text: pieces decide which is whole first.
      const result = shown(pieces, stops);
      expect(text.startsWith(result)).toBe(true);
      expect(stops.some((string) => result.includes(string))).toBe(false);
      if (places.length === 0) expect(result).toBe(text);
      else expect(result.length).toBeLessThanOrEqual(Math.max(...places));
      if (stops.length === 1 && places.length === 1) expect(result).toBe(text.slice(0, places[0]));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("only what may begin a stop string is held back", () => {
  const cut = new StopStrings(["END"]);
  expect(cut.push("the E")).toEqual({ text: "the ", stopped: false });
  expect(cut.push("gg EN")).toEqual({ text: "Egg ", stopped: false });
  expect(cut.push("DING")).toEqual({ text: "", stopped: true });
});
