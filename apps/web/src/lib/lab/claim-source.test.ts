import { expect, test } from "vitest";
import { claimSource } from "./claim-source.ts";

test.each([
  ["v2", "2405.08707v2"],
  ["v12", "2405.08707v12"],
  ["2507.18028", "2507.18028"],
])("a claim of %s in the lab of 2405.08707 stands in %s", (version, expected) => {
  expect(claimSource("2405.08707", version)).toBe(expected);
});
