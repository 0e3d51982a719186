import fc from "fast-check";
import { expect, test } from "vitest";
import { keywordSlug } from "./keyword-slug.ts";

test.each([
  ["Hopfield networks", "hopfield-network"],
  ["Hopfield network", "hopfield-network"],
  ["associative memories", "associative-memory"],
  ["A/B test", "a-b-test"],
  ["  majorization–minimization ", "majorization-minimization"],
  ["Schrödinger equation", "schrödinger-equation"],
  ["$k$-means", "k-means"],
  ["量子力学", "量子力学"],
  ["../../etc/passwd", "etc-passwd"],
  ["<script>alert(1)</script>", "script-alert-1-script"],
  ["\u0000", ""],
  ["!?", ""],
])("%j has the address %j", (term, slug) => {
  expect(keywordSlug(term)).toBe(slug);
});

test("a slug is short, well formed, and its own slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (term) => {
      const slug = keywordSlug(term);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slug).toBe(slug.toWellFormed());
      expect(keywordSlug(slug)).toBe(slug);
      expect(slug).not.toMatch(/[/\\?#%\s]|^-|-$/u);
    }),
    { seed: 5 },
  );
});
