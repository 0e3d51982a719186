import { wordTable } from "../word-table.ts";

/** Nouns that say how much of something a thing has or is, and how a thing is said to have more of it, and less. */
export const QUALITIES: ReadonlyMap<string, readonly [more: string, less?: string]> = wordTable({
  accuracy: ["more accurate", "less accurate"],
  efficiency: ["more efficient", "less efficient"],
  robustness: ["more robust", "less robust"],
  stability: ["more stable", "less stable"],
  reliability: ["more reliable", "less reliable"],
  diversity: ["more diverse", "less diverse"],
  complexity: ["more complex", "less complex"],
  flexibility: ["more flexible", "less flexible"],
  effectiveness: ["more effective", "less effective"],
  efficacy: ["more effective", "less effective"],
  precision: ["more precise", "less precise"],
  safety: ["safer"],
  quality: ["better"],
  performance: ["do better"],
  size: ["larger", "smaller"],
  severity: ["more severe", "less severe"],
  likelihood: ["more likely", "less likely"],
  probability: ["more likely", "less likely"],
  chance: ["more likely", "less likely"],
  chances: ["more likely", "less likely"],
  risk: ["more likely", "less likely"],
});
