import { LEARNING_ENTRIES } from "./entries-learning.ts";
import { LIFE_ENTRIES } from "./entries-life.ts";
import { MATHEMATICS_ENTRIES } from "./entries-mathematics.ts";
import { PHYSICS_ENTRIES } from "./entries-physics.ts";
import { STATISTICS_ENTRIES } from "./entries-statistics.ts";
import { TRANSFORMER_ENTRIES } from "./entries-transformers.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";

/** Every explanation that we have. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  ...TRANSFORMER_ENTRIES,
  ...LEARNING_ENTRIES,
  ...STATISTICS_ENTRIES,
  ...LIFE_ENTRIES,
  ...PHYSICS_ENTRIES,
  ...MATHEMATICS_ENTRIES,
];
