import { expect, test } from "vitest";
import { playgroundsOf } from "./playgrounds.ts";

test("a paper's lab leads to all of its playgrounds, a claim to those about it, another paper to none", () => {
  const all = playgroundsOf("fr", "2405.08707").map(({ address }) => address);
  expect(all).toEqual(["/fr/2405.08707/run/landscape", "/fr/2405.08707/run/training"]);
  expect(playgroundsOf("en", "2405.08707", "C7").map(({ name }) => name)).toEqual(["training"]);
  expect(playgroundsOf("en", "2405.08707", "C9")).toEqual([]);
  expect(playgroundsOf("en", "2008.02217")).toEqual([]);
});
