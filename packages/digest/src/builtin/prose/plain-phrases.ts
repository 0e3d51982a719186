/**
 * Wordy phrases and their plain form. Each says the same in every field: no noun and no adjective stands here alone,
 * for those carry the terms of a field.
 */
export const SHORTER_PHRASES: readonly (readonly [string, string])[] = [
  ["in order to", "to"],
  ["so as to", "to"],
  ["due to the fact that", "because"],
  ["owing to the fact that", "because"],
  ["in view of the fact that", "because"],
  ["in spite of the fact that", "although"],
  ["despite the fact that", "although"],
  ["for the purpose of", "for"],
  ["by means of", "using"],
  ["in the vicinity of", "near"],
  ["in close proximity to", "close to"],
  ["in conjunction with", "together with"],
  ["is able to", "can"],
  ["are able to", "can"],
  ["has the ability to", "can"],
  ["have the ability to", "can"],
  ["a large number of", "many"],
  ["a great number of", "many"],
  ["the majority of the", "most of the"],
  ["the majority of these", "most of these"],
  ["a wide variety of", "many kinds of"],
  ["a large variety of", "many kinds of"],
  ["at the present time", "now"],
  ["until now", "so far"],
];

/** The same for a reader who is not of the field. */
export const PLAINER_PHRASES: readonly (readonly [string, string])[] = [
  ["as a result of", "because of"],
  ["as a consequence of", "because of"],
  ["on the basis of", "based on"],
  ["prior to", "before"],
  ["subsequent to", "after"],
  ["in the absence of", "without"],
  ["whilst", "while"],
  ["amongst", "among"],
  ["via", "through"],
  ["subsequently", "then"],
  ["solely", "only"],
  ["primarily", "mainly"],
  ["predominantly", "mainly"],
  ["frequently", "often"],
  ["rapidly", "quickly"],
  ["typically", "usually"],
  ["numerous", "many"],
  ["in addition to", "besides"],
];

/** The same, where a number follows: "approximately linear" is not "about linear". */
export const PLAINER_BEFORE_NUMBERS: readonly (readonly [string, string])[] = [["approximately", "about"]];

/** Forms of a verb: base, third person, past, participle, -ing. */
export type VerbForms = readonly [string, string, string, string, string];

/** Verbs with one sense in papers, and the plain verb for it. */
export const PLAINER_VERBS: ReadonlyMap<string, VerbForms> = new Map(
  Object.entries({
    utilize: ["use", "uses", "used", "used", "using"],
    utilise: ["use", "uses", "used", "used", "using"],
    demonstrate: ["show", "shows", "showed", "shown", "showing"],
    exhibit: ["show", "shows", "showed", "shown", "showing"],
    depict: ["show", "shows", "showed", "shown", "showing"],
    elucidate: ["explain", "explains", "explained", "explained", "explaining"],
    investigate: ["study", "studies", "studied", "studied", "studying"],
    mitigate: ["reduce", "reduces", "reduced", "reduced", "reducing"],
    alleviate: ["reduce", "reduces", "reduced", "reduced", "reducing"],
    necessitate: ["require", "requires", "required", "required", "requiring"],
    encompass: ["include", "includes", "included", "included", "including"],
    possess: ["have", "has", "had", "had", "having"],
    attain: ["reach", "reaches", "reached", "reached", "reaching"],
    reveal: ["show", "shows", "showed", "shown", "showing"],
    facilitate: ["help", "helps", "helped", "helped", "helping"],
    initiate: ["start", "starts", "started", "started", "starting"],
    exacerbate: ["worsen", "worsens", "worsened", "worsened", "worsening"],
    undergo: ["go through", "goes through", "went through", "gone through", "going through"],
    commence: ["begin", "begins", "began", "begun", "beginning"],
    ascertain: ["find out", "finds out", "found out", "found out", "finding out"],
  } satisfies Record<string, VerbForms>),
);

/** Verbs that are plain for what authors do, and something else with other subjects. */
export const AUTHORS_PLAINER_VERBS: ReadonlyMap<string, VerbForms> = new Map(
  Object.entries({
    employ: ["use", "uses", "used", "used", "using"],
    leverage: ["use", "uses", "used", "used", "using"],
    examine: ["study", "studies", "studied", "studied", "studying"],
    conduct: ["carry out", "carries out", "carried out", "carried out", "carrying out"],
    perform: ["carry out", "carries out", "carried out", "carried out", "carrying out"],
  } satisfies Record<string, VerbForms>),
);
