/** @file A text cut into passages: what claims take from a text of the user's. */
/** A passage ends with the word that reaches so many bytes. */
const PASSAGE_BYTES = 64;

const encoder = new TextEncoder();

/** Passages of whole words, none twice, in the order of the text. Words that are longer than a passage are cut. */
export function cutPassages(content: string): readonly string[] {
  const passages = new Set<string>();
  let words: string[] = [];
  let bytes = 0;
  for (const word of wordsOf(content)) {
    words.push(word);
    bytes += encoder.encode(word).length + 1;
    if (bytes <= PASSAGE_BYTES) continue;
    passages.add(words.join(" "));
    words = [];
    bytes = 0;
  }
  // What is left at the end is shorter than the others.
  return [...passages];
}

function* wordsOf(content: string): Generator<string> {
  for (const [word] of content.matchAll(/\S+/g)) {
    if (word.length <= PASSAGE_BYTES) yield word;
    else yield* piecesOf(word);
  }
}

/** By characters, so that none is cut in two. */
function* piecesOf(word: string): Generator<string> {
  const characters = Array.from(word);
  for (let first = 0; first < characters.length; first += PASSAGE_BYTES) {
    yield characters.slice(first, first + PASSAGE_BYTES).join("");
  }
}
