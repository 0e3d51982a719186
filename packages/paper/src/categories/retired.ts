import type { RetiredRow } from "./category-row.ts";

/** Archives of the 1990s that became categories of others; their papers keep the old code. */
export const RETIRED: readonly RetiredRow[] = [
  ["acc-phys", "Accelerator Physics", "Physique des accélérateurs", "physics.acc-ph"],
  [
    "adap-org",
    "Adaptation, Noise, and Self-Organizing Systems",
    "Adaptation, bruit et systèmes auto-organisés",
    "nlin.AO",
  ],
  ["alg-geom", "Algebraic Geometry", "Géométrie algébrique", "math.AG"],
  ["ao-sci", "Atmospheric-Oceanic Sciences", "Sciences de l’atmosphère et des océans", "physics.ao-ph"],
  [
    "atom-ph",
    "Atomic, Molecular and Optical Physics",
    "Physique atomique, moléculaire et optique",
    "physics.atom-ph",
  ],
  ["bayes-an", "Bayesian Analysis", "Analyse bayésienne", "physics.data-an"],
  ["chao-dyn", "Chaotic Dynamics", "Dynamique chaotique", "nlin.CD"],
  ["chem-ph", "Chemical Physics", "Physique chimique", "physics.chem-ph"],
  ["cmp-lg", "Computation and Language", "Traitement automatique des langues", "cs.CL"],
  ["comp-gas", "Cellular Automata and Lattice Gases", "Automates cellulaires et gaz sur réseau", "nlin.CG"],
  ["dg-ga", "Differential Geometry", "Géométrie différentielle", "math.DG"],
  ["funct-an", "Functional Analysis", "Analyse fonctionnelle", "math.FA"],
  ["mtrl-th", "Materials Theory", "Théorie des matériaux", "cond-mat.mtrl-sci"],
  ["patt-sol", "Pattern Formation and Solitons", "Formation de motifs et solitons", "nlin.PS"],
  ["plasm-ph", "Plasma Physics", "Physique des plasmas", "physics.plasm-ph"],
  ["q-alg", "Quantum Algebra and Topology", "Algèbre et topologie quantiques", "math.QA"],
  [
    "solv-int",
    "Exactly Solvable and Integrable Systems",
    "Systèmes exactement solubles et systèmes intégrables",
    "nlin.SI",
  ],
  ["supr-con", "Superconductivity", "Supraconductivité", "cond-mat.supr-con"],
];
