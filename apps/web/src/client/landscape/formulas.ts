import type { PlanarEnergy } from "@engram/memory";

/** The energies in plain characters, alike in every language; d patterns ρ, the state x. */
export const FORMULAS: Readonly<Record<PlanarEnergy, string>> = {
  distance: "E(x) = −(1/β) log Σ exp(−β‖x − ρᵢ‖²)",
  mchn: "E(x) = −(1/β) log Σ exp(β ρᵢ·x) + ½‖x‖² + (log d)/β + ½ max‖ρ‖²",
  exponential: "E(x) = −log Σ exp(ρᵢ·x)",
  dense: "E(x) = −Σ (ρᵢ·x)⁴",
  hopfield: "E(x) = −½ Σ (ρᵢ·x)²",
};
