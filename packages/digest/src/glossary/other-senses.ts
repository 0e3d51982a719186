const NAMES =
  // Networks, games and figures that share a word with another thing.
  "policy bootstrapping|value bootstrapping|" +
  // Geometry and algebra.
  "vertex operator|vertex algebra|ricci soliton|kähler-ricci soliton|homological perturbation theory|axiom a|" +
  "graph over|graphs over|entire graph|logical operator|boolean operator|search operator|crossover operator|" +
  // Physics.
  "adiabatic perturbation|adiabatic fluctuation|adiabatic mode|adiabatic index|adiabatic exponent|" +
  "dual superconductor|holographic superconductor|holographic superconductivity|color superconductor|" +
  "color superconductivity|colour superconductor|colour superconductivity|magnetic torus|dusty torus|dust torus|" +
  // Living things.
  "viral dark matter|microbial dark matter|biological dark matter|genomic dark matter|dark matter of the genome|" +
  "ground state naive pluripotency|ground state of pluripotency|ground state pluripotency|pluripotent ground state|" +
  "human ground state|dissipation of the mitochondrial|dissipation of the membrane|dissipation of membrane|" +
  "dark matter of the proteome|social norm|cultural norm|gender norm|moral norm|" +
  "stiff substrate|soft substrate|rigid substrate|compliant substrate|elastic substrate|adhesive substrate|" +
  "substrate stiffness|substrate rigidity|glass substrate|silicon substrate|" +
  "myelin basic protein|leukemia inhibitory factor|leukaemia inhibitory factor|hepatocyte growth factor|" +
  "sarcoma viral oncogene|sarcoma virus|translocated promoter region|pituitary adenylate cyclase|" +
  "immunoglobulin superfamily|nucleotide-binding oligomerization domain|anemia virus";

/** Names that hold a term of the glossary in another sense than the one explained: nothing is shown for them. */
export const OTHER_SENSES: readonly string[] = NAMES.split("|");
