import type { PlainVerb, VerbCondition } from "./plain-verb.ts";

const STUDIES = words(
  "experiment study analysis survey simulation evaluation test interview trial comparison observation measurement " +
    "calculation search investigation screen review assessment examination experimentation research review work assay profiling sequencing screening",
);
const METHODS = words(
  "method approach model algorithm technique framework system procedure tool network architecture strategy scheme " +
    "performance quality effectiveness efficacy accuracy robustness ability utility prototype",
);
/** What is demonstrated by being used. */
const PUT_TO_WORK = words(
  "method approach model algorithm technique framework system network tool procedure application use usage scheme strategy pipeline",
);
const WORKERS = words(
  "worker workers people person staff men women man woman adult adults family household workforce",
);
/** What is caused; molecules, genes and cells that are "induced" are made more active, or come to be. */
const EVENTS = words(
  "apoptosis arrest change cancer collapse damage death defect degradation delay depression disease dysfunction error failure " +
    "inflammation injury instability loss necrosis pain paralysis seizure shift stress toxicity tumor weakness hypotension vasodilation",
);

/** What is studied by looking at it, and not into it. */
const STUDIED_THINGS = words(
  "patient baby infant child man woman person people mouse rat animal sample population group family cohort species cell case volunteer " +
    "adult subject participant individual student twin pair dog human star galaxy",
);

/** Verbs of one sense in papers of every field. */
export const PLAIN_VERBS: readonly PlainVerb[] = [
  ...verbs("object", [
    "utilize use",
    "utilise use",
    "leverage use",
    "exploit use",
    "harness use",
    "elucidate explain",
    "depict show",
    "mitigate reduce",
    "alleviate reduce",
    "diminish reduce",
    "attenuate weaken",
    "eliminate remove",
    "alter change",
    "modify change",
    "regulate control",
    "initiate start",
    "elicit trigger",
    "evoke trigger",
    "require need",
    "construct build",
    "circumvent get around",
    "obscure hide",
    "necessitate need",
    "encompass include",
  ]),
  ...verbs("active", [
    "exhibit show",
    "reveal show",
    "display show",
    "possess have",
    "attain reach",
    "undergo go through",
    "obtain get",
    "underlie lie behind",
    "outperform do better than",
    "influence affect",
    "exacerbate worsen",
  ]),
  ...verbs("authors", [
    "explore look into",
    "identify find",
    "discover find",
    "observe see",
    "compute work out",
    "calculate work out",
    "determine work out",
    "consider look at",
    "address deal with",
    "analyze look closely at",
    "analyse look closely at",
    "devise work out",
    "uncover find",
    "unveil show",
    "construct build",
  ]),
  ...verbs("authors", ["derive work out"], {
    never: words("line strain clone culture cell mouse virus vector compound"),
  }),
  ...verbs("authors", ["discuss talk about"], { never: words("patient case") }),
  ...verbs("authors", ["investigate look into", "study look into"], { never: STUDIED_THINGS }),
  ...verbs("asked", [
    "determine find out",
    "investigate study",
    "examine study",
    "explore look into",
    "assess test",
    "evaluate test",
    "ascertain find out",
    "elucidate find out",
    "demonstrate show",
    "reveal show",
    "illustrate show",
    "identify find out",
    "establish find out",
    "uncover find out",
    "discuss talk about",
  ]),
  ...verbs("that", [
    "demonstrate show",
    "reveal show",
    "illustrate show",
    "establish show",
    "observe see",
    "postulate suppose",
    "posit suppose",
    "speculate guess",
    "discover find",
    "ensure make sure",
    "determine find",
    "uncover find",
    "envision imagine",
    "hypothesize suppose",
    "hypothesise suppose",
    "anticipate expect",
  ]),
  ...verbs("any", ["commence begin"]),
  ...verbs("active", ["retain keep", "generate produce", "accelerate speed up"], { noFormula: true }),
  ...verbs("object", ["perform do", "conduct do"], { only: STUDIES }),
  ...verbs("authors", ["evaluate test", "assess test"], { only: METHODS }),
  ...verbs("object", ["demonstrate show", "illustrate show"], { never: PUT_TO_WORK }),
  ...verbs("object", ["employ use"], { never: WORKERS }),
  ...verbs("things", ["induce cause"], { only: EVENTS, noFormula: true }),
  ...verbs("object", ["improve make _ better"], {
    noFormula: true,
    only: words(
      "model method algorithm result outcome performance prediction system treatment care network quality design tool technique service image policy classifier",
    ),
  }),
  ...verbs("active", ["simplify make _ simpler", "strengthen make _ stronger", "complicate make _ harder"], {
    noFormula: true,
    never: words("expression"),
  }),
  ...verbs("active", ["hamper get in the way of", "hinder get in the way of", "impede get in the way of"]),
  ...verbs("active", ["share have _ in common"], {
    noFormula: true,
    subject: /(?:s|and|we)$/u,
    never: words("code information data experience result finding view parameter weight identity similarity"),
  }),
  ...verbs("active", ["highlight draw attention to", "underscore draw attention to"]),
  ...verbs("authors", ["summarize sum up", "summarise sum up"]),
  ...verbs("authors", ["review give an overview of"], {
    never: words(
      "title article record chart case patient abstract paper file publication study report document image slide possibility",
    ),
  }),
  ...verbs("authors", ["examine look closely at"]),
  ...verbs("authors", ["develop work out"], {
    only: words(
      "method approach theory framework technique procedure strategy formalism scheme algorithm protocol",
    ),
  }),
  ...verbs("authors", ["develop build"], {
    only: words("model tool software system platform package toolkit classifier simulator"),
  }),
  ...verbs("authors", ["introduce put forward", "present put forward", "propose put forward"], {
    only: words(
      "method approach theory framework technique procedure strategy formalism scheme algorithm protocol model architecture hypothesis idea " +
        "concept metric network solution estimator autoencoder classifier loss layer module mechanism extension regularizer variant scenario " +
        "explanation definition formulation system benchmark criterion attack defense pipeline design rule principle notion task policy optimizer " +
        "family operation operator representation objective score paradigm view generalization methodology modification alternative",
    ),
  }),
  // A thing, and no deed: "we propose reading", "we propose the use of lamps" suggest it.
  ...verbs("authors", ["propose put forward"], { never: words("use adoption application change role") }),
  ...verbs("authors", ["present show"], {
    only: words(
      "result datum data measurement observation simulation image structure spectrum map example experiment",
    ),
  }),
  ...verbs("active", ["overcome get past"], {
    only: words(
      "problem limitation challenge obstacle barrier difficulty issue limit drawback shortcoming bottleneck hurdle",
    ),
  }),
  ...verbs("object", ["reduce bring down"], {
    noFormula: true,
    only: words(
      "number rate level risk cost error amount time complexity mortality incidence prevalence pressure price concentration burden frequency emission overhead variance latency",
    ),
  }),
  ...verbs("object", ["decrease bring down"], {
    noFormula: true,
    only: words(
      "number rate level risk cost error amount time complexity mortality incidence prevalence pressure price concentration burden frequency emission overhead variance latency",
    ),
  }),
  ...verbs("any", ["occur happen"], {
    noFormula: true,
    subject:
      /^(?!expression|condition|position|function|version|population)\p{L}*(?:tion|sion|ment|ing|sis|ance|change|process|event|effect|shift|response|death|growth|loss|damage|failure|error|switch|release|decay|uptake|transfer)s?$/u,
  }),
  ...verbs("any", ["decline go down", "decrease go down", "increase go up"], {
    noFormula: true,
    subject:
      /(?:number|rate|level|risk|cost|error|amount|time|mortality|incidence|prevalence|pressure|price|concentration|frequency|emission|temperature|density|activity|expression|size|use|share|score|consumption|accuracy|age|intensity|energy|population|speed|performance)s?$/u,
  }),
  ...verbs("active", [
    "counteract work against",
    "bypass get around",
    "undermine weaken",
    "evade escape",
    "assist help",
    "underpin lie behind",
  ]),
  ...verbs("object", ["reinforce strengthen", "broaden widen"]),
  ...verbs("active", ["harbor carry", "harbour carry"], {
    only: words(
      "mutation alteration modifier gene allele variant motif site deletion rearrangement amplification abnormality copy virus sequence",
    ),
  }),
  ...verbs("active", ["precede come before"], { noFormula: true }),
  ...verbs("authors", ["unravel work out", "dissect look closely at", "revisit look again at"]),
  ...verbs("active", ["yield give"], { noFormula: true }),
  ...verbs("active", ["support back up"], {
    only: words("idea hypothesis view notion claim theory conclusion finding prediction conjecture argument"),
  }),
  ...verbs("authors", ["characterize describe", "characterise describe"], { noFormula: true }),
  ...verbs("active", ["receive get"], { noFormula: true }),
  ...verbs("active", ["restore bring back"], {
    noFormula: true,
    never: words("image picture signal photograph text video"),
  }),
  ...verbs("authors", ["adopt use"], { only: METHODS }),
  ...verbs("any", ["accumulate build up"], { noFormula: true }),
  ...verbs("active", ["impair harm"], {
    only: words(
      "function memory ability performance learning development growth health cognition vision survival",
    ),
  }),
  ...verbs("object", ["govern control"], { noFormula: true }),
  ...verbs("active", ["provide give", "offer give"], {
    noFormula: true,
    never: words("support framework care opportunity service drink food help experiment restriction"),
  }),
  ...verbs("active", ["achieve reach"], {
    only: words(
      "performance accuracy level result rate goal score precision aim state speed consensus quality agreement",
    ),
  }),
  ...verbs("active", ["increase raise", "elevate raise"], {
    noFormula: true,
    only: words(
      "number rate level risk cost error amount time complexity mortality incidence prevalence pressure price concentration frequency temperature accuracy speed chance likelihood probability",
    ),
  }),
  ...verbs("object", ["enhance boost"], {
    only: words(
      "performance accuracy quality efficiency ability robustness growth survival power production effectiveness activity uptake",
    ),
  }),
  ...verbs("authors", ["detect find"]),
  ...verbs("active", ["visualize make _ visible", "visualise make _ visible"]),
  ...verbs("active", ["constitute make up"], {
    only: words("proportion part share majority half third fraction percent"),
  }),
  ...verbs("object", ["ameliorate ease"]),
  ...verbs("object", ["prolong lengthen", "discard throw away", "postpone put off"]),
  ...verbs("active", ["abolish do away with", "abrogate do away with"], { noFormula: true }),
  ...verbs("active", ["confer give", "preclude prevent", "exceed go beyond"], { noFormula: true }),
  ...verbs("active", ["maintain keep"], {
    only: words("level performance size accuracy balance quality shape rate speed"),
  }),
  ...verbs("active", ["acquire get"], {
    only: words("mutation ability property function resistance tolerance infection identity"),
  }),
  ...verbs("authors", ["validate check"], {
    only: words(
      "method approach model algorithm result finding prediction theory hypothesis technique methodology framework",
    ),
  }),
  ...verbs("authors", ["quantify measure", "select choose"]),
  ...verbs("active", ["tackle deal with", "comprehend understand", "surpass do better than"]),
];

function verbs(
  when: VerbCondition,
  pairs: readonly string[],
  nouns: Pick<PlainVerb, "only" | "never" | "noFormula" | "subject"> = {},
): PlainVerb[] {
  return pairs.map((pair) => {
    const at = pair.indexOf(" ");
    return { verb: pair.slice(0, at), plain: pair.slice(at + 1), when, ...nouns };
  });
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
