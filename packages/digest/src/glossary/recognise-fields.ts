import type { GlossaryField } from "./glossary-entry.ts";

/** Words and phrases that hardly occur outside their field. A text belongs to a field from three different ones on. */
const MARKERS: Readonly<Record<GlossaryField, readonly string[]>> = {
  learning: (
    "neural network|neural networks|deep learning|machine learning|training|trained|train|training data|training set|" +
    "training samples|supervised|unsupervised|reinforcement learning|language model|language models|classifier|" +
    "classifiers|gradient descent|backpropagation|overfitting|generalization|imagenet|mnist|cifar|cifar-10|bert|gpt|" +
    "gpt-2|gpt-3|lstm|rnn|cnn|gan|gans|vae|embedding|embeddings|attention mechanism|transformer|transformers|" +
    "convolutional|recurrent|latent|fine-tuning|pre-training|cross-entropy|loss function|image classification|" +
    "natural language processing|few-shot|adversarial|autoencoder|hopfield network|hopfield networks|tokens|" +
    "learning algorithm|learning algorithms|learned|datasets|stochastic gradient|benchmarks|deep neural"
  ).split("|"),
  statistics: (
    "estimator|estimators|posterior|prior distribution|likelihood|bayesian|regression|confidence interval|" +
    "confidence intervals|p-value|statistically|sample size|variance|markov chain|monte carlo|hypothesis test|" +
    "covariance|random variables|distribution|distributions|probability|statistical|stochastic|samples|odds ratio|" +
    "probabilistic|gaussian|inference|random"
  ).split("|"),
  life: (
    "gene|genes|protein|proteins|cell|cells|cellular|rna|dna|mrna|genome|genomes|mutation|mutations|mutant|mutants|" +
    "receptor|receptors|neurons|neuronal|cortex|synaptic|mice|mouse|rats|drosophila|yeast|bacteria|bacterial|enzyme|" +
    "membrane|transcription|phenotype|signaling|embryos|tissue|tissues|organisms|species|molecular|kinase|ligand|" +
    "chromatin|brain|immune|virus|viral|infection|chromosome|chromosomes|metabolic|in vivo|in vitro"
  ).split("|"),
  medicine: (
    "patients|patient|clinical|treatment|therapy|disease|diseases|trial|trials|mortality|diagnosis|symptoms|hospital|" +
    "randomized|randomised|placebo|cohort|tumor|tumour|cancer|risk|prevalence|incidence|health|dose|blood|" +
    "participants|years of age|follow-up|surgery|therapeutic|drug|drugs|hazard ratio|odds ratio"
  ).split("|"),
  physics: (
    "quantum|electron|electrons|photon|photons|spin|magnetic|phonon|lattice|superconducting|superconductivity|" +
    "hamiltonian|gauge|boson|fermion|fermions|quark|quarks|neutrino|neutrinos|lagrangian|symmetry breaking|" +
    "renormalization|collider|gev|tev|mev|qubit|qubits|entanglement|string theory|supergravity|supersymmetric|" +
    "ground state|phase transition|optical|laser|plasma|particle|particles|temperature|thermodynamic|scattering|" +
    "conformal field theory|coupling|ferromagnetic|conductance|quantum mechanics"
  ).split("|"),
  astronomy: (
    "galaxy|galaxies|star|stars|stellar|redshift|black hole|black holes|supernova|supernovae|telescope|spectra|" +
    "luminosity|cosmological|cosmology|universe|dark matter|dark energy|planet|planets|planetary|solar|kpc|mpc|" +
    "accretion|interstellar|x-ray|photometry|photometric|emission lines|neutron star|neutron stars|gamma-ray|halo|" +
    "orbit|orbits|orbital|gravitational|milky way|chandra|hubble|quasars|quasar"
  ).split("|"),
  chemistry: (
    "molecule|molecules|molecular|catalyst|catalysts|catalytic|polymer|polymers|solvent|solvents|reactant|reactants|" +
    "reagent|reagents|synthesized|synthesised|oxidation|oxide|oxides|ligand|ligands|electrolyte|electrode|electrodes|" +
    "anode|cathode|adsorption|adsorbed|desorption|aqueous|hydrogen|oxygen|nitrogen|carbon|chemical reaction|" +
    "chemical reactions|reaction rates|organic|inorganic|stoichiometric|spectroscopy|chemistry|ab initio|hydroxyl|" +
    "electrochemical|nanoparticles|acid|acids|crystallization|solubility|ph"
  ).split("|"),
  earth: (
    "climate|atmosphere|atmospheric|ocean|oceanic|oceans|precipitation|rainfall|sea surface|sea level|monsoon|weather|" +
    "meteorological|earthquake|earthquakes|seismic|tectonic|crust|mantle|sediment|sediments|soil|hydrological|glacier|" +
    "glaciers|ice sheet|arctic|antarctic|aerosols|greenhouse|ozone|troposphere|stratosphere|geophysical|volcanic|" +
    "carbon dioxide|co2|satellite observations|reanalysis|groundwater|river|rivers|latitude|tropical"
  ).split("|"),
  economics: (
    "economic|economy|economies|economics|market|markets|price|prices|pricing|investor|investors|financial|finance|" +
    "bank|banks|asset|assets|stock|stocks|trading|traders|wages|income|gdp|inflation|interest rate|interest rates|" +
    "consumer|consumers|household|households|labor market|labour market|welfare|taxes|taxation|returns|equity|bonds|" +
    "firms|trade|currency|auction|auctions|bidders|monetary|volatility|portfolio|demand|agents|incentives|unemployment"
  ).split("|"),
  engineering: (
    "controller|controllers|actuator|actuators|sensor|sensors|receiver|receivers|transmitter|transmitters|antenna|" +
    "antennas|wireless|signal processing|modulation|bandwidth|closed-loop|feedback|filter|filters|voltage|circuit|" +
    "circuits|cmos|fpga|transistor|transistors|power grid|power system|power systems|radar|mimo|ofdm|beamforming|" +
    "channel|fading|estimator|interference|spectrum|noise|frequency|frequencies|robot|robots|vehicle|vehicles|" +
    "aircraft|actuation|stability|load|grid|denoising|microphone|speech|image reconstruction"
  ).split("|"),
  mathematics: (
    "theorem|theorems|prove|proof|lemma|conjecture|manifold|manifolds|algebra|algebras|polynomial|polynomials|" +
    "isomorphic|isomorphism|homology|cohomology|functor|equation|equations|banach|hilbert|operator|operators|" +
    "bounded|convergence|prime|integers|finite|graph|graphs|group|groups|topological|variety|varieties|modules|" +
    "eigenvalues|symmetric|invariant|invariants|boundary conditions|combinatorial"
  ).split("|"),
  computing: (
    "algorithm|algorithms|complexity|np-hard|np-complete|polynomial time|polynomial-time|software|protocol|protocols|" +
    "network traffic|servers|server|database|databases|queries|encryption|cryptographic|security|distributed|" +
    "compiler|programming|scheduling|wireless|nodes|approximation|optimal|computational|channel|capacity|bounds|" +
    "data structure|data structures|hardware|processors|approximation algorithm|throughput"
  ).split("|"),
};

/** Markers of a field that a text must show, the term itself not counted. */
const ENOUGH = 3;

const MATCHERS: readonly (readonly [GlossaryField, RegExp])[] = Object.entries(MARKERS).map(
  ([field, markers]) => [
    field as GlossaryField,
    new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${[...markers].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}-])`,
      "gu",
    ),
  ],
);

/** The fields of a text, each with the different markers that speak for it. */
export function recogniseFields(text: string): ReadonlyMap<GlossaryField, ReadonlySet<string>> {
  const lower = text.toLowerCase();
  return new Map(
    MATCHERS.map(([field, matcher]) => [
      field,
      new Set([...lower.matchAll(matcher)].map(([marker]) => marker)),
    ]),
  );
}

/** Whether enough speaks for a field besides a term itself: its own words prove nothing about the sense it has here. */
export function belongsTo(
  fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>,
  field: GlossaryField,
  term: string,
): boolean {
  const markers = [...(fields.get(field) ?? [])].filter(
    (marker) => !term.includes(marker) && !marker.includes(term),
  );
  return markers.length >= ENOUGH;
}
