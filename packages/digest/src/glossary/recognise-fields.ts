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
/** So many are enough where the field shows more markers than any other. */
const ENOUGH_OF_THE_FIRST = 2;

interface Marker {
  readonly field: GlossaryField;
  readonly text: string;
  readonly words: readonly string[];
}

const FIELDS = Object.keys(MARKERS) as GlossaryField[];
/** Markers by their first word, the longest first. */
const BY_FIRST_WORD = markersByFirstWord();

function markersByFirstWord(): ReadonlyMap<string, readonly Marker[]> {
  const found = new Map<string, Marker[]>();
  for (const field of FIELDS) {
    for (const text of MARKERS[field]) {
      const words = text.split(" ");
      const group = found.get(words[0] ?? "") ?? [];
      group.push({ field, text, words });
      found.set(words[0] ?? "", group);
    }
  }
  for (const group of found.values()) group.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The fields of a text, each with the different markers that speak for it. Of markers that overlap, the longer. */
export function recogniseFields(text: string): ReadonlyMap<GlossaryField, ReadonlySet<string>> {
  const { words, joined } = wordsOf(text.toLowerCase());
  const found = new Map(FIELDS.map((field) => [field, new Set<string>()]));
  const free = new Map<GlossaryField, number>();
  for (const [index, word] of words.entries()) {
    for (const marker of BY_FIRST_WORD.get(word) ?? []) {
      if ((free.get(marker.field) ?? 0) > index || !stands(marker, words, joined, index)) continue;
      found.get(marker.field)?.add(marker.text);
      free.set(marker.field, index + marker.words.length);
    }
  }
  return found;
}

function stands(
  { words: own }: Marker,
  words: readonly string[],
  joined: readonly boolean[],
  index: number,
): boolean {
  for (let offset = 1; offset < own.length; offset += 1)
    if (words[index + offset] !== own[offset] || joined[index + offset] !== true) return false;
  return true;
}

/** Runs of letters, digits and hyphens, and whether each is parted from the one before by a single space. */
function wordsOf(text: string): { readonly words: readonly string[]; readonly joined: readonly boolean[] } {
  const words: string[] = [];
  const joined: boolean[] = [];
  let start = -1;
  let end = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isOfWord(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      joined.push(start === end + 1 && text.charCodeAt(end) === SPACE);
      words.push(text.slice(start, at));
      end = at;
      start = -1;
    }
  }
  return { words, joined };
}

const SPACE = 0x20;

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
  return /[\p{L}\p{N}\p{Cs}]/u.test(text.charAt(at));
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
  if (markers.length >= ENOUGH) return true;
  return markers.length >= ENOUGH_OF_THE_FIRST && isFirst(fields, field);
}

/** Whether a text shows one of some markers, of whatever field; none asked for: yes. */
export function showsAny(
  fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>,
  markers: readonly string[],
): boolean {
  return (
    markers.length === 0 || markers.some((marker) => [...fields.values()].some((own) => own.has(marker)))
  );
}

/** Whether a text shows more markers of a field than of any other. */
function isFirst(fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>, field: GlossaryField): boolean {
  const own = fields.get(field)?.size ?? 0;
  return [...fields].every(([other, markers]) => other === field || markers.size < own);
}
