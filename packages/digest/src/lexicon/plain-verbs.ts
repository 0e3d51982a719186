/**
 * When a bookish verb may be read as its plain one:
 * - `object`: active with an object, or passive
 * - `active`: active with an object
 * - `authors`: the same, where the subject is the authors or it says what for ("to examine ...")
 * - `things`: with an object, or passive, where the subject is not the authors
 * - `asked`: before a question ("determine whether")
 * - `that`: before a clause with "that"
 * - `any`: always
 */
export type VerbCondition = "object" | "active" | "things" | "authors" | "asked" | "that" | "any";

/** A bookish verb, the plain verb that says the same, when, and objects that it must have or must not have. */
export interface PlainVerb {
  readonly verb: string;
  readonly plain: string;
  readonly when: VerbCondition;
  /** Only with one of these nouns as its object (or, in the passive, its subject). */
  readonly only?: ReadonlySet<string>;
  /** Not with these. */
  readonly never?: ReadonlySet<string>;
  /** Not in a sentence with formulas. */
  readonly noFormula?: boolean;
}

const STUDIES = words(
  "experiment study analysis survey simulation evaluation test interview trial comparison observation measurement " +
    "calculation search investigation screen review assessment examination experimentation research review work",
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
const PROGRESS = words(
  "progress research understanding development study effort work science discovery use adoption",
);
const MATHEMATICAL = words(
  "map mapping morphism isomorphism homomorphism functor metric structure topology measure order action filtration " +
    "representation subgraph norm equivalence bijection embedding operator",
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
    "quantify measure",
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
    "necessitate call for",
    "outperform do better than",
    "influence affect",
    "exacerbate worsen",
    "entail involve",
  ]),
  ...verbs("authors", [
    "investigate study",
    "explore look into",
    "identify find",
    "discover find",
    "observe see",
    "compute work out",
    "calculate work out",
    "derive work out",
    "determine work out",
    "consider look at",
    "address deal with",
    "analyze study",
    "analyse study",
    "devise work out",
    "uncover find",
    "propose suggest",
    "unveil show",
    "construct build",
  ]),
  ...verbs("asked", [
    "determine find out",
    "investigate study",
    "examine study",
    "explore look into",
    "assess test",
    "evaluate test",
    "ascertain find out",
    "elucidate explain",
    "demonstrate show",
    "reveal show",
    "illustrate show",
    "identify find out",
    "establish find out",
    "uncover find out",
  ]),
  ...verbs("that", [
    "demonstrate show",
    "reveal show",
    "illustrate show",
    "establish show",
    "observe see",
    "hypothesize suppose",
    "hypothesise suppose",
    "postulate suppose",
    "posit suppose",
    "speculate guess",
    "discover find",
    "ensure make sure",
    "determine find",
    "uncover find",
    "envision imagine",
  ]),
  ...verbs("any", ["commence begin", "terminate end"]),
  ...verbs("object", ["hamper hold back", "hinder hold back", "impede hold back"], { only: PROGRESS }),
  ...verbs("active", ["retain keep", "generate produce", "accelerate speed up"], { noFormula: true }),
  ...verbs("object", ["perform do", "conduct do"], { only: STUDIES }),
  ...verbs("authors", ["evaluate test", "assess test"], { only: METHODS }),
  ...verbs("object", ["demonstrate show", "illustrate show"], { never: PUT_TO_WORK }),
  ...verbs("object", ["employ use"], { never: WORKERS }),
  ...verbs("things", ["induce cause"], { never: MATHEMATICAL, noFormula: true }),
];

function verbs(
  when: VerbCondition,
  pairs: readonly string[],
  nouns: Pick<PlainVerb, "only" | "never" | "noFormula"> = {},
): PlainVerb[] {
  return pairs.map((pair) => {
    const at = pair.indexOf(" ");
    return { verb: pair.slice(0, at), plain: pair.slice(at + 1), when, ...nouns };
  });
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
