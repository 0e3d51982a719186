/** Words that end as plurals do and are none. */
const SINGULAR: ReadonlySet<string> = new Set(
  "alias always atlas bias canvas chaos christmas cosmos gas lens means news pancreas series species".split(
    " ",
  ),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["appendices", "appendix"],
  ["automata", "automaton"],
  ["biases", "bias"],
  ["buses", "bus"],
  ["criteria", "criterion"],
  ["gases", "gas"],
  ["indices", "index"],
  ["lenses", "lens"],
  ["matrices", "matrix"],
  ["movies", "movie"],
  ["nuclei", "nucleus"],
  ["phenomena", "phenomenon"],
  ["spectra", "spectrum"],
  ["vertices", "vertex"],
  ["viruses", "virus"],
]);

/** The first rule that fits applies; each result is its own singular. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ss|us|is|ics)$/, "$&"],
  [/(hypoth|synth|th|analy|paraly|catal|ellip|cri)ses$/, "$1sis"],
  [/(hypoth|synth|th)eses$/, "$1esis"],
  [/([^aeiou])ies$/, "$1y"],
  [/(ss|sh|ch|x)es$/, "$1"],
  [/s$/, ""],
];

/**
 * An English noun in lower case as it stands for one: `memories` is `memory`. It only has to be the same for one and
 * for many, so a word that it does not know may come out as no word at all.
 */
export function singularNoun(word: string): string {
  if (SINGULAR.has(word) || word.length <= 3) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const [pattern, replacement] = ENDINGS.find(([ending]) => ending.test(word)) ?? [];
  return pattern === undefined || replacement === undefined ? word : word.replace(pattern, replacement);
}
