import type { SentenceTree } from "../low/sentence-tree.ts";

/** For each sentence and each thing that it speaks of as known ("the lamp"), the earlier sentences that name the thing. */
export function placesNamed(trees: readonly SentenceTree[]): readonly (readonly (readonly number[])[])[] {
  const named = trees.map(({ words }) => new Set(words.map(({ lower }) => singular(lower))));
  return trees.map((tree, index) =>
    takenAsKnown(tree).flatMap((noun) => {
      const places = [...named.keys()].filter((place) => place < index && named[place]?.has(noun) === true);
      return places.length === 0 ? [] : [places];
    }),
  );
}

/** The nouns of "the lamp", "the red lamp": bare, so that what follows does not say which. */
function takenAsKnown({ words, tags }: SentenceTree): string[] {
  const nouns: string[] = [];
  for (const [index, { lower }] of words.entries()) {
    if (lower !== "the") continue;
    let noun = index + 1;
    while (/^(?:JJ|NN)/u.test(tags[noun] ?? "") && /^NN/u.test(tags[noun + 1] ?? "")) noun += 1;
    const next = words[noun + 1]?.lower ?? "";
    if (/^NNS?$/u.test(tags[noun] ?? "") && !/^(?:of|that|which|who|in|for|between|to)$/u.test(next))
      nouns.push(singular(words[noun]?.lower ?? ""));
  }
  return nouns;
}

function singular(noun: string): string {
  return noun.replace(/(?<=\p{L}{2})s$/u, "");
}
