/**
 * Deeds that, in the passive and without an agent, the authors of an abstract do: "X is proposed" now, "X was measured"
 * in their study. Verbs of which others may be the agent ("was discovered", "is known") are not here.
 */
export const DEEDS_NOW: ReadonlySet<string> = new Set(
  (
    "propose present introduce describe discuss study investigate analyze analyse derive develop report prove " +
    "demonstrate explore examine review calculate compute obtain evaluate compare illustrate establish construct " +
    "address outline formulate estimate refine extend generalize generalise verify consider determine define perform conduct " +
    "characterize solve simulate implement design list summarize summarise"
  ).split(" "),
);

/** What can be developed by the authors alone: "resilience is developed" in mice. */
export const DEVELOPED =
  /^(?:method|model|approach|algorithm|framework|theory|technique|tool|system|software|program|procedure|strategy|protocol|test|assay|formalism|scheme|code|package|pipeline|measure|classifier|platform|database|dataset)s?$/u;

export const DEEDS_THEN: ReadonlySet<string> = new Set(
  (
    "measure analyze analyse determine collect assess evaluate compare perform conduct examine investigate study test " +
    "record calculate compute estimate quantify monitor characterize screen sequence recruit review search extract " +
    "observe detect identify apply use obtain derive classify simulate track image interview survey validate verify randomize randomise assign enroll enrol exclude inject transfect stain purify " +
    "clone synthesize invite fit find divide establish design include combine explore consider compile plot culture train implement " +
    "describe propose introduce discuss count construct model pool retrieve gather score genotype scan visualize visualise " +
    "reconstruct map categorize categorise code transcribe optimize optimise select summarize summarise excise dissect stratify"
  ).split(" "),
);

/** Deeds that, said now, are the authors' wherever in an abstract they stand. */
export const DEEDS_SURE: ReadonlySet<string> = new Set(
  "present report discuss propose derive compute calculate construct prove".split(" "),
);

/** Deeds, done then, that are the authors' only where they are done to some things: rats are fed, patients are treated by others. */
export const DEEDS_TO: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [
        "treat expose infect stimulate inoculate immunize feed incubate isolate generate kill grow house transplant",
        "cells? mice mouse rats? animals? cultures? rabbits? pigs? embryos? larvae flies zebrafish slices? monolayers? hamsters?",
      ],
      [
        "take",
        "samples? biops(?:y|ies) measurements? images? photographs? specimens? recordings? readings? swabs?",
      ],
      [
        "generate create build produce",
        "mice lines? strains? mutants? vectors? models? constructs? maps? datasets? databases? librar(?:y|ies) plasmids?",
      ],
      [
        "ask instruct interview invite",
        "participants? subjects? volunteers? patients? respondents? children students women men people",
      ],
    ] as const
  ).flatMap(([verbs, things]) =>
    verbs
      .split(" ")
      .map((verb): [string, RegExp] => [verb, new RegExp(`^(?:${things.replaceAll(" ", "|")})$`, "u")]),
  ),
);

/** Deeds of which it may be said what they are for: "was built to light the hall". */
export const DEEDS_FOR: ReadonlySet<string> = new Set(
  "propose develop introduce construct perform conduct apply use compute calculate derive present implement ask instruct invite build create generate employ solve design collect analyze analyse".split(
    " ",
  ),
);

/** What is only found by who looks for it. */
export const AGREEMENTS =
  /^(?:agreements?|correlations?|evidence|relations?|relationships?|associations?|trends?|links?|differences?|improvements?|disagreements?|discrepanc(?:y|ies)|similarit(?:y|ies)|formulas?|formulae|conditions?|bounds?|estimates?|characterizations?|solutions?)$/u;

/** What is given in a paper by its authors. */
export const GIVEN =
  /^(?:proofs?|examples?|predictions?|expressions?|formulas?|formulae|reviews?|overviews?|descriptions?|accounts?|conditions?|bounds?|constructions?|characterizations?|interpretations?|explanations?|solutions?|algorithms?|definitions?|criteri(?:on|a)|estimates?|evidence|summar(?:y|ies)|discussions?|comparisons?|derivations?|classifications?|counterexamples?|applications?|results?|lists?|tables?|details?|implementations?|guidelines)$/u;

/** With what a deed is done, and by which nobody is named: "was measured by microscopy". */
export const MEANS =
  /(?:scop(?:y|ies)|graph(?:y|ies)|metry|assays?|analys[ei]s|methods?|techniques?|means|pcr|elisa|histochemistry|blot|blotting|regressions?|questionnaires?|interviews?|sequencing|models?|simulations?|tests?|scales?|spectroscop\p{L}+|imaging|staining|algorithms?|calculations?|measurements?|approach|procedure|criteria|comparison|electrophoresis|hybridization|precipitation|tomography|culture|estimat\p{L}+|criteria|index|experiments?|screening|reaction|cytometry|ultrasound|mri|computation|theory)$/u;

/** Adverbs that go with a deed without saying that others did it. */
export const DEED_ADVERBS: ReadonlySet<string> = new Set(
  (
    "also then further finally subsequently additionally briefly systematically carefully experimentally numerically " +
    "theoretically analytically directly independently separately randomly prospectively retrospectively empirically " +
    "quantitatively comprehensively precisely individually thoroughly simultaneously subcutaneously intravenously"
  ).split(" "),
);

/** What a passive "is required for" says the other way round: "B needs A". */
export const NEEDED: ReadonlySet<string> = new Set([
  "required",
  "necessary",
  "essential",
  "needed",
  "indispensable",
]);
