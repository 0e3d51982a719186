/**
 * Nouns and adjectives that open sentences of abstracts, and are hardly ever written with a capital elsewhere: counted
 * over the research data. The parser takes some of them for names there.
 */
const OPENING_WORDS: ReadonlySet<string> = new Set(
  (
    "aberrant abnormal abnormalities absence accurate actin active acute adenosine adherens adipogenic adipose " +
    "adoptive adult advances adversarial adverse aerobic alcohol alendronate alkaline allelic allogeneic " +
    "alterations alternative amino amyloid analogous anatomical aneuploidy animal animals antibiotic antibodies " +
    "antibody antigen antigenic antisense apical apoptotic applications appropriate arginine artemisinin arterial " +
    "aspirin associations astrocytes asynchronous atherosclerotic auditory autoimmune automatic autonomic " +
    "autophagy available bacteria bacterial bariatric baseline batch behavioral better biochemical biological " +
    "birth bisphosphonates blockade blood body bone brain breast calcium caloric calorie cancer capillary capsule " +
    "cardiac cardiovascular care cargo carotid carriers caspase catastrophic cell cells cellular central " +
    "centrioles centromeres centrosomes cerebellar cervical changes chemical children chimeric chitin cholesterol " +
    "chromatin chromosomal chromosome chronic cigarette circadian classic classical clearance clinical clinicians " +
    "clonal clusters code cognitive combinations combinatorial comparative comparison comparisons complex " +
    "complexes components compound compounds comprehensive computational computer conceptual concerns conclusions " +
    "concomitant conditional conditions confocal conformational congenital connections consistent contact " +
    "continual contrary contributions control controls conventional convergence convolutional coronary correct " +
    "correlations cortical craniofacial critical crude crystal cultures cumulative cyclic cystic cytokines " +
    "cytokinesis cytoplasmic cytosolic data death deaths deep defective defects deficiencies deficiency deletions " +
    "demographic dendritic dengue descriptive design developmental dexamethasone diabetes diabetic diagnostic " +
    "dietary differences differential digital direct discrete disease distinct divergent domain dominant dopamine " +
    "double drug drugs dynamic dynein ecological ectopic effect effective effects efficacy efficiency efficient " +
    "efforts electron electrophysiological embryonic embryos empirical endocytic endogenous endometrial " +
    "endothelial energy enhancers environmental enzymatic enzymes eosinophils epidemiologic epidemiological " +
    "epidermal epigenetic epistasis epithelial errors escape essential estimates eukaryotes eukaryotic evidence " +
    "evolutionary examples excessive exchange exercise exogenous exosomes experimental experiments exposure " +
    "expressions extensive extracellular extreme factors failure fate fear female females fibroblast fibroblasts " +
    "films final findings fingolimod fish flow fluorescence food foods force fork formal fractional frailty " +
    "frequency frequent full functional gastric gender gene generative genes genetic genome genomic germline " +
    "ghrelin glioblastoma glioma global glomerular glucose glutamate graph greater group groups growth hallmarks " +
    "health healthy heart hematopoietic hepatic hierarchical hippocampal histological histone historical " +
    "homocysteine homologous hotspot humans hydrogen hypoxia ibuprofen immune immunohistochemical " +
    "immunohistochemistry implications improvements incidence incident increases incremental independent " +
    "individual individuals infectious inflammatory influenza inhibitors inhibitory initial innate inputs " +
    "insufficient insulin integrins interactions interest interference intermediate internal interventions " +
    "interviews intestinal intracellular intrinsic invadopodia invariant inverse investigations issues kidney " +
    "kinetic kinetics kinetochores knockdown knockout knowledge laboratory language larger latent left leptin " +
    "leukemia levels life lifelong ligand light limitations lineage link lipid lithium liver logistic " +
    "longitudinal loss lung lysine lysosomal machine macrophages magnetic maintenance major malaria male " +
    "malignant mammalian mammals markers mass massive maternal mathematical matrix maximal maximum measurements " +
    "measures mechanisms mechanistic median medical megakaryocytes meiotic melatonin members membrane memory " +
    "mental mesenchymal metabolic metastatic metazoan metformin methodological methods mice microarray microbial " +
    "microorganisms microtubule migraine mild minimal missense mitochondria mitochondrial mitotic model models " +
    "modern modest molecular monocytes morphological motor mouse multiple multivariable multivariate murine " +
    "muscle mutant mutants mutational mutations myelodysplastic myeloid national native natural negative neonatal " +
    "nerve network neural neurological neuronal neurons neutral neutrophil neutrophils newer nitrate nitric noise " +
    "normal novel nucleosome nucleosomes numbers numerical nutrient nutritional object objective observational " +
    "observations odds older olmesartan oncogenic optical optimal optogenetic oral organisms oscillations " +
    "osteoclasts others outbreaks outcome outcomes oxidative oxygen pain pairwise pancreatic parallel parameters " +
    "paraquat parasites parents partial participants passive pathological patient patients pattern patterns " +
    "people peptide perceptual peripheral persistent persons pharmacists pharmacologic pharmacological pheromones " +
    "phylogenetic physical physicians physiological plant plants plasma platelet platelets pluripotency " +
    "pluripotent polar policies policy polymorphisms popular populations positive postnatal posttranslational " +
    "potential practical precise preclinical predictions predictive predictors preferential pregnancy pregnant " +
    "preliminary premature presence prevalence primary prion prions professional progress progressive " +
    "proliferative promoter proper prospective proteasome protective proteins proteomic psychiatric pulmonary " +
    "pulse quantitative quantum quercetin radial random rapid rates rats reactive readthrough real receiver " +
    "receptor recombinant recommendations recovery recurrent reductions reference regional relational relative " +
    "release relevant removal renal repeat rescue research researchers residues resistance respiratory response " +
    "responses results retinal retinoic retrieval retrospective reverse reversible rheumatoid rhythmic ribosome " +
    "risk risks robust rodent safety sample samples satellite search searches secondary segments selective " +
    "sensory separate sequence sequential sera serial serine serious serum severe sexual signals significant " +
    "silent simple simulations skeletal skin sleep slow social sodium solid soluble somatic source spatial " +
    "specific spectral sperm spin spinal spindle spontaneous stable standard state statins statistical statistics " +
    "stepwise steroid sterol stochastic strains strategies stress stroke stromal structural structure structures " +
    "studies study subcellular subcutaneous subgroup subjects subsequent substantial subunit successful summary " +
    "surgical survival survivors sympathetic symptoms synapses synaptic synchronous synthesis synthetic system " +
    "systematic systemic technical techniques technological telomerase telomere telomeres temporal tenofovir " +
    "tetraploid theoretical therapeutic thyroid time tissue today tolerance touch traditional transcriptional " +
    "transcriptomic transcripts transfer transgenic transient translational transport trial trials true tumor " +
    "tumors tumour ultrasound uncertainty unique univariate values varenicline variables variational vascular " +
    "vertebrate vertebrates videos viral viruses visual weight whole women work years yeast zebrafish"
  ).split(" "),
);

/** Endings of words for kinds of things, which no name has: "somitogenesis", "adhesion". */
const KINDS = /(?:okine|protein|genesis|osis|ysis|tion|sion|ment|ness|ity|ism|ology|graphy|metry)$/u;

/** Whether a word that opens a sentence has its capital for that alone, whatever the parser takes it for. */
export function isCommonOpening(lower: string): boolean {
  return OPENING_WORDS.has(lower) || KINDS.test(lower);
}
