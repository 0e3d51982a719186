import { expect, test } from "vitest";
import { keywordAddress } from "./keyword-address.ts";

test.each([
  ["en", "Hopfield network", "/keywords/hopfield-network"],
  ["en", "Hopfield networks", "/keywords/hopfield-network"],
  ["fr", "a/b#c", "/fr/keywords/a-b-c"],
  ["en", "../x?", "/keywords/x"],
  ["fr", "mémoire", "/fr/keywords/m%C3%A9moire"],
  ["en", "!", "/keywords"],
] as const)("in %s the keyword %j has the address %s", (language, word, address) => {
  expect(keywordAddress(language, word)).toBe(address);
});
