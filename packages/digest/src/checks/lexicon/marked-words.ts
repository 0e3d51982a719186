/** What a word does to a statement besides naming something. */
export type Mark =
  | "negation"
  /** How sure it is: "may", "suggest". */
  | "doubt"
  /** What can be, without being so: "can", "able". */
  | "ability"
  /** What must or should be. */
  | "duty"
  /** What is tried or aimed at, not done. */
  | "intent"
  /** Not exactly. */
  | "about"
  /** How often: "usually". */
  | "usual"
  /** Some of them, or in part. */
  | "some"
  | "most"
  | "all"
  | "many"
  | "few"
  | "only"
  | "least"
  /** Up to a bound: "at most", "up to". */
  | "bound"
  | "up"
  | "down"
  /** "than", "as ... as". */
  | "compared"
  | "condition"
  /** One thing makes another. */
  | "cause"
  /** Two things go together. */
  | "link";

const LISTS: Readonly<Record<Mark, string>> = {
  negation:
    "not no never neither nor none without cannot lack lacks lacking lacked absence absent nothing nobody nowhere unable " +
    "fail fails failed failure hardly barely scarcely little unlike except unless free deficient deficiency devoid non",
  doubt:
    "may might perhaps possibly possible possibility probably probable likely unlikely potential potentially presumably " +
    "apparently seemingly seem seems seemed seemingly appear appears appeared suggest suggests suggested suggesting " +
    "suggestive imply implies implied implying indicate indicates indicated indicating hypothesis hypothesize " +
    "hypothesise hypothesized hypothesised hypothesizes speculate conjecture conjectured putative presumed assume " +
    "assumes assumed assuming assumption suppose supposed believed believe think thought argue argues argued propose " +
    "proposes proposed expect expected posit posits postulate postulated could would",
  ability: "can could able ability capable capacity possible",
  duty: "must should need needs needed require requires required requiring ought necessary essential",
  intent:
    "aim aims aimed aiming goal goals purpose objective attempt attempts attempted seek seeks sought try tries tried " +
    "want wants intend intends intended strive strives endeavor plan plans",
  about: "about approximately around roughly nearly almost circa ca approx",
  usual:
    "usually often generally typically commonly frequently mostly mainly largely regularly normally primarily " +
    "predominantly chiefly occasionally sometimes occasional rarely seldom tend tends tended tendency",
  some: "some certain partly partially partial somewhat subset",
  most: "most majority mostly largely mainly",
  all: "all every each any always whole entire entirely",
  many: "many several multiple numerous various",
  few: "few fewer little rare",
  only: "only solely just merely exclusively alone",
  least: "least minimum minimal",
  bound: "upto atmost maximum",
  up:
    "more higher greater larger better faster stronger longer increase increases increased increasing increasingly rise " +
    "rises rose raise raises raised enhance enhances enhanced enhancing improve improves improved improving promote " +
    "promotes promoted upregulate upregulated upregulates gain exceed exceeds exceeded outperform outperforms " +
    "outperformed surpass surpasses surpassed superior elevated elevate elevates upregulation grown boost boosts boosted accelerate accelerates accelerated bigger " +
    "wider deeper richer amplify amplified amplifies expand expanded expands grow grows grew above strengthen",
  down:
    "less fewer lower smaller worse slower weaker shorter decrease decreases decreased decreasing reduce reduces reduced " +
    "reducing reduction decline declines declined fall falls fell drop drops dropped diminish diminished diminishes " +
    "suppress suppresses suppressed inhibit inhibits inhibited downregulate downregulated downregulation inferior impair impaired " +
    "attenuate attenuated attenuates weaken weakened poorer narrower shrink below lowers lowered slows slowed underperform",
  compared: "than versus vs",
  condition: "if when whenever unless whether until once provided where while under upon after before during",
  cause:
    "cause causes caused causing because lead leads led leading result results resulted resulting induce induces induced " +
    "inducing drive drives drove driven trigger triggers triggered due thanks produce produces make makes made elicit " +
    "elicits evoke evokes provoke promotes generates owing",
  link:
    "associate associated association associations correlate correlates correlated correlation correlations relate " +
    "related relationship relation link linked links accompany accompanied predict predicts predicted predictor",
};

const MARKS: ReadonlyMap<string, ReadonlySet<Mark>> = buildMarks();

function buildMarks(): ReadonlyMap<string, ReadonlySet<Mark>> {
  const made = new Map<string, Set<Mark>>();
  for (const [mark, list] of Object.entries(LISTS)) {
    for (const word of list.split(" ")) {
      const known = made.get(word) ?? new Set();
      made.set(word, known.add(mark as Mark));
    }
  }
  return made;
}

const NO_MARKS: ReadonlySet<Mark> = new Set();

/** What a word of a text, in lower case, does besides naming something. */
export function marksOf(lower: string): ReadonlySet<Mark> {
  return MARKS.get(lower) ?? NO_MARKS;
}
