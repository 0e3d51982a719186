/**
 * Deeds that, in the passive and without an agent, the authors of an abstract do: "X is proposed" now, "X was measured"
 * in their study. Verbs of which others may be the agent ("was discovered", "is known") are not here.
 */
export const DEEDS_NOW: ReadonlySet<string> = new Set(
  (
    "propose present introduce describe discuss study investigate analyze analyse derive develop report prove " +
    "demonstrate explore examine review calculate compute obtain evaluate compare illustrate establish construct " +
    "address outline formulate estimate refine extend generalize generalise verify"
  ).split(" "),
);

/** What can be developed by the authors alone: "resilience is developed" in mice. */
export const DEVELOPED =
  /^(?:method|model|approach|algorithm|framework|theory|technique|tool|system|software|program|procedure|strategy|protocol|test|assay|formalism|scheme|code|package|pipeline|measure|classifier|platform|database|dataset)s?$/u;

export const DEEDS_THEN: ReadonlySet<string> = new Set(
  (
    "measure analyze analyse determine collect assess evaluate compare perform conduct examine investigate study test " +
    "record calculate compute estimate quantify monitor characterize screen sequence recruit review search extract " +
    "observe detect identify apply use obtain derive classify simulate track image interview survey validate verify"
  ).split(" "),
);

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

/** Nouns that say what is so of the thing after their "of", and the clause that says it: "the existence of X". */
export const TOLD_NOUNS: Readonly<Record<string, { readonly singular: string; readonly plural: string }>> = {
  importance: { singular: "is important", plural: "are important" },
  effectiveness: { singular: "works", plural: "work" },
  efficacy: { singular: "works", plural: "work" },
  usefulness: { singular: "is useful", plural: "are useful" },
  utility: { singular: "is useful", plural: "are useful" },
  existence: { singular: "exists", plural: "exist" },
  feasibility: { singular: "is feasible", plural: "are feasible" },
  validity: { singular: "is valid", plural: "are valid" },
  necessity: { singular: "is needed", plural: "are needed" },
};

/** Nouns for what one thing does to another, and the verb: "the effect of A on B" is "how A affects B". */
export const EFFECT_NOUNS: ReadonlySet<string> = new Set([
  "effect",
  "effects",
  "impact",
  "impacts",
  "influence",
  "influences",
]);

/** Nouns for what two things have in common, and what "A and B" then are. */
export const LINK_NOUNS: Readonly<Record<string, string>> = {
  relationship: "are related",
  relationships: "are related",
  relation: "are related",
  relations: "are related",
  link: "are linked",
  links: "are linked",
  association: "are linked",
  associations: "are linked",
  connection: "are connected",
  connections: "are connected",
  interaction: "interact",
  interactions: "interact",
  interplay: "interact",
  difference: "differ",
  differences: "differ",
};
