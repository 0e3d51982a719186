import { ANALYSIS_ENTRIES } from "./entries-analysis.ts";
import { ASSOCIATIVE_MEMORIES_ENTRIES } from "./entries-associative-memories.ts";
import { COMPUTING_ENTRIES } from "./entries-computing.ts";
import { LANGUAGE_ENTRIES } from "./entries-language.ts";
import { LEARNING_ENTRIES } from "./entries-learning.ts";
import { LIFE_ENTRIES } from "./entries-life.ts";
import { MATHEMATICS_ENTRIES } from "./entries-mathematics.ts";
import { NEURAL_NETWORKS_ENTRIES } from "./entries-neural-networks.ts";
import { PHYSICS_ENTRIES } from "./entries-physics.ts";
import { PROBABILITY_ENTRIES } from "./entries-probability.ts";
import { REINFORCEMENT_LEARNING_ENTRIES } from "./entries-reinforcement-learning.ts";
import { SECURITY_ENTRIES } from "./entries-security.ts";
import { SOFTWARE_ENTRIES } from "./entries-software.ts";
import { STATISTICS_ENTRIES } from "./entries-statistics.ts";
import { TRANSFORMER_ENTRIES } from "./entries-transformers.ts";
import { VISION_ENTRIES } from "./entries-vision.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";

/** Every explanation that we have. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  ...ASSOCIATIVE_MEMORIES_ENTRIES,
  ...TRANSFORMER_ENTRIES,
  ...LEARNING_ENTRIES,
  ...NEURAL_NETWORKS_ENTRIES,
  ...REINFORCEMENT_LEARNING_ENTRIES,
  ...LANGUAGE_ENTRIES,
  ...VISION_ENTRIES,
  ...STATISTICS_ENTRIES,
  ...PROBABILITY_ENTRIES,
  ...MATHEMATICS_ENTRIES,
  ...ANALYSIS_ENTRIES,
  ...COMPUTING_ENTRIES,
  ...SOFTWARE_ENTRIES,
  ...SECURITY_ENTRIES,
  ...LIFE_ENTRIES,
  ...PHYSICS_ENTRIES,
];
