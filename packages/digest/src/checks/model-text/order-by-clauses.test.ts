import { expect, test } from "vitest";
import { changedOrder } from "./changed-order.ts";
import { alignModelText } from "./claim-alignment.ts";

function refused(claim: string, text: string): boolean {
  return changedOrder(alignModelText({ passage: claim, claim, text })).length > 0;
}

test.each([
  ["A new lamp for towers is described.", "The authors describe a new lamp for towers."],
  ["This song was composed by the authors.", "The authors composed this song."],
  ["Membrane proteins of frogs are stable.", "The proteins at the membrane of frogs are stable."],
  ["Frogs sleep in winter, and birds sing in spring.", "Birds sing in spring, and frogs sleep in winter."],
])("%s may be told in the order of: %s", (claim, text) => {
  expect(refused(claim, text)).toBe(false);
});

test.each([
  ["Frogs sleep in winter, and birds sing in spring.", "Birds sleep in winter, and frogs sing in spring."],
  ["Frogs sleep in winter, and birds sing in spring.", "Frogs sleep in spring, and birds sing in winter."],
  ["Lamps attract moths.", "Moths attract lamps."],
  ["The song was composed by frogs.", "The authors composed the song, frogs."],
  [
    "The growth of frogs is slow in the light of lamps.",
    "The light of frogs is slow in the growth of lamps.",
  ],
])("%s may not be told in the order of: %s", (claim, text) => {
  expect(refused(claim, text)).toBe(true);
});
