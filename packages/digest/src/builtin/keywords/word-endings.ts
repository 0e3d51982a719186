const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns that end as adjectives do. */
const NOUNS_LIKE_ADJECTIVES = set(
  "signal animal metal crystal potential integral manual interval material journal goal mammal mineral terminal " +
    "proposal arrival removal retrieval survival denial trial capital hospital rival canal coral petal portal " +
    "withdrawal approval referral renewal reversal festival numeral fractal dual diagonal chemical individual " +
    "biennial ritual arsenal thermal total deal seal appeal initial serial rational functional differential " +
    "exponential radical oral residual polynomial monomial binomial credential tutorial editorial bacterial " +
    "music logic topic traffic fabric clinic epidemic pandemic metric statistic arithmetic heuristic mosaic panic " +
    "plastic critic characteristic antibiotic ceramic mechanic graphic lipoic characteristic tactic diagnostic " +
    "dynamic cubic quartic conic elastic harmonic comic public relic arsenic acoustic hydraulic rhetoric magic",
);
/** Ends of compounds that say how something is, and name nothing. */
const COMPOUND_TAILS = set(
  "rich level free like wise agnostic robust aware specific dependent independent scale consuming resistant driven " +
    "sensitive invariant efficient isolate high low order time only effective saving to by off on up than less prone " +
    "poor long wide deep shot friendly ready similar many few most stranded inspired fold out train tune",
);
const NOUNS_IN_LY = set(
  "family subfamily superfamily assembly anomaly butterfly fly supply reply monopoly polly gadfly firefly",
);

/** Whether a word is an adverb or adjective by its ending, whatever a tagger takes it for; `joined`: by a hyphen to the word before. */
export function endsNoTerm(word: string, joined: boolean): boolean {
  const lower = word.toLowerCase();
  // A tagger may leave "pre-train" whole.
  const tail = lower.slice(lower.lastIndexOf("-") + 1);
  if (tail !== lower && COMPOUND_TAILS.has(tail)) return true;
  if (joined && (COMPOUND_TAILS.has(lower) || /^\p{L}{2,}ed$/u.test(word))) return true;
  if (/ly$/u.test(lower)) return lower.length > 4 && !NOUNS_IN_LY.has(lower);
  return /(?:al|ic|ous|ian)$/u.test(word) && word === lower
    ? word.length > 4 && !NOUNS_LIKE_ADJECTIVES.has(word)
    : false;
}

/** Units and short forms of errors, which belong to the number before. */
const UNITS = set(
  "kda da fs ps ns ms hr hrs min sec kb bp mb gb mag mags gev tev mev kev ev ghz mhz khz thz hz nm mm cm km kpc mpc pc " +
    "mg kg ml db dex arcsec arcmin yr yrs gyr myr stat syst mol mmol mum mpa gpa iu erg jy",
);
const LATEX = set(
  "textit textbf texttt textsc emph mathrm mathbf mathcal mathbb mathfrak mathsf rm bf cal ldots cdot frac sqrt times quad " +
    "left right begin end label cite ref eqref citep citet it em",
);
const GREEK = set(
  "alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi " +
    "varphi chi psi omega",
);
/** The second half of "in vivo", the particles of names: what starts or ends with them is torn. */
const HALVES = set("vivo vitro silico situ priori posteriori facto novo hoc al");
const PARTICLES = set("van der den von de di la le du del");

const LONGEST_WORD = 24;
/** What counts the noun that a hyphen joins to it: the two tell of a third, "three-lamp" of halls. */
const COUNTS = set("one two three four five six seven eight nine ten single double multi");
/** Nouns in -ing for what a program or a cell does, which a tagger takes for verbs. */
const ACTIVITIES = set(
  "learning training computing processing sequencing imaging modeling modelling programming scheduling clustering " +
    "sampling encoding decoding coding signaling signalling splicing tracking parsing labeling labelling pruning " +
    "annealing screening profiling pooling hashing boosting forecasting reasoning planning mining",
);

/** Whether a word that a tagger takes for a verb is the noun that ends a phrase: the "learning" of "curriculum learning". */
export function isActivity(word: string): boolean {
  return ACTIVITIES.has(word.toLowerCase());
}

/** Whether a phrase is nothing but a count and the noun that it is joined to. */
export function isOnlyCount(phrase: string): boolean {
  const [count = "", noun = "", ...others] = phrase.toLowerCase().split("-");
  return COUNTS.has(count) && /^\p{Ll}+$/u.test(noun) && others.length === 0;
}

/** Whether some words are a unit, a mark-up command, a letter's name or a torn name rather than a term. */
export function isFragment(words: readonly string[]): boolean {
  const lowers = words.map((word) => word.toLowerCase());
  const first = lowers[0] ?? "";
  const last = lowers.at(-1) ?? "";
  if (lowers.join(" ") === "state of the art") return true;
  // A year, or words whose spaces were lost.
  if (/^\d+s$/u.test(lowers.join(" ")) || lowers.some((word) => word.length > LONGEST_WORD)) return true;
  if (UNITS.has(first) || HALVES.has(first) || PARTICLES.has(last)) return true;
  if (lowers.every((word) => GREEK.has(word) || LATEX.has(word))) return true;
  return lowers.some((word) => /^(?:text|math)(?:it|bf|rm|sf|tt|sc|cal|bb|frak)$/u.test(word));
}
