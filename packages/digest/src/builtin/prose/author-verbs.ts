/** What authors say of themselves: base forms that, after "we ... and", can be nothing but a verb of theirs. */
export const CLEAR_AUTHOR_VERBS: ReadonlySet<string> = new Set(
  (
    "show demonstrate prove find propose present introduce describe discuss argue conclude derive evaluate analyze " +
    "analyse compare suggest observe obtain develop investigate explore examine provide apply illustrate explain " +
    "identify determine establish verify validate confirm construct compute calculate predict consider characterize " +
    "characterise extend generalize generalise define formulate conjecture hypothesize"
  ).split(" "),
);

/** The same in the past. */
export const CLEAR_AUTHOR_PASTS: ReadonlySet<string> = new Set([
  ...[...CLEAR_AUTHOR_VERBS].map((verb) => (verb.endsWith("e") ? `${verb}d` : `${verb}ed`)),
  "identified",
  "verified",
  "applied",
  "found",
]);

/** What authors do in abstracts, and people in general hardly ever: after "we", these tell who is meant. */
export const AUTHORS_DO: ReadonlySet<string> = new Set([
  ...CLEAR_AUTHOR_VERBS,
  ..."use report study review perform test conduct generate hypothesise give aim address focus argue call estimate assess".split(
    " ",
  ),
  ..."train design discover measure detect achieve combine seek formulate employ summarize summarise build uncover".split(
    " ",
  ),
  ..."search illustrate reveal isolate highlight map model devise carry assume improve leverage revisit quantify record".split(
    " ",
  ),
  ..."implement utilize utilise screen collect adopt note speculate refer tackle experiment outline exploit recommend".split(
    " ",
  ),
  ..."undertake solve classify extract dissect elucidate assign enrol enroll infer incorporate reconstitute postulate".split(
    " ",
  ),
  ..."sequence document emphasize emphasise relate replace generalise treat recover choose monitor select run name".split(
    " ",
  ),
  ..."unify exclude sample visualize profile posit benchmark release recruit detail optimize formalize deploy fit".split(
    " ",
  ),
  ..."simulate purify delineate integrate induce track encode complement advocate clone deduce synthesize replicate".split(
    " ",
  ),
  ..."reconstruct compile motivate approximate reproduce specify publish delete genotype calibrate retrieve assemble".split(
    " ",
  ),
  ..."decompose showcase augment reformulate corroborate regularize embed inject maximize circumvent eliminate simplify".split(
    " ",
  ),
  ..."extrapolate survey interpret characterise analyse term conjecture hypothesize randomize randomise modify".split(
    " ",
  ),
  ..."exhibit check anticipate capture pose query expand probe continue uncouple reconcile redesign".split(
    " ",
  ),
  ..."ascertain point question ask believe expect hope predict create include engineer adapt validate further add follow connect".split(
    " ",
  ),
]);

/** What belongs to authors: "our results" are theirs. */
export const AUTHORS_OWN: ReadonlySet<string> = new Set(
  (
    "method methods approach approaches model models algorithm algorithms results result findings framework analysis " +
    "analyses experiments study work paper data dataset system technique techniques proposed theory observations " +
    "simulations architecture network main theoretical experimental empirical numerical novel new key code solution " +
    "evaluation implementation proof contribution contributions goal aim hypothesis measurements calculations proposal " +
    "formulation scheme strategy construction extensive preliminary calculation previous earlier conclusions conclusion survey census screen optimizer " +
    "estimates catalogue catalog interpretation philosophy focus tests trial trials investigation investigations benchmark " +
    "benchmarks finding studies observation discovery conjecture conjectures assay protocol setup set-up cases hospital " +
    "clinic center centre unit opinion classifier objective objectives purpose aims laboratory lab group team institution cohort"
  ).split(" "),
);

/** Verbs after which "we" means people in general. */
export const GENERIC_VERBS: ReadonlySet<string> = new Set(
  (
    "see perceive live eat breathe sleep walk hear feel remember speak experience encounter age grow think forget " +
    "dream move know need want face like enjoy talk smell taste touch inhabit understand have lack"
  ).split(" "),
);

/** Things that are everybody's: "our galaxy" is not the authors' galaxy. */
export const EVERYBODYS: ReadonlySet<string> = new Set(
  (
    "world planet brain brains body bodies genome genomes eyes understanding knowledge universe galaxy society societies lives " +
    "life daily everyday ability abilities sun solar species ancestors ancestor relatives environment environments senses cells " +
    "health immune perception memory memories surroundings earth climate oceans future time times era age ears skin " +
    "hands gut bones muscles minds mind behavior behaviour languages language children decisions actions thoughts " +
    "experience experiences local nearest sense vision visual"
  ).split(" "),
);

const DONE_BY_THINGS =
  "achieve outperform reduce improve allow enable require provide yield obtain generalize generalise exploit combine " +
  "eliminate preserve depend belong satisfy contain avoid introduce extend include produce involve admit " +
  "capture consist converge confirm demonstrate exhibit become give make lead";

/** Verbs of things, in the forms that no plural noun shares. */
export const THINGS_DO: { readonly singular: ReadonlySet<string>; readonly plural: ReadonlySet<string> } = {
  singular: new Set([
    ...DONE_BY_THINGS.split(" ").map((verb) =>
      verb.endsWith("fy") ? `${verb.slice(0, -1)}ies` : `${verb}s`,
    ),
    "is",
    "has",
    "does",
  ]),
  plural: new Set([...DONE_BY_THINGS.split(" "), "are", "have", "do"]),
};
