import { ANALYSIS_ENTRIES } from "./entries-analysis.ts";
import { ASSOCIATIVE_MEMORIES_ENTRIES } from "./entries-associative-memories.ts";
import { ASTRONOMY_ENTRIES } from "./entries-astronomy.ts";
import { BODY_AND_DISEASE_ENTRIES } from "./entries-body-and-disease.ts";
import { BRAIN_ENTRIES } from "./entries-brain.ts";
import { CELL_LIFE_ENTRIES } from "./entries-cell-life.ts";
import { CELL_MACHINERY_ENTRIES } from "./entries-cell-machinery.ts";
import { CELLS_ENTRIES } from "./entries-cells.ts";
import { CHEMISTRY_ENTRIES } from "./entries-chemistry.ts";
import { CHROMOSOMES_ENTRIES } from "./entries-chromosomes.ts";
import { CLINICAL_STUDIES_ENTRIES } from "./entries-clinical-studies.ts";
import { COMPUTING_ENTRIES } from "./entries-computing.ts";
import { CRYSTALS_AND_MAGNETS_ENTRIES } from "./entries-crystals-and-magnets.ts";
import { EARTH_ENTRIES } from "./entries-earth.ts";
import { ECONOMICS_ENTRIES } from "./entries-economics.ts";
import { ENGINEERING_ENTRIES } from "./entries-engineering.ts";
import { EVERYDAY_SCIENCE_ENTRIES } from "./entries-everyday-science.ts";
import { FIELDS_AND_PARTICLES_ENTRIES } from "./entries-fields-and-particles.ts";
import { FLUIDS_AND_PLASMA_ENTRIES } from "./entries-fluids-and-plasma.ts";
import { FORCES_AND_MATTER_ENTRIES } from "./entries-forces-and-matter.ts";
import { GENE_CONTROL_ENTRIES } from "./entries-gene-control.ts";
import { GENE_PRODUCTS_ENTRIES } from "./entries-gene-products.ts";
import { GENES_ENTRIES } from "./entries-genes.ts";
import { GERMS_AND_DEFENCES_ENTRIES } from "./entries-germs-and-defences.ts";
import { GRAVITATION_ENTRIES } from "./entries-gravitation.ts";
import { GROWTH_AND_TUMORS_ENTRIES } from "./entries-growth-and-tumors.ts";
import { IMMUNITY_ENTRIES } from "./entries-immunity.ts";
import { LANGUAGE_ENTRIES } from "./entries-language.ts";
import { LEARNING_ENTRIES } from "./entries-learning.ts";
import { LEARNING_DATA_ENTRIES } from "./entries-learning-data.ts";
import { LEARNING_JUDGED_ENTRIES } from "./entries-learning-judged.ts";
import { LEARNING_PRACTICE_ENTRIES } from "./entries-learning-practice.ts";
import { LEARNING_STEPS_ENTRIES } from "./entries-learning-steps.ts";
import { LIFE_ENTRIES } from "./entries-life.ts";
import { MACHINES_AND_MARKETS_ENTRIES } from "./entries-machines-and-markets.ts";
import { MATHEMATICS_ENTRIES } from "./entries-mathematics.ts";
import { MATTER_ENTRIES } from "./entries-matter.ts";
import { MATTER_AND_STARS_ENTRIES } from "./entries-matter-and-stars.ts";
import { MEDICINE_ENTRIES } from "./entries-medicine.ts";
import { MIND_ENTRIES } from "./entries-mind.ts";
import { MODELS_OF_DATA_ENTRIES } from "./entries-models-of-data.ts";
import { MOLECULES_ENTRIES } from "./entries-molecules.ts";
import { NERVES_AND_CREATURES_ENTRIES } from "./entries-nerves-and-creatures.ts";
import { NEURAL_NETWORKS_ENTRIES } from "./entries-neural-networks.ts";
import { ORGANS_ENTRIES } from "./entries-organs.ts";
import { PARTICLE_PHYSICS_ENTRIES } from "./entries-particle-physics.ts";
import { PARTS_OF_THE_BODY_ENTRIES } from "./entries-parts-of-the-body.ts";
import { PATIENTS_ENTRIES } from "./entries-patients.ts";
import { PHYSICS_ENTRIES } from "./entries-physics.ts";
import { PROBABILITY_ENTRIES } from "./entries-probability.ts";
import { PROTEINS_ENTRIES } from "./entries-proteins.ts";
import { QUANTUM_ENTRIES } from "./entries-quantum.ts";
import { REINFORCEMENT_LEARNING_ENTRIES } from "./entries-reinforcement-learning.ts";
import { SECURITY_ENTRIES } from "./entries-security.ts";
import { SHAPES_AND_EQUATIONS_ENTRIES } from "./entries-shapes-and-equations.ts";
import { SIGNALS_ENTRIES } from "./entries-signals.ts";
import { SKIES_ENTRIES } from "./entries-skies.ts";
import { SOFTWARE_ENTRIES } from "./entries-software.ts";
import { SPACES_AND_NUMBERS_ENTRIES } from "./entries-spaces-and-numbers.ts";
import { STARS_AND_TELESCOPES_ENTRIES } from "./entries-stars-and-telescopes.ts";
import { STATISTICS_ENTRIES } from "./entries-statistics.ts";
import { TISSUES_ENTRIES } from "./entries-tissues.ts";
import { TRAINING_ENTRIES } from "./entries-training.ts";
import { TRANSFORMER_ENTRIES } from "./entries-transformers.ts";
import { TRIALS_AND_CARE_ENTRIES } from "./entries-trials-and-care.ts";
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
  ...GENES_ENTRIES,
  ...GENE_CONTROL_ENTRIES,
  ...PROTEINS_ENTRIES,
  ...CELLS_ENTRIES,
  ...CELL_LIFE_ENTRIES,
  ...BRAIN_ENTRIES,
  ...MIND_ENTRIES,
  ...MEDICINE_ENTRIES,
  ...CLINICAL_STUDIES_ENTRIES,
  ...BODY_AND_DISEASE_ENTRIES,
  ...IMMUNITY_ENTRIES,
  ...CHEMISTRY_ENTRIES,
  ...PHYSICS_ENTRIES,
  ...QUANTUM_ENTRIES,
  ...MATTER_ENTRIES,
  ...FLUIDS_AND_PLASMA_ENTRIES,
  ...PARTICLE_PHYSICS_ENTRIES,
  ...GRAVITATION_ENTRIES,
  ...ASTRONOMY_ENTRIES,
  ...EARTH_ENTRIES,
  ...ECONOMICS_ENTRIES,
  ...ENGINEERING_ENTRIES,
  ...EVERYDAY_SCIENCE_ENTRIES,
  ...SPACES_AND_NUMBERS_ENTRIES,
  ...SKIES_ENTRIES,
  ...TRAINING_ENTRIES,
  ...FORCES_AND_MATTER_ENTRIES,
  ...MOLECULES_ENTRIES,
  ...TISSUES_ENTRIES,
  ...PATIENTS_ENTRIES,
  ...LEARNING_PRACTICE_ENTRIES,
  ...MATTER_AND_STARS_ENTRIES,
  ...CHROMOSOMES_ENTRIES,
  ...GENE_PRODUCTS_ENTRIES,
  ...SIGNALS_ENTRIES,
  ...CELL_MACHINERY_ENTRIES,
  ...TRIALS_AND_CARE_ENTRIES,
  ...ORGANS_ENTRIES,
  ...GROWTH_AND_TUMORS_ENTRIES,
  ...GERMS_AND_DEFENCES_ENTRIES,
  ...PARTS_OF_THE_BODY_ENTRIES,
  ...NERVES_AND_CREATURES_ENTRIES,
  ...LEARNING_DATA_ENTRIES,
  ...LEARNING_STEPS_ENTRIES,
  ...FIELDS_AND_PARTICLES_ENTRIES,
  ...CRYSTALS_AND_MAGNETS_ENTRIES,
  ...STARS_AND_TELESCOPES_ENTRIES,
  ...SHAPES_AND_EQUATIONS_ENTRIES,
  ...LEARNING_JUDGED_ENTRIES,
  ...MODELS_OF_DATA_ENTRIES,
  ...MACHINES_AND_MARKETS_ENTRIES,
];
