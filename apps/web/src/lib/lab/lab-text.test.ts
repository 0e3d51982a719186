import { expect, test } from "vitest";
import { labText } from "./lab-text.ts";

test("formulas are shown in signs", () => {
  expect(labText("en", { en: "g(x) - log d <= E(x)", fr: "" })).toBe("g(x) − log d ≤ E(x)");
});

test("French keeps its spaces", () => {
  expect(labText("fr", { en: "", fr: "au plus 0 ; sigma^2 = 0,04 : rien" })).toBe(
    "au plus 0\u202f; σ² = 0,04\u00a0: rien",
  );
});
