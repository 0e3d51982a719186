/** What a sentence does besides naming things, in any language. */
export type Concept =
  | "not-only"
  | "negation"
  /** "Fail", "lack": a denial that may be told with one or the other. */
  | "failure"
  | "modal"
  | "ability"
  | "duty"
  | "seeming"
  | "suggestion"
  | "supposition"
  | "proposal"
  /** Who speaks: "they" may be mice. */
  | "authors"
  | "indication"
  | "about"
  | "bound-below"
  | "bound-above"
  | "all"
  | "some"
  | "most"
  | "many"
  | "few"
  | "only"
  | "usual"
  | "up"
  | "down"
  | "early"
  | "late"
  /** High, strong, large; low, weak, small: without being compared. */
  | "high"
  | "low"
  | "year"
  | "month"
  | "week"
  | "day"
  | "hour"
  | "before"
  | "after"
  | "condition"
  | "exception"
  | "time"
  | "contrast";

/**
 * Words of a concept. `told` have to have a counterpart in the other language; `passing` may be one, and need none:
 * "élevé" may stand for "increased", and is no increase by itself.
 */
export interface ConceptWords {
  readonly told?: string;
  readonly passing?: string;
  /** Like `passing`, and nothing else: "les plus" is no "plus". */
  readonly aside?: string;
}

/** In the order in which they are looked for: what is told is not found again, so "au moins" is no "moins". */
export type ConceptTable = readonly (readonly [Concept | null, ConceptWords])[];

export interface ConceptCount {
  /** The words that were found, in their order. */
  readonly told: readonly string[];
  readonly passing: readonly string[];
}

interface Compiled {
  readonly concept: Concept | null;
  readonly told: RegExp | null;
  readonly aside: RegExp | null;
  readonly passing: RegExp | null;
}

/**
 * A table ready for use. In a list words are separated by spaces; `_` is a space inside a phrase, `*` any ending, `~` up
 * to four words; a word may be any regular expression without spaces.
 */
export function conceptCounter(table: ConceptTable): (text: string) => ReadonlyMap<Concept, ConceptCount> {
  let compiled: readonly Compiled[] | undefined;
  return (text) => {
    // Compiling takes long enough to be felt by those who import this and translate nothing.
    compiled ??= compileConcepts(table);
    return countIn(compiled, text);
  };
}

function compileConcepts(table: ConceptTable): readonly Compiled[] {
  return table.map(([concept, { told, aside, passing }]) => ({
    concept,
    told: patternOf(told),
    aside: patternOf(aside),
    passing: patternOf(passing),
  }));
}

function patternOf(list: string | undefined): RegExp | null {
  if (list === undefined) return null;
  const words = list
    .split(" ")
    // The longest first, so that a phrase goes before the words in it.
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word.replaceAll("~", "(?:[^\\s.;:()]+\\s){0,4}?").replaceAll("_", "\\s").replaceAll("*", "\\p{L}*"),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

function countIn(compiled: readonly Compiled[], text: string): ReadonlyMap<Concept, ConceptCount> {
  const counts = new Map<Concept, { told: string[]; passing: string[] }>();
  let rest = text;
  const take = (pattern: RegExp | null): string[] => {
    if (pattern === null) return [];
    const found = [...rest.matchAll(pattern)].map(([words]) => words);
    rest = rest.replace(pattern, (words) => "·".repeat(words.length));
    return found;
  };
  for (const { concept, told, aside, passing } of compiled) {
    const own = { told: take(told), passing: take(aside) };
    // What passes for one thing may pass for another too.
    if (passing !== null) own.passing.push(...[...rest.matchAll(passing)].map(([words]) => words));
    if (concept === null) continue;
    const known = counts.get(concept) ?? { told: [], passing: [] };
    known.told.push(...own.told);
    known.passing.push(...own.passing);
    counts.set(concept, known);
  }
  return counts;
}
