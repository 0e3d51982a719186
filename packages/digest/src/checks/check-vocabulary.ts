/** Words that turn a statement round. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "not no never neither nor none without cannot hardly barely scarcely unlike lack lacks lacking fail fails failed " +
    "unable absence absent nothing nobody nowhere few little unless except rarely seldom"
  ).split(" "),
);

/** Words that say how sure, how much or how often. */
export const HEDGES: ReadonlySet<string> = new Set(
  (
    "may might can could would should must will possibly possible perhaps probably probable likely unlikely potential " +
    "potentially presumably apparently seemingly seem seems seemed appear appears appeared suggest suggests suggested " +
    "indicate indicates indicated imply implies approximately about around roughly nearly almost mostly mainly largely " +
    "partly partially generally usually typically often sometimes somewhat relatively tend tends tended conjecture " +
    "hypothesis hypothesize hypothesise assume assumes assumed assuming expected believed thought putative preliminary " +
    "at_least at_most up_to"
  ).split(" "),
);

/** Words that say of how many, and which way a comparison goes. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  (
    "all any both each every some several many most more less fewer least only always half twice double majority " +
    "minority higher lower larger smaller greater better worse faster slower stronger weaker than increase increases " +
    "increased decrease decreases decreased same different similar equal first last one two three four five six seven " +
    "eight nine ten hundred thousand million billion"
  ).split(" "),
);

/** Words that make a statement hold only in some case. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  "if when unless under whenever whether until once".split(" "),
);

/** Verbs and adjectives that report what is only assumed, suggested or asked: their "that" must not be cut off. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    "assume assumes assumed suggest suggests suggested suggesting propose proposes proposed hypothesize hypothesise " +
    "hypothesized hypothesised hypothesis conjecture conjectured believe believes believed think thought argue argues " +
    "argued expect expected speculate speculated posit posits posited suppose supposed claim claims claimed predict " +
    "predicts predicted possible likely unlikely question doubt wonder whether possibility assumption idea notion view " +
    "require requires required"
  ).split(" "),
);

/**
 * Words that may come and go between a source and a statement without a claim being touched: articles, the names by
 * which the authors and what was just said are spoken of, and the joints between clauses.
 */
export const JOINTS: ReadonlySet<string> = new Set(
  (
    "the a an this these that we they the authors author our their us them it its is are and but so yet however " +
    "which while whereas although though thus hence therefore thereby still also in_contrast by_doing " +
    "moreover furthermore additionally besides specifically finally notably importantly interestingly remarkably"
  ).split(" "),
);
