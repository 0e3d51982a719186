const OF_MATHEMATICS_AND_PROGRAMS =
  "policy bootstrapping|value bootstrapping|inverse dynamics model|spectral inference network|vertex operator|vertex algebra|ricci soliton|kähler-ricci soliton|" +
  "homological perturbation theory|axiom a|graph over|graphs over|entire graph|logical operator|boolean operator|" +
  "search operator|crossover operator|redshift space|combinatorial library|combinatorial libraries|" +
  "combinatorial therapy|combinatorial control|combinatorial code|combinatorial peptide|combinatorial protein";

const OF_PHYSICS =
  "vertex function|three-gluon vertex|quark-gluon vertex|interaction vertex|vertex correction|vertex weight|vertex model|adiabatic perturbation|adiabatic fluctuation|adiabatic mode|adiabatic index|adiabatic exponent|" +
  "dual superconductor|holographic superconductor|holographic superconductivity|color superconductor|" +
  "color superconductivity|colour superconductor|colour superconductivity|magnetic torus|dusty torus|dust torus|" +
  "impurity solver|impurity model|impurity problem|vector vortex|vector beam|vector boson|vector meson|" +
  "synchrotron emitting|synchrotron emitter|synchrotron flux|synchrotron loss|synchrotron losses|" +
  "synchrotron cooling|synchrotron spectrum|synchrotron component|synchrotron peak|synchrotron model|" +
  "synchrotron process|our event horizon|cosmic event horizon|cosmological event horizon|phononic band gap|" +
  "photonic band gap|acoustic band gap|acoustic band structure|photonic band structure|phononic band structure";

const OF_LIFE =
  "arousal from torpor|arousal from hibernation|periodic arousal|spontaneous arousal|interbout arousal|receptor neuron|receptor neurone|receptor potential|clinical algorithm|diagnostic algorithm|treatment algorithm|triage algorithm|viral dark matter|microbial dark matter|biological dark matter|genomic dark matter|dark matter of the genome|" +
  "dark matter of the proteome|social norm|cultural norm|gender norm|moral norm|" +
  "ground state naive pluripotency|ground state of pluripotency|ground state pluripotency|pluripotent ground state|" +
  "human ground state|dissipation of the mitochondrial|dissipation of the membrane|dissipation of membrane|" +
  "stiff substrate|soft substrate|rigid substrate|compliant substrate|elastic substrate|adhesive substrate|" +
  "substrate stiffness|substrate rigidity|glass substrate|silicon substrate|micropatterned substrate|" +
  "internal mammary|internal mammary artery|malignant outcome|malignant hypertension|malignant hyperthermia|" +
  "malignant arrhythmia|malignant course|gold standards framework|interstitial deletion|" +
  "neural substrate|neuronal substrate|neurobiological substrate|anatomical substrate|underlying substrate";

/** Names of genes, proteins and viruses that are called after a tissue or an illness. */
const OF_PROTEINS =
  "myelin basic protein|leukemia inhibitory factor|leukaemia inhibitory factor|hepatocyte growth factor|" +
  "sarcoma viral oncogene|sarcoma virus|leukemia virus|leukaemia virus|translocated promoter region|" +
  "pituitary adenylate cyclase|immunoglobulin superfamily|nucleotide-binding oligomerization domain|anemia virus|" +
  "fanconi anemia|fanconi anaemia|anaplastic lymphoma kinase|anaplastic lymphoma receptor|apolipoprotein b mrna|" +
  "insulin receptor substrate|receptor substrate|growth differentiation factor|myeloid differentiation factor|" +
  "myeloid differentiation primary response|enhancer of zeste|enhancer binding protein|" +
  "ataxia telangiectasia mutated|glycogen synthase kinase|tyrosine hydroxylase|adenosine deaminase|" +
  "pyruvate kinase|pyruvate dehydrogenase|lactate dehydrogenase|proline racemase|melanoma antigen|" +
  "cytochrome c oxidase|cytochrome c reductase|programmed cell death 1|programmed cell death-1|programmed cell death ligand|" +
  "programmed cell death protein|programmed cell death receptor|" +
  "squamous cell carcinoma antigen|lymphocyte antigen|t-lymphocyte antigen|t lymphocyte antigen|leukocyte antigen|attachment protein receptor|bcl-2 family|bcl-2 protein family|bcl-2 homology|chemokine c-c motif";

/** Names that hold a term of the glossary in another sense than the one explained: nothing is shown for them. */
export const OTHER_SENSES: readonly string[] = [
  OF_MATHEMATICS_AND_PROGRAMS,
  OF_PHYSICS,
  OF_LIFE,
  OF_PROTEINS,
].flatMap((names) => names.split("|"));
