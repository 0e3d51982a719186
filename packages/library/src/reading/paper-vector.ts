import type { PaperRecord } from "@engram/paper";

/** Numbers in a paper's vector. */
export const PAPER_VECTOR_DIMENSION = 1024;

/** A word of the title tells more of the subject than a word of the abstract. */
const TITLE_WEIGHT = 2;
const CATEGORY_WEIGHT = 1;

/** English words that tell nothing of a subject, in papers above all. */
const EMPTY_WORDS = new Set(
  `a about above across after again all also although among an and any are as at be because been being between both but
  by can could do does due each either especially et etc even every few first for from further given had has have hence
  here how however i if in into is it its itself just known less like many may more moreover most much must namely near
  new no nor not now of often on one only or other our out over own per present rather recent recently respectively
  result same second several shall should show shown since so some such than that the their them then there therefore
  these they this those three through thus to together too two under until up upon us use used using various very via
  was way we well were what when where whether which while who whose why will with within without would yet you
  paper study article work approach propose proposed based novel obtain obtained find found provide provides consider
  considered discuss discussed demonstrate investigate investigated introduce introduced
  model system time order large high low number method data type case space small problem different effect analysis
  property properties give phase form value range application single set solution simple numerical allow important
  example strong lead size describe presented prove level studied standard technique particular general possible
  experiment experimental including main increase previous feature difference factor corresponding framework class
  along finally derived compared higher lower close show evidence part ratio similar measure complete determined
  available significant common furthermore described defined called related associated certain direct total review
  real year appear developed generalized contribution finding contain change error good short apply additional
  require maximum compare degree question full respect wide detail future exact made make described far addition
  larger smaller accuracy explain best performance understanding role open issue terms recent current`.split(
    /\s+/,
  ),
);

/**
 * A vector for what a paper is about: its words and categories, hashed (signed feature hashing), each word by the
 * square root of how often it stands, of length 1. The same record gives the same vector on every machine.
 */
export function paperVector(record: Pick<PaperRecord, "title" | "abstract" | "categories">): Float64Array {
  const vector = new Float64Array(PAPER_VECTOR_DIMENSION);
  const weights = new Map<string, number>();
  count(record.title, TITLE_WEIGHT, weights);
  count(record.abstract, 1, weights);
  for (const [word, weight] of weights) add(vector, word, Math.sqrt(weight));
  for (const code of [record.categories.main, ...record.categories.secondary]) {
    add(vector, `category ${code}`, CATEGORY_WEIGHT);
  }
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function count(text: string, weight: number, weights: Map<string, number>): void {
  // Commands of LaTeX are letters to the pattern below, but no words.
  const words = text
    .replace(/\\[a-zA-Z]+/g, " ")
    .normalize("NFKD")
    .toLowerCase();
  for (const [match] of words.matchAll(/\p{L}[\p{L}\p{M}\p{N}]+/gu)) {
    const word = match.replaceAll(/\p{M}/gu, "");
    if (EMPTY_WORDS.has(word)) continue;
    const stem = word.length > 3 ? word.replace(/(?<![su])s$/, "") : word;
    weights.set(stem, (weights.get(stem) ?? 0) + weight);
  }
}

function add(vector: Float64Array, feature: string, weight: number): void {
  const hash = fnv1a(feature);
  const index = (hash >>> 1) % PAPER_VECTOR_DIMENSION;
  vector[index] = (vector[index] ?? 0) + (hash % 2 === 0 ? weight : -weight);
}

/** FNV-1a of the UTF-16 units, 32 bits, with a last mix: its low bit alone is a poor sign. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
