import { expect, test } from "vitest";
import { inSigns } from "./in-signs.ts";

test.each([
  ["g(x) - log d <= E(x) <= g(x)", "g(x) − log d ≤ E(x) ≤ g(x)"],
  [
    "within -Delta and Delta + log d, or [-(Delta + log d), 0]",
    "within −Δ and Δ + log d, or [−(Δ + log d), 0]",
  ],
  ["a radius of sqrt(n/(2 pi e))", "a radius of √(n/(2 π e))"],
  ["N/D*^2 against N = A l d_emb^2", "N/D*² against N = A l d_emb²"],
  ["x_i = ||x - rho^i||^2, with x_i* and E_t", "xᵢ = ‖x − ρⁱ‖², with xᵢ* and Eₜ"],
  ["x_1 against x_2", "x₁ against x₂"],
  ["R K^T (K K^T + lambda C)^(-1)", "R Kᵀ (K Kᵀ + λ C)⁻¹"],
  ["of order n^(r-1), n^r or exp(-beta Delta_i)", "of order n^(r−1), nʳ or exp(−β Δᵢ)"],
])("%s is shown as %s", (text, expected) => {
  expect(inSigns(text)).toBe(expected);
});

test.each([
  "a well-known nearest-neighbour index",
  "rounding (1e-9 relative)",
  "picks a pile, E_global and d_FF",
  "seed_12",
  "C^(n/2)",
])("%s stays as it is", (text) => {
  expect(inSigns(text)).toBe(text);
});
