import { expect, test } from "vitest";
import { ownDefinition } from "./own-definition.ts";

test.each([
  ["LED is short for light emitting diode.", { short: "LED", long: "light emitting diode" }],
  ["The short form of light emitting diodes is LEDs.", { short: "LEDs", long: "light emitting diodes" }],
  ["The night is short for lamps", null],
  ["The short form of the lamp is sold in the hall.", null],
])("%j says what a short form stands for: %j", (text, expected) => {
  expect(ownDefinition(text)).toEqual(expected);
});
