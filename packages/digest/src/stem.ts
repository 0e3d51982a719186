/** Endings of words and what stands for them: enough to bring the regular forms of one word together. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})(?:ies|ied)$/u, "y"],
  [/(?<=ss|sh|ch|x)es$/u, ""],
  [/(?<=\p{L}[^aious])s$/u, ""],
  [/(?<=[aeiouy]\p{L}*)(?:ing|(?<!e)ed)$/u, ""],
];

/** Words come back so often that looking them up is most of the work; the memory is emptied when it is full. */
const known = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** A word without its grammatical ending. Irregular forms (bring, brought) stay apart and count as different words. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = findStem(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
}

function findStem(word: string): string {
  let result = word;
  for (const [ending, replacement] of ENDINGS) {
    const next = result.replace(ending, replacement);
    if (next !== result) {
      result = next;
      break;
    }
  }
  // mapping, mapped, map; use, using, used.
  return result.replace(/(\p{L})\1$/u, "$1").replace(/(?<=\p{L})e$/u, "");
}
