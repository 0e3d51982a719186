/**
 * Deeds that, in the passive and without an agent, the authors of an abstract do: "X is proposed" now, "X was measured"
 * in their study. Verbs of which others may be the agent ("was discovered", "is known") are not here.
 */
export const DEEDS_NOW: ReadonlySet<string> = new Set(
  (
    "propose present introduce describe discuss study investigate analyze analyse derive develop report prove " +
    "demonstrate explore examine review calculate compute obtain evaluate compare illustrate establish construct " +
    "address outline formulate estimate refine extend generalize generalise verify consider determine define perform conduct " +
    "characterize solve simulate implement design"
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
    "describe propose introduce discuss count construct"
  ).split(" "),
);

/** With what a deed is done, and by which nobody is named: "was measured by microscopy". */
export const MEANS =
  /(?:scop(?:y|ies)|graph(?:y|ies)|metry|assays?|analys[ei]s|methods?|techniques?|means|pcr|elisa|histochemistry|blot|blotting|regressions?|questionnaires?|interviews?|sequencing|models?|simulations?|tests?|scales?|spectroscop\p{L}+|imaging|staining|algorithms?|calculations?|measurements?|approach|procedure|criteria|comparison|electrophoresis|hybridization|precipitation|tomography|culture|estimat\p{L}+|criteria|index|experiments?|screening|reaction|cytometry|ultrasound|mri|computation|theory)$/u;

/** Adverbs that go with a deed without saying that others did it. */
export const DEED_ADVERBS: ReadonlySet<string> = new Set(
  "also then further finally subsequently additionally briefly systematically carefully experimentally numerically theoretically analytically directly independently separately".split(
    " ",
  ),
);

/** What a passive "is required for" says the other way round: "B needs A". */
export const NEEDED: ReadonlySet<string> = new Set([
  "required",
  "necessary",
  "essential",
  "needed",
  "indispensable",
]);
